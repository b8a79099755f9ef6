package org.evenkeel.core.starting;

import java.util.Locale;

/// What a rule says of a first dose of an opioid agonist or partial agonist.
public enum InductionAction {
  /// Not yet: it would bring on withdrawal.
  WAIT,
  /// Begin with very small doses while the other opioid goes on.
  LOW_DOSE,
  /// Begin now.
  PROCEED;

  /// The word as written in the knowledge and in answers.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Reads the word.
  ///
  /// @throws IllegalArgumentException when it is none
  public static InductionAction parse(String word) {
    for (InductionAction action : values()) {
      if (action.word().equals(word)) {
        return action;
      }
    }
    throw new IllegalArgumentException("unknown induction action: \"" + word + "\"");
  }
}
