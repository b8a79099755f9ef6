package org.evenkeel.knowledge.ask;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.missed.MissedAction;
import org.evenkeel.core.missed.MissedAnswer;
import org.evenkeel.core.missed.MissedDose;
import org.evenkeel.core.missed.MissedDoseRule;
import org.evenkeel.core.missed.MissedDoseRules;
import org.evenkeel.core.missed.MissedQuestion;
import org.evenkeel.knowledge.content.Tree;
import org.jspecify.annotations.Nullable;

/// `{"ask":"missed-dose","medication":"clozapine","sinceLastDose":"P2DT3H","context":{…}}`.
record MissedDoseAnswers(KnowledgeBase knowledge, NamedMedicines names, LocalDate asOf) {

  static final List<String> CONTEXT =
      List.of("phase", "doseNumber", "lastDose", "dosesMissed", "with", "answered");

  Map<String, @Nullable Object> answer(Question question) {
    question.only("ask", "medication", "sinceLastDose", "context");
    String medication = question.text("medication");
    Optional<String> since =
        question.tree().has("sinceLastDose")
            ? Optional.of(question.text("sinceLastDose"))
            : Optional.empty();
    Tree context = context(question.tree());
    MissedQuestion asked = new MissedContext(names).question(since, context);
    MissedDoseRules rules = knowledge.get(MissedDoseRules.KEY, asOf).orElseThrow();
    Optional<MissedDoseRule> rule = rules.named(medication).or(() -> byMedicine(rules, medication));
    return rule.isPresent() ? json(MissedDose.answer(rule.get(), asked)) : noRule(medication);
  }

  private Optional<MissedDoseRule> byMedicine(MissedDoseRules rules, String medication) {
    List<InUse> inUse = names.inUse(medication);
    if (inUse.isEmpty()) {
      throw new IllegalArgumentException("medication: \"" + medication + "\" is not recognised");
    }
    return inUse.size() == 1 ? rules.of(inUse.getFirst()) : Optional.empty();
  }

  private static Tree context(Tree question) {
    Object value = question.raw("context");
    if (value == null) {
      return new Tree("context", Map.of());
    }
    if (!(value instanceof Map<?, ?>)) {
      throw new IllegalArgumentException("context: expected an object");
    }
    Tree context = Tree.of("context", value);
    Question.only(context, "context.", CONTEXT.toArray(String[]::new));
    return context;
  }

  private static Map<String, @Nullable Object> json(MissedAnswer said) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("action", said.action().word());
    answer.put("why", said.why());
    answer.put("plain", said.plain());
    if (!said.missing().isEmpty()) {
      answer.put("missing", said.missing());
    }
    if (!said.details().isEmpty()) {
      answer.put("details", new TreeMap<>(said.details()));
    }
    answer.put("rule", said.rule());
    answer.put("ruleVersion", said.ruleVersion());
    if (!said.sure()) {
      answer.put("unsure", true);
    }
    return Question.answer("missed-dose", answer, FindingJson.sources(said.sources()));
  }

  private static Map<String, @Nullable Object> noRule(String medication) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("action", MissedAction.NO_LABEL_RULE.word());
    answer.put("why", "There is no missed-dose rule on file for " + medication + ".");
    answer.put("plain", "Ask your pharmacist or care team before the next dose.");
    return Question.answer("missed-dose", answer, List.of());
  }
}
