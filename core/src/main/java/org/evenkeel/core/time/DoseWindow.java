package org.evenkeel.core.time;

import java.time.Duration;
import java.time.Instant;

/// How early and how late a dose still counts as the planned one, around the instant it is due.
///
/// A window says to which planned dose a taken one belongs. It does not say when to remind again,
/// nor until when it is safe to take: those are two other values, and the second comes only from
/// the signed content of the medicine.
///
/// @param early how long before the due instant the window opens (inclusive)
/// @param late how long after the due instant the window closes (exclusive)
public record DoseWindow(Duration early, Duration late) {

  public DoseWindow {
    if (early.isNegative() || late.isNegative()) {
      throw new IllegalArgumentException(
          "a window reaches out from the due time, never inward: " + early + ", " + late);
    }
  }

  /// When the window around a due instant opens.
  public Instant opens(Instant due) {
    return due.minus(early);
  }

  /// When it closes.
  public Instant closes(Instant due) {
    return due.plus(late);
  }

  /// When it closes if another dose of the same plan is due at `next`: never later than that dose,
  /// so that two are never open at once.
  public Instant closes(Instant due, Instant next) {
    Instant closes = closes(due);
    return closes.isBefore(next) ? closes : next;
  }

  /// True when `at` lies in the window around a due instant.
  public boolean contains(Instant due, Instant at) {
    return !at.isBefore(opens(due)) && at.isBefore(closes(due));
  }
}
