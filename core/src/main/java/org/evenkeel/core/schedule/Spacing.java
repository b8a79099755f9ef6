package org.evenkeel.core.schedule;

import java.time.Duration;
import java.time.Instant;

/// How a planned dose lies to the dose taken before it, as after a journey or a late dose.
public sealed interface Spacing {

  /// The time that will have passed when the planned dose is due.
  Duration sinceLast();

  /// Far enough.
  ///
  /// @param sinceLast the time between
  record Apart(Duration sinceLast) implements Spacing {}

  /// Nearer than the plan allows: the person is warned and chooses to wait, or to take the next
  /// day's dose.
  ///
  /// @param sinceLast the time between
  /// @param notBefore when the plan's gap is over
  record TooSoon(Duration sinceLast, Instant notBefore) implements Spacing {}
}
