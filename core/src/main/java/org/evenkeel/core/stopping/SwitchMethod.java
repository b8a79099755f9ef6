package org.evenkeel.core.stopping;

import java.util.Locale;

/// How one medicine takes the place of another.
public enum SwitchMethod {
  /// Stop the one and begin the other the next day.
  DIRECT,
  /// Lower the one while the other rises.
  CROSS_TAPER,
  /// Begin the other in full, then lower the one.
  OVERLAP,
  /// Lower the one to nothing, then begin the other without a gap.
  TAPER_THEN_START,
  /// Lower the one to nothing, wait, then begin the other.
  TAPER_AND_WAIT,
  /// Stop the one, wait, then begin the other.
  STOP_AND_WAIT;

  /// The word as written in the knowledge and in answers.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Reads the word.
  ///
  /// @throws IllegalArgumentException when it is none
  public static SwitchMethod parse(String word) {
    for (SwitchMethod method : values()) {
      if (method.word().equals(word)) {
        return method;
      }
    }
    throw new IllegalArgumentException("unknown way to switch: \"" + word + "\"");
  }
}
