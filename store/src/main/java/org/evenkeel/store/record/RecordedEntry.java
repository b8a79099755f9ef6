package org.evenkeel.store.record;

import java.time.Instant;

/// An entry of a history that was recorded before it came here.
///
/// @param entry what was recorded
/// @param recorded when
public record RecordedEntry(NewEntry entry, Instant recorded) {}
