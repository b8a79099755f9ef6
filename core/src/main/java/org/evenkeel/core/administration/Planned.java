package org.evenkeel.core.administration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.schedule.PlannedDose;
import org.evenkeel.core.schedule.SlotId;
import org.evenkeel.core.time.DoseWindow;

/// What was planned, as far as a log is read against it. Immutable.
public final class Planned {

  private static final Comparator<PlannedDose> BY_DUE =
      Comparator.comparing(PlannedDose::due).thenComparing(dose -> dose.id().text());

  private final List<PlannedDose> doses;
  private final Set<ItemId> whenNeeded;
  private final DoseWindow usual;
  private final Map<ItemId, DoseWindow> windows;
  private final Map<ItemId, List<PlannedDose>> ofItem = new HashMap<>();
  private final Map<SlotId, PlannedDose> bySlot = new HashMap<>();
  private final Map<SlotId, Instant> closes = new HashMap<>();

  /// What was planned.
  ///
  /// @param doses the planned doses, in any order
  /// @param whenNeeded the items taken only when needed, which have no planned doses
  /// @param usual how early and how late a dose still counts as the planned one
  /// @param windows the same for items that have a window of their own
  public Planned(
      Collection<PlannedDose> doses,
      Set<ItemId> whenNeeded,
      DoseWindow usual,
      Map<ItemId, DoseWindow> windows) {
    this.doses = doses.stream().sorted(BY_DUE).toList();
    this.whenNeeded = Set.copyOf(whenNeeded);
    this.usual = usual;
    this.windows = Map.copyOf(windows);
    for (PlannedDose dose : this.doses) {
      ofItem.computeIfAbsent(dose.id().item(), _ -> new ArrayList<>()).add(dose);
      bySlot.put(dose.id(), dose);
    }
    ofItem.values().forEach(this::close);
  }

  /// The planned doses, in the order they are due.
  public List<PlannedDose> doses() {
    return doses;
  }

  /// The items taken only when needed.
  public Set<ItemId> whenNeeded() {
    return whenNeeded;
  }

  /// When the window of a planned dose opens (inclusive).
  public Instant opens(PlannedDose dose) {
    return window(dose).opens(dose.due());
  }

  /// When the window of a planned dose closes (exclusive): never later than the next dose of the
  /// item is due.
  public Instant closes(PlannedDose dose) {
    return closes.getOrDefault(dose.id(), window(dose).closes(dose.due()));
  }

  /// True when a moment lies in the window of a planned dose.
  public boolean isOpen(PlannedDose dose, Instant at) {
    return !at.isBefore(opens(dose)) && at.isBefore(closes(dose));
  }

  /// The planned dose of a slot, when there is one.
  public Optional<PlannedDose> find(SlotId slot) {
    return Optional.ofNullable(bySlot.get(slot));
  }

  /// The planned doses of one item, in the order they are due.
  List<PlannedDose> of(ItemId item) {
    return ofItem.getOrDefault(item, List.of());
  }

  /// True when anything of the item is planned, at times or when needed.
  boolean knows(ItemId item) {
    return whenNeeded.contains(item) || ofItem.containsKey(item);
  }

  private void close(List<PlannedDose> sorted) {
    Instant next = Instant.MAX;
    Instant due = Instant.MAX;
    for (PlannedDose dose : sorted.reversed()) {
      if (dose.due().isBefore(due)) {
        next = due;
        due = dose.due();
      }
      closes.put(dose.id(), window(dose).closes(dose.due(), next));
    }
  }

  private DoseWindow window(PlannedDose dose) {
    return windows.getOrDefault(dose.id().item(), usual);
  }
}
