package org.evenkeel.store.record;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/// Something to be written into a person's record.
///
/// @param id the client's own id (UUIDv7), the same at every attempt to send it
/// @param type what kind of entry
/// @param version the version of that kind's payload
/// @param happened when it happened
/// @param zone the zone in which that was said
/// @param byAccount who recorded it
/// @param byRole in what role
/// @param payload the content as JSON text
public record NewEntry(
    UUID id,
    String type,
    int version,
    Instant happened,
    ZoneId zone,
    UUID byAccount,
    String byRole,
    String payload) {}
