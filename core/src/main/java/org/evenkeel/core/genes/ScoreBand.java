package org.evenkeel.core.genes;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/// A range of activity scores. Of each end it says whether the end belongs to it.
///
/// @param above from, not included
/// @param atLeast from, included
/// @param below until, not included
/// @param atMost until, included
public record ScoreBand(
    Optional<BigDecimal> above,
    Optional<BigDecimal> atLeast,
    Optional<BigDecimal> below,
    Optional<BigDecimal> atMost) {

  public ScoreBand {
    if (Stream.of(above, atLeast, below, atMost).allMatch(Optional::isEmpty)) {
      throw new IllegalArgumentException("a band of activity scores without an end");
    }
  }

  /// True when the score lies within.
  public boolean contains(BigDecimal score) {
    return above.map(end -> score.compareTo(end) > 0).orElse(true)
        && atLeast.map(end -> score.compareTo(end) >= 0).orElse(true)
        && below.map(end -> score.compareTo(end) < 0).orElse(true)
        && atMost.map(end -> score.compareTo(end) <= 0).orElse(true);
  }

  /// Both ends that are given.
  Stream<BigDecimal> ends() {
    return Stream.of(above, atLeast, below, atMost).flatMap(Optional::stream);
  }
}
