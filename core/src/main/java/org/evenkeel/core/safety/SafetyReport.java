package org.evenkeel.core.safety;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evenkeel.core.evidence.Tier;

/// What all checks together had to say on one day.
///
/// @param knowledgeVersion the version of the knowledge that was asked
/// @param outcomes one for each check, in the order of [Check]
public record SafetyReport(String knowledgeVersion, List<CheckOutcome> outcomes) {
  public SafetyReport {
    outcomes = List.copyOf(outcomes);
    if (!outcomes.stream().map(CheckOutcome::check).toList().equals(List.of(Check.values()))) {
      throw new IllegalArgumentException("a report holds every check once, in order");
    }
  }

  /// What one check had to say.
  public CheckResult of(Check check) {
    return outcomes.stream()
        .filter(outcome -> outcome.check() == check)
        .map(CheckOutcome::result)
        .findFirst()
        .orElseThrow();
  }

  /// All findings of all checks, the heaviest of each check first.
  public List<Finding> findings() {
    return outcomes.stream()
        .flatMap(outcome ->
            switch (outcome.result()) {
              case CheckResult.Found(var findings, _) -> findings.stream();
              case CheckResult.Clear _, CheckResult.NotChecked _ -> Stream.<Finding>empty();
            })
        .toList();
  }

  /// What was missing in one check; empty when it was clear or lacked nothing.
  public SortedSet<String> missing(Check check) {
    return switch (of(check)) {
      case CheckResult.Clear _ -> new TreeSet<>();
      case CheckResult.Found(_, var missing) -> missing;
      case CheckResult.NotChecked(var missing) -> missing;
    };
  }

  /// The heaviest tier found, empty when nothing was.
  public Optional<Tier> heaviest() {
    return findings().stream().map(Finding::tier).min(Comparator.naturalOrder());
  }
}
