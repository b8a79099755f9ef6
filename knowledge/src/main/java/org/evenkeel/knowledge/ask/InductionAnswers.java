package org.evenkeel.knowledge.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.starting.InductionAnswer;
import org.evenkeel.core.starting.InductionRule;
import org.evenkeel.core.starting.InductionRules;
import org.jspecify.annotations.Nullable;

/// `{"ask":"induction","opioid":"heroin","hoursSinceLastUse":14,"cows":13}`: may buprenorphine be
/// begun? `medication` is buprenorphine when it is left out.
record InductionAnswers(KnowledgeBase knowledge, NamedMedicines names, LocalDate asOf) {

  static final List<String> ACTION = List.of("wait", "low-dose", "proceed", "not-known");

  Map<String, @Nullable Object> answer(Question question) {
    question.only("ask", "medication", "opioid", "hoursSinceLastUse", "cows");
    String medication =
        question.tree().has("medication") ? question.text("medication") : "buprenorphine";
    InductionRule rule =
        knowledge
            .get(InductionRules.KEY, asOf)
            .orElseThrow()
            .of(names.one("medication", medication))
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "medication: no induction is on file for " + medication));
    InductionAnswer said =
        rule.answer(
            kind(rule, question), number(question, "hoursSinceLastUse"), number(question, "cows"));
    return switch (said) {
      case InductionAnswer.Said(_, var found) ->
          Question.answer("induction", json(rule, found), FindingJson.sources(found.sources()));
      case InductionAnswer.NotKnown(_, var missing) -> {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("action", "not-known");
        json.put("missing", new TreeSet<>(missing));
        json.put("why", "A first dose too early brings on withdrawal; it is not guessed.");
        json.put("rule", rule.id());
        json.put("ruleVersion", rule.version());
        yield Question.answer("induction", json, List.of());
      }
    };
  }

  private static Optional<String> kind(InductionRule rule, Question question) {
    if (!question.tree().has("opioid")) {
      return Optional.empty();
    }
    String opioid = question.text("opioid");
    return Optional.of(
        rule.kindOf(opioid)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "opioid: \"%s\" is not known; kinds: %s"
                        .formatted(
                            opioid,
                            String.join(
                                ", ",
                                rule.kinds().stream().map(InductionRule.Kind::name).toList())))));
  }

  private static Optional<BigDecimal> number(Question question, String key) {
    Optional<BigDecimal> number = question.tree().number(key);
    if (number.filter(n -> n.signum() < 0).isPresent()) {
      throw new IllegalArgumentException(key + ": cannot be below zero");
    }
    return number;
  }

  private static Map<String, @Nullable Object> json(InductionRule rule, InductionRule.Case found) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("action", found.action().word());
    json.put("why", found.why());
    json.put("steps", found.steps());
    json.put("rule", rule.id());
    json.put("ruleVersion", rule.version());
    found.unsureBecause().ifPresent(because -> json.put("unsure", because));
    return json;
  }
}
