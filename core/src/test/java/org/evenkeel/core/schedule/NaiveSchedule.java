package org.evenkeel.core.schedule;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.CrossTaper;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.Repeat;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.SlotTime;
import org.evenkeel.core.regimen.Step;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.DayType;
import org.evenkeel.core.time.Routine;

/// A second, independent expansion of plans, written to be obviously right and slow: it watches a
/// wall clock that ticks every five minutes and walks through the calendar day by day, counting on
/// its fingers. It shares no code with [Schedule]; from the room `time` it uses only what a person
/// would have written down (the routine's table).
///
/// Each dose is one line: slot, due instant, amount.
final class NaiveSchedule {

  private static final Duration TICK = Duration.ofMinutes(5);

  private final RandomPlans asked;
  private final Map<LocalDateTime, Instant> firstShown = new HashMap<>();
  private final List<Instant> ticks = new ArrayList<>();
  private final List<LocalDateTime> shown = new ArrayList<>();
  private final Map<LocalDate, Instant> begins = new HashMap<>();
  private final List<String> doses = new ArrayList<>();

  NaiveSchedule(RandomPlans asked) {
    this.asked = asked;
    watchTheClock();
  }

  List<String> doses() {
    DosagePlan plan = asked.plan;
    switch (plan) {
      case Fixed fixed -> fixed(fixed);
      case AsNeeded _ -> {}
      case Titration(var from, var steps) -> steps("", from, steps);
      case Taper(var from, var steps) -> steps("", from, steps);
      case CrossTaper(_, var down, var up) -> {
        steps("down ", down.from(), down.steps());
        steps("up ", up.from(), up.steps());
      }
      case Depot depot ->
          byDays(
              depot.first(),
              depot.intervalDays(),
              new Slot("x", new SlotTime.At(LocalTime.NOON), depot.amount()),
              depot.until());
    }
    return doses.stream().sorted().toList();
  }

  private void watchTheClock() {
    LocalDate rangeFrom = asked.range.from().orElseThrow();
    LocalDate rangeUntil = asked.range.until().orElseThrow();
    LocalDate start = asked.plan.dates().from().orElse(rangeFrom);
    LocalDate from = (start.isBefore(rangeFrom) ? start : rangeFrom).minusDays(6);
    LocalDate until = (start.isAfter(rangeUntil) ? start : rangeUntil).plusDays(6);
    Instant end = until.atStartOfDay(ZoneOffset.UTC).toInstant();
    ZoneId zone = asked.zone;
    for (Instant tick = from.atStartOfDay(ZoneOffset.UTC).toInstant();
        tick.isBefore(end);
        tick = tick.plus(TICK)) {
      LocalDateTime local = LocalDateTime.ofInstant(tick, zone);
      ticks.add(tick);
      shown.add(local);
      firstShown.putIfAbsent(local, tick);
    }
  }

  /// When the clock first shows a time; if it jumps over it, as long after the jump as the clock
  /// jumped over before it.
  private Optional<Instant> when(LocalDateTime time) {
    Instant seen = firstShown.get(time);
    if (seen != null) {
      return Optional.of(seen);
    }
    for (int i = 1; i < shown.size(); i++) {
      if (shown.get(i - 1).isBefore(time) && shown.get(i).isAfter(time)) {
        Duration jump = Duration.between(shown.get(i - 1), shown.get(i)).minus(TICK);
        Duration missing = Duration.between(shown.get(i - 1), time);
        return jump.toHours() >= 12
            ? Optional.empty()
            : Optional.of(ticks.get(i - 1).plus(missing));
      }
    }
    throw new AssertionError("not watched: " + time);
  }

  /// The date and time of a slot on a person's day.
  private LocalDateTime onDay(LocalDate day, SlotTime time) {
    return switch (time) {
      case SlotTime.At(LocalTime clock) -> personal(day, clock);
      case SlotTime.AtAnchor(var anchor, int minutes) -> {
        Routine routine = asked.routine;
        DayType type = routine.pattern().exceptions().get(day);
        if (type == null) {
          LocalDate walk = routine.pattern().start();
          int place = 0;
          int size = routine.pattern().rotation().size();
          while (walk.isBefore(day)) {
            walk = walk.plusDays(1);
            place = place + 1 == size ? 0 : place + 1;
          }
          while (walk.isAfter(day)) {
            walk = walk.minusDays(1);
            place = place == 0 ? size - 1 : place - 1;
          }
          type = routine.pattern().rotation().get(place);
        }
        Map<Anchor, LocalTime> table = requireNonNull(routine.times().get(type));
        yield personal(day, requireNonNull(table.get(anchor))).plusMinutes(minutes);
      }
    };
  }

