package org.evenkeel.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The open database: every piece of work runs in one transaction that sees one clinic.
///
/// Safe for use by many threads. Close it to give the connections back.
public final class Database implements AutoCloseable {
  private final HikariDataSource pool;

  private Database(HikariDataSource pool) {
    this.pool = pool;
  }

  /// Checks the server's settings, brings the tables up to date and opens a pool of connections.
  ///
  /// @param connections how many connections at most
  /// @throws UnsafeDatabaseException when the server could lose what it acknowledged
  public static Database open(DatabaseAddress address, int connections) {
    refuseUnsafeSettings(address);
    return openUnchecked(address, connections);
  }

  /// The same without the look at the settings: only for tests that show what the settings protect
  /// from.
  static Database openUnchecked(DatabaseAddress address, int connections) {
    migrate(address);
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(address.url());
    config.setUsername(address.appUser());
    config.setPassword(address.appPassword());
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(Math.min(2, connections));
    config.setAutoCommit(false);
    config.setConnectionTimeout(10_000);
    config.setPoolName("evenkeel");
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("ApplicationName", "evenkeel");
    if (address.becomeApp()) {
      config.setConnectionInitSql("set role " + DatabaseAddress.APP_ROLE);
    }
    return new Database(new HikariDataSource(config));
  }

  /// Does work that belongs to one clinic, all of it or nothing.
  ///
  /// @param clinic the clinic whose rows the work sees
  /// @param work what to do; a thrown exception undoes all of it
  public <T> T inClinic(UUID clinic, Function<Tx, T> work) {
    return inTransaction(connection -> {
      try (PreparedStatement name =
          connection.prepareStatement("select set_config('evenkeel.clinic', ?, true)")) {
        name.setString(1, clinic.toString());
        name.execute();
      }
      return work.apply(new Tx(clinic, client(connection)));
    });
  }

  /// Does work on what belongs to no clinic: accounts, memberships, clinics. It sees no row of any
  /// clinic.
  public <T> T outsideClinics(Function<JdbcClient, T> work) {
    return inTransaction(connection -> work.apply(client(connection)));
  }

  /// The pool itself, for the framework's health check.
  public DataSource dataSource() {
    return pool;
  }

  @Override
  public void close() {
    pool.close();
  }

  private interface InConnection<T> {
    T run(Connection connection) throws SQLException;
  }

  private <T> T inTransaction(InConnection<T> work) {
    try (Connection connection = pool.getConnection()) {
      boolean committed = false;
      try {
        T answer = work.run(connection);
        connection.commit();
        committed = true;
        return answer;
      } finally {
        if (!committed) {
          connection.rollback();
        }
      }
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("the database did not answer", e);
    }
  }

  private static JdbcClient client(Connection connection) {
    return JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }

  private static void migrate(DatabaseAddress address) {
    if (address.ownerUser().equals(DatabaseAddress.APP_ROLE)) {
      return; // the owner migrates elsewhere; the application role may not
    }
    try (Connection owner = ownerConnection(address);
        Statement statement = owner.createStatement()) {
      statement.execute(
          """
          do $$ begin
            if not exists (select from pg_roles where rolname = 'evenkeel_app') then
              create role evenkeel_app nologin nobypassrls;
            end if;
          end $$\
          """);
      statement.execute("grant evenkeel_app to current_user");
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException(
          "the database cannot be reached or its owner may not create the role evenkeel_app", e);
    }
    Flyway.configure()
        .dataSource(address.url(), address.ownerUser(), address.ownerPassword())
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }

  private static Connection ownerConnection(DatabaseAddress address) throws SQLException {
    return DriverManager.getConnection(address.url(), address.ownerUser(), address.ownerPassword());
  }

  private static void refuseUnsafeSettings(DatabaseAddress address) {
    List<String> unsafe = new ArrayList<>();
    try (Connection owner = ownerConnection(address);
        Statement statement = owner.createStatement()) {
      for (String setting :
          List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
        try (var row = statement.executeQuery("show " + setting)) {
          row.next();
          if (row.getString(1).equals("off")) {
            unsafe.add(setting + " is off");
          }
        }
      }
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("the database cannot be reached", e);
    }
    if (!unsafe.isEmpty()) {
      throw new UnsafeDatabaseException(unsafe);
    }
  }
}
