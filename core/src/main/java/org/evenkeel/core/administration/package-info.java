/// What was taken, skipped, refused or held: the dose log, and how each dose stands to the plan.
///
/// Nothing that happened is ever refused here, and nothing is stored twice. When a dose is due
/// lives in `schedule`; what the log says about a month lives in `adherence`; what to do after a
/// missed dose in `missed`. Read [org.evenkeel.core.administration.DoseLog] first.
@NullMarked
package org.evenkeel.core.administration;

import org.jspecify.annotations.NullMarked;
