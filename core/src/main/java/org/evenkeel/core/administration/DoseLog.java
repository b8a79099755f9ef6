package org.evenkeel.core.administration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.schedule.SlotId;
import org.evenkeel.core.schedule.TakenDose;
import org.evenkeel.core.schedule.UsedDose;
import org.jspecify.annotations.Nullable;

/// What was taken, skipped, refused and held, as the record stands after corrections and undos.
///
/// The same records give the same log in whatever order they arrive: they are sorted by (happened,
/// id), a correction may arrive before its target, of two corrections the higher id holds, a record
/// sent twice counts once. Every record stays in [#events()].
public final class DoseLog {

  /// A log without records.
  public static final DoseLog EMPTY = of(List.of());

  private final List<DoseEvent> events;
  private final List<Dose> doses;
  private final List<DoseEvent> loose;

  private DoseLog(List<DoseEvent> events) {
    this.events = events;
    Map<UUID, DoseEvent> byId = new HashMap<>();
    events.forEach(event -> byId.put(event.id(), event));
    Set<UUID> undone = new HashSet<>();
    Map<UUID, DoseEvent> correction = new HashMap<>();
    List<DoseEvent> unattached = new ArrayList<>();
    for (DoseEvent event : events) {
      if (event.act() instanceof DoseAct.Undone(UUID target)) {
        DoseEvent earlier = byId.get(target);
        if (earlier == null || earlier.act() instanceof DoseAct.Undone) {
          unattached.add(event);
        } else {
          undone.add(target);
        }
      }
    }
    for (DoseEvent event : events) {
      if (event.act() instanceof DoseAct.Corrected corrected) {
        DoseEvent earlier = byId.get(corrected.target());
        if (earlier == null || !(earlier.act() instanceof DoseAct.Outcome)) {
          unattached.add(event);
        } else if (!undone.contains(event.id())) {
          correction.merge(corrected.target(), event, DoseLog::higher);
        }
      }
    }
    List<Dose> inForce = new ArrayList<>();
    for (DoseEvent event : events) {
      if (event.act() instanceof DoseAct.Outcome outcome && !undone.contains(event.id())) {
        inForce.add(dose(event, outcome, correction.get(event.id())));
      }
    }
    inForce.sort(Dose.ORDER);
    unattached.sort(DoseEvent.ORDER);
    this.doses = List.copyOf(inForce);
    this.loose = List.copyOf(unattached);
  }

  /// The log of these records, in whatever order they come.
  ///
  /// @throws IllegalArgumentException when two different records have one id: the record must not
  ///   have taken both
  public static DoseLog of(Collection<DoseEvent> events) {
    Map<UUID, DoseEvent> byId = new HashMap<>();
    for (DoseEvent event : events) {
      DoseEvent other = byId.put(event.id(), event);
      if (other != null && !other.equals(event)) {
        throw new IllegalArgumentException("two records have the id " + event.id());
      }
    }
    return new DoseLog(byId.values().stream().sorted(DoseEvent.ORDER).toList());
  }

  /// The log with one record more.
  public DoseLog with(DoseEvent event) {
    List<DoseEvent> more = new ArrayList<>(events);
    more.add(event);
    return of(more);
  }

  /// Every record, by when it happened, those undone and corrected included.
  public List<DoseEvent> events() {
    return events;
  }

  /// The doses as they stand now, by when they happened.
  public List<Dose> doses() {
    return doses;
  }

  /// Corrections and undos that change nothing: what they name is not here (yet), or cannot be
  /// corrected.
  public List<DoseEvent> loose() {
    return loose;
  }

  /// The doses taken, by when.
  public List<Dose> taken() {
    return taken(_ -> true);
  }

  /// The doses taken that contain an ingredient, whatever plan they belong to, by when.
  public List<Dose> takenOf(Ingredient ingredient) {
    return taken(of -> of.ingredients().contains(ingredient));
  }

