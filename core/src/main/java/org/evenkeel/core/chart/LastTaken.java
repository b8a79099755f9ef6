package org.evenkeel.core.chart;

import java.time.LocalDate;

/// The answer to "When did you last take it?".
public sealed interface LastTaken {

  /// On this day, whether or not it was logged.
  record On(LocalDate day) implements LastTaken {}

  /// Not sure: call before the next dose.
  record NotSure() implements LastTaken {}
}
