package org.evenkeel.core.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenkeel.core.adherence.Adherence;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.journal.JournalEntry;
import org.evenkeel.core.journal.SideEffect;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.monitoring.DueItem;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.safety.Finding;
import org.evenkeel.core.time.DateRange;

/// Gathers what is known of one medicine for the day somebody looks at it.
record Lookback(Chart chart, KnowledgeBase knowledge, Instant now) {

  private static final int WEEKS = 4;

  Optional<MedicationReview> at(ItemId id) {
    return chart.plans().item(id).map(this::of);
  }

  private MedicationReview of(RegimenItem item) {
    LocalDate today = chart.dateOf(now);
    Optional<LocalDate> since = item.versions().getFirst().plan().dates().from();
    List<Answered> scores = chart.scores(knowledge, now);
    List<Answered> before =
        scores.stream()
            .filter(
                score -> since.map(first -> chart.dateOf(score.at()).isBefore(first)).orElse(false))
            .toList();
    return new MedicationReview(
        item.id(),
        item,
        chart.plans().state(item.id(), today).orElseThrow(),
        since,
        adherence(item.id(), since, today),
        Scores.last(before),
        Scores.last(scores),
        sideEffects(item.id()),
        findings(item),
        due(item));
  }

  private Adherence adherence(ItemId item, Optional<LocalDate> since, LocalDate today) {
    LocalDate from = today.minusWeeks(WEEKS);
    LocalDate first = since.filter(from::isBefore).orElse(from);
    return first.isAfter(today)
        ? new Adherence.NotMeasurable("it has not begun")
        : chart.adherence(item, DateRange.between(first, today.plusDays(1)), now);
  }

  private List<Said<SideEffect>> sideEffects(ItemId item) {
    List<Said<SideEffect>> all = new ArrayList<>();
    for (Said<JournalEntry> page : chart.journal().reversed()) {
      for (SideEffect effect : page.what().sideEffects()) {
        if (effect.item().filter(item::equals).isPresent()) {
          all.add(new Said<>(page.id(), page.at(), page.by(), effect));
        }
      }
    }
    return all;
  }

  private List<Finding> findings(RegimenItem item) {
    Set<String> names =
        item.medicine().ingredients().stream().map(Ingredient::name).collect(Collectors.toSet());
    return chart.review(knowledge, now).findings().stream()
        .filter(finding -> finding.ingredients().stream().anyMatch(names::contains))
        .toList();
  }

  private List<DueItem> due(RegimenItem item) {
    Set<String> names =
        chart.exposures(knowledge, now).stream()
            .filter(exposure -> OnBoard.isOf(item.id(), exposure))
            .flatMap(exposure -> exposure.ingredient().stream())
            .map(Ingredient::name)
            .collect(Collectors.toSet());
    return chart.due(knowledge, now).stream()
        .filter(due -> names.stream().anyMatch(due.medicine()::equalsIgnoreCase))
        .toList();
  }
}
