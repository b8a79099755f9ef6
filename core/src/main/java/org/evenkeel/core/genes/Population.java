package org.evenkeel.core.genes;

import java.util.Locale;

/// For whom a recommendation holds, where a guideline tells people apart by more than genes.
public enum Population {
  ADULTS,
  PEDIATRICS,
  /// Never took the medicine before, or not for long.
  NAIVE,
  /// Has taken the medicine for longer than the time in which its reaction shows.
  USE_OVER_3_MONTHS,
  /// No other medicine would do.
  NO_ALTERNATIVES;

  /// The word as written in the knowledge and in questions, such as `use-over-3-months`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Reads the word.
  ///
  /// @throws IllegalArgumentException when the word is no population
  public static Population parse(String word) {
    for (Population population : values()) {
      if (population.word().equals(word)) {
        return population;
      }
    }
    throw new IllegalArgumentException("unknown population: \"" + word + "\"");
  }
}
