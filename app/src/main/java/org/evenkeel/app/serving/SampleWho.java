package org.evenkeel.app.serving;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.evenkeel.app.access.Role;

/// Who is in the sample clinic.
///
/// @param now the moment at which the histories end
/// @param zone the clinic's and everyone's time zone
/// @param staff the account of each role of the staff
/// @param people each person by a key that says what their history is, such as `bipolar`
public record SampleWho(
    Instant now, ZoneId zone, Map<Role, UUID> staff, Map<String, SamplePerson> people) {

  public SampleWho {
    staff = Map.copyOf(staff);
    people = Map.copyOf(people);
  }

  /// One person.
  ///
  /// @param person whose record
  /// @param account the account they sign in with
  public record SamplePerson(UUID person, UUID account) {}

  /// The person with this history.
  public SamplePerson person(String key) {
    return Objects.requireNonNull(people.get(key), key);
  }

  /// The account that works in this role.
  public UUID account(Role role) {
    return Objects.requireNonNull(staff.get(role), role.word());
  }
}
