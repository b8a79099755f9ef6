/// Check-ins: questionnaires a person answers, scored by the engine.
///
/// Answers are kept as given, also when some are blank; a blank is never filled in. An answer that
/// somebody must see opens a task with an owner and a time, and shows help at once. The questions,
/// scores and what must be seen come from the knowledge. Read [org.evenkeel.app.checkins.CheckIns]
/// first.
@NullMarked
package org.evenkeel.app.checkins;

import org.jspecify.annotations.NullMarked;
