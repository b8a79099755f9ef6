package org.evenkeel.core.person;

/// A number known of the body, always in the one unit given here.
public enum Measure {
  /// Whole years.
  AGE("age", "age"),
  /// Kilograms.
  WEIGHT("weightKg", "weight"),
  /// mL/min/1.73 m2.
  EGFR("egfr", "kidney function (eGFR)"),
  /// Milliseconds.
  QTC("qtc", "QTc"),
  /// mmHg.
  SYSTOLIC("systolic", "blood pressure"),
  /// mmHg.
  DIASTOLIC("diastolic", "blood pressure"),
  /// Beats a minute.
  PULSE("pulse", "pulse"),
  /// mmol/L.
  SODIUM("sodium", "sodium"),
  /// mmol/L.
  POTASSIUM("potassium", "potassium"),
  /// mmol/L.
  MAGNESIUM("magnesium", "magnesium");

  private final String word;
  private final String said;

  Measure(String word, String said) {
    this.word = word;
    this.said = said;
  }

  /// The word as written in the knowledge, such as `egfr`.
  public String word() {
    return word;
  }

  /// How it is said when it is missing, such as `kidney function (eGFR)`.
  public String said() {
    return said;
  }
}
