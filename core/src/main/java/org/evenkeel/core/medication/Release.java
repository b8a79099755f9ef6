package org.evenkeel.core.medication;

import java.util.Locale;

/// How fast a form gives its medicine.
public enum Release {
  IMMEDIATE,
  EXTENDED,
  DELAYED,
  DEPOT;

  /// The word as written in the knowledge.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Reads the word.
  ///
  /// @throws IllegalArgumentException when the word is no release
  public static Release parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
