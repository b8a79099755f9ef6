package org.evenkeel.store.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.evenkeel.store.Tx;

/// One queue for everything that happens after a commit.
///
/// A row is written in the transaction of the act that wants it, claimed in batches under a lease,
/// and done once. A worker that dies lets its lease run out and another takes the row, so the work
/// behind a row must bear being done again.
public final class Outbox {

  /// Something to be done.
  ///
  /// @param id its id
  /// @param topic what kind of work
  /// @param about what it is about; one topic has one open or done row about one thing
  /// @param due not before then
  /// @param payload what the worker needs, as JSON text
  /// @param attempts how often it was claimed, this time included
  public record Work(
      UUID id, String topic, String about, Instant due, String payload, int attempts) {}

  /// Puts work into the queue; the same topic about the same thing is put in only once.
  ///
  /// @return true when it was put in, false when it had been there
  public boolean put(Tx tx, UUID id, String topic, String about, Instant due, String payload) {
    return tx.sql()
            .sql(
                "insert into outbox (id, clinic, topic, about, due, payload) values (?, ?, ?, ?, ?, ?)"
                    + " on conflict (clinic, topic, about) do nothing")
            .params(id, tx.clinic(), topic, about, due.atOffset(ZoneOffset.UTC), payload)
            .update()
        == 1;
  }

  /// Takes back work that is no longer wanted; done work stays done.
  ///
  /// @return true when there was something to take back
  public boolean withdraw(Tx tx, String topic, String about) {
    return tx.sql()
            .sql("delete from outbox where topic = ? and about = ? and done is null")
            .params(topic, about)
            .update()
        > 0;
  }

  /// Claims work that is due, oldest first; claimed rows are left alone by other workers until the
  /// lease ends.
  ///
  /// @param worker who claims
  /// @param now the time
  /// @param lease for how long
  /// @param limit how many at most
  public List<Work> claim(Tx tx, UUID worker, Instant now, Duration lease, int limit) {
    OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
    return tx.sql()
        .sql(
            """
            update outbox set leased_by = ?, leased_to = ?, attempts = attempts + 1
            where id in (
              select id from outbox
              where done is null and due <= ? and (leased_to is null or leased_to <= ?)
              order by due limit ? for update skip locked)
            returning id, topic, about, due, payload, attempts\
            """)
        .params(worker, now.plus(lease).atOffset(ZoneOffset.UTC), at, at, limit)
        .query((row, n) ->
            new Work(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5),
                row.getInt(6)))
        .list();
  }

  /// Marks claimed work as done.
  ///
  /// @return false when the lease was lost to another worker in the meantime
  public boolean done(Tx tx, UUID worker, UUID id, Instant now) {
    return tx.sql()
            .sql("update outbox set done = ? where id = ? and leased_by = ? and done is null")
            .params(now.atOffset(ZoneOffset.UTC), id, worker)
            .update()
        == 1;
  }
}
