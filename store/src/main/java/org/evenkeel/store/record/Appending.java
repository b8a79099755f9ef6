package org.evenkeel.store.record;

import java.util.UUID;

/// What came of writing an entry.
public sealed interface Appending {

  /// It was written now, or the same entry had been written before: either way it stands once, at
  /// this place.
  ///
  /// @param seq its place in the record
  /// @param replay true when it had been written before
  record Written(long seq, boolean replay) implements Appending {}

  /// Another entry already has this id. Nothing was written.
  ///
  /// @param id the id in question
  record Conflict(UUID id) implements Appending {}

  /// A decision was made on an older state of the record. Nothing was written.
  ///
  /// @param decidedOn the sequence the decision was made on
  /// @param now the sequence the record stands at
  record Stale(long decidedOn, long now) implements Appending {}
}
