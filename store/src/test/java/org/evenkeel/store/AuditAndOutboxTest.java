package org.evenkeel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.store.audit.AuditLog;
import org.evenkeel.store.audit.AuditRow;
import org.evenkeel.store.outbox.Outbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class AuditAndOutboxTest {
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private final Database db = TestDatabase.database();
  private final UUID clinic = TestDatabase.newClinic();
  private final AuditLog audit = new AuditLog(TestDatabase.clock());
  private final Outbox outbox = new Outbox();

  @Test
  void sealsRowsOnceAndFindsOneThatWasChangedAndOneThatWasDeleted() throws Exception {
    write("regimen.read");
    write("dose.create");
    assertThat(seal()).isEqualTo(2);
    assertThat(seal()).isZero();
    write("journal.read");
    assertThat(seal()).isEqualTo(1);
    assertThat(db.inClinic(clinic, audit::verify)).isEmpty();

    asSuperuser(
        "update audit set action = 'nothing' where action = 'dose.create' and clinic = '"
            + clinic
            + "'");
    assertThat(db.inClinic(clinic, audit::verify))
        .singleElement()
        .asString()
        .endsWith("were changed after they were sealed");
    asSuperuser("delete from audit where action = 'journal.read' and clinic = '" + clinic + "'");
    assertThat(db.inClinic(clinic, audit::verify)).hasSize(2);
  }

  @Test
  void handsDueWorkToOneWorkerUntilItsLeaseEnds() {
    put("a", NOW.minusSeconds(5));
    put("b", NOW.plusSeconds(60));
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    var claimed =
        db.inClinic(clinic, tx -> outbox.claim(tx, first, NOW, Duration.ofSeconds(30), 10));
    assertThat(claimed).extracting(Outbox.Work::about).containsExactly("a");
    List<Outbox.Work> none =
        db.inClinic(clinic, tx -> outbox.claim(tx, second, NOW, Duration.ofSeconds(30), 10));
    assertThat(none).isEmpty();

    Instant later = NOW.plusSeconds(31);
    var again =
        db.inClinic(clinic, tx -> outbox.claim(tx, second, later, Duration.ofSeconds(30), 10));
    assertThat(again).extracting(Outbox.Work::attempts).containsExactly(2);
    UUID id = again.getFirst().id();
    assertThat(db.<Boolean>inClinic(clinic, tx -> outbox.done(tx, first, id, later))).isFalse();
    assertThat(db.<Boolean>inClinic(clinic, tx -> outbox.done(tx, second, id, later))).isTrue();
  }

  @Test
  void putsTheSameWorkInOnceAndTakesItBack() {
    assertThat(put("slot", NOW)).isTrue();
    assertThat(put("slot", NOW)).isFalse();
    assertThat(db.<Boolean>inClinic(clinic, tx -> outbox.withdraw(tx, "remind", "slot"))).isTrue();
    assertThat(db.<Boolean>inClinic(clinic, tx -> outbox.withdraw(tx, "remind", "slot"))).isFalse();
  }

  private boolean put(String about, Instant due) {
    return db.inClinic(clinic, tx -> outbox.put(tx, UUID.randomUUID(), "remind", about, due, "{}"));
  }

  private long seal() {
    return db.inClinic(clinic, audit::seal);
  }

  private void write(String action) {
    db.inClinic(
        clinic,
        tx -> {
          audit.write(
              tx,
              new AuditRow(
                  NOW,
                  Optional.of(new UUID(0, 1)),
                  "nurse",
                  action,
                  "p1",
                  Optional.empty(),
                  "done"));
          return true;
        });
  }

  private static void asSuperuser(String sql) throws Exception {
    String password =
        Files.readAllLines(Path.of("target/test-database/database-passwords")).getFirst();
    try (var connection =
            DriverManager.getConnection(
                TestDatabase.server().address().url(), "evenkeel_super", password);
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }
}
