package org.evenkeel.core.chart;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Something that has to be done by somebody, with a clock.
///
/// @param id its id
/// @param what what it is about
/// @param about the entry, item or rule it speaks of
/// @param owner whose it is, empty when anybody's
/// @param opened since when
/// @param dueBy by when
/// @param closed when it was closed, empty while it is open
public record Task(
    UUID id,
    TaskKind what,
    String about,
    Optional<UUID> owner,
    Instant opened,
    Instant dueBy,
    Optional<Instant> closed) {

  /// True while nobody closed it.
  public boolean isOpen() {
    return closed.isEmpty();
  }
}
