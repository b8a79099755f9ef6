package org.evenkeel.core.missed;

import java.util.Locale;

/// What to do about a missed or late dose. The vocabulary is closed.
public enum MissedAction {
  TOO_EARLY,
  ON_TIME,
  RESUME,
  SKIP,
  RESUME_WITH_SUPPLEMENT,
  RESUME_REDUCED,
  REINITIATE,
  REINITIATE_WITH_ORAL_OVERLAP,
  TWO_DOSE_RELOAD,
  BRIDGE_REINITIATE,
  GIVE_SECOND_INITIATION_DOSE,
  RETITRATE,
  RETITRATE_WITH_MONITORING,
  REINDUCE,
  HOLD_AND_CALL,
  NO_LABEL_RULE,
  /// Something the rule needs was not said.
  NOT_KNOWN;

  /// The word as written in the knowledge and in answers, such as `resume-reduced`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Reads the word.
  ///
  /// @throws IllegalArgumentException when the word is no action
  public static MissedAction parse(String word) {
    for (MissedAction action : values()) {
      if (action.word().equals(word)) {
        return action;
      }
    }
    throw new IllegalArgumentException("unknown action: \"" + word + "\"");
  }
}
