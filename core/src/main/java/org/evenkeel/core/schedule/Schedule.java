package org.evenkeel.core.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.Regimen;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.DoseWindow;
import org.evenkeel.core.time.Routine;
import org.evenkeel.core.time.TreatmentDay;
import org.evenkeel.core.time.Whereabouts;

/// Which doses are planned, and when each is due: a set of planned doses, asked over a range of
/// days.
///
/// Schedules are united, restricted to days or items, and diminished by days or slots; what comes
/// out is a schedule again. Expanding one range and then the next gives the same doses as expanding
/// both at once. Nothing is stored: after a change of the zone's rules, doses to come are due at
/// their new instants, and what was taken keeps its own.
///
/// As-needed plans have no planned doses: see [AsNeededAllowance].
public final class Schedule {

  private final List<Part> parts;

  private Schedule(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /// A source of doses, and what is left of it.
  private record Part(Doses doses, DateRange days, Predicate<PlannedDose> kept) {
    private Part keeping(Predicate<PlannedDose> only) {
      return new Part(doses, days, kept.and(only));
    }

    private Stream<PlannedDose> over(DateRange range) {
      return doses.over(days.intersect(range)).filter(kept);
    }

    private Stream<PlannedDose> find(SlotId id) {
      return doses.find(id).filter(dose -> days.contains(dose.day().date())).filter(kept);
    }
  }

  /// The schedule with no dose.
  public static Schedule none() {
    return new Schedule(List.of());
  }

  /// The schedule of a person's regimen.
  ///
  /// @param holds pauses and stays on a step; those of other items are ignored
  /// @param taken doses stated to have been taken, for plans that run from the last dose; others
  ///   are ignored
  /// @throws IllegalArgumentException when a plan hangs on an anchor for which the routine has no
  ///   time
  public static Schedule of(
      Regimen regimen,
      Routine routine,
      Whereabouts where,
      List<Hold> holds,
      List<TakenDose> taken) {
    DoseClock clock = new DoseClock(routine, where);
    return new Schedule(
        regimen.items().stream()
            .map(item ->
                new Part(new ItemDoses(item, clock, holds, taken), DateRange.ALWAYS, _ -> true))
            .toList());
  }

  /// The schedule of one item of someone who stays in one zone, without holds, nothing taken yet.
  public static Schedule of(RegimenItem item, Routine routine, ZoneId zone) {
    return of(Regimen.of(item), routine, Whereabouts.in(zone), List.of(), List.of());
  }

  /// All doses of both; a dose that is in both is in it once, as this schedule has it.
  public Schedule union(Schedule other) {
    List<Part> both = new ArrayList<>(parts);
    both.addAll(other.parts);
    return new Schedule(both);
  }

  /// Only the doses of these treatment days.
  public Schedule within(DateRange days) {
    return new Schedule(
        parts.stream()
            .map(part -> new Part(part.doses(), part.days().intersect(days), part.kept()))
            .toList());
  }

  /// Without the doses of these treatment days.
  public Schedule except(DateRange days) {
    return keeping(dose -> !days.contains(dose.day().date()));
  }

  /// Without these doses.
  public Schedule except(Set<SlotId> slots) {
    Set<SlotId> gone = Set.copyOf(slots);
    return keeping(dose -> !gone.contains(dose.id()));
  }

  /// Only the doses of one item.
  public Schedule ofItem(ItemId item) {
    return keeping(dose -> dose.id().item().equals(item));
  }

  private Schedule keeping(Predicate<PlannedDose> only) {
    return new Schedule(parts.stream().map(part -> part.keeping(only)).toList());
  }

  /// The doses of a range of treatment days, in the order of a day screen ([PlannedDose#IN_ORDER]).
  ///
  /// @throws IllegalArgumentException when the range is open
  public List<PlannedDose> over(DateRange days) {
    if (!days.isBounded()) {
      throw new IllegalArgumentException("a schedule is asked over days with an end: " + days);
    }
    Map<SlotId, PlannedDose> byId = new LinkedHashMap<>();
    for (Part part : parts) {
      part.over(days).forEach(dose -> byId.putIfAbsent(dose.id(), dose));
    }
    return byId.values().stream().sorted(PlannedDose.IN_ORDER).toList();
  }

  /// The doses of one treatment day.
  public List<PlannedDose> on(TreatmentDay day) {
    return over(DateRange.only(day.date()));
  }

  /// The doses due from an instant (inclusive) until another (exclusive), by due time.
  public List<PlannedDose> due(Instant from, Instant until) {
    return over(around(from, until)).stream()
        .filter(dose -> !dose.due().isBefore(from) && dose.due().isBefore(until))
        .sorted((a, b) -> a.due().compareTo(b.due()))
        .toList();
  }

  /// The doses whose window is open at `now`: to be taken, if nothing was taken for them yet. A
  /// window closes when the next dose of the same item is due, so that no two of one item are open
  /// after their due times. Injections, which have days rather than a window, are left out.
  public List<PlannedDose> open(Instant now, DoseWindow window) {
    return due(now.minus(window.late()), now.plus(window.early()).plusNanos(1)).stream()
        .filter(dose -> dose.givenBetween().isEmpty())
        .filter(dose -> now.isBefore(closes(dose, window)))
        .toList();
  }

  /// When the window of a dose closes: with the window, or when the next dose of its item is due if
  /// that is sooner.
  public Instant closes(PlannedDose dose, DoseWindow window) {
    Instant late = window.closes(dose.due());
    return due(dose.due().plusNanos(1), late.plusNanos(1)).stream()
        .filter(next -> next.id().item().equals(dose.id().item()))
        .findFirst()
        .map(next -> window.closes(dose.due(), next.due()))
        .orElse(late);
  }

  /// The planned dose of a slot; empty when none is planned there.
  public Optional<PlannedDose> find(SlotId slot) {
    return parts.stream().flatMap(part -> part.find(slot)).findFirst();
  }

  /// Treatment days that surely hold everything due between two instants, wherever the person is.
  private static DateRange around(Instant from, Instant until) {
    Duration margin = Duration.ofDays(3);
    LocalDate first = LocalDate.ofInstant(from.minus(margin), ZoneOffset.UTC);
    LocalDate end = LocalDate.ofInstant(until.plus(margin), ZoneOffset.UTC);
    return end.isBefore(first) ? DateRange.between(first, first) : DateRange.between(first, end);
  }
}
