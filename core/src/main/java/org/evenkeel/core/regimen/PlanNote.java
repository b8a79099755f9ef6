package org.evenkeel.core.regimen;

/// Something that has to be said when a plan is set up, because people are otherwise surprised by
/// it later.
public enum PlanNote {
  /// Hours are counted as they pass.
  CLOCK_MAY_SHIFT(
      "Counted in hours: when the clocks change, the time on the clock shifts by the same."),
  /// Each dose is counted from the one before, as it was taken.
  TIMES_WANDER(
      "Counted from the last dose taken: each late dose moves all later ones. A fixed time does not"
          + " wander."),
  /// A day of the month that some months lack.
  LAST_DAY_OF_MONTH("In a month without that day, it is the last day of the month."),
  /// Somebody else gives it.
  GIVEN_BY_STAFF("Given by staff, who record it.");

  private final String text;

  PlanNote(String text) {
    this.text = text;
  }

  /// The note in plain words.
  public String text() {
    return text;
  }
}
