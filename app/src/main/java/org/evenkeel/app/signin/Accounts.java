package org.evenkeel.app.signin;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.app.access.Membership;
import org.evenkeel.app.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Accounts and their memberships. Every method works in the caller's transaction.
@Component
public final class Accounts {
  private static final String VALID =
      " and m.valid_from <= ? and (m.valid_till is null or m.valid_till > ?)";

  private final Clock clock;

  Accounts(Clock clock) {
    this.clock = clock;
  }

  /// Someone who can sign in.
  ///
  /// @param id their account
  /// @param login the name they sign in with
  /// @param name what they are called
  /// @param passwordHash what is kept of the password
  record Account(UUID id, String login, String name, String passwordHash) {}

  /// One spelling of a sign-in name.
  public static String login(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  /// True when nobody has an account yet.
  public boolean none(JdbcClient sql) {
    return sql.sql("select 1 from account limit 1").query((row, n) -> true).optional().isEmpty();
  }

  Optional<Account> find(JdbcClient sql, String login) {
    return sql.sql(
            "select id, login, name, password_hash from account where login = ? and disabled is null")
        .param(login)
        .query((row, n) -> account(row))
        .optional();
  }

  Optional<Account> find(JdbcClient sql, UUID account) {
    return sql.sql(
            "select id, login, name, password_hash from account where id = ? and disabled is null")
        .param(account)
        .query((row, n) -> account(row))
        .optional();
  }

  /// A new account.
  public UUID create(JdbcClient sql, String login, String name, String passwordHash) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    sql.sql("insert into account (id, login, name, password_hash, created) values (?, ?, ?, ?, ?)")
        .params(id, login(login), name.strip(), passwordHash, now())
        .update();
    return id;
  }

  /// A new clinic.
  public UUID createClinic(JdbcClient sql, String name, ZoneId zone) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    sql.sql("insert into clinic (id, name, kind, created, zone) values (?, ?, 'clinic', ?, ?)")
        .params(id, name.strip(), now(), zone.getId())
        .update();
    return id;
  }

  /// Gives an account a part in a clinic from now on.
  public UUID join(JdbcClient sql, UUID account, UUID clinic, Role role, Optional<UUID> person) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    sql.sql(
            "insert into membership (id, account, clinic, role, person, valid_from)"
                + " values (?, ?, ?, ?, ?, ?)")
        .param(id)
        .param(account)
        .param(clinic)
        .param(role.word())
        .param(person.orElse(null))
        .param(now())
        .update();
    return id;
  }

  /// Ends a membership of this clinic now.
  ///
  /// @return false when there is none that runs
  public boolean end(JdbcClient sql, UUID clinic, UUID membership) {
    return sql.sql(
                "update membership set valid_till = ? where id = ? and clinic = ?"
                    + " and valid_till is null and valid_from < ?")
            .params(now(), membership, clinic, now())
            .update()
        == 1;
  }

  /// The memberships an account can use now.
  List<Membership> memberships(JdbcClient sql, UUID account) {
    return sql
        .sql(
            "select m.id, m.clinic, c.name, c.zone, m.role, m.person from membership m"
                + " join clinic c on c.id = m.clinic where m.account = ?"
                + VALID
                + " order by c.name, m.role")
        .params(account, now(), now())
        .query((row, n) -> membership(row, 1))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  void changePassword(JdbcClient sql, UUID account, String passwordHash) {
    sql.sql("update account set password_hash = ? where id = ?")
        .params(passwordHash, account)
        .update();
  }

  /// Someone of the staff, with the membership that makes them so.
  ///
  /// @param membership its id
  /// @param account whose
  /// @param name what they are called
  /// @param login the name they sign in with
  /// @param role in what role
  public record Colleague(UUID membership, UUID account, String name, String login, Role role) {}

  /// Who works in a clinic today.
  public List<Colleague> staff(JdbcClient sql, UUID clinic) {
    return sql
        .sql(
            "select m.id, a.id, a.name, a.login, m.role from membership m join account a on a.id = m.account"
                + " where m.clinic = ? and m.role <> 'person' and a.disabled is null"
                + VALID
                + " order by a.name, m.role")
        .params(clinic, now(), now())
        .query((row, n) -> colleague(row))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Colleague> colleague(ResultSet row) throws SQLException {
    UUID membership = row.getObject(1, UUID.class);
    UUID account = row.getObject(2, UUID.class);
    String name = text(row, 3);
    String login = text(row, 4);
    return Role.of(text(row, 5)).map(role -> new Colleague(membership, account, name, login, role));
  }

  /// Reads a membership from six columns; empty when there is none, or its role is unknown.
  static Optional<Membership> membership(ResultSet row, int from) throws SQLException {
    UUID id = row.getObject(from, UUID.class);
    Optional<Role> role = Role.of(String.valueOf(row.getString(from + 4)));
    if (id == null || role.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Membership(
            id,
            row.getObject(from + 1, UUID.class),
            text(row, from + 2),
            ZoneId.of(text(row, from + 3)),
            role.get(),
            Optional.ofNullable(row.getObject(from + 5, UUID.class))));
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(row.getObject(1, UUID.class), text(row, 2), text(row, 3), text(row, 4));
  }

  private static String text(ResultSet row, int column) throws SQLException {
    return String.valueOf(row.getString(column));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
