package org.evenkeel.core.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/// A run of days from a first day (inclusive) until an end (exclusive); either side may be open.
///
/// A range whose two sides are the same day is empty and contains nothing.
///
/// @param from the first day; empty when it has always been so
/// @param until the day after the last one; empty when no end is set
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> until) {

  /// All days.
  public static final DateRange ALWAYS = new DateRange(Optional.empty(), Optional.empty());

  public DateRange {
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "a range cannot end before it begins: " + from.get() + " until " + until.get());
    }
  }

  /// From the first day until, not including, the end.
  ///
  /// @throws IllegalArgumentException when the end lies before the first day
  public static DateRange between(LocalDate from, LocalDate until) {
    return new DateRange(Optional.of(from), Optional.of(until));
  }

  /// From a first day on, without an end.
  public static DateRange startingOn(LocalDate from) {
    return new DateRange(Optional.of(from), Optional.empty());
  }

  /// Everything before a day.
  public static DateRange before(LocalDate until) {
    return new DateRange(Optional.empty(), Optional.of(until));
  }

  /// One day.
  public static DateRange only(LocalDate day) {
    return between(day, day.plusDays(1));
  }

  /// From a first to a last day, both included, as people say it: "June 1 to June 7" is seven days.
  public static DateRange through(LocalDate first, LocalDate last) {
    return between(first, last.plusDays(1));
  }

  /// True when the day lies in the range.
  public boolean contains(LocalDate day) {
    return from.map(f -> !day.isBefore(f)).orElse(true) && until.map(day::isBefore).orElse(true);
  }

  /// True when no day lies in the range.
  public boolean isEmpty() {
    return from.isPresent() && from.equals(until);
  }

  /// True when both sides are set.
  public boolean isBounded() {
    return from.isPresent() && until.isPresent();
  }

  /// The last day of the range; empty when no end is set or the range is empty.
  public Optional<LocalDate> last() {
    return isEmpty() ? Optional.empty() : until.map(u -> u.minusDays(1));
  }

  /// The days that lie in both; an empty range when there are none.
  public DateRange intersect(DateRange other) {
    Optional<LocalDate> start =
        Stream.of(from, other.from).flatMap(Optional::stream).max(LocalDate::compareTo);
    Optional<LocalDate> end =
        Stream.of(until, other.until).flatMap(Optional::stream).min(LocalDate::compareTo);
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      return between(start.get(), start.get());
    }
    return new DateRange(start, end);
  }

  /// True when at least one day lies in both.
  public boolean overlaps(DateRange other) {
    return !intersect(other).isEmpty();
  }

  /// The number of days.
  ///
  /// @throws IllegalStateException when a side is open
  public long days() {
    return ChronoUnit.DAYS.between(from.orElseThrow(this::open), until.orElseThrow(this::open));
  }

  /// The days of the range, first to last.
  ///
  /// @throws IllegalStateException when a side is open
  public Stream<LocalDate> dates() {
    return from.orElseThrow(this::open).datesUntil(until.orElseThrow(this::open));
  }

  private IllegalStateException open() {
    return new IllegalStateException("days without a first or an end cannot be counted: " + this);
  }

  /// As `2026-06-01 until 2026-07-01`, with `…` for an open side.
  @Override
  public String toString() {
    return from.map(LocalDate::toString).orElse("…")
        + " until "
        + until.map(LocalDate::toString).orElse("…");
  }
}
