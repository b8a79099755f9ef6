package org.evenkeel.core.administration;

import java.util.Locale;

/// Why a dose was not taken, as the person says it with one tap.
public enum SkipReason {
  FORGOT("I forgot"),
  FEELING_BETTER("I feel better"),
  SIDE_EFFECT("Side effect"),
  TOLD_TO_HOLD("I was told to hold it"),
  RAN_OUT("I ran out or could not pay"),
  DRINKING_OR_USING("I was drinking or using"),
  WORK_OR_DRIVING("Worried about work or driving"),
  PREGNANT_OR_TRYING("Pregnant or trying"),
  ASLEEP("I was asleep"),
  NOT_SURE("Not sure I should"),
  RATHER_NOT_SAY("Rather not say");

  private final String said;

  SkipReason(String said) {
    this.said = said;
  }

  /// In the person's words.
  public String said() {
    return said;
  }

  /// The word that stands in records, such as `told-to-hold`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// True when the dose was left out on advice: it then does not count among the doses that were to
  /// be taken.
  public boolean onAdvice() {
    return this == TOLD_TO_HOLD;
  }

  /// Reads the word.
  ///
  /// @throws IllegalArgumentException when the word is no reason of the list
  public static SkipReason parse(String word) {
    for (SkipReason reason : values()) {
      if (reason.word().equals(word)) {
        return reason;
      }
    }
    throw new IllegalArgumentException("unknown reason to skip: \"" + word + "\"");
  }
}
