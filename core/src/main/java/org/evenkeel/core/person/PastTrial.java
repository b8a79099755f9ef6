package org.evenkeel.core.person;

import java.util.Optional;

/// A medicine the person took before, and how that went.
///
/// @param ingredient the medicine's name as the knowledge has it
/// @param outcome how it went
/// @param note what else was said about it
public record PastTrial(String ingredient, Outcome outcome, Optional<String> note) {

  /// How a trial went.
  public enum Outcome {
    HELPED,
    HELPED_A_LITTLE,
    DID_NOT_HELP,
    NOT_TOLERATED,
    /// Stopped before anyone could tell.
    TOO_SHORT
  }
}
