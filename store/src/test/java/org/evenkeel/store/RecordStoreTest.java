package org.evenkeel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.evenkeel.store.record.Appending;
import org.evenkeel.store.record.NewEntry;
import org.evenkeel.store.record.RecordStore;
import org.evenkeel.store.record.RecordVerifier;
import org.evenkeel.store.record.RecordedEntry;
import org.evenkeel.store.record.StoredEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.dao.DataAccessException;

@ExtendWith(TestDatabase.class)
class RecordStoreTest {
  private final Database db = TestDatabase.database();
  private final RecordStore records = new RecordStore(TestDatabase.clock());
  private final RecordVerifier verifier = new RecordVerifier();
  private final UUID clinic = TestDatabase.newClinic();
  private final UUID person = UUID.randomUUID();

  @Test
  void writesEntriesInTheOrderOfRecording() {
    append(UUID.randomUUID(), "{\"n\":1}");
    append(UUID.randomUUID(), "{\"n\":2}");
    List<String> payloads =
        db.inClinic(
            clinic,
            tx -> records.read(tx, person, 0).stream().map(e -> e.entry().payload()).toList());
    assertThat(payloads).containsExactly("{\"n\":1}", "{\"n\":2}");
  }

  @Test
  void answersTheSameEntrySentTwiceAsTheFirstTime() {
    UUID id = UUID.randomUUID();
    assertThat(append(id, "{}")).isEqualTo(new Appending.Written(1, false));
    append(UUID.randomUUID(), "{\"later\":true}");
    assertThat(append(id, "{}")).isEqualTo(new Appending.Written(1, true));
  }

  @Test
  void answersAnotherBodyUnderTheSameIdAsAConflict() {
    UUID id = UUID.randomUUID();
    append(id, "{\"amount\":1}");
    assertThat(append(id, "{\"amount\":2}")).isEqualTo(new Appending.Conflict(id));
  }

  @Test
  void doesNotWriteADecisionMadeOnAnOlderState() {
    append(UUID.randomUUID(), "{}");
    Appending late =
        db.inClinic(
            clinic,
            tx ->
                records.append(
                    tx, person, TestDatabase.entry(UUID.randomUUID(), "{}"), OptionalLong.of(0)));
    assertThat(late).isEqualTo(new Appending.Stale(0, 1));
  }

  @Test
  void undoesTheEntryWhenTheRestOfTheTransactionFails() {
    assertThatThrownBy(() ->
            db.inClinic(
                clinic,
                tx -> {
                  records.append(tx, person, TestDatabase.entry(UUID.randomUUID(), "{}"));
                  throw new IllegalStateException("the projection failed");
                }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(db.<Boolean>inClinic(clinic, tx -> records.head(tx, person).isEmpty())).isTrue();
  }

  @Test
  void givesEveryEntryItsOwnPlaceWhenEightWriteAtOnce() throws Exception {
    List<Callable<Appending>> writers = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      writers.add(() -> append(UUID.randomUUID(), "{}"));
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var written : threads.invokeAll(writers)) {
        assertThat(written.get()).isInstanceOf(Appending.Written.class);
      }
    }
    List<StoredEntry> all = db.inClinic(clinic, tx -> records.read(tx, person, 0));
    assertThat(all)
        .extracting(e -> e.seq())
        .containsExactlyElementsOf(java.util.stream.LongStream.rangeClosed(1, 80).boxed().toList());
    assertThat(verify()).isEmpty();
  }

