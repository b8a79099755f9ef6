package org.evenkeel.core.missed;

import java.util.List;
import java.util.Optional;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.medication.InUse;

/// All the knowledge holds about missed doses.
///
/// @param rules the rules; a rule for a product stands before the rule for its ingredient or is
///   told apart by its selector
public record MissedDoseRules(List<MissedDoseRule> rules) {
  /// Where the knowledge base keeps them.
  public static final Key<MissedDoseRules> KEY = new Key<>("missed", MissedDoseRules.class);

  public MissedDoseRules {
    rules = List.copyOf(rules);
  }

  /// The rule asked for by one of its names, in any case.
  public Optional<MissedDoseRule> named(String name) {
    String wanted = name.strip();
    return rules.stream()
        .filter(rule -> rule.names().stream().anyMatch(wanted::equalsIgnoreCase))
        .findFirst();
  }

  /// The rule for a medicine as it is taken; a rule tied to a brand goes before one for the
  /// ingredient.
  public Optional<MissedDoseRule> of(InUse use) {
    List<MissedDoseRule> fitting = rules.stream().filter(r -> r.of().match(use).yes()).toList();
    return fitting.stream()
        .filter(rule -> !rule.of().brands().isEmpty())
        .findFirst()
        .or(() -> fitting.stream().findFirst());
  }
}
