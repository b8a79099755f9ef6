package org.evenkeel.app.record;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Something that waits for somebody.
///
/// @param id its id
/// @param person whose record it is in
/// @param personName what the clinic calls them
/// @param kind what it is about, as core's task kinds are named
/// @param about the entry, item or rule it speaks of
/// @param owner whose it is, empty when anybody's
/// @param opened since when
/// @param dueBy by when
public record OpenTask(
    UUID id,
    UUID person,
    String personName,
    String kind,
    String about,
    Optional<UUID> owner,
    Instant opened,
    Instant dueBy) {}
