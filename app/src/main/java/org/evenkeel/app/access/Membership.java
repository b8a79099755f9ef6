package org.evenkeel.app.access;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// An account's part in a clinic.
///
/// @param id its id
/// @param clinic the clinic
/// @param clinicName what the clinic is called
/// @param zone the clinic's time zone
/// @param role in what part
/// @param person for [Role#PERSON] the own record, else empty
public record Membership(
    UUID id, UUID clinic, String clinicName, ZoneId zone, Role role, Optional<UUID> person) {}
