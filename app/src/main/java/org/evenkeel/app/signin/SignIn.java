package org.evenkeel.app.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.app.access.Membership;
import org.evenkeel.app.access.SignedIn;
import org.evenkeel.store.Database;
import org.evenkeel.store.Tx;
import org.evenkeel.store.audit.AuditLog;
import org.evenkeel.store.audit.AuditRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Signing in and out, choosing a membership, giving the password again.
@Component
public final class SignIn {
  private final Database database;
  private final Accounts accounts;
  private final Sessions sessions;
  private final Passwords passwords;
  private final Patience patience;
  private final AuditLog audit;
  private final Clock clock;

  SignIn(
      Database database,
      Accounts accounts,
      Sessions sessions,
      Passwords passwords,
      Patience patience,
      AuditLog audit,
      Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.sessions = sessions;
    this.passwords = passwords;
    this.patience = patience;
    this.audit = audit;
    this.clock = clock;
  }

  /// What came of a try.
  public sealed interface Try {
    /// Signed in.
    ///
    /// @param token what the browser holds from now on
    /// @param chosen true when a membership is chosen already
    record Welcome(String token, boolean chosen) implements Try {}

    /// The name or the password is wrong; which one is not said.
    record Wrong() implements Try {}

    /// Too many tries failed.
    ///
    /// @param left how long to wait
    record Wait(Duration left) implements Try {}
  }

  /// Where a try comes from.
  ///
  /// @param address the network address
  /// @param device what the browser says it is
  /// @param own true when it is the person's own device
  public record From(String address, String device, boolean own) {}

  /// Tries a name and a password.
  public Try signIn(String typed, String password, From from) {
    String login = Accounts.login(typed);
    Optional<Try> refused = refused(login, password, from);
    if (refused.isPresent()) {
      return refused.get();
    }
    UUID id = database.outsideClinics(sql -> accounts.find(sql, login).orElseThrow()).id();
    List<Membership> parts = database.outsideClinics(sql -> accounts.memberships(sql, id));
    Optional<Membership> only =
        parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty();
    return new Try.Welcome(start(id, only, from), only.isPresent());
  }

  /// The memberships of someone signed in.
  public List<Membership> memberships(SignedIn who) {
    return database.outsideClinics(sql -> accounts.memberships(sql, who.account()));
  }

  /// Chooses one of one's own memberships.
  ///
  /// @return the browser's new token; empty when it is not one's own
  public Optional<String> choose(SignedIn who, UUID membership) {
    Optional<Membership> chosen =
        memberships(who).stream().filter(m -> m.id().equals(membership)).findFirst();
    return chosen.map(m ->
        database.inClinic(
            m.clinic(),
            tx -> {
              written(tx, m, who.account(), "session.create", "done");
              return sessions.choose(tx.sql(), who.session(), membership);
            }));
  }

  /// Gives the password again; the browser gets a new token.
  public Try confirm(SignedIn who, String password, From from) {
    Optional<Try> refused = refused(who.login(), password, from);
    if (refused.isPresent()) {
      return refused.get();
    }
    return new Try.Welcome(
        database.outsideClinics(sql -> sessions.confirm(sql, who.session())), true);
  }

  /// Changes the password of someone who gives the one they have; their other browsers are signed
  /// out.
  ///
  /// @return why not, empty when it is done
  public Optional<Try> changePassword(SignedIn who, String now, String next, From from) {
    Optional<Try> refused = refused(who.login(), now, from);
    if (refused.isPresent()) {
      return refused;
    }
    String hash = passwords.hash(next);
    database.outsideClinics(sql -> {
      accounts.changePassword(sql, who.account(), hash);
      for (Sessions.Device device : sessions.of(sql, who.account())) {
        if (!device.id().equals(who.session())) {
          sessions.end(sql, who.account(), device.id());
        }
      }
      return true;
    });
    return Optional.empty();
  }

  /// Signs this browser out.
  public void signOut(SignedIn who) {
    if (who.membership().isEmpty()) {
      database.outsideClinics(sql -> ended(sql, who));
      return;
    }
    Membership part = who.membership().get();
    database.inClinic(
        part.clinic(),
        tx -> {
          written(tx, part, who.account(), "session.stop", "done");
          return ended(tx.sql(), who);
        });
  }

  /// Why a name and a password do not open the account; empty when they do.
  Optional<Try> refused(String login, String password, From from) {
    Optional<Try> wait = tooSoon(login, from);
    if (wait.isPresent()) {
      return wait;
    }
    Optional<Accounts.Account> account = database.outsideClinics(sql -> accounts.find(sql, login));
    if (!passwords.matches(password, account.map(Accounts.Account::passwordHash))) {
      failed(login, account, from);
      return Optional.of(new Try.Wrong());
    }
    database.outsideClinics(sql -> {
      patience.succeeded(sql, Patience.Key.name(login));
      return true;
    });
    return Optional.empty();
  }

  /// Signs a browser in whose owner has just set a password.
  String start(UUID account, Optional<Membership> part, From from) {
    if (part.isEmpty()) {
      return database.outsideClinics(
          sql -> sessions.start(sql, account, Optional.empty(), from.device(), from.own()));
    }
    Membership chosen = part.get();
    return database.inClinic(
        chosen.clinic(),
        tx -> {
          written(tx, chosen, account, "session.create", "done");
          return sessions.start(
              tx.sql(), account, Optional.of(chosen.id()), from.device(), from.own());
        });
  }

  private boolean ended(JdbcClient sql, SignedIn who) {
    sessions.end(sql, who.session());
    return true;
  }

  private Optional<Try> tooSoon(String login, From from) {
    Duration left =
        database.outsideClinics(sql -> {
          Duration name = patience.left(sql, Patience.Key.name(login));
          Duration address = patience.left(sql, Patience.Key.address(from.address()));
          return name.compareTo(address) > 0 ? name : address;
        });
    return left.isZero() ? Optional.empty() : Optional.of(new Try.Wait(left));
  }

  private void failed(String login, Optional<Accounts.Account> account, From from) {
    List<Membership> parts =
        database.outsideClinics(sql -> {
          patience.failed(sql, Patience.Key.name(login));
          patience.failed(sql, Patience.Key.address(from.address()));
          return account.map(a -> accounts.memberships(sql, a.id())).orElse(List.of());
        });
    for (Membership part : parts) {
      database.inClinic(
          part.clinic(),
          tx -> {
            written(tx, part, account.orElseThrow().id(), "session.create", "denied");
            return true;
          });
    }
  }

  private void written(Tx tx, Membership part, UUID account, String what, String outcome) {
    audit.write(
        tx,
        new AuditRow(
            clock.instant(),
            Optional.of(account),
            part.role().word(),
            what,
            part.id().toString(),
            part.person(),
            outcome));
  }
}
