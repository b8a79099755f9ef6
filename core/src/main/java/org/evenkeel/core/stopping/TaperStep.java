package org.evenkeel.core.stopping;

import java.time.LocalDate;
import java.util.Optional;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.TabletPlan;

/// One step of a taper.
///
/// @param number its place, from 1 on
/// @param from its first day
/// @param until the day after its last, empty when the person stays on it
/// @param wanted the daily dose the method gives, to a hundredth of a milligram
/// @param tablets the pieces that make the nearest dose that is not above the step before
/// @param flag what stands in the way of this step, empty when nothing does
public record TaperStep(
    int number,
    LocalDate from,
    Optional<LocalDate> until,
    Mass wanted,
    TabletPlan tablets,
    Optional<String> flag) {

  /// The daily dose of this step as it can be taken; empty when it cannot be made.
  public Optional<Mass> dose() {
    return switch (tablets) {
      case TabletPlan.Made made -> Optional.of(made.dose());
      case TabletPlan.CannotBeMade _ -> Optional.empty();
    };
  }

  /// True when the tablets make another dose than the method gives.
  public boolean isRounded() {
    return dose().map(dose -> !dose.equals(wanted)).orElse(false);
  }
}
