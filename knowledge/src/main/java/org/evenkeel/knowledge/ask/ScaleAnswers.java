package org.evenkeel.knowledge.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.scale.Change;
import org.evenkeel.core.scale.RatingScale;
import org.evenkeel.core.scale.RatingScales;
import org.evenkeel.core.scale.Respondent;
import org.evenkeel.core.scale.ScoreDetails;
import org.evenkeel.core.scale.ScoreResult;
import org.evenkeel.knowledge.content.Tree;
import org.jspecify.annotations.Nullable;

/// `{"ask":"score","instrument":"PHQ-9","answers":[…]}` and
/// `{"ask":"change","instrument":"PHQ-9","baseline":18,"followUp":8}`.
record ScaleAnswers(KnowledgeBase knowledge, LocalDate asOf) {
  /// The band of a score whose meaning depends on something that was not said.
  static final String NOT_KNOWN = "not-known";

  Map<String, @Nullable Object> score(Question question) {
    question.only("ask", "instrument", "answers", "context");
    RatingScale scale = scale(question);
    Tree context = question.tree().tree("context").orElse(new Tree("context", Map.of()));
    Question.only(context, "context.", "sex", "age", "canAnswer");
    Map<String, Integer> answers = ScaleForm.answers(scale, question.tree().raw("answers"));
    Respondent who = ScaleForm.respondent(context);
    ScoreResult result = scale.score(answers, who);
    ScoreDetails details = scale.details(answers, who);
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    switch (result) {
      case ScoreResult.Scored(var total, var band, _) -> {
        answer.put("total", total);
        answer.put("band", band.isEmpty() ? null : band);
        missing(answer, details.blank());
      }
      case ScoreResult.Judged(var band, _) -> {
        answer.put("total", null);
        answer.put("band", band.isEmpty() ? null : band);
        missing(answer, details.blank());
      }
      case ScoreResult.Undecided(var total, var missing, _) -> {
        answer.put("total", total);
        answer.put("band", NOT_KNOWN);
        missing(answer, missing);
      }
      case ScoreResult.Incomplete(var missing, _) -> {
        answer.put("total", null);
        answer.put("band", "incomplete");
        missing(answer, missing);
      }
    }
    answer.put("flags", result.flags());
    parts(answer, details);
    if (isOutsideTestedAge(scale, context)) {
      answer.put("outsideTestedAge", true);
    }
    return Question.answer("score", answer, FindingJson.sources(scale.sources()));
  }

  private static void missing(Map<String, @Nullable Object> answer, List<String> missing) {
    if (!missing.isEmpty()) {
      answer.put("missing", missing.stream().map(ScaleAnswers::item).toList());
    }
  }

  private static void parts(Map<String, @Nullable Object> answer, ScoreDetails details) {
    if (!details.subscales().isEmpty()) {
      answer.put("subscales", orNulls(details.subscales()));
    }
    if (!details.criteria().isEmpty()) {
      answer.put("criteria", orNulls(details.criteria()));
    }
  }

  private static <T> Map<String, @Nullable Object> orNulls(Map<String, Optional<T>> values) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    values.forEach((name, value) -> json.put(name, orNull(value)));
    return json;
  }

  private static boolean isOutsideTestedAge(RatingScale scale, Tree context) {
    Optional<Integer> age = context.whole("age");
    return age.isPresent()
        && scale.use().ages().filter(ages -> !ages.include(age.get())).isPresent();
  }

  private static Object item(String id) {
    return id.matches("[0-9]{1,4}") ? (Object) Integer.valueOf(id) : id;
  }

  Map<String, @Nullable Object> change(Question question) {
    question.only("ask", "instrument", "baseline", "followUp", "context");
    RatingScale scale = scale(question);
    Change change = scale.change(number(question, "baseline"), number(question, "followUp"));
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("change", change.change());
    answer.put("percent", orNull(change.percent()));
    answer.put("reliable", orNull(change.reliable()));
    answer.put("response", orNull(change.response()));
    answer.put("remission", orNull(change.remission()));
    answer.put("important", orNull(change.important()));
    if (!change.unsure().isEmpty()) {
      answer.put("unsure", change.unsure().stream().sorted().toList());
    }
    return Question.answer("change", answer, FindingJson.sources(scale.sources()));
  }

  private static <T> @Nullable Object orNull(Optional<T> value) {
    return value.isPresent() ? value.get() : null;
  }

  private static BigDecimal number(Question question, String key) {
    return question
        .tree()
        .number(key)
        .orElseThrow(() -> new IllegalArgumentException(key + " is missing"));
  }

  private RatingScale scale(Question question) {
    String name = question.text("instrument");
    Optional<RatingScales> scales = knowledge.get(RatingScales.KEY, asOf);
    return scales
        .flatMap(all -> all.named(name))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "instrument: \"%s\" is not known; known: %s"
                    .formatted(
                        name,
                        String.join(
                            ", ",
                            scales.stream()
                                .flatMap(all -> all.scales().stream())
                                .map(RatingScale::name)
                                .toList()))));
  }
}
