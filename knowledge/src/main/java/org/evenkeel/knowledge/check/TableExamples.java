package org.evenkeel.knowledge.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.missed.MissedAnswer;
import org.evenkeel.core.missed.MissedDose;
import org.evenkeel.core.missed.MissedDoseRule;
import org.evenkeel.core.missed.MissedDoseRules;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.Tablets;
import org.evenkeel.core.scale.RatingScale;
import org.evenkeel.core.scale.RatingScales;
import org.evenkeel.core.scale.Respondent;
import org.evenkeel.core.scale.ScoreDetails;
import org.evenkeel.core.scale.ScoreResult;
import org.evenkeel.core.stopping.TaperAsk;
import org.evenkeel.core.stopping.TaperPace;
import org.evenkeel.core.stopping.TaperPaces;
import org.evenkeel.core.stopping.TaperPlan;
import org.evenkeel.knowledge.ask.MissedContext;
import org.evenkeel.knowledge.ask.NamedMedicines;
import org.evenkeel.knowledge.ask.ScaleForm;
import org.evenkeel.knowledge.content.Tree;

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

  /// A cut from one dose to another in one step; `expect` is how the pace judges it.
  Optional<String> pace(Tree entry, Tree example) {
    TaperPace pace =
        knowledge
            .get(TaperPaces.KEY, Examples.TODAY)
            .flatMap(paces -> paces.of(names.one("medicine", example.text("medicine"))))
            .orElseThrow();
    TaperPlan plan =
        TaperPlan.of(
            new TaperAsk(
                Mass.parse(example.text("from")),
                Mass.parse(example.text("to")),
                Examples.TODAY,
                1,
                1,
                TaperAsk.Method.LINEAR,
                Optional.empty(),
                Optional.empty(),
                new Tablets(List.of())));
    String judged =
        pace.faster(plan).stream()
            .map(step -> step.tooFast() ? "too-fast" : "faster-than-usual")
            .findFirst()
            .orElse("within");
    boolean right = pace.id().equals(entry.text("id")) && judged.equals(example.text("expect"));
    return right ? Optional.empty() : Optional.of(pace.id() + " " + judged);
  }

  Optional<String> scale(Tree entry, Tree example) {
    RatingScale scale =
        knowledge
            .get(RatingScales.KEY, Examples.TODAY)
            .flatMap(scales -> scales.named(entry.text("scale")))
            .orElseThrow();
    Map<String, Integer> answers = ScaleForm.answers(scale, example.raw("answers"));
    Respondent who =
        ScaleForm.respondent(example.tree("context").orElse(new Tree(example.path(), Map.of())));
    ScoreResult result = scale.score(answers, who);
    ScoreDetails details = scale.details(answers, who);
    boolean right =
        switch (result) {
          case ScoreResult.Scored(var total, var band, _) ->
              isTotal(example, total) && band.equals(example.textOr("band", ""));
          case ScoreResult.Judged(var band, _) ->
              !example.has("total") && band.equals(example.textOr("band", ""));
          case ScoreResult.Undecided(var total, var missing, _) ->
              isTotal(example, total)
                  && example.textOr("band", "").equals("not-known")
                  && missing.equals(example.texts("missing"));
          case ScoreResult.Incomplete(var missing, _) ->
              !example.has("total")
                  && example.textOr("band", "").equals("incomplete")
                  && missing.equals(example.texts("missing"));
        };
    boolean sameFlags =
        result.flags().stream()
            .sorted()
            .toList()
            .equals(example.texts("flags").stream().sorted().toList());
    return right && sameFlags && sameParts(example, details)
        ? Optional.empty()
        : Optional.of(result + " " + details);
  }

  private static boolean isTotal(Tree example, BigDecimal total) {
    return example.number("total").filter(t -> t.compareTo(total) == 0).isPresent();
  }

  /// Parts and criteria that an example states are as stated; null is "not known".
  private static boolean sameParts(Tree example, ScoreDetails details) {
    Tree subscales = example.tree("subscales").orElse(new Tree(example.path(), Map.of()));
    Tree criteria = example.tree("criteria").orElse(new Tree(example.path(), Map.of()));
    return subscales.keys().stream()
            .allMatch(name ->
                details
                    .subscales()
                    .getOrDefault(name, Optional.empty())
                    .equals(subscales.number(name)))
        && criteria.keys().stream()
            .allMatch(name ->
                details
                    .criteria()
                    .getOrDefault(name, Optional.empty())
                    .equals(
                        criteria.has(name)
                            ? Optional.of(criteria.flag(name))
                            : Optional.<Boolean>empty()));
  }
}