  private LocalDateTime personal(LocalDate day, LocalTime clock) {
    return clock.isBefore(asked.routine.dayStart())
        ? LocalDateTime.of(day.plusDays(1), clock)
        : LocalDateTime.of(day, clock);
  }

  private boolean planned(LocalDate day) {
    return asked.range.contains(day)
        && asked.holds.stream()
            .noneMatch(hold -> hold instanceof Hold.Pause && hold.days().contains(day));
  }

  private void add(String slot, LocalDate day, Instant due, String amount) {
    if (planned(day)) {
      doses.add(slot + " " + day + " " + due + " " + amount);
    }
  }

  private void fixed(Fixed plan) {
    switch (plan.timing()) {
      case Timing.OnDays onDays -> {
        LocalDate start = plan.dates().from().orElseThrow();
        LocalDate end = asked.range.until().orElseThrow();
        LocalDate planEnd = plan.dates().until().orElse(end);
        for (LocalDate day = start;
            day.isBefore(end) && day.isBefore(planEnd);
            day = day.plusDays(1)) {
          slots("", onDays, start, day);
        }
      }
      case Timing.EveryHours everyHours -> byHours(plan.dates(), everyHours);
      case Timing.DaysAfterLast(int days, Slot slot) ->
          byDays(plan.dates().from().orElseThrow(), days, slot, plan.dates().until());
    }
  }

  private void slots(String prefix, Timing.OnDays plan, LocalDate start, LocalDate day) {
    if (!hasDoses(plan.repeat(), start, day)) {
      return;
    }
    for (Slot slot : plan.slots()) {
      if (planned(day)) {
        when(onDay(day, slot.time()))
            .ifPresent(due -> add(prefix + slot.name(), day, due, slot.amount().text()));
      }
    }
  }

  /// Counts forward from the start, one day at a time.
  private static boolean hasDoses(Repeat repeat, LocalDate start, LocalDate day) {
    return switch (repeat) {
      case Repeat.EveryDays(int days) -> {
        LocalDate next = start;
        while (next.isBefore(day)) {
          next = next.plusDays(days);
        }
        yield next.equals(day);
      }
      case Repeat.EveryWeeks(int weeks, var on) -> {
        int week = 0;
        for (LocalDate walk = start; walk.isBefore(day); walk = walk.plusDays(1)) {
          week += walk.getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : 0;
        }
        yield on.contains(day.getDayOfWeek()) && week % weeks == 0;
      }
      case Repeat.EveryMonths(int months, int wanted) -> {
        int month = 0;
        for (LocalDate walk = start; walk.isBefore(day); walk = walk.plusDays(1)) {
          month += walk.plusDays(1).getDayOfMonth() == 1 ? 1 : 0;
        }
        boolean last = day.plusDays(1).getDayOfMonth() == 1;
        boolean right = day.getDayOfMonth() == wanted || (last && day.getDayOfMonth() < wanted);
        yield right && month % months == 0;
      }
      case Repeat.Cycle(int on, int off) -> {
        int place = 0;
        for (LocalDate walk = start; walk.isBefore(day); walk = walk.plusDays(1)) {
          place = place + 1 == on + off ? 0 : place + 1;
        }
        yield place < on;
      }
    };
  }

  /// Lives through the days: each day that is not a day of staying uses up one day of the step.
  private void steps(String prefix, LocalDate from, List<Step> steps) {
    int current = 0;
    int used = 0;
    LocalDate stepStart = from;
    LocalDate end = asked.range.until().orElseThrow();
    for (LocalDate day = from; day.isBefore(end) && current < steps.size(); day = day.plusDays(1)) {
      slots(prefix, steps.get(current).doses(), stepStart, day);
      LocalDate today = day;
      boolean staying =
          asked.holds.stream()
              .anyMatch(hold -> hold instanceof Hold.StayOnStep && hold.days().contains(today));
      used += staying ? 0 : 1;
      OptionalInt days = steps.get(current).days();
      if (days.isPresent() && used == days.getAsInt()) {
        current++;
        used = 0;
        stepStart = day.plusDays(1);
      }
    }
  }

