package org.evenkeel.core.regimen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// On which treatment days a plan has doses. Days are counted on the calendar, so clock changes do
/// not move them.
public sealed interface Repeat {

  /// Every day.
  static EveryDays daily() {
    return new EveryDays(1);
  }

  /// True when the days cannot be told without a start date; such a plan is refused without one.
  boolean needsStart();

  /// True when a day is one with doses, for a plan or step that starts on `start`. It also counts
  /// backwards from there: the dates of the plan say where it begins and ends.
  boolean fallsOn(LocalDate day, LocalDate start);

  /// Every so many days, counted from the start of the plan or step.
  ///
  /// @param days 1 for every day
  record EveryDays(int days) implements Repeat {
    public EveryDays {
      requirePositive(days, "days");
    }

    @Override
    public boolean needsStart() {
      return days > 1;
    }

    @Override
    public boolean fallsOn(LocalDate day, LocalDate start) {
      return Math.floorMod(ChronoUnit.DAYS.between(start, day), days) == 0;
    }
  }

  /// On some days of the week, every so many weeks. Weeks begin on Monday; the week of the start is
  /// the first.
  ///
  /// @param weeks 1 for every week
  /// @param on the days of the week
  record EveryWeeks(int weeks, Set<DayOfWeek> on) implements Repeat {
    public EveryWeeks {
      requirePositive(weeks, "weeks");
      if (on.isEmpty()) {
        throw new IllegalArgumentException("a weekly plan needs a day of the week");
      }
      on = Collections.unmodifiableSet(EnumSet.copyOf(on));
    }

    @Override
    public boolean needsStart() {
      return weeks > 1;
    }

    @Override
    public boolean fallsOn(LocalDate day, LocalDate start) {
      LocalDate firstMonday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      long week = Math.floorDiv(ChronoUnit.DAYS.between(firstMonday, day), 7);
      return on.contains(day.getDayOfWeek()) && Math.floorMod(week, weeks) == 0;
    }
  }

  /// On a day of the month, every so many months; the month of the start is the first. In a month
  /// without that day it is the last day of the month: the 31st is April 30 and February 28 or 29.
  ///
  /// @param months 1 for every month
  /// @param day the day of the month, 1 to 31
  record EveryMonths(int months, int day) implements Repeat {
    public EveryMonths {
      requirePositive(months, "months");
      if (day < 1 || day > 31) {
        throw new IllegalArgumentException("no month has a day " + day);
      }
    }

    @Override
    public boolean needsStart() {
      return months > 1;
    }

    @Override
    public boolean fallsOn(LocalDate date, LocalDate start) {
      long month = ChronoUnit.MONTHS.between(start.withDayOfMonth(1), date.withDayOfMonth(1));
      return date.getDayOfMonth() == Math.min(day, date.lengthOfMonth())
          && Math.floorMod(month, months) == 0;
    }
  }

  /// So many days on, so many days off, counted from the start; it begins with the first day on.
  ///
  /// @param on days with doses
  /// @param off days without
  record Cycle(int on, int off) implements Repeat {
    public Cycle {
      requirePositive(on, "days on");
      requirePositive(off, "days off");
    }

    @Override
    public boolean needsStart() {
      return true;
    }

    @Override
    public boolean fallsOn(LocalDate day, LocalDate start) {
      return Math.floorMod(ChronoUnit.DAYS.between(start, day), (long) on + off) < on;
    }
  }

  private static void requirePositive(int number, String of) {
    if (number < 1) {
      throw new IllegalArgumentException("a plan cannot repeat every " + number + " " + of);
    }
  }
}
