package org.evenkeel.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.evenkeel.store.Tx;

/// The append-only record of each person.
///
/// All methods work inside the caller's transaction, so that an entry, its audit row, its
/// projections and its outbox rows stand or fall together. Instants are kept to the microsecond.
public final class RecordStore {
  /// So many entries of a history go in one statement.
  private static final int CHUNK = 1_000;

  private final Clock clock;

  /// @param clock tells when something is recorded
  public RecordStore(Clock clock) {
    this.clock = clock;
  }

  /// Takes the person's lock until the transaction ends, and says where the record stands. A person
  /// without a record gets an empty one.
  public Head lock(Tx tx, UUID person) {
    tx.sql()
        .sql(
            "insert into record_head (person, clinic, seq, hash) values (?, ?, 0, ?)"
                + " on conflict (person) do nothing")
        .params(person, tx.clinic(), HashChain.genesis())
        .update();
    return tx.sql()
        .sql("select seq, hash from record_head where person = ? for update")
        .param(person)
        .query((row, n) -> new Head(row.getLong(1), row.getBytes(2)))
        .single();
  }

  /// Where the record stands, without taking the lock; empty when there is no such record in this
  /// clinic.
  public Optional<Head> head(Tx tx, UUID person) {
    return tx.sql()
        .sql("select seq, hash from record_head where person = ?")
        .param(person)
        .query((row, n) -> new Head(row.getLong(1), row.getBytes(2)))
        .optional();
  }

  /// Writes down what happened. Never refused, except when another entry already has this id.
  public Appending append(Tx tx, UUID person, NewEntry entry) {
    return append(tx, person, entry, OptionalLong.empty());
  }

  /// Writes an entry; with `decidedOn`, only if the record still stands there.
  ///
  /// The same entry sent again is answered as the first time, also when the record has grown since.
  ///
  /// @param decidedOn the sequence a decision was made on, empty for what simply happened
  public Appending append(Tx tx, UUID person, NewEntry said, OptionalLong decidedOn) {
    NewEntry entry = toMicroseconds(said);
    Head head = lock(tx, person);
    byte[] digest = HashChain.digest(entry);
    Optional<Appending> before = alreadyThere(tx, person, entry.id(), digest);
    if (before.isPresent()) {
      return before.get();
    }
    if (decidedOn.isPresent() && decidedOn.getAsLong() != head.seq()) {
      return new Appending.Stale(decidedOn.getAsLong(), head.seq());
    }
    long seq = head.seq() + 1;
    byte[] hash = HashChain.link(seq, entry.id(), digest, head.hash());
    insert(tx, person, seq, entry, digest, head.hash(), hash);
    tx.sql()
        .sql("update record_head set seq = ?, hash = ? where person = ?")
        .params(seq, hash, person)
        .update();
    return new Appending.Written(seq, false);
  }

  /// Writes a whole history into an empty record in one go: a record brought from elsewhere, where
  /// each entry had its own moment of recording.
  ///
  /// The chain runs over it as over any other. To be used with one audit row for the whole.
  ///
  /// @param history in the order of recording, none recorded later than now
  /// @throws IllegalStateException when the record is not empty
  /// @throws IllegalArgumentException when the moments of recording go back or lie ahead
  public Head appendHistory(Tx tx, UUID person, List<RecordedEntry> history) {
    Head head = lock(tx, person);
    if (head.seq() != 0) {
      throw new IllegalStateException(
          "a history is written into an empty record, not " + head.seq());
    }
    requireInOrder(history);
    for (int from = 0; from < history.size(); from += CHUNK) {
      List<RecordedEntry> chunk = history.subList(from, Math.min(history.size(), from + CHUNK));
      head = insertAll(tx, person, head, chunk);
    }
    tx.sql()
        .sql("update record_head set seq = ?, hash = ? where person = ?")
        .params(head.seq(), head.hash(), person)
        .update();
    return head;
  }

  private void requireInOrder(List<RecordedEntry> history) {
    Instant before = Instant.MIN;
    for (RecordedEntry each : history) {
      if (each.recorded().isBefore(before)) {
        throw new IllegalArgumentException("entry " + each.entry().id() + " is out of order");
      }
      before = each.recorded();
    }
    if (before.isAfter(clock.instant())) {
      throw new IllegalArgumentException("recorded in the future: " + before);
    }
  }

