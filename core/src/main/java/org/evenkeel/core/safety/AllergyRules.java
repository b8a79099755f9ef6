package org.evenkeel.core.safety;

import java.util.List;
import java.util.Optional;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.person.Allergy;

/// All the knowledge holds about allergies, intolerances and what crosses over to what.
///
/// @param rules the rules
public record AllergyRules(List<AllergyRule> rules) {
  /// Where the knowledge base keeps them.
  public static final Key<AllergyRules> KEY = new Key<>("allergies", AllergyRules.class);

  public AllergyRules {
    rules = List.copyOf(rules);
  }

  /// An allergy or intolerance and the medicines it speaks against.
  ///
  /// @param head what the rule says of itself; `{a}` stands for the medicine, `{b}` for the allergy
  ///   as recorded
  /// @param group the group's name, by which an allergy may be recorded; for the rule about the
  ///   same ingredient any name
  /// @param kind whether it speaks of allergies or of intolerances
  /// @param members the group's medicines; empty for the rule about the very ingredient the person
  ///   reacts to
  public record AllergyRule(
      Rule head, String group, Allergy.Kind kind, Optional<Selector> members) {}
}
