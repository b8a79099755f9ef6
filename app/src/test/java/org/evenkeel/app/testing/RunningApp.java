package org.evenkeel.app.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.app.EvenkeelApplication;
import org.evenkeel.app.access.Role;
import org.evenkeel.app.careteam.CareTeam;
import org.evenkeel.app.careteam.People;
import org.evenkeel.app.serving.Serving;
import org.evenkeel.app.signin.Accounts;
import org.evenkeel.app.signin.Passwords;
import org.evenkeel.app.web.Address;
import org.evenkeel.store.Database;
import org.evenkeel.store.local.LocalPostgres;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/// The application on a real PostgreSQL and a real port, one for all tests of this module.
///
/// Each test makes clinics of its own with [#newClinic()].
public final class RunningApp {
  /// The password of every account that tests make.
  public static final String PASSWORD = "harbor violet tractor nine";

  private static @Nullable RunningApp running;

  private final ConfigurableApplicationContext context;
  private final Database database;
  private final MovableClock clock = new MovableClock();
  private final String passwordHash;

  private RunningApp() {
    try {
      Path folder = Path.of("target", "test-database").toAbsolutePath();
      Files.createDirectories(folder);
      LocalPostgres server = LocalPostgres.start(folder);
      database = Database.open(server.address(), 10);
      context =
          EvenkeelApplication.start(
              () -> database, new Address("127.0.0.1", 0, Optional.empty()), clock);
      passwordHash = context.getBean(Passwords.class).hash(PASSWORD);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(() -> {
                context.close();
                database.close();
                server.close();
              }));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static synchronized RunningApp get() {
    if (running == null) {
      running = new RunningApp();
    }
    return Objects.requireNonNull(running);
  }

  /// A clinic with one account of every role, and one person whom all clinicians look after.
  ///
  /// @param id its id
  /// @param logins the sign-in name of each role
  /// @param accounts the account of each role
  /// @param person the record of the account in role `PERSON`
  public record Clinic(UUID id, Map<Role, String> logins, Map<Role, UUID> accounts, UUID person) {

    public String login(Role role) {
      return Objects.requireNonNull(logins.get(role));
    }

    public UUID account(Role role) {
      return Objects.requireNonNull(accounts.get(role));
    }
  }

  /// A clinic of its own.
  public Clinic newClinic() {
    Accounts accounts = bean(Accounts.class);
    String suffix = "-" + UUID.randomUUID().toString().substring(0, 8);
    Map<Role, String> logins = new EnumMap<>(Role.class);
    Map<Role, UUID> made = new EnumMap<>(Role.class);
    UUID clinic =
        database.outsideClinics(sql -> {
          UUID id = accounts.createClinic(sql, "Clinic" + suffix, ZoneId.of("America/New_York"));
          for (Role role : Role.values()) {
            String login = role.name().toLowerCase(Locale.ROOT) + suffix;
            logins.put(role, login);
            made.put(role, accounts.create(sql, login, "The " + role.label(), passwordHash));
            if (role != Role.PERSON) {
              accounts.join(
                  sql, Objects.requireNonNull(made.get(role)), id, role, Optional.empty());
            }
          }
          return id;
        });
    UUID person = newPerson(clinic, "Person" + suffix);
    database.inClinic(
        clinic,
        tx -> {
          accounts.join(
              tx.sql(),
              Objects.requireNonNull(made.get(Role.PERSON)),
              clinic,
              Role.PERSON,
              Optional.of(person));
          made.forEach((role, account) -> {
            if (role.isStaff() && role != Role.ADMINISTRATOR) {
              bean(CareTeam.class).add(tx, person, account);
            }
          });
          return true;
        });
    return new Clinic(clinic, logins, made, person);
  }

  /// A person of this clinic whom nobody looks after yet.
  public UUID newPerson(UUID clinic, String name) {
    return database.inClinic(
        clinic,
        tx ->
            bean(People.class)
                .add(
                    tx,
                    name,
                    Optional.of(LocalDate.of(1980, 1, 2)),
                    UUID.randomUUID().toString().substring(0, 8),
                    ZoneId.of("America/New_York")));
  }

  /// A browser that is not signed in.
  public Visitor visitor() {
    return new Visitor("http://localhost:" + Serving.port(context));
  }

  /// A browser signed in as this role of the clinic.
  public Visitor signedIn(Clinic clinic, Role role) {
    Visitor visitor = visitor();
    visitor.signIn(clinic.login(role), PASSWORD);
    return visitor;
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public Database database() {
    return database;
  }

  public MovableClock clock() {
    return clock;
  }
}
