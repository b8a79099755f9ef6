package org.evenkeel.store.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One act.
///
/// @param at when
/// @param account who; empty for someone not signed in
/// @param role in what role
/// @param action what, as the access table names it, such as `regimen.read`
/// @param subject on what: an id or a path, never a name or a note
/// @param person whose record, empty when it is nobody's
/// @param outcome `done` or `denied`
public record AuditRow(
    Instant at,
    Optional<UUID> account,
    String role,
    String action,
    String subject,
    Optional<UUID> person,
    String outcome) {}
