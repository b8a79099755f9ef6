package org.evenkeel.app.careteam;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.store.Tx;
import org.springframework.stereotype.Component;

/// The people who have a record in the clinic of the transaction.
@Component
public final class People {
  private static final String SELECT =
      "select p.id, p.name, p.born, p.number, p.zone from person p";

  private final Clock clock;

  People(Clock clock) {
    this.clock = clock;
  }

  /// A person as the clinic knows them.
  ///
  /// @param id whose record
  /// @param name what they are called
  /// @param born their date of birth, empty when not known
  /// @param number the clinic's own number
  /// @param zone the time zone they live in
  public record Person(
      UUID id, String name, Optional<LocalDate> born, String number, ZoneId zone) {}

  /// One of them.
  public Optional<Person> find(Tx tx, UUID person) {
    return tx.sql()
        .sql(SELECT + " where p.id = ?")
        .param(person)
        .query((row, n) -> person(row))
        .optional();
  }

  /// All of them, by name.
  public List<Person> all(Tx tx) {
    return tx.sql()
        .sql(SELECT + " order by p.name, p.number")
        .query((row, n) -> person(row))
        .list();
  }

  /// Those whom an account looks after today, by name.
  public List<Person> lookedAfterBy(Tx tx, UUID account) {
    OffsetDateTime now = now();
    return tx.sql()
        .sql(
            SELECT
                + " where exists (select 1 from care_team t where t.person = p.id and t.account = ?"
                + " and t.valid_from <= ? and (t.valid_till is null or t.valid_till > ?))"
                + " order by p.name, p.number")
        .params(account, now, now)
        .query((row, n) -> person(row))
        .list();
  }

  /// True when the clinic's number is taken.
  public boolean numberTaken(Tx tx, String number) {
    return tx.sql()
        .sql("select 1 from person where number = ?")
        .param(number.strip())
        .query((row, n) -> true)
        .optional()
        .isPresent();
  }

  /// A new person without a single entry.
  public UUID add(Tx tx, String name, Optional<LocalDate> born, String number, ZoneId zone) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    tx.sql()
        .sql(
            "insert into person (id, clinic, name, born, number, zone, created)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .param(id)
        .param(tx.clinic())
        .param(name.strip())
        .param(born.orElse(null))
        .param(number.strip())
        .param(zone.getId())
        .param(now())
        .update();
    return id;
  }

  private static Person person(ResultSet row) throws SQLException {
    return new Person(
        row.getObject(1, UUID.class),
        String.valueOf(row.getString(2)),
        Optional.ofNullable(row.getObject(3, LocalDate.class)),
        String.valueOf(row.getString(4)),
        ZoneId.of(String.valueOf(row.getString(5))));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
