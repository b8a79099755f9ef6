package org.evenkeel.core.regimen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;

/// A plan that goes in steps to the dose that helps.
///
/// The person stays on the last step, unless it has days of its own: then the plan ends with them.
///
/// @param from the first treatment day of the first step
/// @param steps the steps in order
public record Titration(LocalDate from, List<Step> steps) implements DosagePlan {

  public Titration {
    steps = List.copyOf(steps);
    StepDays.require(steps);
  }

  /// The days of each step, when the person stayed on a step on the days of `stays`.
  public List<StepDays> steps(List<DateRange> stays) {
    return StepDays.of(from, steps, stays);
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
