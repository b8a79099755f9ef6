package org.evenkeel.core.safety;

import java.util.List;
import org.evenkeel.core.evidence.Rule;

/// Several medicines whose like effects add up.
///
/// @param head what the rule says of itself; `{list}` stands for the names
/// @param effect the effect that adds up
/// @param atLeastMedicines from how many different medicines on
/// @param atLeastGrade the grade of the effect from which a medicine counts
/// @param contexts circumstances; only those that ask of the person or of a third medicine
public record SumRule(
    Rule head, String effect, int atLeastMedicines, int atLeastGrade, List<Context> contexts) {
  public SumRule {
    contexts = List.copyOf(contexts);
    if (atLeastMedicines < 2) {
      throw new IllegalArgumentException(
          head.id() + ": a sum needs two medicines or more, not " + atLeastMedicines);
    }
  }
}
