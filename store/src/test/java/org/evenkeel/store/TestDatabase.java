package org.evenkeel.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.evenkeel.store.local.LocalPostgres;
import org.evenkeel.store.record.NewEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// One real PostgreSQL server for all tests of this module; each test makes its own clinic.
public final class TestDatabase implements BeforeAllCallback, AutoCloseable {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static @Nullable LocalPostgres server;
  private static @Nullable Database database;

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    synchronized (TestDatabase.class) {
      if (database == null) {
        Path folder = Path.of("target/test-database").toAbsolutePath();
        java.nio.file.Files.createDirectories(folder);
        server = LocalPostgres.start(folder);
        database = Database.open(server.address(), 10);
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).put("database", this);
      }
    }
  }

  @Override
  public void close() {
    database().close();
    server().close();
    database = null;
  }

  public static Database database() {
    return Objects.requireNonNull(database);
  }

  public static LocalPostgres server() {
    return Objects.requireNonNull(server);
  }

  /// A clinic of its own.
  public static UUID newClinic() {
    UUID clinic = UUID.randomUUID();
    database()
        .outsideClinics(sql ->
            sql.sql(
                    "insert into clinic (id, name, kind, created) values (?, 'Test', 'clinic', now())")
                .param(clinic)
                .update());
    return clinic;
  }

  public static NewEntry entry(UUID id, String payload) {
    return new NewEntry(
        id,
        "journal.note",
        1,
        Instant.parse("2026-11-22T08:00:00Z"),
        ZONE,
        new UUID(0, 7),
        "person",
        payload);
  }

  public static Clock clock() {
    return Clock.systemUTC();
  }
}
