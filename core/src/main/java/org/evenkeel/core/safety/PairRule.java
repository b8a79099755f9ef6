package org.evenkeel.core.safety;

import java.util.List;
import java.util.Set;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.medication.Selector;

/// Two medicines that do something to each other.
///
/// @param head what the rule says of itself
/// @param a the first medicine
/// @param b the second medicine; the order of the two does not matter
/// @param contexts circumstances, in order; each that holds applies over the one before
/// @param insteadOf ids of wider rules that this rule replaces for its pair; only a sure rule can
public record PairRule(
    Rule head, Selector a, Selector b, List<Context> contexts, Set<String> insteadOf) {
  public PairRule {
    contexts = List.copyOf(contexts);
    insteadOf = Set.copyOf(insteadOf);
  }
}
