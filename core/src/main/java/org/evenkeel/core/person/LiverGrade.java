package org.evenkeel.core.person;

import java.util.Locale;

/// How far the liver's work is impaired.
public enum LiverGrade {
  NONE,
  MILD,
  MODERATE,
  SEVERE;

  /// The word as written in the knowledge.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Reads the word.
  ///
  /// @throws IllegalArgumentException when the word is no grade
  public static LiverGrade parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
