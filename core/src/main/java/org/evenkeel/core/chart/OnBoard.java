package org.evenkeel.core.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenkeel.core.administration.Dose;
import org.evenkeel.core.administration.DoseLog;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.person.Known;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.CrossTaper;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.StepDays;
import org.evenkeel.core.regimen.TakeOver;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.request.Signed;
import org.evenkeel.core.time.DateRange;

/// Which medicines are or were on board: signed plans with their last dose taken, and what was
/// taken without a plan.
///
/// @param plans the plans
/// @param log the doses
/// @param lastTaken when an item was last taken, as far as somebody stated it
/// @param zone the person's zone
record OnBoard(Plans plans, DoseLog log, Map<ItemId, Known<LocalDate>> lastTaken, ZoneId zone) {

  List<Exposure> at(Instant now, KnowledgeBase knowledge) {
    LocalDate day = LocalDate.ofInstant(now, zone);
    List<Exposure> all = new ArrayList<>();
    plans.regimen().items().forEach(item -> all.addAll(ofItem(item.id(), day)));
    all.addAll(withoutPlan(now, day, knowledge));
    return List.copyOf(all);
  }

  private List<Exposure> ofItem(ItemId item, LocalDate day) {
    List<Signed> chain = plans.chain(item);
    Optional<LocalDate> last =
        lastTaken.getOrDefault(item, Known.not("nobody said"))
                instanceof Known.Is<LocalDate>(var on)
            ? Optional.of(on)
            : Optional.empty();
    List<Exposure> all = new ArrayList<>();
    int earlier = 0;
    for (int i = 0; i < chain.size(); i++) {
      boolean newest = i + 1 == chain.size();
      Optional<LocalDate> ends =
          newest ? plans.stopped(item).map(stop -> stop.on()) : begins(chain.get(i + 1));
      List<Stretch> stretches = stretches(chain.get(i), ends, day);
      for (Stretch stretch : stretches) {
        boolean current = newest && stretch.equals(stretches.getLast());
        String suffix = current ? "" : "~" + ++earlier;
        for (Exposure exposure : chain.get(i).order().exposuresOn(stretch.lookAt())) {
          all.add(of(exposure, suffix, stretch, last, day));
        }
      }
    }
    return all;
  }

  /// A time over which the dose of a plan stays the same.
  ///
  /// @param lookAt a day on which the plan as written has the dose of this time
  private record Stretch(Optional<LocalDate> from, Optional<LocalDate> until, LocalDate lookAt) {}

  /// The stretches of a plan that have begun, or its only one; each step is one, pushed back by
  /// days of staying.
  private List<Stretch> stretches(Signed plan, Optional<LocalDate> ends, LocalDate day) {
    List<DateRange> stays =
        plans.holds(plan.order().item()).stream()
            .map(held -> held.hold())
            .filter(hold -> hold instanceof Hold.StayOnStep)
            .map(Hold::days)
            .toList();
    List<StepDays> asTaken =
        switch (plan.order().plan()) {
          case Titration titration -> titration.steps(stays);
          case Taper taper -> taper.steps(stays);
          case Fixed _, AsNeeded _, CrossTaper _, Depot _ -> List.of();
        };
    List<StepDays> asWritten =
        switch (plan.order().plan()) {
          case Titration titration -> titration.steps(List.of());
          case Taper taper -> taper.steps(List.of());
          case Fixed _, AsNeeded _, CrossTaper _, Depot _ -> List.of();
        };
    List<Stretch> all = new ArrayList<>();
    for (StepDays step : asTaken) {
      LocalDate from = step.days().from().orElse(day);
      boolean replaced = ends.filter(end -> !from.isBefore(end)).isPresent();
      if (!replaced && (all.isEmpty() || !from.isAfter(day))) {
        LocalDate lookAt = asWritten.get(step.number() - 1).days().from().orElse(day);
        all.add(new Stretch(Optional.of(from), sooner(step.days().until(), ends), lookAt));
      }
    }
    if (all.isEmpty()) {
      LocalDate lookAt = ends.map(end -> end.minusDays(1)).filter(day::isAfter).orElse(day);
      all.add(new Stretch(begins(plan), sooner(plan.order().plan().dates().until(), ends), lookAt));
    }
    return all;
  }

  private static Optional<LocalDate> sooner(Optional<LocalDate> a, Optional<LocalDate> b) {
    return Stream.of(a, b).flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> begins(Signed plan) {
    return switch (plan.order().from()) {
      case TakeOver.OnDay(var day, _) -> Optional.of(day);
      case TakeOver.AtStart _, TakeOver.FromDose _ -> plan.order().plan().dates().from();
    };
  }

  private static Exposure of(
      Exposure exposure, String suffix, Stretch stretch, Optional<LocalDate> last, LocalDate day) {
    Optional<LocalDate> from = stretch.from();
    Optional<LocalDate> until = stretch.until();
    boolean begun = from.map(first -> !day.isBefore(first)).orElse(true);
    boolean over = until.map(end -> !day.isBefore(end)).orElse(false);
    String because = over ? "ended" : begun ? "signed plan" : "signed plan, not yet begun";
    return new Exposure(
        exposure.id() + suffix,
        exposure.text(),
        exposure.ingredient(),
        exposure.brand(),
        exposure.route(),
        exposure.form(),
        exposure.release(),
        exposure.daily(),
        exposure.single(),
        exposure.minimumGap(),
        exposure.asNeeded(),
        from,
        until,
        last,
        begun && !over,
        false,
        because);
  }

  /// True when an exposure is one of this item, a version or a part of it included.
  static boolean isOf(ItemId item, Exposure exposure) {
    String id = item.value();
    return exposure.id().equals(id)
        || Stream.of("~", "+", "-leaving").anyMatch(more -> exposure.id().startsWith(id + more));
  }

  private List<Exposure> withoutPlan(Instant now, LocalDate day, KnowledgeBase knowledge) {
    Map<Ingredient, Dose> last = new TreeMap<>();
    for (Dose dose : log.taken()) {
      boolean planned = dose.of().item().flatMap(plans::item).isPresent();
      if (!planned && !dose.happened().isAfter(now)) {
        dose.of().ingredients().forEach(ingredient -> last.put(ingredient, dose));
      }
    }
    Optional<Formulary> formulary = knowledge.get(Formulary.KEY, day);
    List<Exposure> all = new ArrayList<>();
    last.forEach((ingredient, dose) -> all.add(withoutPlan(ingredient, dose, now, formulary)));
    return all;
  }

  private Exposure withoutPlan(
      Ingredient ingredient, Dose dose, Instant now, Optional<Formulary> formulary) {
    LocalDate taken = LocalDate.ofInstant(dose.happened(), zone);
    Optional<Duration> stays =
        formulary.flatMap(all -> all.medicine(ingredient)).flatMap(Medicine::onBoardFor);
    boolean onBoard = stays.map(time -> now.isBefore(dose.happened().plus(time))).orElse(true);
    String because =
        stays.isPresent()
            ? "taken on " + taken
            : "taken on " + taken + "; how long it stays on board is not known";
    return new Exposure(
        "taken-" + dose.id(),
        dose.of().text(),
        Optional.of(ingredient),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.of(taken),
        onBoard ? Optional.empty() : Optional.of(taken.plusDays(1)),
        Optional.of(taken),
        onBoard,
        stays.isEmpty(),
        because);
  }
}
