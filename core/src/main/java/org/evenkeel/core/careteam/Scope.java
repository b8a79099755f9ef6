package org.evenkeel.core.careteam;

import java.util.Locale;

/// A part of the record that a person can share with a supporter.
public enum Scope {
  /// See which medicines are planned.
  PLAN,
  /// See whether doses were recorded.
  DOSES,
  /// Record doses for the person.
  LOG_DOSES,
  /// Be told when a dose is not recorded after the delay the person chose.
  DOSE_ALERTS,
  /// See mood, energy and sleep.
  MOOD,
  SIDE_EFFECTS,
  /// See the totals of check-ins.
  SCORES,
  /// Read notes.
  NOTES,
  /// See numbers over weeks only, no single day.
  TRENDS;

  /// The word that stands in records, such as `log-doses`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Reads the word. A scope that we do not know is an error: it is never taken for a wider or
  /// narrower one.
  ///
  /// @throws IllegalArgumentException when the word is no scope
  public static Scope parse(String word) {
    for (Scope scope : values()) {
      if (scope.word().equals(word)) {
        return scope;
      }
    }
    throw new IllegalArgumentException("unknown scope: \"" + word + "\"");
  }
}
