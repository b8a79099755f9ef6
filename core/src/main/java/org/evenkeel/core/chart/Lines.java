package org.evenkeel.core.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.core.administration.Readings;
import org.evenkeel.core.administration.SlotState;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.regimen.TakeOver;
import org.evenkeel.core.request.OnHold;
import org.evenkeel.core.request.Signed;
import org.evenkeel.core.schedule.PlannedDose;
import org.evenkeel.core.time.DateRange;

/// Puts a record on one line of days.
record Lines(Chart chart, KnowledgeBase knowledge, Instant now) {

  Timeline over(DateRange range) {
    return new Timeline(
        range,
        changes().stream()
            .filter(change -> range.contains(change.day()))
            .sorted(Comparator.comparing(Timeline.PlanChange::day))
            .toList(),
        doses(range),
        chart.scores(knowledge, now).stream()
            .filter(score -> range.contains(chart.dateOf(score.at())))
            .toList(),
        chart.journal().stream().filter(page -> range.contains(chart.dateOf(page.at()))).toList(),
        chart.observations().stream()
            .filter(result -> range.contains(chart.dateOf(result.taken())))
            .toList());
  }

  private List<Timeline.PlanChange> changes() {
    List<Timeline.PlanChange> all = new ArrayList<>();
    for (RegimenItem item : chart.plans().regimen().items()) {
      String medicine = item.medicine().text();
      for (Signed plan : chart.plans().chain(item.id())) {
        all.add(
            new Timeline.PlanChange(
                begins(plan),
                item.id(),
                medicine,
                plan.order().prior().isEmpty()
                    ? Timeline.PlanChange.What.STARTED
                    : Timeline.PlanChange.What.CHANGED,
                plan.order().plan().inWords()));
      }
      for (OnHold held : chart.plans().holds(item.id())) {
        held.hold()
            .days()
            .from()
            .ifPresent(from ->
                all.add(
                    new Timeline.PlanChange(
                        from, item.id(), medicine, Timeline.PlanChange.What.HELD, held.reason())));
      }
      chart
          .plans()
          .stopped(item.id())
          .ifPresent(stop ->
              all.add(
                  new Timeline.PlanChange(
                      stop.on(),
                      item.id(),
                      medicine,
                      Timeline.PlanChange.What.STOPPED,
                      stop.words().orElse(stop.reason().name()))));
    }
    return all;
  }

  private LocalDate begins(Signed plan) {
    LocalDate signedOn = chart.dateOf(plan.at());
    return switch (plan.order().from()) {
      case TakeOver.OnDay(var day, _) -> day;
      case TakeOver.AtStart _, TakeOver.FromDose _ ->
          plan.order().plan().dates().from().orElse(signedOn);
    };
  }

  private List<Timeline.DoseDay> doses(DateRange range) {
    Readings readings = chart.readings(range);
    Map<LocalDate, Map<ItemId, Timeline.DoseDay>> days = new TreeMap<>();
    for (PlannedDose dose : chart.plannedDoses(range)) {
      Timeline.DoseDay one = day(dose, readings.state(dose, now));
      days.computeIfAbsent(one.day(), _ -> new TreeMap<>()).merge(one.item(), one, Lines::together);
    }
    return days.values().stream().flatMap(items -> items.values().stream()).toList();
  }

  private static Timeline.DoseDay day(PlannedDose dose, SlotState state) {
    LocalDate day = dose.day().date();
    ItemId item = dose.id().item();
    return switch (state) {
      case SlotState.Done _ -> new Timeline.DoseDay(day, item, 1, 0, 0);
      case SlotState.LeftOut _ -> new Timeline.DoseDay(day, item, 0, 1, 0);
      case SlotState.NotRecorded _ -> new Timeline.DoseDay(day, item, 0, 0, 1);
      case SlotState.NotYetDue _, SlotState.Open _ -> new Timeline.DoseDay(day, item, 0, 0, 0);
    };
  }

  private static Timeline.DoseDay together(Timeline.DoseDay a, Timeline.DoseDay b) {
    return new Timeline.DoseDay(
        a.day(),
        a.item(),
        a.taken() + b.taken(),
        a.leftOut() + b.leftOut(),
        a.notRecorded() + b.notRecorded());
  }
}
