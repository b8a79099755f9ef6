package org.evenkeel.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/// A person's day of treatment: it begins at the person's own day start and lasts until the next
/// day start.
///
/// With a day start of 4:00, a bedtime dose taken at 0:30 belongs to the evening before. The day is
/// named after the date on which it begins. It is 23 or 25 hours long when the clocks change. A
/// date that the zone never had (Samoa left out December 30, 2011) is no treatment day.
///
/// @param date the date on which the day begins
public record TreatmentDay(LocalDate date) implements Comparable<TreatmentDay> {

  /// The treatment day of a date.
  public static TreatmentDay of(int year, int month, int dayOfMonth) {
    return new TreatmentDay(LocalDate.of(year, month, dayOfMonth));
  }

  /// The day that an instant belongs to, for a person in `zone` whose day starts at `dayStart`.
  ///
  /// The start belongs to the day, the end to the next one. When the clock goes back over the day
  /// start, the day that has begun goes on.
  public static TreatmentDay of(Instant instant, ZoneId zone, LocalTime dayStart) {
    TreatmentDay day = new TreatmentDay(instant.atZone(zone).toLocalDate().plusDays(1));
    while (!day.existsIn(zone) || instant.isBefore(day.begins(zone, dayStart))) {
      day = day.previous();
    }
    return day;
  }

  /// The first instant of the day: the first at which the clock in `zone` shows `dayStart` or later
  /// on this date.
  ///
  /// Where the clock jumps over the day start, the day begins at the jump; where the clock shows it
  /// twice, at the first.
  public Instant begins(ZoneId zone, LocalTime dayStart) {
    ZoneRules rules = zone.getRules();
    ZoneOffsetTransition change = rules.getTransition(date.atTime(dayStart));
    return change != null && change.isGap()
        ? change.getInstant()
        : date.atTime(dayStart).atZone(zone).toInstant();
  }

  /// True unless the zone left this date out.
  public boolean existsIn(ZoneId zone) {
    return date.atStartOfDay(zone).toLocalDate().equals(date);
  }

  /// The day after this one.
  public TreatmentDay next() {
    return plusDays(1);
  }

  /// The day before this one.
  public TreatmentDay previous() {
    return plusDays(-1);
  }

  /// So many days later, or earlier when negative. Days are counted by date, never as 24 hours.
  public TreatmentDay plusDays(long days) {
    return new TreatmentDay(date.plusDays(days));
  }

  /// True when this day comes before the other.
  public boolean isBefore(TreatmentDay other) {
    return date.isBefore(other.date);
  }

  @Override
  public int compareTo(TreatmentDay other) {
    return date.compareTo(other.date);
  }

  /// The date, as `2027-03-28`.
  @Override
  public String toString() {
    return date.toString();
  }
}
