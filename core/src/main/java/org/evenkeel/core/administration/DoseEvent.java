package org.evenkeel.core.administration;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.UUID;
import org.evenkeel.core.careteam.Author;

/// One record about a dose, as it came in.
///
/// @param id the client's own id
/// @param happened when the dose was taken or left out; for a correction or an undo, when that was
///   said
/// @param zone the zone in which it was said
/// @param recorded when the record was made
/// @param by who made it
/// @param act what was recorded
public record DoseEvent(
    UUID id, Instant happened, ZoneId zone, Instant recorded, Author by, DoseAct act) {

  /// Ids in the order of their bytes, which for UUIDv7 is the order in which they were made.
  public static final Comparator<UUID> BY_BYTES =
      (a, b) -> {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0
            ? high
            : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
      };

  /// By when it happened, then by id: the order of every fold.
  public static final Comparator<DoseEvent> ORDER =
      Comparator.comparing(DoseEvent::happened).thenComparing(DoseEvent::id, BY_BYTES);
}
