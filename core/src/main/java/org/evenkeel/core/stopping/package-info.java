/// Ending a medicine: how long to wait before the next, what must not end abruptly, and tapers step
/// by step.
///
/// Whether a person is in such a wait is asked by `safety`. Read
/// [org.evenkeel.core.stopping.TaperPlan] first.
@NullMarked
package org.evenkeel.core.stopping;

import org.jspecify.annotations.NullMarked;
