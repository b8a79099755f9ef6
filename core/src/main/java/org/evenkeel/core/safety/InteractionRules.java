package org.evenkeel.core.safety;

import java.util.List;
import org.evenkeel.core.evidence.Key;

/// All the knowledge holds about medicines that do something to each other.
///
/// @param pairs two medicines together
/// @param sums effects that add up over several
public record InteractionRules(List<PairRule> pairs, List<SumRule> sums) {
  /// Where the knowledge base keeps them.
  public static final Key<InteractionRules> KEY = new Key<>("interactions", InteractionRules.class);

  public InteractionRules {
    pairs = List.copyOf(pairs);
    sums = List.copyOf(sums);
  }
}
