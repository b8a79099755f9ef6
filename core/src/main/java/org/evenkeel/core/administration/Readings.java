package org.evenkeel.core.administration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.schedule.PlannedDose;
import org.evenkeel.core.schedule.SlotId;

/// A dose log read against what was planned.
///
/// A dose that names its planned dose belongs to it, however late. A dose that names none goes to
/// the earliest planned dose of its item whose window it lies in and which nobody took: the
/// forgotten first of two is the first, taken late.
public final class Readings {

  private final Planned planned;
  private final List<Reading> all;
  private final Map<SlotId, List<Dose>> takenFor;
  private final Map<SlotId, List<Dose>> leftOut;

  private Readings(
      Planned planned,
      List<Reading> all,
      Map<SlotId, List<Dose>> takenFor,
      Map<SlotId, List<Dose>> leftOut) {
    this.planned = planned;
    this.all = all;
    this.takenFor = takenFor;
    this.leftOut = leftOut;
  }

  static Readings of(List<Dose> doses, Planned planned) {
    Map<SlotId, List<Dose>> takenFor = new HashMap<>();
    Map<SlotId, List<Dose>> leftOut = new HashMap<>();
    for (Dose dose : doses) {
      dose.of()
          .slot()
          .ifPresent(slot ->
              (dose.isTaken() ? takenFor : leftOut)
                  .computeIfAbsent(slot, _ -> new ArrayList<>())
                  .add(dose));
    }
    List<Reading> all = new ArrayList<>();
    for (Dose dose : doses) {
      all.add(
          dose.of()
              .slot()
              .map(slot -> named(dose, planned.find(slot), takenFor, planned))
              .orElseGet(() -> unnamed(dose, planned, takenFor)));
    }
    return new Readings(planned, List.copyOf(all), takenFor, leftOut);
  }

  private static Reading named(
      Dose dose, Optional<PlannedDose> slot, Map<SlotId, List<Dose>> takenFor, Planned planned) {
    if (slot.isEmpty()) {
      return new Reading.NoSuchPlan(dose);
    }
    PlannedDose plan = slot.get();
    if (!dose.isTaken()) {
      return new Reading.Matched(dose, plan);
    }
    Dose first = takenFor.getOrDefault(plan.id(), List.of(dose)).getFirst();
    if (!first.equals(dose)) {
      return new Reading.Duplicate(dose, plan, first);
    }
    return planned.isOpen(plan, dose.happened())
        ? new Reading.Matched(dose, plan)
        : new Reading.OutsideWindow(dose, plan, Duration.between(plan.due(), dose.happened()));
  }

  private static Reading unnamed(Dose dose, Planned planned, Map<SlotId, List<Dose>> takenFor) {
    Optional<ItemId> item = dose.of().item().filter(planned::knows);
    if (item.isEmpty()) {
      return new Reading.NoSuchPlan(dose);
    }
    if (planned.whenNeeded().contains(item.get())) {
      return new Reading.WhenNeeded(dose);
    }
    Optional<PlannedDose> open =
        planned.of(item.get()).stream()
            .filter(plan -> !takenFor.containsKey(plan.id()))
            .filter(plan -> planned.isOpen(plan, dose.happened()))
            .findFirst();
    if (open.isEmpty()) {
      return new Reading.Extra(dose);
    }
    takenFor.put(open.get().id(), List.of(dose));
    return new Reading.Matched(dose, open.get());
  }

  /// The reading of every dose, by when they happened.
  public List<Reading> all() {
    return all;
  }

  /// What was planned.
  public Planned planned() {
    return planned;
  }

  /// What is known of one planned dose at a moment.
  public SlotState state(PlannedDose dose, Instant now) {
    List<Dose> taken = takenFor.getOrDefault(dose.id(), List.of());
    List<Dose> out = leftOut.getOrDefault(dose.id(), List.of());
    if (!taken.isEmpty()) {
      Dose first = taken.getFirst();
      List<Dose> also = new ArrayList<>(taken.subList(1, taken.size()));
      also.addAll(out);
      Portion portion =
          first
              .amount()
              .map(amount -> Portion.of(amount, dose.amount()))
              .orElse(Portion.NOT_COMPARABLE);
      return new SlotState.Done(first, portion, also);
    }
    if (!out.isEmpty()) {
      return new SlotState.LeftOut(out.getLast(), out.subList(0, out.size() - 1));
    }
    if (now.isBefore(planned.opens(dose))) {
      return new SlotState.NotYetDue();
    }
    return now.isBefore(planned.closes(dose)) ? new SlotState.Open() : new SlotState.NotRecorded();
  }
}
