package org.evenkeel.core.regimen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;

/// A plan that goes down in steps, to a stop or to a lower dose.
///
/// Its end is explicit: the last step has days and then the medicine stops, or the person stays on
/// it. The amount a day never rises from one step to the next.
///
/// @param from the first treatment day of the first step
/// @param steps the steps in order
public record Taper(LocalDate from, List<Step> steps) implements DosagePlan {

  public Taper {
    steps = List.copyOf(steps);
    StepDays.require(steps);
    requireDescending(steps);
  }

  private static void requireDescending(List<Step> steps) {
    for (int i = 1; i < steps.size(); i++) {
      Step before = steps.get(i - 1);
      Step step = steps.get(i);
      if (!before.sameKindAs(step)) {
        throw new IllegalArgumentException(
            "a taper is written in one unit: step " + i + " and step " + (i + 1) + " differ");
      }
      if (step.meanPerDay().compareTo(before.meanPerDay()) > 0) {
        throw new IllegalArgumentException("a taper never rises: step " + (i + 1) + " does");
      }
    }
  }

  /// The days of each step, when the person stayed on a step on the days of `stays`.
  public List<StepDays> steps(List<DateRange> stays) {
    return StepDays.of(from, steps, stays);
  }

  /// The first day without a dose; empty when the person stays on the last step.
  public Optional<LocalDate> stopsOn() {
    return dates().until();
  }

  @Override
  public String inWords() {
    return PlanWords.steps(steps(List.of()));
  }

  @Override
  public DateRange dates() {
    return new DateRange(Optional.of(from), steps(List.of()).getLast().days().until());
  }

  @Override
  public List<PlanNote> notes() {
    return List.of();
  }

  @Override
  public boolean runsFromLastDose() {
    return false;
  }

  @Override
  public Set<Anchor> anchors() {
    return steps.stream()
        .flatMap(step -> PlanWords.anchors(step.doses().slots()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
