package org.evenkeel.core.regimen;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// From which dose on a version of a plan is the one that counts.
public sealed interface TakeOver {

  /// The first version of a plan.
  record AtStart() implements TakeOver {}

  /// From a treatment day on, or from a clock time within it.
  ///
  /// @param day the treatment day
  /// @param time the clock time of the first dose that is the new version's; empty for the whole
  ///   day
  record OnDay(LocalDate day, Optional<LocalTime> time) implements TakeOver {}

  /// From the n-th dose since the start on, for plans that run from the last dose.
  ///
  /// @param number the dose, counted over all versions; 1 when the version before had no counted
  ///   doses
  record FromDose(int number) implements TakeOver {
    public FromDose {
      if (number < 1) {
        throw new IllegalArgumentException("doses are counted from 1, not " + number);
      }
    }
  }
}
