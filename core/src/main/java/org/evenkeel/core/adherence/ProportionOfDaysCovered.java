package org.evenkeel.core.adherence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.core.time.DateRange;

/// Share of days of a range on which a supply was at hand.
///
/// Overlapping supplies carry forward: one handed over early begins when the one before it ends.
/// Days of an advised hold (hospital, told to hold) are not asked about, and no supply is used up
/// on them.
///
/// Source: `pdc-definition`.
public sealed interface ProportionOfDaysCovered {

  /// It can be told.
  ///
  /// @param covered days on which a supply was at hand
  /// @param days days asked about
  record Measured(int covered, int days) implements ProportionOfDaysCovered {
    public Measured {
      if (days < 1 || covered < 0 || covered > days) {
        throw new IllegalArgumentException(covered + " of " + days + " days cannot be covered");
      }
    }

    /// From 0 to 1.
    public double share() {
      return (double) covered / days;
    }
  }

  /// It cannot be told; it is not zero.
  ///
  /// @param why in words
  record NotMeasurable(String why) implements ProportionOfDaysCovered {}

  /// Share of the days of a range that supplies of one medicine covered.
  ///
  /// @param range the days asked about
  /// @param supplies what was handed over, in any order, from before the range too
  /// @param holds advised holds
  /// @throws IllegalArgumentException when a side of the range is open
  static ProportionOfDaysCovered of(
      DateRange range, Collection<Supply> supplies, Collection<DateRange> holds) {
    if (!range.isBounded()) {
      throw new IllegalArgumentException("days without an end cannot be counted: " + range);
    }
    List<LocalDate> asked = range.dates().filter(day -> isFree(day, holds)).toList();
    if (asked.isEmpty()) {
      return new NotMeasurable(range.isEmpty() ? "no days" : "held on all days");
    }
    if (supplies.isEmpty()) {
      return new NotMeasurable("no supply recorded");
    }
    Set<LocalDate> covered = coveredUntil(range.until().orElseThrow(), supplies, holds);
    return new Measured((int) asked.stream().filter(covered::contains).count(), asked.size());
  }

  private static Set<LocalDate> coveredUntil(
      LocalDate end, Collection<Supply> supplies, Collection<DateRange> holds) {
    Set<LocalDate> covered = new HashSet<>();
    LocalDate next = LocalDate.MIN;
    for (Supply supply : supplies.stream().sorted(Comparator.comparing(Supply::on)).toList()) {
      LocalDate day = supply.on().isAfter(next) ? supply.on() : next;
      int left = supply.days();
      while (left > 0 && day.isBefore(end)) {
        if (isFree(day, holds)) {
          covered.add(day);
          left--;
        }
        day = day.plusDays(1);
      }
      next = day;
    }
    return covered;
  }

  private static boolean isFree(LocalDate day, Collection<DateRange> holds) {
    return holds.stream().noneMatch(hold -> hold.contains(day));
  }
}
