package org.evenkeel.core.genes;

import java.util.List;
import java.util.Optional;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.medication.InUse;

/// All the knowledge holds about genes and medicines.
///
/// @param rules the rules, at most one for each medicine
public record GeneRules(List<GeneRule> rules) {
  /// Where the knowledge base keeps them.
  public static final Key<GeneRules> KEY = new Key<>("gene-rules", GeneRules.class);

  public GeneRules {
    rules = List.copyOf(rules);
  }

  /// The rule for a medicine as it is taken.
  public Optional<GeneRule> of(InUse use) {
    return rules.stream().filter(rule -> rule.of().match(use).yes()).findFirst();
  }
}
