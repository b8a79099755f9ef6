/// What has to be measured while a medicine is taken, and whether it is due, overdue, out of range
/// or critical.
///
/// The results themselves live in `observation`. Read [org.evenkeel.core.monitoring.Monitoring]
/// first.
@NullMarked
package org.evenkeel.core.monitoring;

import org.jspecify.annotations.NullMarked;
