package org.evenkeel.core.safety;

import java.util.List;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.medication.Selector;

/// All the knowledge holds about taking the same, or much the same, twice.
///
/// @param rules the rules
public record DuplicateRules(List<DuplicateRule> rules) {
  /// Where the knowledge base keeps them.
  public static final Key<DuplicateRules> KEY = new Key<>("duplicates", DuplicateRules.class);

  public DuplicateRules {
    rules = List.copyOf(rules);
  }

  /// No more than so many of these at the same time.
  ///
  /// @param head what the rule says of itself; `{list}` stands for the names, `{a}` for the first
  /// @param sameIngredient true for the one rule about two orders of the same ingredient
  /// @param of which medicines count; [Selector#ANY] for the rule about the same ingredient
  /// @param atMost how many different ones are allowed (for the same ingredient: how many orders)
  /// @param allowedWhen in words, when more is right, empty for never
  public record DuplicateRule(
      Rule head, boolean sameIngredient, Selector of, int atMost, String allowedWhen) {
    public DuplicateRule {
      if (atMost < 1) {
        throw new IllegalArgumentException(
            head.id() + ": at most must be 1 or more, not " + atMost);
      }
    }
  }
}
