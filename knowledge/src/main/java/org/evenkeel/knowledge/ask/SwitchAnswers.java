package org.evenkeel.knowledge.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.stopping.Switches;
import org.evenkeel.core.stopping.Washouts;
import org.jspecify.annotations.Nullable;

/// `{"ask":"switch","from":"sertraline","to":"phenelzine"}`: the ways from one medicine to another,
/// and how long the body must be free of the first.
record SwitchAnswers(KnowledgeBase knowledge, NamedMedicines names, LocalDate asOf) {

  static final List<String> STATUS = List.of("found", "not-known", "none-on-file");

  Map<String, @Nullable Object> answer(Question question) {
    question.only("ask", "from", "to");
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    List<String> missing =
        List.of("from", "to").stream().filter(key -> !question.tree().has(key)).toList();
    if (!missing.isEmpty()) {
      json.put("status", "not-known");
      json.put("missing", missing);
      return Question.answer("switch", json, List.of());
    }
    InUse from = names.one("from", question.text("from"));
    InUse to = names.one("to", question.text("to"));
    if (from.medicine().ingredient().equals(to.medicine().ingredient())) {
      throw new IllegalArgumentException("to: the same medicine as from");
    }
    List<Switches.Switch> ways = knowledge.get(Switches.KEY, asOf).orElseThrow().between(from, to);
    Optional<Washouts.Washout> washout =
        knowledge.get(Washouts.KEY, asOf).orElseThrow().between(from, to);
    Set<String> sources = new LinkedHashSet<>();
    json.put("status", ways.isEmpty() && washout.isEmpty() ? "none-on-file" : "found");
    if (ways.isEmpty()) {
      json.put("why", "No way to switch is on file; that does not say that any is safe.");
    }
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    for (Switches.Switch way : ways) {
      all.add(way(way));
      sources.addAll(FindingJson.sources(way.sources()));
    }
    json.put("ways", all);
    washout.ifPresent(rule -> {
      json.put("washout", washout(rule));
      sources.addAll(FindingJson.sources(rule.head().sources()));
    });
    return Question.answer("switch", json, List.copyOf(sources));
  }

  private static Map<String, @Nullable Object> way(Switches.Switch way) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("method", way.method().word());
    way.gap().ifPresent(gap -> json.put("wait", gap.toString()));
    json.put("steps", way.steps());
    json.put("why", way.why());
    json.put("watch", way.watch());
    json.put("rule", way.id());
    json.put("ruleVersion", way.version());
    json.put("sources", FindingJson.sources(way.sources()));
    way.unsureBecause().ifPresent(because -> json.put("unsure", because));
    return json;
  }

  private static Map<String, @Nullable Object> washout(Washouts.Washout rule) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("wait", rule.gap().toString());
    json.put("from", "the last dose taken");
    json.put("severity", rule.head().tier().word());
    json.put("why", rule.head().why());
    json.put("rule", rule.head().id());
    if (!rule.head().sure()) {
      json.put("unsure", true);
    }
    return json;
  }
}
