package org.evenkeel.app.careteam;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.evenkeel.store.Tx;
import org.springframework.stereotype.Component;

/// Who looks after a person today. The rules' word `team` asks the same table.
@Component
public final class CareTeam {
  private final Clock clock;

  CareTeam(Clock clock) {
    this.clock = clock;
  }

  /// Someone in a person's care team.
  ///
  /// @param relation the id of the relation
  /// @param account whose
  /// @param name what they are called
  public record Member(UUID relation, UUID account, String name) {}

  /// The team of a person today, by name.
  public List<Member> of(Tx tx, UUID person) {
    OffsetDateTime now = now();
    return tx.sql()
        .sql(
            "select t.id, a.id, a.name from care_team t join account a on a.id = t.account"
                + " where t.person = ? and t.valid_from <= ?"
                + " and (t.valid_till is null or t.valid_till > ?) order by a.name")
        .params(person, now, now)
        .query((row, n) ->
            new Member(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                String.valueOf(row.getString(3))))
        .list();
  }

  /// Puts someone into the team from now on; nothing happens when they are in it.
  public void add(Tx tx, UUID person, UUID account) {
    if (of(tx, person).stream().anyMatch(m -> m.account().equals(account))) {
      return;
    }
    tx.sql()
        .sql(
            "insert into care_team (id, clinic, person, account, valid_from) values (?, ?, ?, ?, ?)")
        .params(UuidCreator.getTimeOrderedEpoch(), tx.clinic(), person, account, now())
        .update();
  }

  /// Ends a relation now.
  public void end(Tx tx, UUID person, UUID relation) {
    tx.sql()
        .sql(
            "update care_team set valid_till = ? where id = ? and person = ? and valid_till is null")
        .params(now(), relation, person)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
