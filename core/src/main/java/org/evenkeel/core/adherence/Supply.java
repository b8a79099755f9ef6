package org.evenkeel.core.adherence;

import java.time.LocalDate;

/// A medicine handed over, enough for so many days.
///
/// @param on the day it was handed over
/// @param days for how many days it lasts
public record Supply(LocalDate on, int days) {
  public Supply {
    if (days < 1) {
      throw new IllegalArgumentException("a supply lasts a day at least, not " + days);
    }
  }
}
