package org.evenkeel.core.safety;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a check has to say: clear, found, or not checked. Missing input is never clear.
public sealed interface CheckResult {

  /// Everything that is needed was known, and nothing was found.
  record Clear() implements CheckResult {}

  /// Something was found.
  ///
  /// @param findings the heaviest first
  /// @param missing what else would have to be known to say that this is all, in words
  record Found(List<Finding> findings, SortedSet<String> missing) implements CheckResult {
    public Found {
      findings = List.copyOf(findings);
      missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
      if (findings.isEmpty()) {
        throw new IllegalArgumentException("found nothing");
      }
    }
  }

  /// Nothing was found, but not everything that is needed was known.
  ///
  /// @param missing what would have to be known, in words
  record NotChecked(SortedSet<String> missing) implements CheckResult {
    public NotChecked {
      missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
      if (missing.isEmpty()) {
        throw new IllegalArgumentException("not checked, and nothing missing");
      }
    }
  }

  /// The word used in answers: `clear`, `found` or `not-checked`.
  default String word() {
    return switch (this) {
      case Clear _ -> "clear";
      case Found _ -> "found";
      case NotChecked _ -> "not-checked";
    };
  }

  /// The result of a check that found this and lacked that.
  static CheckResult of(Collection<Finding> findings, Collection<String> missing) {
    var words = new TreeSet<>(missing);
    if (!findings.isEmpty()) {
      return new Found(
          findings.stream()
              .sorted(
                  Comparator.comparing(Finding::tier)
                      .thenComparing(finding -> !finding.interruptive())
                      .thenComparing(Finding::rule)
                      .thenComparing(finding -> String.join(" ", finding.ingredients())))
              .toList(),
          words);
    }
    return words.isEmpty() ? new Clear() : new NotChecked(words);
  }
}
