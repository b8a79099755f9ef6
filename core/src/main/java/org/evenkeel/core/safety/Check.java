package org.evenkeel.core.safety;

/// The questions a safety review asks, in the order in which it answers. All are asked every time.
public enum Check {
  INTERACTIONS("interactions"),
  DUPLICATES("duplicates"),
  DOSE_LIMITS("dose-limits"),
  ALLERGIES("allergies"),
  CONTRAINDICATIONS("contraindications"),
  PREGNANCY("pregnancy"),
  AS_NEEDED_LIMITS("as-needed-limits"),
  ABRUPT_STOP("abrupt-stop"),
  MONITORING_PREREQUISITES("monitoring-prerequisites"),
  GENES("genes");

  private final String word;

  Check(String word) {
    this.word = word;
  }

  /// The word as written in the knowledge and in answers.
  public String word() {
    return word;
  }

  /// Reads the word; `allergy` is read as allergies.
  ///
  /// @throws IllegalArgumentException when we have no such check
  public static Check parse(String word) {
    if (word.equals("allergy")) {
      return ALLERGIES;
    }
    for (Check check : values()) {
      if (check.word.equals(word)) {
        return check;
      }
    }
    throw new IllegalArgumentException("unknown check: \"" + word + "\"");
  }
}
