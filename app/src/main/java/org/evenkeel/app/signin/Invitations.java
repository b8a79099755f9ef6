package org.evenkeel.app.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.app.access.Membership;
import org.evenkeel.app.access.Role;
import org.evenkeel.store.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Links by which someone gets a password and a part in a clinic: used once, for a while, and only
/// their hash is kept.
@Component
public final class Invitations {
  /// How long the first administrator's link can be used.
  public static final Duration FIRST = Duration.ofHours(24);

  private static final Duration OTHERS = Duration.ofDays(7);

  private final Database database;
  private final Accounts accounts;
  private final Passwords passwords;
  private final SignIn signIn;
  private final Clock clock;

  Invitations(
      Database database, Accounts accounts, Passwords passwords, SignIn signIn, Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.passwords = passwords;
    this.signIn = signIn;
    this.clock = clock;
  }

  /// An open invitation.
  ///
  /// @param id its id
  /// @param login the name to sign in with, empty when the invited one picks it
  /// @param name what they are called, empty when not said
  /// @param role as what
  /// @param clinic where; empty for the first administrator, who names the clinic
  /// @param clinicName what it is called
  /// @param person for [Role#PERSON], whose record
  /// @param expires until when
  public record Invitation(
      UUID id,
      String login,
      String name,
      Role role,
      Optional<UUID> clinic,
      String clinicName,
      Optional<UUID> person,
      Instant expires) {}

  /// What the invited one fills in.
  ///
  /// @param clinicName what the new clinic is called (first administrator only)
  /// @param zone its time zone (first administrator only)
  /// @param name what they are called
  /// @param login the name to sign in with
  /// @param password the new password, or the one they have
  public record Answer(
      String clinicName, ZoneId zone, String name, String login, String password) {}

  /// What came of accepting.
  public sealed interface Accepted {
    /// Done and signed in.
    ///
    /// @param token what the browser holds from now on
    record Welcome(String token) implements Accepted {}

    /// There is an account of that name, and this is not its password.
    record OtherPassword() implements Accepted {}

    /// Too many tries failed.
    record Wait() implements Accepted {}

    /// The link was used or has run out.
    record Gone() implements Accepted {}
  }

  /// The link of the first administrator, when nobody has an account yet; earlier ones end.
  ///
  /// @return the token; empty when somebody has an account
  public Optional<String> first() {
    return database.outsideClinics(sql -> {
      if (!accounts.none(sql)) {
        return Optional.empty();
      }
      sql.sql("update invitation set expires = ? where clinic is null and used is null")
          .param(now())
          .update();
      return Optional.of(
          write(
              sql,
              Optional.empty(),
              "",
              "",
              Role.ADMINISTRATOR,
              Optional.empty(),
              FIRST,
              Optional.empty()));
    });
  }

  /// Invites someone into a clinic.
  ///
  /// @param person for [Role#PERSON], whose record
  /// @param by who invites
  /// @return the token, shown once
  public String invite(
      JdbcClient sql,
      UUID clinic,
      String login,
      String name,
      Role role,
      Optional<UUID> person,
      UUID by) {
    return write(
        sql,
        Optional.of(clinic),
        Accounts.login(login),
        name.strip(),
        role,
        person,
        OTHERS,
        Optional.of(by));
  }

  /// The invitation this token opens; empty when it was used, has run out or never was.
  public Optional<Invitation> open(String token) {
    return database.outsideClinics(sql -> open(sql, token, false));
  }

  /// The open invitations of a clinic.
  public List<Invitation> pending(JdbcClient sql, UUID clinic) {
    return sql.sql(
            SELECT + " where i.clinic = ? and i.used is null and i.expires > ? order by i.expires")
        .params(clinic, now())
        .query((row, n) -> invitation(row))
        .list();
  }

  /// Ends an open invitation of a clinic.
  public void withdraw(JdbcClient sql, UUID clinic, UUID invitation) {
    sql.sql("update invitation set expires = ? where id = ? and clinic = ? and used is null")
        .params(now(), invitation, clinic)
        .update();
  }

