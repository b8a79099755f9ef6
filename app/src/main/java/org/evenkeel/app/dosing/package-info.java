/// A person's own day: what is planned, what was taken, and the plan behind it in plain words.
///
/// Logging is never refused. What a dose means for the plan is read by the engine
/// ([org.evenkeel.core.administration]); until when a late dose is fine comes from the knowledge.
/// Reminders and the clinic's view of a plan live elsewhere. Read
/// [org.evenkeel.app.dosing.DoseBook] first, then [org.evenkeel.app.dosing.TodayView].
@NullMarked
package org.evenkeel.app.dosing;

import org.jspecify.annotations.NullMarked;
