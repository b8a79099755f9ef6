package org.evenkeel.core.regimen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.time.DateRange;

/// A step with the days on which it is in force.
///
/// @param number 1 for the first step
/// @param step the step
/// @param days its treatment days; open-ended when the person stays on it
public record StepDays(int number, Step step, DateRange days) {

  /// The days of each step of a plan that begins on `from`. Days on which the person stays on a
  /// step repeat it and push later steps back; an open-ended stay leaves no later steps.
  static List<StepDays> of(LocalDate from, List<Step> steps, List<DateRange> stays) {
    List<StepDays> result = new ArrayList<>();
    LocalDate begin = from;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      Optional<LocalDate> end = Optional.empty();
      if (step.days().isPresent()) {
        end = end(begin, step.days().getAsInt(), stays);
      }
      result.add(new StepDays(i + 1, step, new DateRange(Optional.of(begin), end)));
      if (end.isEmpty()) {
        break;
      }
      begin = end.get();
    }
    return List.copyOf(result);
  }

  /// The day after so many days that are not days of staying; empty when a stay never ends.
  private static Optional<LocalDate> end(LocalDate begin, int days, List<DateRange> stays) {
    LocalDate day = begin;
    int left = days;
    while (left > 0) {
      LocalDate today = day;
      List<DateRange> now = stays.stream().filter(stay -> stay.contains(today)).toList();
      if (now.stream().anyMatch(stay -> stay.until().isEmpty())) {
        return Optional.empty();
      }
      if (now.isEmpty()) {
        left--;
      }
      day = day.plusDays(1);
    }
    return Optional.of(day);
  }

  static void require(List<Step> steps) {
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a plan in steps needs a step");
    }
    for (Step step : steps.subList(0, steps.size() - 1)) {
      if (step.days().isEmpty()) {
        throw new IllegalArgumentException("only the last step may be the one to stay on");
      }
    }
  }
}
