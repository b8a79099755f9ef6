package org.evenkeel.knowledge.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.starting.TitrationAnswer;
import org.evenkeel.core.starting.TitrationQuestion;
import org.evenkeel.core.starting.TitrationRule;
import org.evenkeel.core.starting.TitrationRules;
import org.evenkeel.core.starting.TitrationStep;
import org.evenkeel.knowledge.content.Tree;
import org.jspecify.annotations.Nullable;

/// `{"ask":"titration","medication":"lamotrigine","indication":"bipolar disorder","with":[]}`: how
/// it is begun, how fast at most, and what stops it.
///
/// `age`, `weightKg` and `day` (the day of treatment, the first is 1) may be given. All but the
/// medicine may also stand in `context`, as in a question about a missed dose.
record TitrationAnswers(KnowledgeBase knowledge, NamedMedicines names, LocalDate asOf) {

  static final List<String> STATUS = List.of("found", "not-known", "none-on-file");
  private static final List<String> NUMBERS = List.of("age", "weightKg");

  Map<String, @Nullable Object> answer(Question outer) {
    outer.only("ask", "medication", "indication", "with", "age", "weightKg", "day", "context");
    Question question = flat(outer);
    Optional<Integer> day = question.tree().whole("day");
    if (day.filter(number -> number < 1).isPresent()) {
      throw new IllegalArgumentException("day: the first day of treatment is 1");
    }
    TitrationRules rules = knowledge.get(TitrationRules.KEY, asOf).orElseThrow();
    return switch (rules.answer(asked(question))) {
      case TitrationAnswer.Found(var rule) ->
          Question.answer("titration", found(rule, day), FindingJson.sources(rule.sources()));
      case TitrationAnswer.NotKnown(var missing, var indications) -> {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("status", "not-known");
        json.put("missing", new TreeSet<>(missing));
        json.put("indications", indications);
        json.put("why", "The steps differ by what is missing; the safe ones are not guessed.");
        yield Question.answer("titration", json, List.of());
      }
      case TitrationAnswer.NoneOnFile(var indications) -> {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("status", "none-on-file");
        json.put("indications", indications);
        json.put("why", "No titration is on file for this; that does not say that none is needed.");
        yield Question.answer("titration", json, List.of());
      }
    };
  }

  /// The question with what its context says beside the rest.
  private static Question flat(Question question) {
    Optional<Tree> context = Question.at("context", () -> question.tree().tree("context"));
    if (context.isEmpty()) {
      return question;
    }
    Question.only(context.get(), "context.", "indication", "with", "age", "weightKg", "day");
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(question.tree().fields());
    fields.putAll(context.get().fields());
    return new Question(new Tree(question.tree().path(), fields));
  }

  private TitrationQuestion asked(Question question) {
    InUse medicine = names.one("medication", question.text("medication"));
    Optional<String> indication =
        question.tree().has("indication")
            ? Optional.of(question.text("indication"))
            : Optional.empty();
    NamedMedicines.Others others = names.others(question.tree().texts("with"));
    Map<String, BigDecimal> numbers = new HashMap<>();
    for (String key : NUMBERS) {
      question.tree().number(key).ifPresent(number -> numbers.put(key, number));
    }
    return new TitrationQuestion(
        medicine,
        indication,
        question.tree().has("with") ? Optional.of(others.known()) : Optional.empty(),
        others.unknown(),
        numbers);
  }

  private static Map<String, @Nullable Object> found(TitrationRule rule, Optional<Integer> day) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("status", "found");
    json.put("for", rule.indications());
    json.put("who", rule.who());
    json.put("steps", rule.steps().stream().map(TitrationAnswers::step).toList());
    day.ifPresent(number -> json.put("onDay", step(rule.on(number))));
    rule.pace()
        .ifPresent(pace -> {
          Map<String, @Nullable Object> fastest = new LinkedHashMap<>();
          fastest.put("by", pace.by().text());
          fastest.put("every", pace.every().toString());
          json.put("fastest", fastest);
        });
    json.put("target", rule.target());
    rule.maximumDaily().ifPresent(most -> json.put("maximumDaily", most.text()));
    json.put("before", rule.before());
    json.put("stopIf", rule.stopIf().stream().map(TitrationAnswers::stop).toList());
    json.put("slower", rule.slower());
    json.put("why", rule.why());
    json.put("plain", rule.plain());
    json.put("rule", rule.id());
    json.put("ruleVersion", rule.version());
    rule.unsureBecause().ifPresent(because -> json.put("unsure", because));
    if (!rule.review().signed()) {
      json.put("review", "not yet reviewed by a clinician");
    }
    return json;
  }

  private static Map<String, @Nullable Object> stop(TitrationRule.Stop stop) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("sign", stop.sign());
    json.put("act", stop.act());
    return json;
  }

  private static Map<String, @Nullable Object> step(TitrationStep step) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("fromDay", step.fromDay());
    json.put("dose", step.dose().text());
    step.upTo().ifPresent(most -> json.put("upTo", most.text()));
    json.put("inDoses", step.inDoses());
    json.put("everyDays", step.everyDays());
    if (!step.note().isEmpty()) {
      json.put("note", step.note());
    }
    return json;
  }
}
