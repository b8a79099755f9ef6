package org.evenkeel.core.starting;

import java.util.Optional;
import org.evenkeel.core.quantity.Mass;

/// One step up, from a treatment day on until the next step begins.
///
/// @param fromDay the day of treatment on which it begins, the first is 1
/// @param dose what is taken on a day on which it is taken, all doses of that day together
/// @param upTo the most that the source allows from this day on, empty when it names one dose only
/// @param inDoses into how many doses the day's amount is divided
/// @param everyDays 1 for every day, 2 for every second day
/// @param note what else the source says of this step, empty when nothing
public record TitrationStep(
    int fromDay, Mass dose, Optional<Mass> upTo, int inDoses, int everyDays, String note) {

  public TitrationStep {
    if (fromDay < 1 || inDoses < 1 || everyDays < 1) {
      throw new IllegalArgumentException(
          "a step counts days and doses from 1: day %d, %d doses, every %d days"
              .formatted(fromDay, inDoses, everyDays));
    }
    if (dose.isZero()) {
      throw new IllegalArgumentException("day " + fromDay + ": a step without a dose");
    }
    if (upTo.isPresent() && !upTo.get().exceeds(dose)) {
      throw new IllegalArgumentException(
          "day %d: up to %s is not more than %s"
              .formatted(fromDay, upTo.get().text(), dose.text()));
    }
  }

  /// The most of a day in this step.
  public Mass most() {
    return upTo.orElse(dose);
  }
}
