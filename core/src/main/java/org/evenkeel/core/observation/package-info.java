/// What was measured: laboratory results, vital signs, drug levels, with when and, for levels, how
/// long after the dose.
///
/// What a result means for a medicine lives in `monitoring`. Read
/// [org.evenkeel.core.observation.Observation] first.
@NullMarked
package org.evenkeel.core.observation;

import org.jspecify.annotations.NullMarked;
