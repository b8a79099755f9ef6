package org.evenkeel.store.record;

import java.time.Instant;

/// An entry as it stands in the record.
///
/// @param seq its place in the order of recording, from 1 without a gap
/// @param entry what was written
/// @param recorded when it was written
public record StoredEntry(long seq, NewEntry entry, Instant recorded) {}
