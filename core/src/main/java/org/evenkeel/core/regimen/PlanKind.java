package org.evenkeel.core.regimen;

/// The families of plans, with the word by which a stored plan names its family.
public enum PlanKind {
  /// Repeats at set times.
  FIXED("fixed"),
  /// Taken when needed (PRN).
  AS_NEEDED("as-needed"),
  /// Goes in steps to the dose that helps.
  TITRATION("titration"),
  /// Goes down in steps.
  TAPER("taper"),
  /// One medicine goes down while another goes up.
  CROSS_TAPER("cross-taper"),
  /// A long-acting injection.
  DEPOT("depot");

  private final String word;

  PlanKind(String word) {
    this.word = word;
  }

  /// The word that stands in records.
  public String word() {
    return word;
  }

  /// Reads the word. There is no default: a kind of plan that we do not know must not be scheduled
  /// as one that we do.
  ///
  /// @throws IllegalArgumentException when the word is no kind of plan
  public static PlanKind parse(String word) {
    for (PlanKind kind : values()) {
      if (kind.word.equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("unknown kind of plan: \"" + word + "\"");
  }
}
