package org.evenkeel.core.starting;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.medication.Match;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.person.Answer;
import org.evenkeel.core.person.Bounds;
import org.evenkeel.core.quantity.Mass;

/// How one medicine is begun in one setting: the steps, how fast at most, what must be known first
/// and what stops it.
///
/// The days count from the first dose, which is day 1; a step holds until the next one begins, and
/// the last one until the prescriber changes it.
///
/// @param id the path in the knowledge, such as `titrations/lamotrigine-with-valproate`
/// @param version the version of the knowledge it came with
/// @param of which medicine, in which form or release
/// @param indications for what it is begun; never empty
/// @param who for whom, such as `adults`
/// @param with another medicine that must be on board for this setting
/// @param without other medicines that must not be on board for this setting
/// @param answered numbers asked of the person, such as `age` or `weightKg`
/// @param steps the steps in order
/// @param pace how fast at most beyond and between the steps
/// @param target the daily dose aimed at, in words
/// @param maximumDaily the most a day, empty when the source names none
/// @param before what must be known or done before the first dose
/// @param stopIf what stops it
/// @param slower for whom it goes slower or lower, in words
/// @param why what the pace protects from
/// @param plain for the person who takes it
/// @param sources where it stands
/// @param unsureBecause what would settle it, empty when it counts as sure
/// @param region where it holds
/// @param review when written, by whom signed
public record TitrationRule(
    String id,
    String version,
    Selector of,
    List<String> indications,
    String who,
    Optional<Selector> with,
    Optional<Selector> without,
    Map<String, Bounds> answered,
    List<TitrationStep> steps,
    Optional<Pace> pace,
    String target,
    Optional<Mass> maximumDaily,
    List<String> before,
    List<Stop> stopIf,
    List<String> slower,
    String why,
    String plain,
    List<SourceRef> sources,
    Optional<String> unsureBecause,
    String region,
    Review review) {

  /// How fast at most.
  ///
  /// @param by the largest step up of the daily dose
  /// @param every the shortest time between steps
  public record Pace(Mass by, Period every) {}

  /// What stops a titration.
  ///
  /// @param sign what is seen
  /// @param act what is done then
  public record Stop(String sign, String act) {}

  public TitrationRule {
    indications = List.copyOf(indications);
    answered = Map.copyOf(answered);
    steps = List.copyOf(steps);
    before = List.copyOf(before);
    stopIf = List.copyOf(stopIf);
    slower = List.copyOf(slower);
    sources = List.copyOf(sources);
    if (steps.isEmpty() || steps.getFirst().fromDay() != 1) {
      throw new IllegalArgumentException(id + ": the first step begins on day 1");
    }
    for (int i = 1; i < steps.size(); i++) {
      TitrationStep step = steps.get(i);
      if (step.fromDay() <= steps.get(i - 1).fromDay()) {
        throw new IllegalArgumentException(
            id + ": the step of day " + step.fromDay() + " does not follow the one before it");
      }
    }
    if (maximumDaily.isPresent()) {
      for (TitrationStep step : steps) {
        if (step.most().exceeds(maximumDaily.get())) {
          throw new IllegalArgumentException(
              "%s: %s on day %d is more than the most, %s"
                  .formatted(id, step.most().text(), step.fromDay(), maximumDaily.get().text()));
        }
      }
    }
  }

  /// The step in force on a day of treatment, the first being 1.
  ///
  /// @throws IllegalArgumentException when the day is below 1
  public TitrationStep on(int day) {
    if (day < 1) {
      throw new IllegalArgumentException("the first day of treatment is 1, not " + day);
    }
    return steps.stream().filter(step -> step.fromDay() <= day).toList().getLast();
  }

  /// True when it is about this indication, in any case of letters.
  boolean isFor(String indication) {
    String asked = indication.strip().toLowerCase(Locale.ROOT);
    return indications.stream().anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(asked));
  }

  /// Whether the setting is that of the question, the indication aside.
  Answer fits(TitrationQuestion question) {
    var parts = new ArrayList<Answer>();
    parts.add(answer(of.match(question.medicine())));
    with.ifPresent(selector -> parts.add(onBoard(selector, question)));
    without.ifPresent(selector -> parts.add(opposite(onBoard(selector, question))));
    answered.forEach((name, bounds) -> {
      BigDecimal said = question.answered().get(name);
      parts.add(said == null ? Answer.unknown(name) : Answer.of(bounds.contains(said)));
    });
    return Answer.all(parts);
  }

  private static Answer onBoard(Selector selector, TitrationQuestion question) {
    if (question.others().isEmpty()) {
      return Answer.unknown("with");
    }
    var answers = new ArrayList<Answer>();
    for (InUse other : question.others().get()) {
      answers.add(answer(selector.match(other)));
    }
    question.unrecognised().forEach(name -> answers.add(Answer.unknown("no knowledge of " + name)));
    return Answer.any(answers);
  }

  private static Answer answer(Match match) {
    return switch (match.verdict()) {
      case YES -> Answer.MET;
      case NO -> Answer.NOT_MET;
      case COULD -> new Answer.Unknown(match.missing());
    };
  }

  private static Answer opposite(Answer answer) {
    return switch (answer) {
      case Answer.Met _ -> Answer.NOT_MET;
      case Answer.NotMet _ -> Answer.MET;
      case Answer.Unknown unknown -> unknown;
    };
  }
}
