package org.evenkeel.app.record;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.evenkeel.app.access.Acting;
import org.evenkeel.core.careteam.Author;
import org.evenkeel.core.careteam.Role;
import org.evenkeel.core.chart.Chart;
import org.evenkeel.core.chart.Entry;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.store.Tx;
import org.evenkeel.store.record.Appending;
import org.evenkeel.store.record.Head;
import org.evenkeel.store.record.RecordStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A person's record: its chart as it stands, and new entries.
///
/// Charts are kept in memory and are valid as long as the record, read in the transaction, has the
/// entry they were folded up to, by its hash; what came since is folded in. The lists that span
/// people are written in the transaction of the entry.
@Component
public final class Records {
  private static final int KEPT = 400;

  private final RecordStore store;
  private final Caseload caseload;
  private final Clock clock;
  private final Entries entries = new Entries();
  private final Map<UUID, Kept> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Kept> eldest) {
          return size() > KEPT;
        }
      };

  Records(RecordStore store, Caseload caseload, Clock clock) {
    this.store = store;
    this.caseload = caseload;
    this.clock = clock;
  }

  /// The same without the running application, for upkeep.
  public static Records standalone(KnowledgeBase knowledge, Clock clock) {
    return new Records(new RecordStore(clock), new Caseload(knowledge, clock), clock);
  }

  /// A chart and the entry it was folded up to.
  private record Kept(UUID clinic, long seq, String hash, Chart chart) {
    static final long NOTHING = 0;
  }

  /// The sequence of the last entry, 0 for an empty record.
  public long head(Tx tx, UUID person) {
    return store.head(tx, person).map(Head::seq).orElse(0L);
  }

  /// The chart at the record's head; an empty one when there is no such record in this clinic.
  public Chart chart(Tx tx, UUID person) {
    Optional<Head> head = store.head(tx, person);
    if (head.isEmpty()) {
      return Chart.EMPTY;
    }
    String hash = HexFormat.of().formatHex(head.get().hash());
    Kept before = kept(tx, person);
    if (before != null && before.hash().equals(hash)) {
      return before.chart();
    }
    boolean holds = before != null && before.hash().equals(hashAt(tx, person, before.seq()));
    Chart from = before != null && holds ? before.chart() : Chart.EMPTY;
    long after = before != null && holds ? before.seq() : Kept.NOTHING;
    List<Entry> since = store.read(tx, person, after).stream().map(entries::fromStore).toList();
    Chart chart = from.with(since);
    keep(person, new Kept(tx.clinic(), head.get().seq(), hash, chart));
    return chart;
  }

  private static String hashAt(Tx tx, UUID person, long seq) {
    return tx.sql()
        .sql("select encode(hash, 'hex') from entry where person = ? and seq = ?")
        .params(person, seq)
        .query((row, n) -> row.getString(1))
        .optional()
        .orElse("");
  }

  /// Writes what happened. Never refused; the same entry again is answered as the first time.
  ///
  /// @param entryId the client's own id
  /// @param happened when it happened
  /// @param zone the zone in which that was said
  public Appending record(
      Tx tx,
      Acting acting,
      UUID person,
      UUID entryId,
      Payload payload,
      Instant happened,
      ZoneId zone) {
    return append(tx, acting, person, entryId, payload, happened, zone, Entries.decidedOn(payload));
  }

  /// Writes what was decided, if the record still stands where it was decided on.
  ///
  /// @return stale when something was written since; nothing is then written
  public Appending decide(
      Tx tx,
      Acting acting,
      UUID person,
      UUID entryId,
      Payload payload,
      Instant happened,
      ZoneId zone,
      long decidedOn) {
    return append(tx, acting, person, entryId, payload, happened, zone, OptionalLong.of(decidedOn));
  }

  private Appending append(
      Tx tx,
      Acting acting,
      UUID person,
      UUID entryId,
      Payload payload,
      Instant happened,
      ZoneId zone,
      OptionalLong decidedOn) {
    Author by = new Author(acting.account(), Role.parse(acting.role().word()));
    Entry entry = new Entry(entryId, happened, zone, clock.instant(), by, payload);
    Appending done = store.append(tx, person, entries.toStore(entry), decidedOn);
    if (done instanceof Appending.Written(_, boolean replay) && !replay) {
      caseload.project(tx, person, chart(tx, person), head(tx, person));
    }
    return done;
  }

  /// Writes the lists of a clinic anew from its records.
  ///
  /// @return how many records
  public int rebuild(Tx tx) {
    List<UUID> people = store.people(tx);
    for (UUID person : people) {
      caseload.project(tx, person, chart(tx, person), head(tx, person));
    }
    return people.size();
  }

  private @Nullable Kept kept(Tx tx, UUID person) {
    synchronized (kept) {
      Kept found = kept.get(person);
      return found != null && found.clinic().equals(tx.clinic()) ? found : null;
    }
  }

  private void keep(UUID person, Kept chart) {
    synchronized (kept) {
      kept.put(person, chart);
    }
  }

  /// When the record was last written to, or empty.
  public Optional<Instant> lastRecorded(Tx tx, UUID person) {
    return tx.sql()
        .sql("select max(recorded) from entry where person = ?")
        .param(person)
        .query((row, n) -> Optional.ofNullable(row.getObject(1, java.time.OffsetDateTime.class)))
        .single()
        .map(java.time.OffsetDateTime::toInstant);
  }
}
