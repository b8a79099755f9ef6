/// How much of what was planned was taken, as far as anybody knows.
///
/// Silence is not a gap: a dose that nobody recorded is counted apart, never as missed. The log
/// itself lives in `administration`. Read [org.evenkeel.core.adherence.Adherence] first, then
/// [org.evenkeel.core.adherence.ProportionOfDaysCovered].
@NullMarked
package org.evenkeel.core.adherence;

import org.jspecify.annotations.NullMarked;
