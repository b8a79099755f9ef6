package org.evenkeel.store.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.store.Tx;
import org.evenkeel.store.record.HashChain;

/// The audit trail of a clinic, and the seals over it.
///
/// Rows are written inside the transaction of the act itself. Seals are made afterwards in runs:
/// each covers the rows since the one before and its hash, so an edited or deleted row no longer
/// fits its seal.
public final class AuditLog {
  private final Clock clock;

  /// @param clock tells when a seal is made
  public AuditLog(Clock clock) {
    this.clock = clock;
  }

  /// Writes a row in the caller's transaction.
  public void write(Tx tx, AuditRow row) {
    lock(tx, "pg_advisory_xact_lock_shared");
    tx.sql()
        .sql(
            "insert into audit (clinic, at, account, role, action, subject, person, outcome)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
        .param(tx.clinic())
        .param(row.at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
        .param(row.account().orElse(null))
        .param(row.role())
        .param(row.action())
        .param(row.subject())
        .param(row.person().orElse(null))
        .param(row.outcome())
        .update();
  }

  /// The latest rows, newest first.
  ///
  /// @param person only rows about this person, empty for all
  /// @param limit how many at most
  public List<AuditRow> latest(Tx tx, Optional<UUID> person, int limit) {
    String where = person.isPresent() ? " where person = ?" : "";
    var sql =
        tx.sql()
            .sql(
                "select at, account, role, action, subject, person, outcome from audit"
                    + where
                    + " order by seq desc limit "
                    + limit);
    if (person.isPresent()) {
      sql = sql.param(person.get());
    }
    return sql.query((row, n) ->
            new AuditRow(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Optional.ofNullable(row.getObject(6, UUID.class)),
                row.getString(7)))
        .list();
  }

  /// Seals the rows written since the last seal.
  ///
  /// Waits for the acts that are being written: their rows may already have lower numbers than rows
  /// that can be seen.
  ///
  /// @return how many rows were sealed
  public long seal(Tx tx) {
    lock(tx, "pg_advisory_xact_lock");
    Seal last = lastSeal(tx);
    List<String> rows = rowTexts(tx, last.upto(), Long.MAX_VALUE);
    if (rows.isEmpty()) {
      return 0;
    }
    long upto = Long.parseLong(rows.getLast().substring(0, rows.getLast().indexOf('|')));
    byte[] hash = sealHash(rows, last.hash());
    tx.sql()
        .sql(
            "insert into audit_seal (clinic, number, upto, rows, at, hash, previous)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            tx.clinic(),
            last.number() + 1,
            upto,
            (long) rows.size(),
            clock.instant().atOffset(ZoneOffset.UTC),
            hash,
            last.hash())
        .update();
    return rows.size();
  }

  /// Checks every seal against the rows it covers.
  ///
  /// @return what is wrong, in words; empty when all holds
  public List<String> verify(Tx tx) {
    List<String> wrong = new ArrayList<>();
    Seal before = Seal.NONE;
    for (Seal seal : seals(tx)) {
      List<String> rows = rowTexts(tx, before.upto(), seal.upto());
      if (rows.size() != seal.rows()) {
        wrong.add(
            "audit rows "
                + (before.upto() + 1)
                + " to "
                + seal.upto()
                + ": "
                + seal.rows()
                + " were sealed, "
                + rows.size()
                + " are there");
      } else if (!Arrays.equals(sealHash(rows, before.hash()), seal.hash())) {
        wrong.add(
            "audit rows "
                + (before.upto() + 1)
                + " to "
                + seal.upto()
                + " were changed after they were sealed");
      }
      before = seal;
    }
    return wrong;
  }

  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  private record Seal(long number, long upto, long rows, byte[] hash) {
    static final Seal NONE = new Seal(0, 0, 0, HashChain.genesis());
  }

  private static Seal lastSeal(Tx tx) {
    return tx.sql()
        .sql("select number, upto, rows, hash from audit_seal order by number desc limit 1")
        .query((row, n) -> seal(row))
        .optional()
        .orElse(Seal.NONE);
  }

  private static List<Seal> seals(Tx tx) {
    return tx.sql()
        .sql("select number, upto, rows, hash from audit_seal order by number")
        .query((row, n) -> seal(row))
        .list();
  }

  private static Seal seal(ResultSet row) throws SQLException {
    return new Seal(row.getLong(1), row.getLong(2), row.getLong(3), row.getBytes(4));
  }

  private static void lock(Tx tx, String kind) {
    tx.sql()
        .sql("select " + kind + "(hashtextextended(?, 7))")
        .param(tx.clinic().toString())
        .query((row, n) -> true)
        .list();
  }

  private static List<String> rowTexts(Tx tx, long after, long upto) {
    return tx.sql()
        .sql(
            "select seq || '|' || extract(epoch from at) || '|' || coalesce(account::text, '') || '|' || role"
                + " || '|' || action || '|' || subject || '|' || coalesce(person::text, '') || '|' || outcome"
                + " from audit where seq > ? and seq <= ? order by seq")
        .params(after, upto)
        .query((row, n) -> row.getString(1))
        .list();
  }

  private static byte[] sealHash(List<String> rows, byte[] previous) {
    MessageDigest sha = HashChain.sha256();
    sha.update(previous);
    for (String row : rows) {
      sha.update(row.getBytes(StandardCharsets.UTF_8));
      sha.update((byte) '\n');
    }
    return sha.digest();
  }
}
