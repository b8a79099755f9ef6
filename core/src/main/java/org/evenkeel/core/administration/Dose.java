package org.evenkeel.core.administration;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.core.quantity.Amount;

/// A dose as the record stands now: what was recorded first, and the correction that holds, if any.
///
/// Three times belong to a dose: when it was due (see [Reading]), when it was taken, and when it
/// was recorded.
///
/// @param first the record made first
/// @param outcome what became of it, after correction
/// @param happened when, after correction
/// @param zone the zone of that time
/// @param correction the correction that holds
public record Dose(
    DoseEvent first,
    DoseAct.Outcome outcome,
    Instant happened,
    ZoneId zone,
    Optional<DoseEvent> correction) {

  /// By when it happened, then by the id of the first record.
  static final Comparator<Dose> ORDER =
      Comparator.comparing(Dose::happened).thenComparing(Dose::id, DoseEvent.BY_BYTES);

  /// The id of the first record, by which the dose is corrected or undone.
  public UUID id() {
    return first.id();
  }

  /// Which medicine and planned dose.
  public DoseOf of() {
    return outcome.dose();
  }

  /// When the first record was made.
  public Instant recorded() {
    return first.recorded();
  }

  /// How much was taken; empty when the dose was not taken.
  public Optional<Amount> amount() {
    return outcome instanceof DoseAct.Taken taken ? Optional.of(taken.amount()) : Optional.empty();
  }

  /// True when it was taken.
  public boolean isTaken() {
    return outcome instanceof DoseAct.Taken;
  }
}
