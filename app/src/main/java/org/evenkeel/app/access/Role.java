package org.evenkeel.app.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// In what part someone acts in a clinic. One account may hold several; each session uses one.
public enum Role {
  PERSON("Person"),
  PRESCRIBER("Prescriber"),
  PHARMACIST("Pharmacist"),
  THERAPIST("Therapist"),
  NURSE("Nurse"),
  ADMINISTRATOR("Administrator");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /// As it is shown.
  public String label() {
    return label;
  }

  /// As it is written in the access table and in the record.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// True for those who work in the clinic.
  public boolean isStaff() {
    return this != PERSON;
  }

  /// The role a word means; empty when it means none.
  public static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(r -> r.word().equals(word)).findFirst();
  }
}
