package org.evenkeel.core.journal;

import java.util.Locale;

/// The moods that are asked apart from each other: in a mixed state several are high at once, and
/// one line from low to high would hide it.
public enum Feeling {
  LOW,
  HIGH,
  IRRITABLE,
  ANXIOUS;

  /// The word that stands in records.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Reads the word.
  ///
  /// @throws IllegalArgumentException when the word is no feeling
  public static Feeling parse(String word) {
    for (Feeling feeling : values()) {
      if (feeling.word().equals(word)) {
        return feeling;
      }
    }
    throw new IllegalArgumentException("unknown feeling: \"" + word + "\"");
  }
}
