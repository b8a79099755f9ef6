package org.evenkeel.core.chart;

import java.time.Instant;
import java.util.UUID;
import org.evenkeel.core.careteam.Author;

/// Something of the record with when it was and who said it.
///
/// @param id the id of the entry
/// @param at when it happened
/// @param by who recorded it
/// @param what what was said
/// @param <T> what it is
public record Said<T>(UUID id, Instant at, Author by, T what) {

  static <T> Said<T> of(Entry entry, T what) {
    return new Said<>(entry.id(), entry.happened(), entry.by(), what);
  }
}
