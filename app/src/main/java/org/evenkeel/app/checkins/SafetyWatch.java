package org.evenkeel.app.checkins;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.app.record.ClinicSettings;
import org.evenkeel.store.Tx;

/// Who looks at an answer that somebody must see, in what hours, how soon, and what holds outside
/// of them. Until a clinic has set owner, hours and fallback, no questionnaire with such an item is
/// offered.
///
/// @param owner the account that looks
/// @param hours when, in words
/// @param within how soon
/// @param fallback what to do outside of these hours, in words
record SafetyWatch(UUID owner, String hours, Duration within, String fallback) {
  /// Within how many minutes the owner answers; an hour until the clinic sets its own.
  static final String MINUTES = "phq9.minutes";

  static final Duration COMMON = Duration.ofHours(1);

  /// What the clinic has set; empty when a part is missing or cannot be read.
  static Optional<SafetyWatch> of(ClinicSettings settings, Tx tx) {
    return of(
        settings.get(tx, ClinicSettings.PHQ9_OWNER).orElse(""),
        settings.get(tx, ClinicSettings.PHQ9_HOURS).orElse(""),
        settings.get(tx, MINUTES).orElse(""),
        settings.get(tx, ClinicSettings.PHQ9_FALLBACK).orElse(""));
  }

  static Optional<SafetyWatch> of(String owner, String hours, String minutes, String fallback) {
    if (hours.isBlank() || fallback.isBlank()) {
      return Optional.empty();
    }
    try {
      UUID account = UUID.fromString(owner.strip());
      Duration within =
          minutes.strip().matches("[1-9][0-9]{0,4}")
              ? Duration.ofMinutes(Long.parseLong(minutes.strip()))
              : COMMON;
      return Optional.of(new SafetyWatch(account, hours.strip(), within, fallback.strip()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
