package org.evenkeel.core.evidence;

import java.util.Locale;

/// How much has to happen when a rule is met, from the heaviest down.
public enum Tier {
  /// Not to be done; someone must decide otherwise and say why.
  CONTRAINDICATED,
  /// Serious harm is likely enough that something has to change or be watched.
  MAJOR,
  /// Worth weighing.
  MODERATE,
  /// Good to know.
  MINOR;

  /// The word as written in the knowledge and in answers.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Reads the word.
  ///
  /// @throws IllegalArgumentException when the word is no tier
  public static Tier parse(String word) {
    for (Tier tier : values()) {
      if (tier.word().equals(word)) {
        return tier;
      }
    }
    throw new IllegalArgumentException("unknown tier: \"" + word + "\"");
  }

  /// True when this is as heavy as the other, or heavier.
  public boolean atLeast(Tier other) {
    return compareTo(other) <= 0;
  }
}
