/// The record of one person: entries, what they add up to, and one method for each question.
///
/// Only this room knows [org.evenkeel.core.chart.Entry] and [org.evenkeel.core.chart.Chart]; the
/// rooms below take what they need as arguments. How entries are stored, and who may read them,
/// lives outside of the engine. Read [org.evenkeel.core.chart.Chart] first, then
/// [org.evenkeel.core.chart.Payload].
@NullMarked
package org.evenkeel.core.chart;

import org.jspecify.annotations.NullMarked;
