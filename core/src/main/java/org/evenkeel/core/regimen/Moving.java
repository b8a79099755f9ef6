package org.evenkeel.core.regimen;

import java.time.LocalDate;

/// What comes of the wish to move all later doses of a plan.
public sealed interface Moving {

  /// The plan that runs on from the new day. It has to be shown on a calendar before it is kept.
  ///
  /// @param plan the moved plan
  /// @param from the treatment day on which it takes over, after the dose that was moved
  record Moved(Fixed plan, LocalDate from) implements Moving {}

  /// It cannot be moved by the person.
  ///
  /// @param why in plain words
  record Refused(String why) implements Moving {}
}
