package org.evenkeel.knowledge.check;

import java.util.Optional;
import java.util.function.Supplier;

/// One worked example of a rule, ready to be run.
///
/// @param rule the rule it shows
/// @param says what it says, on one line
/// @param run runs it: empty when the engine answers as the author expects, else what it answered
public record Example(String rule, String says, Supplier<Optional<String>> run) {

  /// What went wrong, empty when nothing did; an example that cannot be read has gone wrong too.
  public Optional<String> failure() {
    try {
      return run.get();
    } catch (IllegalArgumentException unreadable) {
      return Optional.of("cannot be run: " + unreadable.getMessage());
    }
  }
}
