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
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.stopping.Equivalences;
import org.evenkeel.core.stopping.Equivalences.Conversion;
import org.evenkeel.core.stopping.Equivalences.Equal;
import org.jspecify.annotations.Nullable;

/// `{"ask":"equivalence","medication":"clonazepam","dose":"2 mg"}`: what that is about the same as,
/// as a range with each source's own value.
record EquivalenceAnswers(KnowledgeBase knowledge, NamedMedicines names, LocalDate asOf) {

  static final List<String> STATUS = List.of("found", "not-known", "not-offered", "none-on-file");

  Map<String, @Nullable Object> answer(Question question) {
    question.only("ask", "medication", "dose");
    InUse medicine = names.one("medication", question.text("medication"));
    Equivalences all = knowledge.get(Equivalences.KEY, asOf).orElseThrow();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    Set<String> sources = new LinkedHashSet<>();
    Optional<Equivalences.Refused> refused = all.refusal(medicine);
    if (refused.isPresent()) {
      json.put("status", "not-offered");
      json.put("why", refused.get().why());
      json.put("rule", refused.get().id());
      sources.addAll(FindingJson.sources(refused.get().sources()));
    } else if (!question.tree().has("dose")) {
      json.put("status", "not-known");
      json.put("missing", List.of("dose"));
    } else {
      Mass dose = Question.at("dose", () -> Mass.parse(question.text("dose")));
      List<Conversion> found =
          Question.at("dose", () -> all.convert(medicine.medicine().ingredient(), dose));
      json.put("status", found.isEmpty() ? "none-on-file" : "found");
      json.put("tables", found.stream().map(one -> conversion(one, sources)).toList());
    }
    return Question.answer("equivalence", json, List.copyOf(sources));
  }

  private static Map<String, @Nullable Object> conversion(Conversion found, Set<String> sources) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("reference", found.table().reference().name());
    json.put("from", found.from().text());
    json.put("to", found.to().text());
    List<Map<String, @Nullable Object>> values = new ArrayList<>();
    for (Equal equal : found.equals()) {
      values.add(value(equal));
      sources.addAll(FindingJson.sources(equal.value().sources()));
    }
    json.put("values", values);
    json.put("why", found.table().why());
    json.put("cautions", found.table().cautions());
    json.put("rule", found.table().id());
    json.put("ruleVersion", found.table().version());
    return json;
  }

  private static Map<String, @Nullable Object> value(Equal equal) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("from", equal.from().text());
    json.put("to", equal.to().text());
    json.put("sources", FindingJson.sources(equal.value().sources()));
    equal.value().unsureBecause().ifPresent(because -> json.put("unsure", because));
    return json;
  }
}
