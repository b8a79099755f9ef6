package org.evenkeel.store.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.evenkeel.store.Tx;

/// Finds an entry that was edited, deleted, inserted or moved after it had been recorded.
public final class RecordVerifier {

  /// Walks a person's chain from the first entry to the head.
  ///
  /// @return what is wrong, in words with sequence numbers; empty when all holds
  public List<String> verify(Tx tx, UUID person) {
    List<String> wrong = new ArrayList<>();
    byte[] previous = HashChain.genesis();
    long expected = 1;
    for (Row row : rows(tx, person)) {
      long seq = row.stored().seq();
      while (expected < seq) {
        wrong.add("entry " + expected + " is missing");
        expected++;
        previous = row.previous();
      }
      NewEntry entry = row.stored().entry();
      if (!Arrays.equals(HashChain.digest(entry), row.digest())) {
        wrong.add("entry " + seq + " was changed after it was recorded");
      }
      byte[] link = HashChain.link(seq, entry.id(), row.digest(), row.previous());
      if (!Arrays.equals(row.previous(), previous) || !Arrays.equals(link, row.hash())) {
        wrong.add("entry " + seq + " does not follow from the entry before it");
      }
      previous = row.hash();
      expected = seq + 1;
    }
    Head head =
        tx.sql()
            .sql("select seq, hash from record_head where person = ?")
            .param(person)
            .query((r, n) -> new Head(r.getLong(1), r.getBytes(2)))
            .optional()
            .orElse(new Head(0, HashChain.genesis()));
    for (long seq = expected; seq <= head.seq(); seq++) {
      wrong.add("entry " + seq + " is missing");
    }
    if (head.seq() == expected - 1 && !Arrays.equals(head.hash(), previous)) {
      wrong.add("the head does not belong to the last entry");
    }
    return wrong;
  }

  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  private record Row(StoredEntry stored, byte[] digest, byte[] previous, byte[] hash) {}

  private static List<Row> rows(Tx tx, UUID person) {
    return tx.sql()
        .sql("select * from entry where person = ? order by seq")
        .param(person)
        .query((row, n) ->
            new Row(
                RecordStore.stored(row),
                row.getBytes("digest"),
                row.getBytes("previous"),
                row.getBytes("hash")))
        .list();
  }
}
