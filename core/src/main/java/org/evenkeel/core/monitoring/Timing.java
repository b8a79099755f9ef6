package org.evenkeel.core.monitoring;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evenkeel.core.monitoring.MonitoringRule.Step;

/// When a thing is due next.
///
/// @param medicine the display name
/// @param rule the rule that asks
/// @param asOf the day asked about
/// @param soon how long before the day it is said
record Timing(String medicine, MonitoringRule rule, LocalDate asOf, Period soon) {

  DueItem read(Course course, Optional<LocalDate> last) {
    if (course.start().isEmpty()) {
      return startNotKnown(last);
    }
    LocalDate start = course.start().get();
    if (last.isEmpty()) {
      return neverDone(start);
    }
    Optional<LocalDate> due = nextByInterval(start, last.get());
    Optional<LocalDate> afterChange =
        course.doseChange().flatMap(day -> dueAfterChange(day, last.get()));
    Optional<LocalDate> first =
        Stream.of(due, afterChange).flatMap(Optional::stream).min(Comparator.naturalOrder());
    return first.map(day -> byDay(last, day)).orElseGet(() -> upToDate(last, Optional.empty()));
  }

  private DueItem startNotKnown(Optional<LocalDate> last) {
    List<Step> steps = periodic();
    if (last.isEmpty()) {
      return new DueItem.NeverDone(medicine, Optional.of(rule), Optional.empty());
    }
    if (steps.isEmpty()) {
      return upToDate(last, Optional.empty());
    }
    LocalDate day = last.get();
    List<LocalDate> dues = steps.stream().map(step -> day.plus(every(step))).sorted().toList();
    if (asOf.isBefore(dues.getFirst())) {
      return upToDate(last, Optional.of(dues.getFirst()));
    }
    if (asOf.isAfter(dues.getLast())) {
      return byDay(last, dues.getLast());
    }
    SortedSet<String> missing = new TreeSet<>(List.of("start of " + medicine));
    return new DueItem.NotChecked(medicine, Optional.of(rule), missing);
  }

  private DueItem neverDone(LocalDate start) {
    if (isPast(start)) {
      return upToDate(Optional.empty(), Optional.empty());
    }
    boolean baseline = rule.schedule().stream().anyMatch(Step::beforeStart);
    if (baseline) {
      return new DueItem.NeverDone(medicine, Optional.of(rule), Optional.of(start));
    }
    Optional<LocalDate> first =
        periodic().stream()
            .map(step -> begins(step, start).plus(every(step)))
            .min(Comparator.naturalOrder());
    if (first.isEmpty()) {
      return upToDate(Optional.empty(), Optional.empty());
    }
    return asOf.isAfter(first.get())
        ? new DueItem.NeverDone(medicine, Optional.of(rule), first)
        : byDay(Optional.empty(), first.get());
  }

  /// The shortest interval among the stretches that hold now; else the beginning of the next
  /// stretch.
  private Optional<LocalDate> nextByInterval(LocalDate start, LocalDate last) {
    LocalDate counted = last.isBefore(start) ? start : last;
    Optional<LocalDate> now =
        periodic().stream()
            .filter(step -> !begins(step, start).isAfter(asOf) && !isOver(step, start))
            .map(step -> counted.plus(every(step)))
            .min(Comparator.naturalOrder());
    return now.or(() ->
        periodic().stream()
            .map(step -> begins(step, start))
            .filter(day -> day.isAfter(asOf))
            .min(Comparator.naturalOrder()));
  }

  private Optional<LocalDate> dueAfterChange(LocalDate change, LocalDate last) {
    return rule.schedule().stream()
        .filter(step -> step.phase().equals(Step.DOSE_CHANGE))
        .filter(step -> last.isBefore(begins(step, change)))
        .map(step -> step.until().map(change::plus).orElse(begins(step, change)))
        .min(Comparator.naturalOrder());
  }

  private DueItem byDay(Optional<LocalDate> last, LocalDate due) {
    if (asOf.isAfter(due)) {
      return new DueItem.Overdue(medicine, Optional.of(rule), last.orElseThrow(), due);
    }
    return asOf.isBefore(due.minus(soon))
        ? upToDate(last, Optional.of(due))
        : new DueItem.DueSoon(medicine, Optional.of(rule), last, due);
  }

  private DueItem upToDate(Optional<LocalDate> last, Optional<LocalDate> due) {
    return new DueItem.UpToDate(medicine, Optional.of(rule), last, due);
  }

  private List<Step> periodic() {
    return rule.schedule().stream()
        .filter(step -> step.every().isPresent() && !step.phase().equals(Step.DOSE_CHANGE))
        .toList();
  }

  private boolean isOver(Step step, LocalDate start) {
    return step.until().map(until -> !asOf.isBefore(start.plus(until))).orElse(false);
  }

  /// Whether the weeks it was for are over and nobody had to do it before the start: looking for
  /// early harm years later helps no one.
  private boolean isPast(LocalDate start) {
    List<Step> steps = periodic();
    return !steps.isEmpty()
        && steps.stream().allMatch(step -> isOver(step, start))
        && rule.schedule().stream().noneMatch(Step::required);
  }

  private static LocalDate begins(Step step, LocalDate anchor) {
    return step.from().map(anchor::plus).orElse(anchor);
  }

  private static Period every(Step step) {
    return step.every().orElseThrow();
  }
}
