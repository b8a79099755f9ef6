package org.evenkeel.core.careteam;

import java.util.Locale;

/// What a person agreed to or refused. The later answer to the same question holds.
///
/// @param to what was asked
/// @param given true for yes
public record Consent(Matter to, boolean given) {

  /// What a person is asked.
  public enum Matter {
    /// Reminders by e-mail, neutral in their words.
    REMINDERS_BY_EMAIL,
    /// Names of medicines in reminders.
    NAMES_IN_REMINDERS,
    /// Share what was written about substance use with the care team.
    SUBSTANCE_USE_WITH_TEAM,
    /// Share the journal with the care team.
    JOURNAL_WITH_TEAM,
    /// Exchange the record with another clinic.
    EXCHANGE;

    /// The word that stands in records.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Reads the word.
    ///
    /// @throws IllegalArgumentException when nobody is asked that
    public static Matter parse(String word) {
      for (Matter matter : values()) {
        if (matter.word().equals(word)) {
          return matter;
        }
      }
      throw new IllegalArgumentException("unknown matter of consent: \"" + word + "\"");
    }
  }
}
