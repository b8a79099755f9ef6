package org.evenkeel.core.chart;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.core.scale.ScoreResult;

/// A questionnaire that was answered.
///
/// @param id the id of the entry
/// @param at when
/// @param instrument by its name
/// @param answers the answers; a blank item is not in it
/// @param result what they amount to; empty when the knowledge has no such questionnaire, or the
///   answers are not of it
public record Answered(
    UUID id,
    Instant at,
    String instrument,
    Map<String, Integer> answers,
    Optional<ScoreResult> result) {

  public Answered {
    answers = Map.copyOf(answers);
  }
}
