package org.evenkeel.store.record;

/// Where a record stands: how many entries, and the hash over all of them.
///
/// @param seq the sequence of the last entry, 0 when there is none
/// @param hash the hash of the last entry, 32 zero bytes when there is none
@SuppressWarnings("ArrayRecordComponent") // compared by seq; the hash is only carried on
public record Head(long seq, byte[] hash) {}
