package org.evenkeel.core.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.regimen.Exposure;

/// One medicine as taken over time: when it began and when its dose last changed.
///
/// @param start the first day without a break since, empty when a part of it has no known beginning
/// @param doseChange the last day on which a known dose followed a different known one
record Course(Optional<LocalDate> start, Optional<LocalDate> doseChange) {

  /// Reads the course up to a day from all exposures to one ingredient, on board and ended.
  static Course of(List<Exposure> exposures) {
    if (exposures.stream().anyMatch(e -> e.onBoard() && e.from().isEmpty())) {
      return new Course(Optional.empty(), Optional.empty());
    }
    var dated = new ArrayList<>(exposures.stream().filter(e -> e.from().isPresent()).toList());
    dated.sort(Comparator.comparing(e -> e.from().orElseThrow()));
    Optional<LocalDate> start = Optional.empty();
    Optional<LocalDate> end = Optional.empty();
    Optional<LocalDate> change = Optional.empty();
    Optional<DailyDose> dose = Optional.empty();
    for (Exposure e : dated) {
      LocalDate from = e.from().orElseThrow();
      boolean broken = start.isPresent() && end.map(from::isAfter).orElse(false);
      if (start.isEmpty() || broken) {
        start = Optional.of(from);
        change = Optional.empty();
        end = e.until();
      } else {
        if (dose.isPresent() && e.daily().isPresent() && !dose.equals(e.daily())) {
          change = Optional.of(from);
        }
        end = end.isPresent() && e.until().isPresent() ? later(end, e.until()) : Optional.empty();
      }
      dose = e.daily();
    }
    return new Course(start, change);
  }

  private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.orElseThrow().isAfter(b.orElseThrow()) ? a : b;
  }
}
