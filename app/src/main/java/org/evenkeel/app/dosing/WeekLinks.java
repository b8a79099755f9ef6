package org.evenkeel.app.dosing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenkeel.app.web.TimeWords;
import org.evenkeel.core.chart.Chart;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.monitoring.DueItem;
import org.evenkeel.core.monitoring.MonitoringRule;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.CrossTaper;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.regimen.StepDays;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.schedule.PlannedDose;
import org.evenkeel.core.time.DateRange;

/// What is due this week beside doses: the next step of a plan, an injection, a test.
record WeekLinks(Chart chart, KnowledgeBase knowledge, Instant now) {
  private static final int WEEK = 7;
  private static final int MOST_TESTS = 4;

  List<TodayView.WeekLink> all() {
    LocalDate today = chart.dateOf(now);
    List<TodayView.WeekLink> links = new ArrayList<>();
    for (ItemId id : chart.plans().active(today)) {
      chart.plans().item(id).ifPresent(item -> links.addAll(steps(item, today)));
    }
    chart.plannedDoses(DateRange.between(today.minusDays(WEEK), today.plusDays(WEEK))).stream()
        .filter(dose -> dose.givenBetween().isPresent())
        .forEach(dose -> links.add(injection(dose)));
    chart.due(knowledge, now).stream()
        .flatMap(due -> words(due, today).stream())
        .distinct()
        .limit(MOST_TESTS)
        .forEach(text -> links.add(new TodayView.WeekLink("/plan", "lab", text)));
    return links;
  }

  private static List<TodayView.WeekLink> steps(RegimenItem item, LocalDate today) {
    List<StepDays> steps =
        switch (item.plan()) {
          case Titration titration -> titration.steps(List.of());
          case Taper taper -> taper.steps(List.of());
          case CrossTaper(_, _, Titration up) -> up.steps(List.of());
          case Fixed _, AsNeeded _, Depot _ -> List.of();
        };
    DateRange week = DateRange.between(today, today.plusDays(WEEK));
    return steps.stream()
        .filter(step -> step.days().from().map(week::contains).orElse(false))
        .map(step ->
            new TodayView.WeekLink(
                "/plan",
                "plan",
                "Step %d of %s from %s"
                    .formatted(
                        step.number(),
                        item.medicine().name(),
                        TimeWords.near(step.days().from().orElse(today), today))))
        .toList();
  }

  private static TodayView.WeekLink injection(PlannedDose dose) {
    DateRange days = dose.givenBetween().orElseThrow();
    return new TodayView.WeekLink(
        "/plan",
        "visit",
        "Injection of %s: %s to %s. Your clinic gives it and records it."
            .formatted(
                dose.medicine().name(),
                days.from().map(TimeWords::day).orElse("now"),
                days.last().map(TimeWords::day).orElse("later")));
  }

  /// A due item in words for the person; empty when nothing is to be done by them.
  static Optional<String> words(DueItem due, LocalDate today) {
    return switch (due) {
      case DueItem.DueSoon(_, var rule, _, LocalDate on) ->
          Optional.of(test(rule) + " by " + TimeWords.near(on, today));
      case DueItem.Overdue(_, var rule, _, LocalDate on) ->
          Optional.of(test(rule) + " was due " + TimeWords.near(on, today) + ": ask your team");
      case DueItem.NeverDone(_, var rule, _) ->
          Optional.of(test(rule) + ": not recorded yet, ask your team");
      case DueItem.UpToDate _,
          DueItem.OutOfRange _,
          DueItem.Critical _,
          DueItem.NotInterpretable _,
          DueItem.NotChecked _ ->
          Optional.empty();
    };
  }

  private static String test(Optional<MonitoringRule> rule) {
    String name = rule.map(MonitoringRule::parameter).orElse("").replace('-', ' ').strip();
    return name.isEmpty()
        ? "A test"
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
