package org.evenkeel.core.missed;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.medication.Match;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.missed.MissedDoseRule.MissedCase;
import org.evenkeel.core.missed.MissedDoseRule.When;
import org.evenkeel.core.person.Answer;

/// Answers what to do about a missed or late dose.
public final class MissedDose {
  private MissedDose() {}

  /// What the rule says to this question.
  ///
  /// The cases are read in order. A case that cannot be told from what was said ends the reading
  /// with [MissedAction#NOT_KNOWN] and the words for what is missing, because a later case is meant
  /// only for those whom the earlier ones do not fit. A case marked `onlyIfSaid` is passed over
  /// instead: a later one asks in another way. When all is said and no case fits, there is no label
  /// rule.
  public static MissedAnswer answer(MissedDoseRule rule, MissedQuestion question) {
    var missing = new TreeSet<String>();
    for (String need : rule.needs()) {
      if (!isSaid(need, question)) {
        missing.add(need);
      }
    }
    if (!missing.isEmpty()) {
      return notKnown(rule, missing);
    }
    for (MissedCase oneCase : rule.cases()) {
      switch (fits(oneCase.when(), question)) {
        case Answer.Met _ -> {
          return said(rule, oneCase);
        }
        case Answer.Unknown(var words) -> {
          return notKnown(rule, words);
        }
        case Answer.NotMet _ -> {}
      }
    }
    return of(
        rule,
        MissedAction.NO_LABEL_RULE,
        "No case of the rule fits what was said.",
        "Call your care team or pharmacist before the next dose.",
        Set.of());
  }

  private static MissedAnswer said(MissedDoseRule rule, MissedCase oneCase) {
    return new MissedAnswer(
        oneCase.action(),
        oneCase.why(),
        oneCase.plain(),
        oneCase.details(),
        Set.of(),
        oneCase.sources(),
        oneCase.sure(),
        rule.id(),
        rule.version(),
        rule.review().signed());
  }

  private static MissedAnswer notKnown(MissedDoseRule rule, Set<String> missing) {
    return of(
        rule,
        MissedAction.NOT_KNOWN,
        "The rule needs: " + String.join(", ", new TreeSet<>(missing)) + ".",
        "We need to know more. Call your care team or pharmacist before the next dose.",
        missing);
  }

  private static MissedAnswer of(
      MissedDoseRule rule, MissedAction action, String why, String plain, Set<String> missing) {
    List<SourceRef> sources =
        rule.cases().stream().flatMap(c -> c.sources().stream()).distinct().toList();
    return new MissedAnswer(
        action,
        why,
        plain,
        Map.of(),
        missing,
        sources,
        true,
        rule.id(),
        rule.version(),
        rule.review().signed());
  }

  private static boolean isSaid(String need, MissedQuestion question) {
    return switch (need) {
      case "sinceLastDose" -> question.sinceLastDose().isPresent();
      case "phase" -> question.phase().isPresent();
      case "doseNumber" -> question.doseNumber().isPresent();
      case "lastDose" -> question.lastDose().isPresent();
      case "dosesMissed" -> question.dosesMissed().isPresent();
      case "with" -> question.others().isPresent();
      default -> question.answered().containsKey(need);
    };
  }

  /// Whether a case fits, as far as the question says.
  static Answer fits(When when, MissedQuestion question) {
    var parts = new ArrayList<Answer>();
    if (when.sinceFrom().isPresent() || when.sinceUntil().isPresent()) {
      parts.add(since(when, question.sinceLastDose()));
    }
    if (!when.phases().isEmpty()) {
      parts.add(told(question.phase().map(when.phases()::contains), "phase"));
    }
    if (!when.doseNumbers().isEmpty()) {
      parts.add(told(question.doseNumber().map(when.doseNumbers()::contains), "doseNumber"));
    }
    if (!when.lastDoses().isEmpty()) {
      parts.add(told(question.lastDose().map(when.lastDoses()::contains), "lastDose"));
    }
    when.dosesMissed()
        .ifPresent(bounds ->
            parts.add(
                told(
                    question.dosesMissed().map(n -> bounds.contains(BigDecimal.valueOf(n))),
                    "dosesMissed")));
    when.with().ifPresent(selector -> parts.add(with(selector, question)));
    when.without().ifPresent(selector -> parts.add(opposite(with(selector, question))));
    when.answered()
        .forEach((name, bounds) ->
            parts.add(
                told(
                    Optional.ofNullable(question.answered().get(name)).map(bounds::contains),
                    name)));
    Answer all = Answer.all(parts);
    return when.onlyIfSaid() && all instanceof Answer.Unknown ? Answer.NOT_MET : all;
  }

  private static Answer since(When when, Optional<Duration> stated) {
    return told(
        stated.map(time ->
            when.sinceFrom().map(from -> time.compareTo(from) >= 0).orElse(true)
                && when.sinceUntil().map(until -> time.compareTo(until) < 0).orElse(true)),
        "sinceLastDose");
  }

  private static Answer with(Selector selector, MissedQuestion question) {
    if (question.others().isEmpty()) {
      return Answer.unknown("with");
    }
    var others = question.others().get();
    var answers = new ArrayList<Answer>();
    for (InUse other : others.medicines()) {
      Match match = selector.match(other);
      answers.add(
          switch (match.verdict()) {
            case YES -> Answer.MET;
            case NO -> Answer.NOT_MET;
            case COULD -> new Answer.Unknown(match.missing());
          });
    }
    others.unrecognised().forEach(name -> answers.add(Answer.unknown("no knowledge of " + name)));
    return Answer.any(answers);
  }

  private static Answer opposite(Answer answer) {
    return switch (answer) {
      case Answer.Met _ -> Answer.NOT_MET;
      case Answer.NotMet _ -> Answer.MET;
      case Answer.Unknown unknown -> unknown;
    };
  }

  private static Answer told(Optional<Boolean> said, String missing) {
    return said.map(Answer::of).orElseGet(() -> Answer.unknown(missing));
  }
}
