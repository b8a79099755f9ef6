package org.evenkeel.core.scale;

import org.evenkeel.core.person.Known;
import org.evenkeel.core.person.Sex;

/// Whom a form is about, as far as a score depends on it.
///
/// @param sex some cuts and some questions differ by sex
/// @param canAnswer whether the person can talk and answer; some forms mean nothing without
public record Respondent(Known<Sex> sex, Known<Boolean> canAnswer) {
  private static final String NOT_SAID = "not said";

  /// Nothing is known of the person.
  public static final Respondent UNKNOWN = new Respondent(Known.not(NOT_SAID), Known.not(NOT_SAID));

  /// A person of a known sex.
  public static Respondent of(Sex sex) {
    return new Respondent(Known.is(sex), Known.not(NOT_SAID));
  }

  /// True only when it is known that the person cannot answer.
  boolean cannotAnswer() {
    return canAnswer instanceof Known.Is<Boolean>(var can) && !can;
  }
}
