package org.evenkeel.app.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What is done with data, as the access table names it.
public enum Action {
  READ,
  /// Add something new.
  CREATE,
  /// Put a new version in the place of an old one.
  UPDATE,
  /// Stop, withdraw or end it.
  STOP,
  EXPORT;

  /// As it is written in the access table and in the audit trail.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The action a word means; empty when it means none.
  public static Optional<Action> of(String word) {
    return Arrays.stream(values()).filter(a -> a.word().equals(word)).findFirst();
  }
}
