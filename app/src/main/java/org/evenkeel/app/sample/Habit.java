package org.evenkeel.app.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.evenkeel.core.administration.SkipReason;
import org.evenkeel.core.time.DateRange;

/// How a person goes about a medicine.
///
/// @param taken the share of doses that is taken and recorded
/// @param skipped the share that is left out and said so; of the rest nothing is recorded
/// @param weekends by how much the share taken is less on Saturday and Sunday
/// @param minutes how far a dose strays from its time, as a standard deviation
/// @param reasons why doses are left out, each as often as it stands here
/// @param silences days of which nothing is recorded
/// @param left days on which doses are left out for a reason of their own
record Habit(
    double taken,
    double skipped,
    double weekends,
    int minutes,
    List<SkipReason> reasons,
    List<DateRange> silences,
    List<LeftOut> left) {

  Habit {
    reasons = List.copyOf(reasons);
    silences = List.copyOf(silences);
    left = List.copyOf(left);
  }

  /// Days on which doses were left out.
  ///
  /// @param days which
  /// @param reason why
  record LeftOut(DateRange days, SkipReason reason) {}

  /// What becomes of a dose.
  enum Fate {
    TAKEN,
    SKIPPED,
    NOT_RECORDED
  }

  /// Someone who takes nearly every dose within the hour.
  static Habit regular() {
    return new Habit(0.94, 0.02, 0, 22, List.of(SkipReason.FORGOT), List.of(), List.of());
  }

  /// The same, with another share taken, left out, and another spread of minutes.
  Habit with(double share, double leftOut, int spread) {
    return new Habit(share, leftOut, weekends, spread, reasons, silences, left);
  }

  /// The same, less on weekends.
  Habit lessOnWeekends(double by) {
    return new Habit(taken, skipped, by, minutes, reasons, silences, left);
  }

  /// The same, with these reasons.
  Habit because(SkipReason... why) {
    return new Habit(taken, skipped, weekends, minutes, List.of(why), silences, left);
  }

  /// The same, with days of which nothing is recorded.
  Habit silentOn(DateRange... days) {
    return new Habit(taken, skipped, weekends, minutes, reasons, List.of(days), left);
  }

  /// The same, with doses left out on some days.
  Habit leavingOut(LeftOut... days) {
    return new Habit(taken, skipped, weekends, minutes, reasons, silences, List.of(days));
  }

  /// Whether nothing at all is recorded that day.
  boolean isSilent(LocalDate day) {
    return silences.stream().anyMatch(silence -> silence.contains(day));
  }

  Fate fate(LocalDate day, Chance chance) {
    double drawn = chance.between(0, 1);
    if (isSilent(day)) {
      return Fate.NOT_RECORDED;
    }
    if (left.stream().anyMatch(out -> out.days().contains(day))) {
      return Fate.SKIPPED;
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    double share = weekend ? taken - weekends : taken;
    double out = weekend ? skipped + weekends * 0.7 : skipped;
    if (drawn < share) {
      return Fate.TAKEN;
    }
    return drawn < share + out ? Fate.SKIPPED : Fate.NOT_RECORDED;
  }

  SkipReason reason(LocalDate day, Chance chance) {
    return left.stream()
        .filter(out -> out.days().contains(day))
        .map(LeftOut::reason)
        .findFirst()
        .orElseGet(() -> chance.oneOf(reasons));
  }

  /// Minutes from the planned time: mostly near, now and then hours late, never far too early.
  int minutesOff(Chance chance) {
    double usual = chance.normal() * minutes + minutes / 4.0;
    double late = chance.happens(0.05) ? chance.between(60, 150) : 0;
    return (int) Math.round(Math.clamp(usual + late, -45, 230));
  }
}
