package org.evenkeel.core.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.SlotTime;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.schedule.DoseClock.Moment;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.TreatmentDay;

/// How a plan that runs from the last dose counts to the next one.
sealed interface Counting {

  /// How much each time.
  Amount amount();

  /// The first dose of a plan that starts on a date.
  Moment first(LocalDate start, DoseClock clock);

  /// The dose after one that was taken or due at `last`.
  Moment after(Moment last, DoseClock clock);

  /// For injections, the days on which one due on a day may be given.
  default Optional<DateRange> givenBetween(LocalDate due) {
    return Optional.empty();
  }

  /// By hours as they pass. A dose that would fall into sleep waits for the first moment at which
  /// the person is awake.
  record ByHours(Timing.EveryHours plan) implements Counting {
    @Override
    public Amount amount() {
      return plan.amount();
    }

    @Override
    public Moment first(LocalDate start, DoseClock clock) {
      return clock.onOrAfter(new TreatmentDay(start), new SlotTime.At(plan.first()));
    }

    @Override
    public Moment after(Moment last, DoseClock clock) {
      Instant due = last.place().due().plus(Duration.ofHours(plan.hours()));
      Moment moment = clock.at(due);
      LocalTime time = moment.planned().toLocalTime();
      return plan.waking()
          .filter(waking -> !waking.contains(time))
          .map(waking -> waking(moment.planned(), waking.from(), clock))
          .orElse(moment);
    }

    private static Moment waking(LocalDateTime asleep, LocalTime up, DoseClock clock) {
      LocalDate date =
          asleep.toLocalTime().isBefore(up)
              ? asleep.toLocalDate()
              : asleep.toLocalDate().plusDays(1);
      return clock.at(clock.firstAt(date.atTime(up)));
    }
  }

  /// By calendar days, at a time of the day.
  record ByDays(Timing.DaysAfterLast plan) implements Counting {
    @Override
    public Amount amount() {
      return plan.slot().amount();
    }

    @Override
    public Moment first(LocalDate start, DoseClock clock) {
      return clock.onOrAfter(new TreatmentDay(start), plan.slot().time());
    }

    @Override
    public Moment after(Moment last, DoseClock clock) {
      return clock.onOrAfter(last.day().plusDays(plan.days()), plan.slot().time());
    }
  }

  /// By calendar days, at no set time: noon stands for the day.
  record ByInjection(Depot plan) implements Counting {
    private static final SlotTime NOON = new SlotTime.At(LocalTime.NOON);

    @Override
    public Amount amount() {
      return plan.amount();
    }

    @Override
    public Moment first(LocalDate start, DoseClock clock) {
      return clock.onOrAfter(new TreatmentDay(start), NOON);
    }

    @Override
    public Moment after(Moment last, DoseClock clock) {
      return clock.onOrAfter(last.day().plusDays(plan.intervalDays()), NOON);
    }

    @Override
    public Optional<DateRange> givenBetween(LocalDate due) {
      return Optional.of(plan.window().around(due));
    }
  }
}
