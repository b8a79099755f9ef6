package org.evenkeel.core.request;

import java.time.LocalDate;
import java.util.Optional;

/// How far a signed order has got on its way to the person. This program sends nothing itself.
public sealed interface Dispatch {

  /// Not sent: print, phone or use your e-prescribing system.
  record NotSent() implements Dispatch {}

  /// Somebody sent it.
  ///
  /// @param how on which way
  /// @param on the day
  record Sent(Way how, LocalDate on) implements Dispatch {}

  /// The pharmacy filled it.
  ///
  /// @param on the day
  /// @param days for how many days it lasts, when known; never guessed
  record Filled(LocalDate on, Optional<Integer> days) implements Dispatch {
    public Filled {
      if (days.isPresent() && days.get() < 1) {
        throw new IllegalArgumentException("a supply lasts a day at least, not " + days.get());
      }
    }
  }

  /// On which way an order was sent.
  enum Way {
    PRINTED,
    PHONED,
    /// In another e-prescribing system.
    ELSEWHERE
  }
}
