package org.evenkeel.app.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How long someone who failed to sign in has to wait before the next try: delays, never locks.
///
/// Counted for each name and for each address tries come from; kept in the database, so that a
/// restart or a second node does not forget.
@Component
final class Patience {
  private static final Duration FORGOTTEN = Duration.ofHours(1);
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final Clock clock;

  Patience(Clock clock) {
    this.clock = clock;
  }

  /// What tries are counted by.
  ///
  /// @param text what it is, such as the name that was typed
  /// @param free how many may fail before there is a delay
  record Key(String text, int free) {
    static Key name(String login) {
      return new Key("name " + login, 5);
    }

    static Key address(String from) {
      return new Key("from " + from, 30);
    }

    private byte[] hash() {
      return Secrets.hash(text);
    }
  }

  /// How much longer to wait; zero when a try is free.
  Duration left(JdbcClient sql, Key key) {
    return sql.sql("select failures, last from sign_in_attempt where key = ?")
        .param(key.hash())
        .query((row, n) ->
            left(row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant(), key.free()))
        .optional()
        .orElse(Duration.ZERO);
  }

  /// Counts a failure.
  void failed(JdbcClient sql, Key key) {
    OffsetDateTime now = at(clock.instant());
    sql.sql("delete from sign_in_attempt where last < ?")
        .param(at(clock.instant().minus(FORGOTTEN)))
        .update();
    sql.sql(
            "insert into sign_in_attempt (key, failures, last) values (?, 1, ?) on conflict (key)"
                + " do update set failures = sign_in_attempt.failures + 1, last = excluded.last")
        .params(key.hash(), now)
        .update();
  }

  /// Forgets the failures of a name that has signed in.
  void succeeded(JdbcClient sql, Key key) {
    sql.sql("delete from sign_in_attempt where key = ?").param(key.hash()).update();
  }

  private Duration left(int failures, Instant last, int free) {
    if (failures < free) {
      return Duration.ZERO;
    }
    long seconds = 1L << Math.min(failures - free + 1, 12);
    Duration wait = Duration.ofSeconds(Math.min(seconds, LONGEST.toSeconds()));
    Duration left = Duration.between(clock.instant(), last.plus(wait));
    return left.isNegative() ? Duration.ZERO : left;
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
