package org.evenkeel.core.medication;

import java.util.Locale;

/// How a medicine gets into the body.
public enum Route {
  ORAL,
  SUBLINGUAL,
  BUCCAL,
  TRANSDERMAL,
  INTRAMUSCULAR,
  SUBCUTANEOUS,
  INTRAVENOUS,
  INTRANASAL,
  RECTAL,
  INHALED,
  TOPICAL,
  OPHTHALMIC,
  VAGINAL;

  /// The word as written in the knowledge.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Reads the word.
  ///
  /// @throws IllegalArgumentException when the word is no route
  public static Route parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