  private static Head insertAll(Tx tx, UUID person, Head start, List<RecordedEntry> chunk) {
    int size = chunk.size();
    String[][] texts = new String[8][size];
    String[] payloads = new String[size];
    byte[][] digests = new byte[size][];
    byte[][] hashes = new byte[size][];
    byte[][] previous = new byte[size][];
    Head head = start;
    for (int i = 0; i < size; i++) {
      NewEntry entry = toMicroseconds(chunk.get(i).entry());
      long seq = head.seq() + 1;
      digests[i] = HashChain.digest(entry);
      previous[i] = head.hash();
      hashes[i] = HashChain.link(seq, entry.id(), digests[i], head.hash());
      head = new Head(seq, hashes[i]);
      texts[0][i] = entry.id().toString();
      texts[1][i] = entry.type();
      texts[2][i] = Integer.toString(entry.version());
      texts[3][i] = entry.happened().toString();
      texts[4][i] = entry.zone().getId();
      texts[5][i] = chunk.get(i).recorded().truncatedTo(ChronoUnit.MICROS).toString();
      texts[6][i] = entry.byAccount().toString();
      texts[7][i] = entry.byRole();
      payloads[i] = entry.payload();
    }
    var insert =
        tx.sql()
            .sql(
                "insert into entry (person, seq, clinic, id, type, version, happened, zone,"
                    + " recorded, by_account, by_role, payload, digest, previous, hash)"
                    + " select ?, ? + n, ?, id::uuid, type, version::int, happened::timestamptz,"
                    + " zone, recorded::timestamptz, by_account::uuid, by_role, payload, digest,"
                    + " previous, hash from unnest(?::text[], ?::text[], ?::text[], ?::text[],"
                    + " ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[],"
                    + " ?::bytea[], ?::bytea[]) with ordinality as t (id, type, version, happened,"
                    + " zone, recorded, by_account, by_role, payload, digest, previous, hash, n)")
            .param(person)
            .param(start.seq())
            .param(tx.clinic());
    for (String[] column : texts) {
      insert = insert.param(column);
    }
    insert.param(payloads).param(digests).param(previous).param(hashes).update();
    return head;
  }

  /// The entries after a sequence, in the order of recording.
  ///
  /// @param after the last sequence already known, 0 for all
  public List<StoredEntry> read(Tx tx, UUID person, long after) {
    return tx.sql()
        .sql(
            "select seq, id, type, version, happened, zone, recorded, by_account, by_role, payload"
                + " from entry where person = ? and seq > ? order by seq")
        .params(person, after)
        .query((row, n) -> stored(row))
        .list();
  }

  /// Everyone who has a record in the clinic, in the order of their ids.
  public List<UUID> people(Tx tx) {
    return tx.sql()
        .sql("select person from record_head order by person")
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  private static Optional<Appending> alreadyThere(Tx tx, UUID person, UUID id, byte[] digest) {
    return tx.sql()
        .sql("select seq, digest from entry where person = ? and id = ?")
        .params(person, id)
        .query((row, n) ->
            Arrays.equals(row.getBytes(2), digest)
                ? (Appending) new Appending.Written(row.getLong(1), true)
                : new Appending.Conflict(id))
        .optional();
  }

  private void insert(
      Tx tx, UUID person, long seq, NewEntry entry, byte[] digest, byte[] previous, byte[] hash) {
    tx.sql()
        .sql(
            "insert into entry (person, seq, clinic, id, type, version, happened, zone, recorded,"
                + " by_account, by_role, payload, digest, previous, hash)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            person,
            seq,
            tx.clinic(),
            entry.id(),
            entry.type(),
            entry.version(),
            entry.happened().atOffset(ZoneOffset.UTC),
            entry.zone().getId(),
            clock.instant().atOffset(ZoneOffset.UTC),
            entry.byAccount(),
            entry.byRole(),
            entry.payload(),
            digest,
            previous,
            hash)
        .update();
  }

  private static NewEntry toMicroseconds(NewEntry e) {
    Instant happened = e.happened().truncatedTo(ChronoUnit.MICROS);
    return new NewEntry(
        e.id(), e.type(), e.version(), happened, e.zone(), e.byAccount(), e.byRole(), e.payload());
  }

  static StoredEntry stored(ResultSet row) throws SQLException {
    return new StoredEntry(
        row.getLong("seq"),
        new NewEntry(
            row.getObject("id", UUID.class),
            row.getString("type"),
            row.getInt("version"),
            row.getObject("happened", OffsetDateTime.class).toInstant(),
            ZoneId.of(row.getString("zone")),
            row.getObject("by_account", UUID.class),
            row.getString("by_role"),
            row.getString("payload")),
        row.getObject("recorded", OffsetDateTime.class).toInstant());
  }
}
