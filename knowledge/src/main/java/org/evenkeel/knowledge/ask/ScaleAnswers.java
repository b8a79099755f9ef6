package org.evenkeel.knowledge.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.scale.Change;
import org.evenkeel.core.scale.RatingScale;
import org.evenkeel.core.scale.RatingScales;
import org.evenkeel.core.scale.ScoreResult;
import org.evenkeel.knowledge.content.Tree;
import org.jspecify.annotations.Nullable;

/// `{"ask":"score","instrument":"PHQ-9","answers":[…]}` and
/// `{"ask":"change","instrument":"PHQ-9","baseline":18,"followUp":8}`.
record ScaleAnswers(KnowledgeBase knowledge, LocalDate asOf) {

  Map<String, @Nullable Object> score(Question question) {
    question.only("ask", "instrument", "answers", "context");
    RatingScale scale = scale(question);
    ScoreResult result =
        switch (question.tree().raw("answers")) {
          case List<?> list -> inOrder(scale, list);
          case Map<?, ?> map -> named(scale, Tree.of("answers", map));
          case null, default ->
              throw new IllegalArgumentException(
                  "answers: expected a list in the order of the form, or answers by item");
        };
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    switch (result) {
      case ScoreResult.Scored(var total, var band, _) -> {
        answer.put("total", total);
        answer.put("band", band.isEmpty() ? null : band);
      }
      case ScoreResult.Incomplete(var missing, _) -> {
        answer.put("total", null);
        answer.put("band", "incomplete");
        answer.put("missing", missing.stream().map(ScaleAnswers::item).toList());
      }
    }
    answer.put("flags", result.flags());
    return Question.answer("score", answer, FindingJson.sources(scale.sources()));
  }

  private static Object item(String id) {
    return id.matches("[0-9]{1,4}") ? (Object) Integer.valueOf(id) : id;
  }

  private static ScoreResult inOrder(RatingScale scale, List<?> list) {
    List<@Nullable Integer> answers = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      answers.add(whole("answers[" + i + "]", list.get(i)));
    }
    return scale.scoreInOrder(answers);
  }

  private static ScoreResult named(RatingScale scale, Tree map) {
    Map<String, Integer> answers = new HashMap<>();
    for (String key : map.keys()) {
      Integer answer = whole("answers." + key, map.raw(key));
      if (answer != null) {
        answers.put(key, answer);
      }
    }
    return scale.score(answers);
  }

  private static @Nullable Integer whole(String place, @Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Long number when number == number.intValue() -> number.intValue();
      default ->
          throw new IllegalArgumentException(
              place + ": expected a whole number or null, found " + value);
    };
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
