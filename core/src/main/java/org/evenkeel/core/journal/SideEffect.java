package org.evenkeel.core.journal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.evenkeel.core.regimen.ItemId;

/// Something unwanted that the person puts down to a medicine, or to none.
///
/// @param what in the person's words or from the list offered
/// @param severity how bad
/// @param item the regimen item the person puts it down to, empty when they do not know
/// @param since since which day, when they said
public record SideEffect(
    String what, Severity severity, Optional<ItemId> item, Optional<LocalDate> since) {

  /// How bad it is, by what it keeps the person from.
  public enum Severity {
    /// Noticed, in the way of nothing.
    MILD,
    /// In the way of some things.
    MODERATE,
    /// In the way of most things.
    SEVERE;

    /// The word that stands in records.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// Reads the word.
    ///
    /// @throws IllegalArgumentException when the word is no severity
    public static Severity parse(String word) {
      for (Severity severity : values()) {
        if (severity.word().equals(word)) {
          return severity;
        }
      }
      throw new IllegalArgumentException("unknown severity: \"" + word + "\"");
    }
  }

  public SideEffect {
    what = what.strip();
    if (what.isEmpty()) {
      throw new IllegalArgumentException("a side effect needs a word for it");
    }
  }
}
