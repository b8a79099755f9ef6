package org.evenkeel.core.regimen;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;

/// A plan that repeats.
///
/// @param timing when its doses come
/// @param dates the treatment days on which it runs
/// @param minimumGap the least time between two doses; zero when the plan sets none
/// @param movable true when the person may move all later doses to another day; a prescriber's
///   fixed days refuse it
public record Fixed(Timing timing, DateRange dates, Duration minimumGap, boolean movable)
    implements DosagePlan {

  public Fixed {
    if (minimumGap.isNegative()) {
      throw new IllegalArgumentException("a gap between doses cannot be negative: " + minimumGap);
    }
    boolean needsStart =
        switch (timing) {
          case Timing.OnDays onDays -> onDays.repeat().needsStart();
          case Timing.EveryHours _, Timing.DaysAfterLast _ -> true;
        };
    if (needsStart && dates.from().isEmpty()) {
      throw new IllegalArgumentException(
          "without a start date nobody can tell the days: " + PlanWords.of(timing));
    }
  }

  /// A plan whose days stand fixed and which sets no gap.
  public static Fixed of(Timing timing, DateRange dates) {
    return new Fixed(timing, dates, Duration.ZERO, false);
  }

  /// The same plan with a least time between doses.
  public Fixed withMinimumGap(Duration gap) {
    return new Fixed(timing, dates, gap, movable);
  }

  /// The same plan, whose later doses the person may move.
  public Fixed movableByThePerson() {
    return new Fixed(timing, dates, minimumGap, true);
  }

  /// What becomes of the plan when the dose of one day was taken on another and all later ones are
  /// to move with it.
  ///
  /// @param planned the day the dose was planned for
  /// @param taken the day it was taken, from which the plan then runs on
  public Moving moving(LocalDate planned, LocalDate taken) {
    if (!movable) {
      return new Moving.Refused("The days of this plan were fixed by the prescriber.");
    }
    if (!(timing instanceof Timing.OnDays(Repeat repeat, List<Slot> slots))) {
      return new Moving.Refused("This plan runs from the last dose taken: it moves by itself.");
    }
    return switch (repeat) {
      case Repeat.EveryWeeks every when every.on().size() == 1 ->
          moved(
              new Repeat.EveryWeeks(every.weeks(), Set.of(taken.getDayOfWeek())),
              slots,
              planned,
              taken);
      case Repeat.EveryDays every when every.days() > 1 -> moved(every, slots, planned, taken);
      case Repeat.EveryDays _, Repeat.EveryWeeks _, Repeat.EveryMonths _, Repeat.Cycle _ ->
          new Moving.Refused("Moving one dose of this plan does not say where the others go.");
    };
  }

  private Moving moved(Repeat repeat, List<Slot> slots, LocalDate planned, LocalDate taken) {
    DateRange from = new DateRange(Optional.of(taken), dates.until());
    Fixed plan = new Fixed(new Timing.OnDays(repeat, slots), from, minimumGap, movable);
    LocalDate later = planned.isAfter(taken) ? planned : taken;
    return new Moving.Moved(plan, later.plusDays(1));
  }

  @Override
  public String inWords() {
    return PlanWords.of(timing) + PlanWords.dates(dates) + PlanWords.gap(minimumGap);
  }

  @Override
  public List<PlanNote> notes() {
    List<PlanNote> notes = new ArrayList<>();
    switch (timing) {
      case Timing.OnDays onDays -> {
        if (onDays.repeat() instanceof Repeat.EveryMonths months && months.day() > 28) {
          notes.add(PlanNote.LAST_DAY_OF_MONTH);
        }
      }
      case Timing.EveryHours _ -> {
        notes.add(PlanNote.CLOCK_MAY_SHIFT);
        notes.add(PlanNote.TIMES_WANDER);
      }
      case Timing.DaysAfterLast _ -> notes.add(PlanNote.TIMES_WANDER);
    }
    return List.copyOf(notes);
  }

  @Override
  public boolean runsFromLastDose() {
    return !(timing instanceof Timing.OnDays);
  }

  @Override
  public Set<Anchor> anchors() {
    return switch (timing) {
      case Timing.OnDays onDays -> PlanWords.anchors(onDays.slots());
      case Timing.EveryHours _ -> Set.of();
      case Timing.DaysAfterLast(_, Slot slot) -> PlanWords.anchors(List.of(slot));
    };
  }
}
