package org.evenkeel.core.safety;

import java.util.Optional;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.quantity.Mass;

/// A stretch of daily doses: from `atLeast` (inclusive) to `below` (exclusive); an empty end is
/// open.
///
/// @param atLeast the lower end, which belongs to it
/// @param below the upper end, which does not
public record DoseBounds(Optional<Mass> atLeast, Optional<Mass> below) {
  public DoseBounds {
    if (atLeast.isEmpty() && below.isEmpty()) {
      throw new IllegalArgumentException("dose bounds need at least one end");
    }
  }

  boolean contains(DailyDose daily) {
    Mass mass = daily.perDay();
    return atLeast.map(low -> mass.compareTo(low) >= 0).orElse(true)
        && below.map(high -> mass.compareTo(high) < 0).orElse(true);
  }
}
