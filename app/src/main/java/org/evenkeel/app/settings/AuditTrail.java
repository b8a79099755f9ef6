package org.evenkeel.app.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.evenkeel.app.access.Act;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Action;
import org.evenkeel.app.access.Role;
import org.evenkeel.store.Tx;
import org.springframework.stereotype.Component;

/// Who looked at what, and did what: the administrator sees the clinic's, staff their own, a person
/// what concerns their record.
@Component
public final class AuditTrail {
  private static final int ROWS = 200;

  private final Act act;

  AuditTrail(Act act) {
    this.act = act;
  }

  /// One act.
  ///
  /// @param at when
  /// @param who what they are called
  /// @param role in what role
  /// @param action what, such as `regimen.read`
  /// @param about the clinic's number of the person, empty when it is about none
  /// @param outcome `done` or `denied`
  public record Row(
      Instant at, String who, String role, String action, String about, String outcome) {}

  /// The latest acts that this one may see, newest first.
  public List<Row> latest(Acting acting) {
    return act.inClinic(
        acting,
        "audit",
        Action.READ,
        "audit",
        tx ->
            switch (acting.role()) {
              case ADMINISTRATOR -> rows(tx, "a.clinic", acting.clinic());
              case PERSON -> rows(tx, "a.person", acting.record());
              case PRESCRIBER, PHARMACIST, THERAPIST, NURSE ->
                  rows(tx, "a.account", acting.account());
            });
  }

  private static List<Row> rows(Tx tx, String column, UUID value) {
    return tx.sql()
        .sql(
            "select a.at, coalesce(c.name, ''), a.role, a.action, coalesce(p.number, ''), a.outcome"
                + " from audit a left join account c on c.id = a.account"
                + " left join person p on p.id = a.person where "
                + column
                + " = ? order by a.seq desc limit "
                + ROWS)
        .param(value)
        .query((row, n) -> row(row))
        .list();
  }

  private static Row row(ResultSet row) throws SQLException {
    String role = String.valueOf(row.getString(3));
    return new Row(
        row.getObject(1, OffsetDateTime.class).toInstant(),
        String.valueOf(row.getString(2)),
        Role.of(role).map(Role::label).orElse(role),
        String.valueOf(row.getString(4)),
        String.valueOf(row.getString(5)),
        String.valueOf(row.getString(6)));
  }
}
