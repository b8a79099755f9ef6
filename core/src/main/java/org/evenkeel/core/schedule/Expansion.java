package org.evenkeel.core.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.CrossTaper;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.regimen.StepDays;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.schedule.SlotDoses.Leg;
import org.evenkeel.core.time.DateRange;

/// How a plan is expanded: by named slots of days, or by counting from the last dose.
sealed interface Expansion {

  /// By named slots.
  record Named(List<Leg> legs) implements Expansion {}

  /// By counting.
  record Counted(Counting counting) implements Expansion {}

  /// How one version of an item's plan is expanded, when the person stayed on a step on the days of
  /// `stays`.
  static Expansion of(RegimenItem item, DosagePlan plan, List<DateRange> stays) {
    PlannedMedicine medicine = item.medicine();
    return switch (plan) {
      case Fixed fixed ->
          switch (fixed.timing()) {
            case Timing.OnDays onDays -> repeating(medicine, onDays, fixed.dates());
            case Timing.EveryHours every -> new Counted(new Counting.ByHours(every));
            case Timing.DaysAfterLast after -> new Counted(new Counting.ByDays(after));
          };
      case AsNeeded _ -> new Named(List.of());
      case Titration titration -> new Named(steps("", medicine, titration.steps(stays)));
      case Taper taper -> new Named(steps("", medicine, taper.steps(stays)));
      case CrossTaper cross -> {
        List<Leg> legs =
            new ArrayList<>(steps("down ", cross.leaving(), cross.down().steps(stays)));
        legs.addAll(steps("up ", medicine, cross.up().steps(stays)));
        yield new Named(legs);
      }
      case Depot depot -> new Counted(new Counting.ByInjection(depot));
    };
  }

  private static Named repeating(PlannedMedicine medicine, Timing.OnDays onDays, DateRange dates) {
    LocalDate start = dates.from().orElse(LocalDate.EPOCH);
    return new Named(List.of(new Leg("", medicine, onDays, dates, start)));
  }

  private static List<Leg> steps(String prefix, PlannedMedicine medicine, List<StepDays> steps) {
    return steps.stream()
        .map(step ->
            new Leg(
                prefix,
                medicine,
                step.step().doses(),
                step.days(),
                step.days().from().orElseThrow()))
        .toList();
  }
}
