package org.evenkeel.store.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.evenkeel.store.DatabaseAddress;

/// A PostgreSQL server of our own on the loopback address, durable and with a generated password.
///
/// Starting it on a folder where one is still running (our program was killed) takes that one over;
/// where one was killed, it recovers. Closing it stops the server.
public final class LocalPostgres implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SUPERUSER = "evenkeel_super";
  private static final String OWNER = "evenkeel_owner";
  private static final String DATABASE = "evenkeel";

  private final List<String> prefix;
  private final Path binaries;
  private final Path cluster;
  private final Secrets secrets;
  private final int port;

  private LocalPostgres(
      List<String> prefix, Path binaries, Path cluster, Secrets secrets, int port) {
    this.prefix = prefix;
    this.binaries = binaries;
    this.cluster = cluster;
    this.secrets = secrets;
    this.port = port;
  }

  /// Starts the server that keeps its data under `folder`, making it first if need be.
  ///
  /// @throws CannotStartException when it cannot be started here
  public static LocalPostgres start(Path folder) {
    return start(folder, List.of());
  }

  /// The same with further settings, `name=value`: only for tests that show what the settings
  /// protect from.
  static LocalPostgres start(Path folder, List<String> settings) {
    try {
      UnprivilegedRun run = UnprivilegedRun.here();
      Path home = run.serverFolder(folder.toAbsolutePath());
      Files.createDirectories(home);
      Path binaries = PostgresBinaries.unpacked(home);
      Path cluster = home.resolve("cluster");
      Secrets secrets = Secrets.in(folder);
      if (run == UnprivilegedRun.AS_NOBODY) {
        command(List.of(), "chown", "-R", "65534:65534", home.toString());
      }
      if (!Files.exists(cluster.resolve("made"))) {
        make(run.prefix(), binaries, cluster, secrets);
      }
      int port = startOrAdopt(run.prefix(), binaries, cluster, secrets, settings);
      LocalPostgres server = new LocalPostgres(run.prefix(), binaries, cluster, secrets, port);
      server.ensureRoles();
      return server;
    } catch (IOException e) {
      throw new CannotStartException(
          "cannot start PostgreSQL in " + folder + ": " + e.getMessage(), e);
    }
  }

  /// How to reach it.
  public DatabaseAddress address() {
    return new DatabaseAddress(
        url(port, DATABASE),
        OWNER,
        secrets.owner(),
        DatabaseAddress.APP_ROLE,
        secrets.app(),
        false);
  }

  /// The port on 127.0.0.1.
  public int port() {
    return port;
  }

  /// Stops the server and waits until it is down; open transactions are undone.
  @Override
  public void close() {
    try {
      command(
          prefix,
          bin(binaries, "pg_ctl"),
          "stop",
          "-D",
          cluster.toString(),
          "-m",
          "fast",
          "-w",
          "-t",
          "60");
    } catch (IOException e) {
      throw new CannotStartException("PostgreSQL did not stop: " + e.getMessage(), e);
    }
  }

  private static void make(List<String> prefix, Path binaries, Path cluster, Secrets secrets)
      throws IOException {
    PostgresBinaries.deleteTree(cluster);
    Path password = Files.createTempFile(cluster.getParent(), "pw", "");
    try {
      Files.writeString(password, secrets.superuser());
      command(
          prefix,
          bin(binaries, "initdb"),
          "-D",
          cluster.toString(),
          "-U",
          SUPERUSER,
          "--pwfile",
          password.toString(),
          "--auth=scram-sha-256",
          "--encoding=UTF8",
          "--locale-provider=builtin",
          "--builtin-locale=C.UTF-8",
          "--locale=C",
          "--data-checksums");
    } finally {
      Files.delete(password);
    }
    Files.writeString(
        cluster.resolve("postgresql.conf"),
        """

        # Evenkeel: loopback only, nothing acknowledged is lost.
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        password_encryption = 'scram-sha-256'
        fsync = on
        synchronous_commit = on
        full_page_writes = on
        max_connections = 60
        shared_buffers = 128MB
        timezone = 'UTC'
        log_timezone = 'UTC'
        log_statement = 'none'
        log_min_error_statement = panic
        log_parameter_max_length_on_error = 0
        """,
        StandardOpenOption.APPEND);
    Files.createFile(cluster.resolve("made"));
  }

  /// A server left over from a killed program is taken over if it answers; else one is started.
  /// `pg_ctl` can say "running" of a server that was just killed, so we go on until a connection
  /// answers.
  private static int startOrAdopt(
      List<String> prefix, Path binaries, Path cluster, Secrets secrets, List<String> settings)
      throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    String last = "";
    while (System.nanoTime() < deadline) {
      int running = runningPort(cluster);
      if (running > 0 && answers(running, secrets)) {
        return running;
      }
      int port = freePort();
      StringBuilder options = new StringBuilder("-p " + port);
      settings.forEach(s -> options.append(" -c ").append(s));
      try {
        command(
            prefix,
            bin(binaries, "pg_ctl"),
            "start",
            "-D",
            cluster.toString(),
            "-w",
            "-t",
            "55",
            "-s",
            "-l",
            cluster.resolve("server.log").toString(),
            "-o",
            options.toString());
        if (answers(port, secrets)) {
          return port;
        }
      } catch (IOException notYet) {
        last = String.valueOf(notYet.getMessage());
      }
      pause();
    }
    throw new CannotStartException(
        "PostgreSQL did not start within "
            + PATIENCE.toSeconds()
            + " s; its log is "
            + cluster.resolve("server.log")
            + (last.isEmpty() ? "" : " (" + last + ")"));
  }

  private void ensureRoles() {
    try (Connection connection =
            DriverManager.getConnection(url(port, "postgres"), SUPERUSER, secrets.superuser());
        Statement statement = connection.createStatement()) {
      // Passwords are hex digits that we generated ourselves: no quoting can go wrong.
      statement.execute(
          """
          do $$ begin
            if not exists (select from pg_roles where rolname = '%1$s') then
              create role %1$s login nosuperuser createrole password '%2$s';
            end if;
            if not exists (select from pg_roles where rolname = '%3$s') then
              create role %3$s login nosuperuser nobypassrls password '%4$s';
            end if;
          end $$\
          """
              .formatted(OWNER, secrets.owner(), DatabaseAddress.APP_ROLE, secrets.app()));
      statement.execute(
          "grant " + DatabaseAddress.APP_ROLE + " to " + OWNER + " with admin option");
      try (var found =
          statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
        if (found.next()) {
          return;
        }
      }
      statement.execute("create database " + DATABASE + " owner " + OWNER);
    } catch (SQLException e) {
      throw new CannotStartException("PostgreSQL started but refused us: " + e.getMessage(), e);
    }
  }

  private static boolean answers(int port, Secrets secrets) {
    Properties login = new Properties();
    login.setProperty("user", SUPERUSER);
    login.setProperty("password", secrets.superuser());
    login.setProperty("loginTimeout", "5");
    try (Connection connection = DriverManager.getConnection(url(port, "postgres"), login)) {
      return connection.isValid(5);
    } catch (SQLException no) {
      return false;
    }
  }

  /// The port in `postmaster.pid` (its fourth line), or 0 when no server left one.
  private static int runningPort(Path cluster) throws IOException {
    Path pid = cluster.resolve("postmaster.pid");
    if (!Files.exists(pid)) {
      return 0;
    }
    List<String> lines = Files.readAllLines(pid);
    return lines.size() > 3 && lines.get(3).matches("[0-9]+") ? Integer.parseInt(lines.get(3)) : 0;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static String bin(Path binaries, String program) {
    return binaries.resolve("bin").resolve(program).toString();
  }

  private static void command(List<String> prefix, String... words) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(List.of(words));
    Path output = Files.createTempFile("evenkeel-postgres", ".out");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .directory(Path.of("/").toFile())
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(90, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(Path.of(words[0]).getFileName() + " did not end");
      }
      if (process.exitValue() != 0) {
        List<String> said = Files.readAllLines(output);
        throw new IOException(
            Path.of(words[0]).getFileName() + ": " + (said.isEmpty() ? "failed" : said.getLast()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStartException("interrupted while PostgreSQL was starting", e);
    }
  }

  /// The generated passwords, in a file that only its owner can read.
  private record Secrets(String superuser, String owner, String app) {
    static Secrets in(Path folder) throws IOException {
      Path file = folder.resolve("database-passwords");
      if (!Files.exists(file)) {
        Path fresh = folder.resolve("database-passwords.new");
        Files.deleteIfExists(fresh);
        Files.createFile(
            fresh,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, List.of(generated(), generated(), generated()));
        Files.move(fresh, file);
      }
      List<String> lines = Files.readAllLines(file);
      if (lines.size() < 3) {
        throw new IOException(file + " is damaged");
      }
      return new Secrets(lines.get(0), lines.get(1), lines.get(2));
    }

    private static String generated() {
      byte[] bytes = new byte[24];
      new SecureRandom().nextBytes(bytes);
      return HexFormat.of().formatHex(bytes);
    }
  }
}
