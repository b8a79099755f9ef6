package org.evenkeel.core.administration;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.core.quantity.Amount;

/// What was recorded about a dose: an outcome, or a word about an earlier record.
public sealed interface DoseAct {

  /// What became of a dose.
  sealed interface Outcome extends DoseAct {
    /// Which dose.
    DoseOf dose();
  }

  /// It was taken, or given.
  ///
  /// @param amount how much; may be a part of the planned amount, or more
  record Taken(DoseOf dose, Amount amount) implements Outcome {
    public Taken {
      if (amount.isZero()) {
        throw new IllegalArgumentException("nothing was taken: record a skipped dose instead");
      }
    }
  }

  /// The person left it out.
  ///
  /// @param note in the person's words
  record Skipped(DoseOf dose, SkipReason reason, Optional<String> note) implements Outcome {}

  /// It was offered, and the person said no.
  record Refused(DoseOf dose, Optional<String> note) implements Outcome {}

  /// Staff or a prescriber held it back; it then does not count among the doses that were to be
  /// taken.
  ///
  /// @param why on what ground
  record Held(DoseOf dose, Optional<String> why) implements Outcome {}

  /// An earlier record was wrong: this is how it was.
  ///
  /// The target is a record of an outcome, not another correction. Of two corrections the one with
  /// the higher id holds.
  ///
  /// @param target the id of the record that was wrong
  /// @param outcome what became of the dose
  /// @param happened when
  /// @param zone the zone in which that was said
  record Corrected(UUID target, Outcome outcome, Instant happened, ZoneId zone)
      implements DoseAct {}

  /// An earlier record is taken back, as if it had not been made. It stays readable.
  ///
  /// The target is a record of an outcome, or a correction. Taking back cannot be taken back:
  /// record the dose again.
  ///
  /// @param target the id of the record
  record Undone(UUID target) implements DoseAct {}
}
