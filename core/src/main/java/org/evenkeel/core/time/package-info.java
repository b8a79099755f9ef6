/// The person's own time: treatment days, ranges of days, the day's routine, and where the person's
/// clock stands.
///
/// Here is how a planned clock time becomes an instant and how an instant finds its day, clock
/// changes and travel included. What is planned at those times lives in `regimen` and `schedule`.
/// There is no clock here: `now` is an argument. Read [org.evenkeel.core.time.TreatmentDay] first,
/// then [org.evenkeel.core.time.Routine] and [org.evenkeel.core.time.Whereabouts].
@NullMarked
package org.evenkeel.core.time;

import org.jspecify.annotations.NullMarked;
