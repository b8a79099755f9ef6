package org.evenkeel.core.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.scale.Change;
import org.evenkeel.core.scale.RatingScale;
import org.evenkeel.core.scale.RatingScales;
import org.evenkeel.core.scale.Respondent;
import org.evenkeel.core.scale.ScoreResult;

/// The questionnaires of a record with what they amount to.
///
/// @param said the answers, by time
/// @param knowledge where the questionnaires come from
/// @param asOf the day asked about
/// @param who whose record it is
record Scores(
    List<Said<Payload.ScoreAnswered>> said,
    KnowledgeBase knowledge,
    LocalDate asOf,
    Respondent who) {

  List<Answered> all() {
    return said.stream()
        .map(one ->
            new Answered(
                one.id(),
                one.at(),
                scale(one.what().instrument())
                    .map(RatingScale::name)
                    .orElse(one.what().instrument()),
                one.what().answers(),
                score(one.what())))
        .toList();
  }

  private Optional<RatingScale> scale(String name) {
    return knowledge.get(RatingScales.KEY, asOf).flatMap(scales -> scales.named(name));
  }

  private Optional<ScoreResult> score(Payload.ScoreAnswered answered) {
    try {
      return scale(answered.instrument()).map(scale -> scale.score(answered.answers(), who));
    } catch (IllegalArgumentException _) {
      // Answers to another edition of the form: kept, and not scored by this one.
      return Optional.empty();
    }
  }

  /// The last of each questionnaire among these.
  static List<Answered> last(List<Answered> answered) {
    Map<String, Answered> last = new LinkedHashMap<>();
    answered.forEach(one -> last.put(one.instrument(), one));
    return new ArrayList<>(last.values());
  }

  /// What the way from the last score but one to the last means; empty when there are no two.
  static Optional<Change> lastChange(
      List<Answered> answered, String instrument, KnowledgeBase knowledge, LocalDate asOf) {
    List<ScoreResult.Scored> scored = new ArrayList<>();
    for (Answered one : answered) {
      if (one.instrument().equals(instrument)
          && one.result().orElse(null) instanceof ScoreResult.Scored result) {
        scored.add(result);
      }
    }
    if (scored.size() < 2) {
      return Optional.empty();
    }
    return knowledge
        .get(RatingScales.KEY, asOf)
        .flatMap(scales -> scales.named(instrument))
        .map(
            scale -> scale.change(scored.get(scored.size() - 2).total(), scored.getLast().total()));
  }
}
