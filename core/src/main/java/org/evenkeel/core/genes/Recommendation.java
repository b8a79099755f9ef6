package org.evenkeel.core.genes;

import java.util.Locale;

/// What is recommended for a medicine in the light of a gene. The vocabulary is closed.
public enum Recommendation {
  STANDARD("the usual dose"),
  AVOID("not recommended"),
  ALTERNATIVE("another medicine is preferred"),
  REDUCE_DOSE("a lower dose is advised"),
  SLOWER_TITRATION("a slower rise of the dose is advised"),
  STANDARD_THEN_INCREASE_OR_SWITCH(
      "the usual dose first; raise it or switch when the effect is too small"),
  CAUTION("use with care"),
  /// Nobody recommends anything: the evidence is too thin, or the gene is not known.
  NO_RECOMMENDATION("no recommendation");

  private final String said;

  Recommendation(String said) {
    this.said = said;
  }

  /// The word as written in the knowledge and in answers, such as `reduce-dose`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// In words, for the line of a finding.
  public String said() {
    return said;
  }

  /// True when somebody has to do something other than the usual.
  public boolean asksForAction() {
    return this != STANDARD && this != NO_RECOMMENDATION;
  }

  /// Reads the word.
  ///
  /// @throws IllegalArgumentException when the word is no recommendation
  public static Recommendation parse(String word) {
    for (Recommendation recommendation : values()) {
      if (recommendation.word().equals(word)) {
        return recommendation;
      }
    }
    throw new IllegalArgumentException("unknown recommendation: \"" + word + "\"");
  }
}