  /// The doses taken of one item of the regimen, by when.
  public List<Dose> takenOfItem(ItemId item) {
    return taken(of -> of.item().filter(item::equals).isPresent());
  }

  /// The last dose taken that contains an ingredient; empty when none is recorded, which does not
  /// say that none was taken.
  public Optional<Dose> lastTaken(Ingredient ingredient) {
    return last(takenOf(ingredient));
  }

  /// The last dose taken of an item; empty when none is recorded, which does not say that none was
  /// taken.
  public Optional<Dose> lastTakenOfItem(ItemId item) {
    return last(takenOfItem(item));
  }

  /// When each planned dose was taken, for plans that run from the last dose. Only doses recorded
  /// for a planned one are among them, and each planned one once, by its first record.
  public List<TakenDose> takenSlots() {
    return onceBySlot(taken()).stream()
        .flatMap(
            dose -> dose.of().slot().stream().map(slot -> new TakenDose(slot, dose.happened())))
        .toList();
  }

  /// How much of an ingredient was taken and when, whatever plan it came from, for what an
  /// as-needed plan still allows.
  ///
  /// A planned dose recorded twice is counted once.
  ///
  /// @param medicine what is known of the medicine of a dose, by which tablets become mg; where
  ///   nothing is known the amount stays as recorded
  public List<UsedDose> used(
      Ingredient ingredient, Function<DoseOf, Optional<PlannedMedicine>> medicine) {
    return onceBySlot(takenOf(ingredient)).stream()
        .flatMap(dose ->
            dose.amount().stream()
                .map(amount -> used(dose, amount, ingredient, medicine.apply(dose.of()))))
        .toList();
  }

  private static UsedDose used(
      Dose dose, Amount amount, Ingredient ingredient, Optional<PlannedMedicine> medicine) {
    Amount asMass =
        medicine
            .filter(known -> known.ingredients().getFirst().equals(ingredient))
            .flatMap(known -> known.mass(amount))
            .<Amount>map(mass -> mass)
            .orElse(amount);
    return new UsedDose(ingredient, dose.happened(), asMass);
  }

  private static List<Dose> onceBySlot(List<Dose> taken) {
    Set<SlotId> seen = new HashSet<>();
    return taken.stream().filter(dose -> dose.of().slot().map(seen::add).orElse(true)).toList();
  }

  /// How every dose stands to the plan.
  ///
  /// @param planned what was planned, over at least the time of the doses asked about
  public Readings read(Planned planned) {
    return Readings.of(doses, planned);
  }

  /// How some of the doses stand to the plan.
  ///
  /// @param which the doses asked about
  public Readings read(Planned planned, Predicate<Dose> which) {
    return Readings.of(doses.stream().filter(which).toList(), planned);
  }

  private List<Dose> taken(Predicate<DoseOf> which) {
    return doses.stream().filter(dose -> dose.isTaken() && which.test(dose.of())).toList();
  }

  private static Optional<Dose> last(List<Dose> taken) {
    return taken.isEmpty() ? Optional.empty() : Optional.of(taken.getLast());
  }

  private static DoseEvent higher(DoseEvent a, DoseEvent b) {
    return DoseEvent.BY_BYTES.compare(a.id(), b.id()) > 0 ? a : b;
  }

  private static Dose dose(DoseEvent event, DoseAct.Outcome outcome, @Nullable DoseEvent by) {
    if (by != null && by.act() instanceof DoseAct.Corrected corrected) {
      return new Dose(
          event, corrected.outcome(), corrected.happened(), corrected.zone(), Optional.of(by));
    }
    return new Dose(event, outcome, event.happened(), event.zone(), Optional.empty());
  }

  /// Two logs are equal when they hold the same records.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DoseLog log && events.equals(log.events);
  }

  @Override
  public int hashCode() {
    return events.hashCode();
  }

  @Override
  public String toString() {
    return "DoseLog of " + events.size() + " records";
  }
}
