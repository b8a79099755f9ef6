package org.evenkeel.core.safety;

import java.util.List;
import java.util.Set;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.person.Need;
import org.evenkeel.core.person.PersonCondition;

/// All the knowledge holds about medicines that do not suit a person.
///
/// @param rules the rules of the checks `contraindications` and `pregnancy`
public record Contraindications(List<Contraindication> rules) {
  /// Where the knowledge base keeps them.
  public static final Key<Contraindications> KEY =
      new Key<>("contraindications", Contraindications.class);

  public Contraindications {
    rules = List.copyOf(rules);
  }

  /// A medicine and a person that do not go together.
  ///
  /// @param head what the rule says of itself; `{a}` stands for the medicine
  /// @param check the check it belongs to: contraindications, pregnancy or allergies
  /// @param of which medicines
  /// @param when for which people
  /// @param needs what must be known before the rule says clear
  /// @param contexts circumstances, in order; each that holds applies over the one before
  public record Contraindication(
      Rule head,
      Check check,
      Selector of,
      PersonCondition when,
      Set<Need> needs,
      List<Context> contexts) {
    public Contraindication {
      needs = Set.copyOf(needs);
      contexts = List.copyOf(contexts);
    }
  }
}
