package org.evenkeel.app.dosing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.evenkeel.app.web.TimeWords;
import org.evenkeel.core.chart.Chart;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.monitoring.DueItem;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.request.Dispatch;
import org.evenkeel.core.request.Origin;
import org.evenkeel.core.request.Signed;

/// Asks the chart what the plan page needs.
///
/// @param name what an account is called
record PlanReading(Chart chart, KnowledgeBase knowledge, Instant now, Function<UUID, String> name) {

  List<PlanFacts> all() {
    List<DueItem> due = chart.due(knowledge, now);
    return chart.plans().regimen().items().stream().map(item -> facts(item, due)).toList();
  }

  private PlanFacts facts(RegimenItem item, List<DueItem> due) {
    LocalDate today = chart.dateOf(now);
    Optional<Signed> signed = chart.plans().current(item.id());
    List<Hold> holds =
        chart.plans().holds().stream().filter(hold -> hold.item().equals(item.id())).toList();
    return new PlanFacts(
        item,
        holds,
        signed.map(plan -> plan.order().reason()).orElse(""),
        signed.flatMap(plan -> plan.order().instructions()).orElse(""),
        MedicineAdvice.education(item.medicine()),
        signed.map(Signed::order).flatMap(new MedicineAdvice(knowledge, today)::late),
        due.stream()
            .filter(one ->
                item.medicine()
                    .text()
                    .toLowerCase(java.util.Locale.ROOT)
                    .contains(one.medicine().toLowerCase(java.util.Locale.ROOT)))
            .flatMap(one -> WeekLinks.words(one, today).stream())
            .distinct()
            .toList(),
        signed.map(this::by).orElse(""),
        signed.map(plan -> supply(plan.dispatch())).orElse(""));
  }

  private String by(Signed plan) {
    String who =
        switch (plan.order().origin()) {
          case Origin.Here _ -> "Prescribed by " + name.apply(plan.by().account());
          case Origin.Outside(String prescriber, _) ->
              "Prescribed by "
                  + prescriber
                  + ", recorded here by "
                  + name.apply(plan.by().account());
        };
    return who + ", signed " + TimeWords.longDay(chart.dateOf(plan.at())) + ".";
  }

  private static String supply(Dispatch dispatch) {
    return switch (dispatch) {
      case Dispatch.NotSent _ -> "Not sent to a pharmacy yet.";
      case Dispatch.Sent(_, LocalDate on) -> "Sent on " + TimeWords.longDay(on) + ".";
      case Dispatch.Filled(LocalDate on, var days) ->
          "Filled on "
              + TimeWords.longDay(on)
              + days.map(n -> ", for " + TimeWords.many(n, "day")).orElse("")
              + ".";
    };
  }
}
