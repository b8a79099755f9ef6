package org.evenkeel.core.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.safety.Check;
import org.evenkeel.core.safety.CheckResult;
import org.evenkeel.core.safety.Finding;
import org.evenkeel.core.safety.ProposalReview;
import org.evenkeel.core.stopping.Washouts;

/// What the review said of an order, on what knowledge, and on what state of the record.
///
/// @param concerns what the change raises
/// @param notChecked what was missing, by the word of the check; a check that lacked nothing is not
///   in it
/// @param knowledgeVersion the version of the knowledge asked
/// @param at when
/// @param sequence how far the record had got; a later entry may change the answer
public record Reviewed(
    List<Concern> concerns,
    Map<String, List<String>> notChecked,
    String knowledgeVersion,
    Instant at,
    long sequence) {

  public Reviewed {
    concerns = List.copyOf(concerns);
    notChecked = Map.copyOf(notChecked);
  }

  /// Keeps what a review said.
  ///
  /// @param knowledge the knowledge that was asked
  /// @param asOf the day it was asked for
  /// @param at when
  /// @param sequence how far the record had got
  public static Reviewed of(
      ProposalReview review, KnowledgeBase knowledge, LocalDate asOf, Instant at, long sequence) {
    var washouts =
        knowledge.get(Washouts.KEY, asOf).stream()
            .flatMap(all -> all.rules().stream())
            .map(washout -> washout.head().id())
            .collect(Collectors.toUnmodifiableSet());
    Map<String, List<String>> missing = new TreeMap<>();
    for (Check check : Check.values()) {
      SortedSet<String> words = review.report().missing(check);
      if (!words.isEmpty() && !(review.report().of(check) instanceof CheckResult.Clear)) {
        missing.put(check.word(), List.copyOf(words));
      }
    }
    return new Reviewed(
        review.raised().stream()
            .map(finding -> Concern.of(finding, rules(finding).anyMatch(washouts::contains)))
            .toList(),
        missing,
        review.report().knowledgeVersion(),
        at,
        sequence);
  }

  private static Stream<String> rules(Finding finding) {
    return Stream.concat(Stream.of(finding.rule()), finding.also().stream());
  }

  /// The concerns that stop the signing until somebody answers.
  public List<Concern> interrupting() {
    return concerns.stream().filter(Concern::interruptive).toList();
  }
}
