package org.evenkeel.knowledge.ask;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.monitoring.MonitoringRule;
import org.evenkeel.core.monitoring.MonitoringRules;
import org.jspecify.annotations.Nullable;

/// `{"ask":"monitoring","medication":"lithium"}`: what has to be measured, and when.
///
/// Spans are ISO 8601 periods, counted from the start of the medicine, or from the last change of
/// dose for the phase `dose-change`. What is measured once before the start has `"every":null`. The
/// rules of the United States come first.
record MonitoringAnswers(KnowledgeBase knowledge, NamedMedicines names, LocalDate asOf) {

  Map<String, @Nullable Object> answer(Question question) {
    question.only("ask", "medication");
    String medication = question.text("medication");
    List<InUse> inUse = names.inUse(medication);
    if (inUse.isEmpty()) {
      throw new IllegalArgumentException("medication: \"" + medication + "\" is not recognised");
    }
    MonitoringRules rules = knowledge.get(MonitoringRules.KEY, asOf).orElseThrow();
    List<Map<String, @Nullable Object>> items = new ArrayList<>();
    Set<String> sources = new LinkedHashSet<>();
    for (MonitoringRule rule : unitedStatesFirst(rules)) {
      if (inUse.stream().anyMatch(use -> !rule.of().match(use).no())) {
        items.add(item(rule));
        sources.addAll(FindingJson.sources(rule.head().sources()));
      }
    }
    Map<String, @Nullable Object> json = Question.answer("monitoring", items, List.copyOf(sources));
    if (items.isEmpty()) {
      json.put("note", "no monitoring on file; that does not say that none is needed");
    }
    return json;
  }

  private static List<MonitoringRule> unitedStatesFirst(MonitoringRules rules) {
    Comparator<MonitoringRule> elsewhere =
        Comparator.comparing(rule -> !rule.head().region().equals("US"));
    return rules.rules().stream().sorted(elsewhere).toList();
  }

  private static Map<String, @Nullable Object> item(MonitoringRule rule) {
    Map<String, @Nullable Object> item = new LinkedHashMap<>();
    item.put("parameter", rule.parameter());
    item.put("when", rule.schedule().stream().map(MonitoringAnswers::step).toList());
    item.put("region", rule.head().region());
    item.put("population", rule.population());
    List<String> sources = FindingJson.sources(rule.head().sources());
    item.put("source", sources.getFirst());
    item.put("sources", sources);
    item.put("rule", rule.head().id());
    if (!rule.head().sure()) {
      item.put("unsure", true);
    }
    return item;
  }

  private static Map<String, @Nullable Object> step(MonitoringRule.Step step) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("phase", step.phase());
    json.put("every", orNull(step.every()));
    if (step.beforeStart()) {
      json.put("before", "start");
      json.put("required", step.required());
    }
    step.from().ifPresent(from -> json.put("from", from.toString()));
    step.until().ifPresent(until -> json.put("until", until.toString()));
    return json;
  }

  private static @Nullable String orNull(Optional<Period> period) {
    return period.isPresent() ? period.get().toString() : null;
  }
}
