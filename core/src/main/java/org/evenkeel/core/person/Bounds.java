package org.evenkeel.core.person;

import java.math.BigDecimal;
import java.util.Optional;

/// A stretch of numbers: from `atLeast` (inclusive) to `below` (exclusive); an empty end is open.
///
/// @param atLeast the lower end, which belongs to it
/// @param below the upper end, which does not
public record Bounds(Optional<BigDecimal> atLeast, Optional<BigDecimal> below) {
  public Bounds {
    if (atLeast.isEmpty() && below.isEmpty()) {
      throw new IllegalArgumentException("bounds need at least one end");
    }
  }

  /// From this number up.
  public static Bounds atLeast(String number) {
    return new Bounds(Optional.of(new BigDecimal(number)), Optional.empty());
  }

  /// Everything smaller than this number.
  public static Bounds below(String number) {
    return new Bounds(Optional.empty(), Optional.of(new BigDecimal(number)));
  }

  /// True when the number lies within.
  public boolean contains(BigDecimal number) {
    return atLeast.map(low -> number.compareTo(low) >= 0).orElse(true)
        && below.map(high -> number.compareTo(high) < 0).orElse(true);
  }
}
