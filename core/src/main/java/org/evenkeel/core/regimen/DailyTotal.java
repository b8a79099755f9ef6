package org.evenkeel.core.regimen;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.Mass;

/// How much of the first ingredient a plan has on a day with doses.
final class DailyTotal {

  private DailyTotal() {}

  static Optional<Mass> of(DosagePlan plan, PlannedMedicine medicine, LocalDate day) {
    if (!plan.dates().contains(day)) {
      return Optional.empty();
    }
    return switch (plan) {
      case Fixed fixed ->
          switch (fixed.timing()) {
            case Timing.OnDays onDays -> sum(onDays.slots(), medicine);
            case Timing.EveryHours every ->
                total(
                    Collections.nCopies(Math.ceilDiv(24, every.hours()), every.amount()), medicine);
            case Timing.DaysAfterLast after -> medicine.mass(after.slot().amount());
          };
      case AsNeeded asNeeded ->
          switch (asNeeded.maximum()) {
            case AsNeeded.Maximum.Doses most ->
                medicine.mass(asNeeded.amount()).map(one -> one.times(most.number()));
            case AsNeeded.Maximum.Total most -> medicine.mass(most.amount());
            case AsNeeded.Maximum.NotStated _ -> Optional.empty();
          };
      case Titration titration -> step(titration.steps(List.of()), medicine, day);
      case Taper taper -> step(taper.steps(List.of()), medicine, day);
      case CrossTaper crossTaper -> step(crossTaper.up().steps(List.of()), medicine, day);
      case Depot _ -> Optional.empty();
    };
  }

  private static Optional<Mass> step(
      List<StepDays> steps, PlannedMedicine medicine, LocalDate day) {
    return steps.stream()
        .filter(step -> step.days().contains(day))
        .findFirst()
        .flatMap(step -> sum(step.step().doses().slots(), medicine));
  }

  private static Optional<Mass> sum(List<Slot> slots, PlannedMedicine medicine) {
    return total(slots.stream().map(Slot::amount).toList(), medicine);
  }

  private static Optional<Mass> total(List<Amount> amounts, PlannedMedicine medicine) {
    Optional<Mass> total = Optional.of(Mass.ZERO);
    for (Amount amount : amounts) {
      total = total.flatMap(sum -> medicine.mass(amount).map(sum::plus));
    }
    return total;
  }
}
