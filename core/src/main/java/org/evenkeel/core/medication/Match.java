package org.evenkeel.core.medication;

import java.util.Set;
import java.util.TreeSet;

/// Whether a rule means a medicine as it is taken.
///
/// @param verdict yes, no, or not to be told
/// @param missing what would settle it, in words; filled when the verdict is [Verdict#COULD]
/// @param assumed what was taken as given because nobody said, such as a dose high enough to block
///   an enzyme
/// @param sure false when the match rests on a role or effect that is itself unsure
public record Match(Verdict verdict, Set<String> missing, Set<String> assumed, boolean sure) {

  /// Yes, no, or not to be told.
  public enum Verdict {
    YES,
    COULD,
    NO
  }

  /// The rule does not mean it.
  public static final Match NO = new Match(Verdict.NO, Set.of(), Set.of(), true);

  /// The rule means it.
  public static final Match YES = new Match(Verdict.YES, Set.of(), Set.of(), true);

  public Match {
    missing = Set.copyOf(missing);
    assumed = Set.copyOf(assumed);
  }

  static Match could(String missing) {
    return new Match(Verdict.COULD, Set.of(missing), Set.of(), true);
  }

  /// True when the rule means it.
  public boolean yes() {
    return verdict == Verdict.YES;
  }

  /// True when the rule does not mean it.
  public boolean no() {
    return verdict == Verdict.NO;
  }

  Match and(Match other) {
    if (equals(YES) || other.no()) {
      return other;
    }
    if (other.equals(YES) || no()) {
      return this;
    }
    var allMissing = new TreeSet<>(missing);
    allMissing.addAll(other.missing);
    var allAssumed = new TreeSet<>(assumed);
    allAssumed.addAll(other.assumed);
    Verdict both = yes() && other.yes() ? Verdict.YES : Verdict.COULD;
    return new Match(both, allMissing, allAssumed, sure && other.sure);
  }

  Match negated() {
    return switch (verdict) {
      case YES -> NO;
      case NO -> YES;
      case COULD -> this;
    };
  }
}
