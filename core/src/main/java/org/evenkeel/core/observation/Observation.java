package org.evenkeel.core.observation;

import java.time.Instant;
import java.util.Optional;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.quantity.SerumLevel;

/// One result.
///
/// @param id where it stands in the record it came from
/// @param parameter what was measured, by the name the knowledge uses (`lithium level`, `absolute
///   neutrophil count`); empty when we do not know the code
/// @param code the code it came with
/// @param value the number with its unit; empty when the result is not a number we can read
/// @param taken when the sample was drawn or the reading made
/// @param hoursSinceDose for a drug level, hours since the last dose; empty when nobody said
public record Observation(
    String id,
    Optional<String> parameter,
    Code code,
    Optional<SerumLevel> value,
    Instant taken,
    Optional<Double> hoursSinceDose) {}
