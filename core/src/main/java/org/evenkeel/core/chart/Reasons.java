package org.evenkeel.core.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.evenkeel.core.administration.Readings;
import org.evenkeel.core.administration.SlotState;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.monitoring.DueItem;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.request.Dispatch;
import org.evenkeel.core.request.Order;
import org.evenkeel.core.request.Origin;
import org.evenkeel.core.safety.Finding;
import org.evenkeel.core.scale.Change;
import org.evenkeel.core.scale.ScoreResult;
import org.evenkeel.core.schedule.PlannedDose;
import org.evenkeel.core.time.DateRange;

/// Gathers why somebody should look at a person.
final class Reasons {

  /// Said of a form whose safety item is blank; it is seen on the form itself, and no answer.
  private static final String SAFETY_ITEM_MISSING = "safety-item-missing";

  private final Chart chart;
  private final Practice practice;
  private final KnowledgeBase knowledge;
  private final Instant now;
  private final LocalDate today;
  private final List<Attention> reasons = new ArrayList<>();

  Reasons(Chart chart, Practice practice, KnowledgeBase knowledge, Instant now) {
    this.chart = chart;
    this.practice = practice;
    this.knowledge = knowledge;
    this.now = now;
    this.today = chart.dateOf(now);
  }

  List<Attention> all() {
    scores();
    chart.due(knowledge, now).forEach(this::measured);
    for (Finding finding : chart.review(knowledge, now).findings()) {
      if (finding.tier() == Tier.CONTRAINDICATED) {
        reasons.add(new Attention.ContraindicatedFinding(finding));
      }
    }
    for (Task task : chart.circle().openTasks()) {
      reasons.add(new Attention.OpenTask(task, now.isAfter(task.dueBy())));
    }
    plans();
    quiet();
    reasons.sort(Comparator.comparing(Attention::urgency));
    return List.copyOf(reasons);
  }

  private void scores() {
    List<Answered> all = chart.scores(knowledge, now);
    for (Answered last : Scores.last(all)) {
      last.result().stream()
          .flatMap(result -> result.flags().stream())
          .filter(flag -> !flag.equals(SAFETY_ITEM_MISSING))
          .forEach(flag ->
              reasons.add(
                  new Attention.SafetyAnswer(last.instrument(), flag, last.at(), last.id())));
      if (last.result().orElse(null) instanceof ScoreResult.Scored) {
        Scores.lastChange(all, last.instrument(), knowledge, today)
            .filter(Reasons::isWorse)
            .ifPresent(
                change -> reasons.add(new Attention.Worse(last.instrument(), change, last.at())));
      }
    }
  }

  private static boolean isWorse(Change change) {
    return change.worse() && change.reliable().orElse(false);
  }

  private void measured(DueItem item) {
    switch (item) {
      case DueItem.Critical critical -> reasons.add(new Attention.CriticalResult(critical));
      case DueItem.OutOfRange out -> reasons.add(new Attention.ResultOutOfRange(out));
      case DueItem.Overdue _, DueItem.NeverDone _ -> reasons.add(new Attention.MonitoringDue(item));
      case DueItem.UpToDate _,
          DueItem.DueSoon _,
          DueItem.NotInterpretable _,
          DueItem.NotChecked _ -> {}
    }
  }

  private void plans() {
    Plans plans = chart.plans();
    for (ItemId item : plans.active(today)) {
      plans
          .lookAgainOn(item)
          .filter(on -> !on.isAfter(today))
          .ifPresent(on -> reasons.add(new Attention.PlanToLookAt(item, text(item), on)));
      plans
          .current(item)
          .filter(plan -> plan.dispatch() instanceof Dispatch.NotSent)
          .filter(plan -> plan.order().origin() instanceof Origin.Here)
          .ifPresent(
              plan -> reasons.add(new Attention.NotSent(item, text(item), plan.order().id())));
    }
    for (var proposed : plans.proposed()) {
      Order order = proposed.order();
      reasons.add(new Attention.ToSign(order.item(), order.medicine().text(), order.id()));
    }
  }

  /// Medicines of which every planned dose of the last days is without a record.
  private void quiet() {
    LocalDate since = today.minusDays(practice.quietDays());
    DateRange days = DateRange.between(since, today);
    Readings readings = chart.readings(days);
    List<PlannedDose> doses = chart.plannedDoses(days);
    for (ItemId item : Set.copyOf(chart.plans().active(today))) {
      List<PlannedDose> ofItem =
          doses.stream().filter(dose -> dose.id().item().equals(item)).toList();
      boolean quiet =
          !ofItem.isEmpty()
              && ofItem.stream()
                  .allMatch(dose -> readings.state(dose, now) instanceof SlotState.NotRecorded);
      if (quiet) {
        reasons.add(new Attention.NotRecorded(item, text(item), ofItem.size(), since));
      }
    }
  }

  private String text(ItemId item) {
    return chart
        .plans()
        .item(item)
        .map(RegimenItem::medicine)
        .map(medicine -> medicine.text())
        .orElse(item.value());
  }
}
