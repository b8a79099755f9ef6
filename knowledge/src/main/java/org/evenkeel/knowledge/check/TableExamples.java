package org.evenkeel.knowledge.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.missed.MissedAnswer;
import org.evenkeel.core.missed.MissedDose;
import org.evenkeel.core.missed.MissedDoseRule;
import org.evenkeel.core.missed.MissedDoseRules;
import org.evenkeel.core.scale.RatingScale;
import org.evenkeel.core.scale.RatingScales;
import org.evenkeel.core.scale.ScoreResult;
import org.evenkeel.knowledge.ask.MissedContext;
import org.evenkeel.knowledge.ask.NamedMedicines;
import org.evenkeel.knowledge.content.Tree;
import org.jspecify.annotations.Nullable;

/// Worked examples of missed doses and of rating scales.
///
/// @param knowledge the content
/// @param names reads the names in the examples
record TableExamples(KnowledgeBase knowledge, NamedMedicines names) {

  Optional<String> missed(Tree entry, Tree example) {
    MissedDoseRule rule =
        knowledge.get(MissedDoseRules.KEY, Examples.TODAY).orElseThrow().rules().stream()
            .filter(r -> r.id().equals(entry.text("id")))
            .findFirst()
            .orElseThrow();
    Optional<String> since =
        example.maybe("since").filter(s -> !s.equals("unknown") && !s.equals("not-known"));
    Tree context = example.tree("context").orElse(new Tree(example.path(), Map.of()));
    MissedAnswer answer =
        MissedDose.answer(rule, new MissedContext(names).question(since, context));
    boolean right =
        answer.action().word().equals(example.text("expect"))
            && answer.missing().containsAll(example.texts("missing"));
    return right
        ? Optional.empty()
        : Optional.of(answer.action().word() + " " + answer.missing() + " " + answer.why());
  }

  Optional<String> scale(Tree entry, Tree example) {
    RatingScale scale =
        knowledge
            .get(RatingScales.KEY, Examples.TODAY)
            .flatMap(scales -> scales.named(entry.text("scale")))
            .orElseThrow();
    ScoreResult result = score(scale, example);
    List<String> flags = result.flags();
    boolean right =
        switch (result) {
          case ScoreResult.Scored(var total, var band, _) ->
              example.number("total").filter(t -> t.compareTo(total) == 0).isPresent()
                  && band.equals(example.text("band"));
          case ScoreResult.Incomplete(var missing, _) ->
              !example.has("total")
                  && example.text("band").equals("incomplete")
                  && missing.equals(example.texts("missing"));
        };
    boolean sameFlags =
        flags.stream().sorted().toList().equals(example.texts("flags").stream().sorted().toList());
    return right && sameFlags ? Optional.empty() : Optional.of(result.toString());
  }

  private static ScoreResult score(RatingScale scale, Tree example) {
    if (example.raw("answers") instanceof List<?> list) {
      List<@Nullable Integer> answers = new ArrayList<>();
      for (Object each : list) {
        answers.add(each instanceof Long number ? number.intValue() : null);
      }
      return scale.scoreInOrder(answers);
    }
    Tree named = example.tree("answers").orElseThrow();
    Map<String, Integer> answers = new HashMap<>();
    named.keys().forEach(key -> named.whole(key).ifPresent(value -> answers.put(key, value)));
    return scale.score(answers);
  }
}
