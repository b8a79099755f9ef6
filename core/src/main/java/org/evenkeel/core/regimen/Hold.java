package org.evenkeel.core.regimen;

import org.evenkeel.core.time.DateRange;

/// A time on which a plan does not go on as written. Resuming gives it an end.
public sealed interface Hold {

  /// The regimen item that is held.
  ItemId item();

  /// The treatment days of the hold; open-ended until it is resumed.
  DateRange days();

  /// No doses, on advice: a stay in hospital, a procedure. It takes planned doses away and moves
  /// none; whether the plan may go on as before has to be checked on resuming.
  ///
  /// @param item the regimen item
  /// @param days without doses
  record Pause(ItemId item, DateRange days) implements Hold {}

  /// The dose stays as it is, and later steps of the titration or taper are pushed back by the same
  /// days. Plans without steps are not affected.
  ///
  /// @param item the regimen item
  /// @param days on which the step does not go on
  record StayOnStep(ItemId item, DateRange days) implements Hold {}
}
