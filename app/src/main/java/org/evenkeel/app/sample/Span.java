package org.evenkeel.app.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The two years that are told.
///
/// @param start the first day
/// @param today the last day, of which nothing is told
record Span(LocalDate start, LocalDate today) {

  /// The two years before a day.
  static Span endingOn(LocalDate today) {
    return new Span(today.minusYears(2), today);
  }

  /// So many days after the start.
  LocalDate day(int number) {
    return start.plusDays(number);
  }

  /// So many days before today.
  LocalDate ago(int days) {
    return today.minusDays(days);
  }

  /// How many days after the start a day is.
  int index(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(start, day);
  }

  /// How many days are told.
  int length() {
    return index(today);
  }

  /// A day every so many days, from one (inclusive) until another (exclusive).
  static List<LocalDate> every(int days, LocalDate from, LocalDate until) {
    List<LocalDate> all = new ArrayList<>();
    for (LocalDate day = from; day.isBefore(until); day = day.plusDays(days)) {
      all.add(day);
    }
    return all;
  }
}
