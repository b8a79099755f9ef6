package org.evenkeel.core.request;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.CrossTaper;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.Step;
import org.evenkeel.core.regimen.StepDays;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.regimen.Titration;

/// Reads an order as medicines on board.
final class OrderExposure {

  private OrderExposure() {}

  static List<Exposure> atItsHighest(Order order) {
    return of(
        order,
        highest(
            daysToLookAt(order.plan())
                .flatMap(day -> daily(order.medicine(), order.plan(), day).stream())),
        plan ->
            highest(
                daysToLookAt(plan.down())
                    .flatMap(day -> daily(plan.leaving(), plan.down(), day).stream())));
  }

  static List<Exposure> on(Order order, LocalDate day) {
    return of(
        order,
        daily(order.medicine(), order.plan(), day),
        plan -> daily(plan.leaving(), plan.down(), day));
  }

  private static List<Exposure> of(
      Order order,
      Optional<DailyDose> daily,
      java.util.function.Function<CrossTaper, Optional<DailyDose>> leaving) {
    List<Exposure> all =
        new ArrayList<>(of(order, order.item().value(), order.medicine(), order.plan(), daily));
    if (order.plan() instanceof CrossTaper cross) {
      all.addAll(
          of(
              order.of(Order.Product.NOT_CHOSEN),
              order.item() + "-leaving",
              cross.leaving(),
              cross.down(),
              leaving.apply(cross)));
    }
    return List.copyOf(all);
  }

  private static List<Exposure> of(
      Order order,
      String id,
      PlannedMedicine medicine,
      DosagePlan plan,
      Optional<DailyDose> daily) {
    Optional<Mass> single =
        amounts(plan)
            .flatMap(amount -> medicine.mass(amount).stream())
            .max(Comparator.naturalOrder());
    List<Exposure> all = new ArrayList<>();
    for (Ingredient ingredient : medicine.ingredients()) {
      boolean first = all.isEmpty();
      all.add(
          new Exposure(
              first ? id : id + "+" + (all.size() + 1),
              medicine.text(),
              Optional.of(ingredient),
              order.product().brand(),
              order.product().route(),
              order.product().form(),
              order.product().release(),
              first ? daily : Optional.empty(),
              first ? single : Optional.empty(),
              gap(plan),
              plan instanceof AsNeeded,
              plan.dates().from(),
              plan.dates().until(),
              Optional.empty(),
              true,
              false,
              "signed plan"));
    }
    return all;
  }

  private static Optional<DailyDose> daily(
      PlannedMedicine medicine, DosagePlan plan, LocalDate day) {
    return RegimenItem.of("asked", medicine, plan).dailyDose(day);
  }

  private static Optional<DailyDose> highest(Stream<DailyDose> doses) {
    return doses.max(Comparator.naturalOrder());
  }

  /// A day of each dose that the plan has.
  private static Stream<LocalDate> daysToLookAt(DosagePlan plan) {
    LocalDate first = plan.dates().from().orElse(LocalDate.EPOCH);
    return switch (plan) {
      case Titration titration -> firstDays(titration.steps(List.of()));
      case Taper taper -> firstDays(taper.steps(List.of()));
      case CrossTaper cross -> firstDays(cross.up().steps(List.of()));
      case Fixed _, AsNeeded _, Depot _ -> Stream.of(first);
    };
  }

  private static Stream<LocalDate> firstDays(List<StepDays> steps) {
    return steps.stream().flatMap(step -> step.days().from().stream());
  }

  private static Stream<Amount> amounts(DosagePlan plan) {
    return switch (plan) {
      case Fixed fixed ->
          switch (fixed.timing()) {
            case Timing.OnDays days -> days.slots().stream().map(Slot::amount);
            case Timing.EveryHours hours -> Stream.of(hours.amount());
            case Timing.DaysAfterLast after -> Stream.of(after.slot().amount());
          };
      case AsNeeded needed -> Stream.of(needed.amount());
      case Titration titration -> amounts(titration.steps());
      case Taper taper -> amounts(taper.steps());
      case CrossTaper cross -> amounts(cross.up().steps());
      case Depot depot -> Stream.of(depot.amount());
    };
  }

  private static Stream<Amount> amounts(List<Step> steps) {
    return steps.stream().flatMap(step -> step.doses().slots().stream()).map(Slot::amount);
  }

  private static Optional<Duration> gap(DosagePlan plan) {
    Duration gap =
        switch (plan) {
          case Fixed fixed -> fixed.minimumGap();
          case AsNeeded needed -> needed.minimumGap();
          case Titration _, Taper _, CrossTaper _, Depot _ -> Duration.ZERO;
        };
    return gap.isZero() ? Optional.empty() : Optional.of(gap);
  }
}
