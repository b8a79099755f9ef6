package org.evenkeel.core.careteam;

import java.util.Locale;

/// In what role somebody acts on a person's record.
public enum Role {
  /// The person whose record it is.
  PERSON,
  /// Someone close whom the person chose.
  SUPPORTER,
  PRESCRIBER,
  PHARMACIST,
  THERAPIST,
  NURSE,
  /// Runs the clinic's installation; decides nothing about medicines.
  ADMINISTRATOR;

  /// The word that stands in records.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Reads the word.
  ///
  /// @throws IllegalArgumentException when the word is no role
  public static Role parse(String word) {
    for (Role role : values()) {
      if (role.word().equals(word)) {
        return role;
      }
    }
    throw new IllegalArgumentException("unknown role: \"" + word + "\"");
  }

  /// True for those who treat: prescriber, pharmacist, therapist, nurse.
  public boolean isClinical() {
    return switch (this) {
      case PRESCRIBER, PHARMACIST, THERAPIST, NURSE -> true;
      case PERSON, SUPPORTER, ADMINISTRATOR -> false;
    };
  }
}
