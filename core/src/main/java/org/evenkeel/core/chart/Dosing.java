package org.evenkeel.core.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenkeel.core.administration.Dose;
import org.evenkeel.core.administration.DoseLog;
import org.evenkeel.core.administration.DoseOf;
import org.evenkeel.core.administration.Planned;
import org.evenkeel.core.administration.Readings;
import org.evenkeel.core.administration.SlotState;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.PlanVersion;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.Regimen;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.schedule.AsNeededAllowance;
import org.evenkeel.core.schedule.PlannedDose;
import org.evenkeel.core.schedule.Schedule;
import org.evenkeel.core.schedule.SlotId;
import org.evenkeel.core.schedule.UsedDose;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.DoseWindow;
import org.evenkeel.core.time.Routine;
import org.evenkeel.core.time.TreatmentDay;
import org.evenkeel.core.time.Whereabouts;

/// Planned doses and the log together.
final class Dosing {

  /// So far beyond a range planned doses are looked at, because a window may reach over its edge.
  private static final int MARGIN_DAYS = 2;

  private final Plans plans;
  private final DoseLog log;
  private final Routine routine;
  private final Whereabouts where;
  private final DoseWindow usual;
  private final Schedule schedule;
  private final Set<ItemId> unscheduled = new HashSet<>();
  private final Map<ItemId, DoseWindow> windows = new HashMap<>();

  Dosing(Plans plans, DoseLog log, Routine routine, Whereabouts where, DoseWindow usual) {
    this.plans = plans;
    this.log = log;
    this.routine = routine;
    this.where = where;
    this.usual = usual;
    List<RegimenItem> items = new ArrayList<>();
    for (RegimenItem item : plans.regimen().items()) {
      if (routine.lacking(anchors(item)).isEmpty()) {
        items.add(item);
      } else {
        unscheduled.add(item.id());
      }
      if (item.plan() instanceof Depot depot) {
        windows.put(item.id(), window(depot.window()));
      }
    }
    this.schedule =
        Schedule.of(new Regimen(items), routine, where, plans.holds(), log.takenSlots());
  }

  private static List<Anchor> anchors(RegimenItem item) {
    return item.versions().stream()
        .flatMap(version -> version.plan().anchors().stream())
        .distinct()
        .toList();
  }

  private static DoseWindow window(Depot.Window days) {
    Duration half = Duration.ofHours(12);
    return new DoseWindow(
        Duration.ofDays(days.early()).plus(half), Duration.ofDays(days.late()).plus(half));
  }

  Schedule schedule() {
    return schedule;
  }

  Set<ItemId> unscheduled() {
    return Set.copyOf(unscheduled);
  }

  TreatmentDay dayOf(Instant at) {
    return where.dayOf(at, routine);
  }

  ZoneId zoneAt(Instant at) {
    return where.zoneAt(at);
  }

  /// The log read against the plan over a range, with what lies just outside of it.
  Readings readings(DateRange range) {
    LocalDate from = range.from().orElseThrow().minusDays(MARGIN_DAYS);
    LocalDate until = range.until().orElseThrow().plusDays(MARGIN_DAYS);
    DateRange wide = DateRange.between(from, until);
    Set<ItemId> whenNeeded = new HashSet<>();
    for (RegimenItem item : plans.regimen().items()) {
      if (item.versions().stream().anyMatch(version -> version.plan() instanceof AsNeeded)) {
        whenNeeded.add(item.id());
      }
    }
    Planned planned = new Planned(schedule.over(wide), whenNeeded, usual, windows);
    return log.read(planned, dose -> isAbout(dose, planned, wide));
  }

  private boolean isAbout(Dose dose, Planned planned, DateRange range) {
    Optional<SlotId> slot = dose.of().slot();
    if (slot.flatMap(planned::find).isPresent()) {
      return true;
    }
    LocalDate day =
        slot.orElse(null) instanceof SlotId.Named named
            ? named.day().date()
            : dayOf(dose.happened()).date();
    return range.contains(day);
  }

  Today today(Instant now) {
    TreatmentDay day = dayOf(now);
    Readings readings = readings(DateRange.between(day.previous().date(), day.next().date()));
    List<Today.Slot> lastNight =
        slots(day.previous(), readings, now).stream()
            .filter(slot -> slot.state() instanceof SlotState.Open)
            .toList();
    List<Today.WhenNeeded> whenNeeded = new ArrayList<>();
    for (ItemId id : plans.active(day.date())) {
      plans
          .item(id)
          .ifPresent(item -> {
            if (versionAt(item, now).plan() instanceof AsNeeded plan
                && plan.dates().contains(day.date())) {
              whenNeeded.add(new Today.WhenNeeded(id, item.medicine(), plan, allowance(id, now)));
            }
          });
    }
    List<ItemId> onHold =
        plans.holds().stream()
            .filter(hold -> hold instanceof Hold.Pause && hold.days().contains(day.date()))
            .map(Hold::item)
            .distinct()
            .toList();
    return new Today(day, lastNight, slots(day, readings, now), whenNeeded, onHold);
  }

  private List<Today.Slot> slots(TreatmentDay day, Readings readings, Instant now) {
    return schedule.on(day).stream()
        .map(dose -> new Today.Slot(dose, readings.state(dose, now)))
        .toList();
  }

  AsNeededAllowance allowance(ItemId id, Instant now) {
    return allowance(id, now, log);
  }

  /// Whether a dose taken when needed was more than the plan of that time allowed.
  boolean isOverPlan(Dose dose) {
    Optional<ItemId> item = dose.of().item();
    if (item.isEmpty() || !dose.isTaken()) {
      return false;
    }
    DoseLog before =
        DoseLog.of(
            log.taken().stream()
                .takeWhile(other -> !other.id().equals(dose.id()))
                .flatMap(
                    other -> Stream.concat(Stream.of(other.first()), other.correction().stream()))
                .toList());
    return switch (allowance(item.get(), dose.happened(), before)) {
      case AsNeededAllowance.Counted counted ->
          counted.left().orElse(1) < 1
              || counted.nextFrom().map(dose.happened()::isBefore).orElse(true);
      case AsNeededAllowance.NotCounted _ -> false;
    };
  }

  private AsNeededAllowance allowance(ItemId id, Instant at, DoseLog doses) {
    Optional<RegimenItem> item = plans.item(id);
    if (item.isPresent() && versionAt(item.get(), at).plan() instanceof AsNeeded plan) {
      PlannedMedicine medicine = item.get().medicine();
      List<UsedDose> used = doses.used(medicine.ingredients().getFirst(), this::medicineOf);
      return AsNeededAllowance.of(plan, medicine, used, at, zoneAt(at));
    }
    return new AsNeededAllowance.NotCounted("This is not a medicine taken when needed.");
  }

  private Optional<PlannedMedicine> medicineOf(DoseOf dose) {
    return dose.item().flatMap(plans::item).map(RegimenItem::medicine);
  }

  private PlanVersion versionAt(RegimenItem item, Instant at) {
    return item.versionAt(
        dayOf(at).date(), at.atZone(zoneAt(at)).toLocalTime(), routine.dayStart());
  }

  List<PlannedDose> plannedDoses(DateRange range) {
    return schedule.over(range);
  }
}
