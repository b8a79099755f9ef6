package org.evenkeel.app.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// Who acts, in what role, in which clinic, and on whose record.
///
/// Every use case takes one; pages get it as a method argument.
///
/// @param account who
/// @param name what they are called
/// @param role in what role
/// @param clinic in which clinic
/// @param zone the clinic's time zone
/// @param own their own record, empty for staff
/// @param person the record this is about, empty when it is about none
/// @param confirmed when they last gave their password
public record Acting(
    UUID account,
    String name,
    Role role,
    UUID clinic,
    ZoneId zone,
    Optional<UUID> own,
    Optional<UUID> person,
    Instant confirmed) {

  /// The record this is about.
  ///
  /// @throws IllegalStateException when it is about none: the page has no `{person}` in its path
  public UUID record() {
    return person.orElseThrow(() -> new IllegalStateException("this act is about nobody's record"));
  }

  /// The same, about another record; whether that is allowed is decided when it is used.
  public Acting on(UUID record) {
    return new Acting(account, name, role, clinic, zone, own, Optional.of(record), confirmed);
  }

  /// Someone in the part they chose, about their own record if they have one.
  public static Optional<Acting> of(SignedIn who) {
    return who.membership()
        .map(m ->
            new Acting(
                who.account(),
                who.name(),
                m.role(),
                m.clinic(),
                m.zone(),
                m.person(),
                m.person(),
                who.confirmed()));
  }
}
