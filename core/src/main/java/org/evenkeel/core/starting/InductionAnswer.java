package org.evenkeel.core.starting;

import java.util.Set;

/// Whether a first dose may be given, as far as the question lets us say.
public sealed interface InductionAnswer {

  /// The rule that answers.
  InductionRule rule();

  /// A case fits.
  record Said(InductionRule rule, InductionRule.Case said) implements InductionAnswer {}

  /// It cannot be told.
  ///
  /// @param missing what would settle it
  record NotKnown(InductionRule rule, Set<String> missing) implements InductionAnswer {
    public NotKnown {
      missing = Set.copyOf(missing);
    }
  }
}
