package org.evenkeel.app.signin;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.app.access.Membership;
import org.evenkeel.app.access.SignedIn;
import org.evenkeel.store.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The signed-in browsers. Each holds a random token; only its hash is kept, and it changes
/// whenever what it allows does.
///
/// Staff are signed out after 15 minutes without a request and 12 hours in all. A person on their
/// own device stays signed in for 30 days, 7 of them idle; elsewhere for an hour idle.
@Component
public final class Sessions {
  private static final Duration SEEN_AGAIN = Duration.ofMinutes(1);

  private final Database database;
  private final Clock clock;

  Sessions(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  private record Limits(Duration idle, Duration all) {
    private static final Limits STAFF = new Limits(Duration.ofMinutes(15), Duration.ofHours(12));
    private static final Limits ELSEWHERE = new Limits(Duration.ofHours(1), Duration.ofHours(12));
    private static final Limits OWN_DEVICE = new Limits(Duration.ofDays(7), Duration.ofDays(30));

    static Limits of(Optional<Membership> membership, boolean kept) {
      boolean person = membership.map(m -> !m.role().isStaff()).orElse(false);
      if (!person) {
        return STAFF;
      }
      return kept ? OWN_DEVICE : ELSEWHERE;
    }
  }

  /// A signed-in browser as its owner sees it.
  ///
  /// @param id its id
  /// @param device what it says it is
  /// @param created when it signed in
  /// @param seen when it was last used
  public record Device(UUID id, String device, Instant created, Instant seen) {}

  private record Found(SignedIn who, Instant created, Instant seen) {}

  /// Who holds this token; empty when nobody, or not any more.
  public Optional<SignedIn> find(String token) {
    Instant now = clock.instant();
    return database.outsideClinics(sql -> {
      Optional<Found> found = find(sql, token, now);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Found session = found.get();
      Limits limits = Limits.of(session.who().membership(), session.who().kept());
      if (now.isAfter(session.seen().plus(limits.idle()))
          || now.isAfter(session.created().plus(limits.all()))) {
        end(sql, session.who().session());
        return Optional.empty();
      }
      if (now.isAfter(session.seen().plus(SEEN_AGAIN))) {
        sql.sql("update sign_in_session set seen = ? where id = ?")
            .params(at(now), session.who().session())
            .update();
      }
      return Optional.of(session.who());
    });
  }

  /// Signs a browser in.
  ///
  /// @param kept true on the person's own device
  /// @return its token
  String start(
      JdbcClient sql, UUID account, Optional<UUID> membership, String device, boolean kept) {
    String token = Secrets.token();
    OffsetDateTime now = at(clock.instant());
    sql.sql(
            "insert into sign_in_session"
                + " (id, token_hash, account, membership, device, kept, created, confirmed, seen)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(UuidCreator.getTimeOrderedEpoch())
        .param(Secrets.hash(token))
        .param(account)
        .param(membership.orElse(null))
        .param(device)
        .param(kept)
        .param(now)
        .param(now)
        .param(now)
        .update();
    return token;
  }

  /// Changes the part a browser acts in; it gets a new token.
  String choose(JdbcClient sql, UUID session, UUID membership) {
    String token = Secrets.token();
    sql.sql("update sign_in_session set membership = ?, token_hash = ? where id = ?")
        .params(membership, Secrets.hash(token), session)
        .update();
    return token;
  }

  /// Notes that the password was given just now; the browser gets a new token.
  String confirm(JdbcClient sql, UUID session) {
    String token = Secrets.token();
    sql.sql("update sign_in_session set confirmed = ?, token_hash = ? where id = ?")
        .params(at(clock.instant()), Secrets.hash(token), session)
        .update();
    return token;
  }

  /// Signs a browser out.
  void end(JdbcClient sql, UUID session) {
    sql.sql("update sign_in_session set ended = ? where id = ? and ended is null")
        .params(at(clock.instant()), session)
        .update();
  }

  /// Signs out one of an account's browsers.
  public void end(JdbcClient sql, UUID account, UUID session) {
    sql.sql("update sign_in_session set ended = ? where id = ? and account = ? and ended is null")
        .params(at(clock.instant()), session, account)
        .update();
  }

  /// The browsers an account is signed in with, the last used first.
  public List<Device> of(JdbcClient sql, UUID account) {
    return sql.sql(
            "select id, device, created, seen from sign_in_session"
                + " where account = ? and ended is null and seen > ? order by seen desc")
        .params(account, at(clock.instant().minus(Limits.OWN_DEVICE.idle())))
        .query((row, n) ->
            new Device(
                row.getObject(1, UUID.class),
                String.valueOf(row.getString(2)),
                instant(row, 3),
                instant(row, 4)))
        .list();
  }

  private static Optional<Found> find(JdbcClient sql, String token, Instant now) {
    return sql.sql(
            """
            select s.id, s.account, a.login, a.name, s.confirmed, s.created, s.seen, s.kept,
                   m.id, m.clinic, c.name, c.zone, m.role, m.person
            from sign_in_session s
            join account a on a.id = s.account and a.disabled is null
            left join membership m on m.id = s.membership and m.account = s.account
              and m.valid_from <= ? and (m.valid_till is null or m.valid_till > ?)
            left join clinic c on c.id = m.clinic
            where s.token_hash = ? and s.ended is null\
            """)
        .params(at(now), at(now), Secrets.hash(token))
        .query((row, n) ->
            new Found(
                new SignedIn(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    String.valueOf(row.getString(3)),
                    String.valueOf(row.getString(4)),
                    instant(row, 5),
                    row.getBoolean(8),
                    Accounts.membership(row, 9)),
                instant(row, 6),
                instant(row, 7)))
        .optional();
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