  private Optional<Instant> takenAt(int number) {
    return asked.taken.stream()
        .filter(dose -> dose.slot().equals(new SlotId.Nth(Plans.M1, number)))
        .map(TakenDose::at)
        .findFirst();
  }

  /// The person's day that is running at an instant: the latest whose beginning the clock has shown
  /// by then.
  private LocalDate dayAt(Instant instant) {
    LocalDate day = LocalDateTime.ofInstant(instant, asked.zone).toLocalDate().plusDays(1);
    Instant begun = begins(day);
    while (begun.isAfter(instant)) {
      day = day.minusDays(1);
      begun = begins(day);
    }
    return day;
  }

  /// The first tick at which the clock shows the start of a person's day or has passed it; never
  /// for a date that it does not show at all.
  private Instant begins(LocalDate day) {
    return begins.computeIfAbsent(
        day,
        date -> {
          LocalDateTime begin = LocalDateTime.of(date, asked.routine.dayStart());
          Instant first = Instant.MAX;
          boolean dateIsShown = false;
          for (int i = ticks.size() - 1; i >= 0; i--) {
            dateIsShown |= shown.get(i).toLocalDate().equals(date);
            first = shown.get(i).isBefore(begin) ? first : ticks.get(i);
          }
          return dateIsShown ? first : Instant.MAX;
        });
  }

  /// Sits beside the person and counts minutes since the last dose.
  private void byHours(DateRange dates, Timing.EveryHours plan) {
    LocalDate start = dates.from().orElseThrow();
    Optional<Instant> first = when(personal(start, plan.first()));
    while (first.isEmpty()) {
      start = start.plusDays(1);
      first = when(personal(start, plan.first()));
    }
    Instant due = first.get();
    Instant last = ticks.getLast().minus(Duration.ofDays(3));
    int number = 1;
    int lastTaken =
        asked.taken.stream().mapToInt(dose -> ((SlotId.Nth) dose.slot()).number()).max().orElse(0);
    while (due.isBefore(last) || number <= lastTaken) {
      if (due.isBefore(last) && !due.isBefore(ticks.getFirst())) {
        LocalDate day = dayAt(due);
        if (dates.contains(day)) {
          add("#" + number, day, due, plan.amount().text());
        }
      }
      due = takenAt(number).orElse(due);
      for (int minutes = 0; minutes < plan.hours() * 60; minutes += 5) {
        due = due.plus(TICK);
      }
      while (plan.waking().isPresent() && asleep(plan.waking().get(), due)) {
        due = due.plus(TICK);
      }
      number++;
    }
  }

  private boolean asleep(Timing.Waking waking, Instant at) {
    LocalTime clock = LocalDateTime.ofInstant(at, asked.zone).toLocalTime();
    int now = clock.toSecondOfDay();
    int up = waking.from().toSecondOfDay();
    int down = waking.until().toSecondOfDay();
    return up < down ? now < up || now >= down : now >= down && now < up;
  }

  private void byDays(LocalDate start, int interval, Slot slot, Optional<LocalDate> until) {
    LocalDate end = asked.range.until().orElseThrow();
    int lastTaken =
        asked.taken.stream().mapToInt(dose -> ((SlotId.Nth) dose.slot()).number()).max().orElse(0);
    LocalDate day = start;
    int number = 1;
    while (day.isBefore(end) || number <= lastTaken) {
      Optional<Instant> due =
          inWatch(day) ? when(onDay(day, slot.time())) : Optional.of(Instant.MAX);
      while (due.isEmpty()) {
        day = day.plusDays(1);
        due = when(onDay(day, slot.time()));
      }
      LocalDate today = day;
      if (until.map(today::isBefore).orElse(true)) {
        add("#" + number, day, due.get(), slot.amount().text());
      }
      LocalDate base = takenAt(number).map(this::dayAt).orElse(day);
      for (int i = 0; i < interval; i++) {
        base = base.plusDays(1);
      }
      day = base;
      number++;
    }
  }

  private boolean inWatch(LocalDate day) {
    return day.isBefore(shown.getLast().toLocalDate().minusDays(2));
  }
}
