package org.evenkeel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.evenkeel.store.local.LocalPostgres;
import org.evenkeel.store.local.TestServers;
import org.evenkeel.store.record.RecordVerifier;

/// Kills the writing program and its database, and compares what was acknowledged with what is
/// there.
final class Crash {
  private final Path folder;
  private final List<String> settings;
  private final RandomGenerator random;
  private final UUID clinic = UUID.randomUUID();

  Crash(Path folder, List<String> settings, long seed) throws IOException {
    this.folder = folder;
    this.settings = settings;
    this.random = new java.util.SplittableRandom(seed);
    makeTables();
  }

  /// The tables are made before the first kill and with every commit waited for: what is looked for
  /// is a lost entry, not a migration of which half was kept.
  private void makeTables() throws IOException {
    try (LocalPostgres server = TestServers.start(folder, List.of());
        Database _ = Database.openUnchecked(server.address(), 2)) {
      assertThat(server.address()).isNotNull();
    }
  }

  /// What was found after the kills so far.
  record Found(int acknowledged, int stored, Set<String> lost, List<String> torn) {}

  /// Lets eight writers run and kills program and database in the middle of it.
  void killOnce() throws IOException, InterruptedException {
    Path log = folder.resolve("writer.log");
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                "-Xmx256m",
                CrashWriter.class.getName(),
                folder.toString(),
                acknowledgedFile().toString(),
                clinic.toString()));
    command.addAll(settings);
    long before = acknowledgedCount();
    Process program =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    while (acknowledgedCount() < before + 50) {
      assertThat(program.isAlive() && System.nanoTime() < deadline)
          .as("the writers run; their log: " + Files.readString(log))
          .isTrue();
      Thread.sleep(20);
    }
    Thread.sleep(random.nextInt(400, 1200));
    boolean programFirst = random.nextBoolean();
    if (programFirst) {
      program.destroyForcibly().waitFor();
    }
    killDatabase();
    program.destroyForcibly().waitFor();
  }

  /// Starts the database again and looks.
  Found look() throws IOException {
    try (LocalPostgres server = TestServers.start(folder, settings);
        Database database = Database.openUnchecked(server.address(), 2)) {
      Set<String> acknowledged =
          Files.exists(acknowledgedFile())
              ? new HashSet<>(Files.readAllLines(acknowledgedFile()))
              : Set.of();
      return database.inClinic(
          clinic,
          tx -> {
            Set<String> stored = ids(tx, "select id::text from entry");
            Set<String> audited = ids(tx, "select subject from audit");
            Set<String> queued = ids(tx, "select about from outbox");
            List<String> torn = new ArrayList<>();
            if (!audited.equals(stored) || !queued.equals(stored)) {
              torn.add(
                  stored.size()
                      + " entries, "
                      + audited.size()
                      + " audit rows, "
                      + queued.size()
                      + " outbox rows");
            }
            for (int i = 1; i <= CrashWriter.WRITERS; i++) {
              torn.addAll(new RecordVerifier().verify(tx, new UUID(0, i)));
            }
            Set<String> lost = new HashSet<>(acknowledged);
            lost.removeAll(stored);
            return new Found(acknowledged.size(), stored.size(), lost, torn);
          });
    }
  }

  private static Set<String> ids(Tx tx, String sql) {
    return new HashSet<>(tx.sql().sql(sql).query((row, n) -> row.getString(1)).list());
  }

  private Path acknowledgedFile() {
    return folder.resolve("acknowledged");
  }

  private long acknowledgedCount() {
    File file = acknowledgedFile().toFile();
    return file.length() / 37;
  }

  private void killDatabase() throws IOException {
    Path pidFile = folder.resolve("cluster/postmaster.pid");
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
    List<ProcessHandle> children = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }
}