  /// True when the name already has an account: the invited one then gives its password.
  public boolean isKnown(String login) {
    return !login.isBlank()
        && database.outsideClinics(sql -> accounts.find(sql, Accounts.login(login)).isPresent());
  }

  /// Accepts: makes the account (or checks the password of the one that is there), the clinic if
  /// need be, and the membership; then signs in.
  public Accepted accept(String token, Answer answer, SignIn.From from) {
    String login = Accounts.login(answer.login());
    boolean known = isKnown(login);
    if (known) {
      Optional<SignIn.Try> refused = signIn.refused(login, answer.password(), from);
      if (refused.isPresent()) {
        return refused.get() instanceof SignIn.Try.Wait
            ? new Accepted.Wait()
            : new Accepted.OtherPassword();
      }
    }
    String hash = known ? "" : passwords.hash(answer.password());
    Optional<Membership> made =
        database.outsideClinics(sql -> {
          Optional<Invitation> invitation = open(sql, token, true);
          if (invitation.isEmpty()) {
            return Optional.<Membership>empty();
          }
          UUID account =
              accounts
                  .find(sql, login)
                  .map(Accounts.Account::id)
                  .orElseGet(() -> accounts.create(sql, login, answer.name(), hash));
          return Optional.of(join(sql, account, invitation.get(), answer));
        });
    if (made.isEmpty()) {
      return new Accepted.Gone();
    }
    UUID account = database.outsideClinics(sql -> accounts.find(sql, login).orElseThrow().id());
    return new Accepted.Welcome(signIn.start(account, made, from));
  }

  private Membership join(JdbcClient sql, UUID account, Invitation invitation, Answer answer) {
    UUID clinic =
        invitation
            .clinic()
            .orElseGet(() -> accounts.createClinic(sql, answer.clinicName(), answer.zone()));
    UUID id = accounts.join(sql, account, clinic, invitation.role(), invitation.person());
    sql.sql("update invitation set used = ? where id = ?").params(now(), invitation.id()).update();
    return accounts.memberships(sql, account).stream()
        .filter(m -> m.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String write(
      JdbcClient sql,
      Optional<UUID> clinic,
      String login,
      String name,
      Role role,
      Optional<UUID> person,
      Duration validFor,
      Optional<UUID> by) {
    String token = Secrets.token();
    sql.sql(
            "insert into invitation"
                + " (token_hash, login, name, role, clinic, person, expires, created, created_by)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(Secrets.hash(token))
        .param(login.isEmpty() ? null : login)
        .param(name)
        .param(role.word())
        .param(clinic.orElse(null))
        .param(person.orElse(null))
        .param(at(clock.instant().plus(validFor)))
        .param(now())
        .param(by.orElse(null))
        .update();
    return token;
  }

  private static final String SELECT =
      "select i.id, i.login, i.name, i.role, i.clinic, c.name, i.person, i.expires from invitation i"
          + " left join clinic c on c.id = i.clinic";

  private Optional<Invitation> open(JdbcClient sql, String token, boolean lock) {
    return sql.sql(
            SELECT
                + " where i.token_hash = ? and i.used is null and i.expires > ?"
                + (lock ? " for update of i" : ""))
        .params(Secrets.hash(token), now())
        .query((row, n) -> invitation(row))
        .optional();
  }

  private static Invitation invitation(ResultSet row) throws SQLException {
    String login = row.getString(2);
    String clinicName = row.getString(6);
    return new Invitation(
        row.getObject(1, UUID.class),
        login == null ? "" : login,
        String.valueOf(row.getString(3)),
        Role.of(String.valueOf(row.getString(4))).orElseThrow(),
        Optional.ofNullable(row.getObject(5, UUID.class)),
        clinicName == null ? "" : clinicName,
        Optional.ofNullable(row.getObject(7, UUID.class)),
        row.getObject(8, OffsetDateTime.class).toInstant());
  }

  private OffsetDateTime now() {
    return at(clock.instant());
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
