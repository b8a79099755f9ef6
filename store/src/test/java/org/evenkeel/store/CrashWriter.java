package org.evenkeel.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.store.audit.AuditLog;
import org.evenkeel.store.audit.AuditRow;
import org.evenkeel.store.local.LocalPostgres;
import org.evenkeel.store.local.TestServers;
import org.evenkeel.store.outbox.Outbox;
import org.evenkeel.store.record.Appending;
import org.evenkeel.store.record.NewEntry;
import org.evenkeel.store.record.RecordStore;
import org.springframework.dao.DataAccessException;

/// A program of its own that writes as fast as it can until it is killed, and notes what was
/// acknowledged.
///
/// Arguments: folder, file for acknowledged ids, clinic, then server settings.
final class CrashWriter {
  static final int WRITERS = 8;

  private CrashWriter() {}

  public static void main(String[] args) throws Exception {
    List<String> settings = List.of(args).subList(3, args.length);
    LocalPostgres server = TestServers.start(Path.of(args[0]), settings);
    Database database = Database.openUnchecked(server.address(), WRITERS);
    UUID clinic = UUID.fromString(args[2]);
    database.outsideClinics(sql ->
        sql.sql(
                "insert into clinic (id, name, kind, created) values (?, 'Crash', 'clinic', now())"
                    + " on conflict do nothing")
            .param(clinic)
            .update());
    FileChannel acknowledged =
        FileChannel.open(Path.of(args[1]), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    List<Thread> writers = new ArrayList<>();
    for (int i = 1; i <= WRITERS; i++) {
      UUID person = new UUID(0, i);
      writers.add(
          Thread.ofPlatform().start(() -> writeForever(database, clinic, person, acknowledged)));
    }
    for (Thread writer : writers) {
      writer.join();
    }
  }

  private static void writeForever(
      Database database, UUID clinic, UUID person, FileChannel acknowledged) {
    RecordStore records = new RecordStore(Clock.systemUTC());
    AuditLog audit = new AuditLog(Clock.systemUTC());
    Outbox outbox = new Outbox();
    while (true) {
      UUID id = UUID.randomUUID();
      NewEntry entry =
          new NewEntry(
              id,
              "dose.taken",
              1,
              Instant.now(),
              ZoneId.of("UTC"),
              person,
              "person",
              "{\"mg\":50}");
      try {
        Appending written =
            database.inClinic(
                clinic,
                tx -> {
                  Appending done = records.append(tx, person, entry);
                  audit.write(
                      tx,
                      new AuditRow(
                          Instant.now(),
                          Optional.of(person),
                          "person",
                          "dose.create",
                          id.toString(),
                          Optional.of(person),
                          "done"));
                  outbox.put(tx, id, "crash", id.toString(), Instant.now(), "{}");
                  return done;
                });
        if (written instanceof Appending.Written) {
          acknowledged.write(StandardCharsets.US_ASCII.encode(id + "\n"));
        }
      } catch (DataAccessException databaseGone) {
        return; // it was killed before we were: nothing was acknowledged
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