  @Test
  void writesAHistoryWithItsOwnMomentsOfRecordingAndTheSameChain() {
    Instant first = Instant.parse("2024-11-22T08:00:00.123456Z");
    List<RecordedEntry> history = new ArrayList<>();
    for (int i = 0; i < 2_345; i++) {
      NewEntry entry =
          TestDatabase.entry(UUID.randomUUID(), "{\"n\":" + i + ",\"s\":\"\\\"é{,}\"}");
      history.add(new RecordedEntry(entry, first.plusSeconds(i)));
    }
    db.inClinic(clinic, tx -> records.appendHistory(tx, person, history));
    append(UUID.randomUUID(), "{\"later\":true}");
    List<StoredEntry> all = db.inClinic(clinic, tx -> records.read(tx, person, 0));
    assertThat(all).hasSize(2_346);
    assertThat(all.subList(0, 2_345))
        .extracting(e -> new RecordedEntry(e.entry(), e.recorded()))
        .isEqualTo(history);
    assertThat(verify()).isEmpty();
  }

  @Test
  void writesNoHistoryIntoARecordThatHasBegun() {
    append(UUID.randomUUID(), "{}");
    assertThatThrownBy(
            () -> db.inClinic(clinic, tx -> records.appendHistory(tx, person, List.of())))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void writesNoHistoryThatGoesBackOrLiesAhead() {
    Instant now = TestDatabase.clock().instant();
    NewEntry entry = TestDatabase.entry(UUID.randomUUID(), "{}");
    NewEntry other = TestDatabase.entry(UUID.randomUUID(), "{}");
    for (List<RecordedEntry> wrong :
        List.of(
            List.of(new RecordedEntry(entry, now.plusSeconds(3_600))),
            List.of(
                new RecordedEntry(entry, now.minusSeconds(1)),
                new RecordedEntry(other, now.minusSeconds(2))))) {
      assertThatThrownBy(() -> db.inClinic(clinic, tx -> records.appendHistory(tx, person, wrong)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void findsAnEntryThatWasEdited() throws Exception {
    append(UUID.randomUUID(), "{\"mg\":50}");
    append(UUID.randomUUID(), "{}");
    asSuperuser(
        "update entry set payload = '{\"mg\":500}' where seq = 1 and person = '" + person + "'");
    assertThat(verify()).containsExactly("entry 1 was changed after it was recorded");
  }

  @Test
  void findsAnEntryThatWasDeletedInTheMiddleAndAtTheEnd() throws Exception {
    for (int i = 0; i < 3; i++) {
      append(UUID.randomUUID(), "{}");
    }
    asSuperuser("delete from entry where seq = 2 and person = '" + person + "'");
    assertThat(verify()).containsExactly("entry 2 is missing");
    asSuperuser("delete from entry where seq = 3 and person = '" + person + "'");
    assertThat(verify()).containsExactly("entry 2 is missing", "entry 3 is missing");
  }

  @Test
  void showsNoRowOfAClinicToAnother() {
    append(UUID.randomUUID(), "{}");
    UUID other = TestDatabase.newClinic();
    List<StoredEntry> seen = db.inClinic(other, tx -> records.read(tx, person, 0));
    assertThat(seen).isEmpty();
    Long unnamed =
        db.outsideClinics(sql -> sql.sql("select count(*) from entry").query(Long.class).single());
    assertThat(unnamed).isZero();
  }

  @Test
  void doesNotLetTheApplicationChangeOrDeleteAnEntry() {
    append(UUID.randomUUID(), "{}");
    for (String attempt :
        List.of("update entry set payload = ''", "delete from entry", "delete from audit")) {
      assertThatThrownBy(() -> db.inClinic(clinic, tx -> tx.sql().sql(attempt).update()))
          .isInstanceOf(DataAccessException.class)
          .hasStackTraceContaining("permission denied");
    }
  }

  private Appending append(UUID id, String payload) {
    return db.inClinic(clinic, tx -> records.append(tx, person, TestDatabase.entry(id, payload)));
  }

  private List<String> verify() {
    return db.inClinic(clinic, tx -> verifier.verify(tx, person));
  }

  private void asSuperuser(String sql) throws Exception {
    List<String> passwords =
        java.nio.file.Files.readAllLines(
            java.nio.file.Path.of("target/test-database/database-passwords"));
    try (var connection =
            DriverManager.getConnection(
                TestDatabase.server().address().url(), "evenkeel_super", passwords.get(0));
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }
}
