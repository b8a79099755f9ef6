/// When the doses of a regimen are due: plans expanded over days, on the person's own clock.
///
/// A schedule is a set of planned doses: it can be united, restricted and diminished, and is always
/// asked over a range of days. Holds and the doses last taken come in as arguments. What was taken
/// lives in `administration`; until when a late dose is safe comes from the knowledge. Read
/// [org.evenkeel.core.schedule.Schedule] first, then [org.evenkeel.core.schedule.PlannedDose] and
/// [org.evenkeel.core.schedule.AsNeededAllowance].
@NullMarked
package org.evenkeel.core.schedule;

import org.jspecify.annotations.NullMarked;
