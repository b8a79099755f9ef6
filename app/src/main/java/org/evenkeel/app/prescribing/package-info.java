/// Changing what a person is meant to take: prescribe, adjust, hold, resume, stop, and how far a
/// signed order has got.
///
/// What may be signed, and what stands against it, is decided in `core`; this package reads forms,
/// asks, stores the outcome and shows it. Read [org.evenkeel.app.prescribing.PlanForm] first, then
/// [org.evenkeel.app.prescribing.Prescribing].
@NullMarked
package org.evenkeel.app.prescribing;

import org.jspecify.annotations.NullMarked;
