package org.evenkeel.core.person;

import java.util.Locale;

/// The sex that matters for choosing and watching a medicine.
public enum Sex {
  FEMALE,
  MALE,
  /// Neither word fits; no rule that asks for one of them is met or ruled out by it.
  OTHER;

  /// The word as written in the knowledge.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Reads the word.
  ///
  /// @throws IllegalArgumentException when the word is no sex
  public static Sex parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
