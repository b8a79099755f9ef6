package org.evenkeel.core.starting;

import java.util.List;
import java.util.Optional;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.medication.InUse;

/// All the knowledge holds about first doses for people who use opioids.
///
/// @param rules one for each medicine
public record InductionRules(List<InductionRule> rules) {
  /// Where the knowledge base keeps them.
  public static final Key<InductionRules> KEY = new Key<>("inductions", InductionRules.class);

  public InductionRules {
    rules = List.copyOf(rules);
  }

  /// The rule for a medicine, empty when there is none.
  public Optional<InductionRule> of(InUse medicine) {
    return rules.stream().filter(rule -> rule.of().match(medicine).yes()).findFirst();
  }
}
