package org.evenkeel.core.chart;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.UUID;
import org.evenkeel.core.administration.DoseEvent;
import org.evenkeel.core.careteam.Author;

/// One entry of a person's record. Entries are only ever added.
///
/// @param id the client's own id (UUIDv7), the same at every attempt to send it
/// @param happened when it happened
/// @param zone the zone in which that was said
/// @param recorded when it was recorded
/// @param by who recorded it, and in what role
/// @param payload what it says
public record Entry(
    UUID id, Instant happened, ZoneId zone, Instant recorded, Author by, Payload payload) {

  /// By when it happened, then by id: the order of every fold.
  public static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::happened).thenComparing(Entry::id, DoseEvent.BY_BYTES);
}
