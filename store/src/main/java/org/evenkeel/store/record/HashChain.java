package org.evenkeel.store.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// The hashes that chain the entries of one record in the order of recording.
///
/// An entry's hash covers its sequence, id, the digest of all its content and the hash before: so
/// content can later be encrypted or erased while its digest stays and the chain still holds.
public final class HashChain {
  /// The hash before the first entry.
  private static final byte[] GENESIS = new byte[32];

  private HashChain() {}

  /// The hash before the first entry: 32 zero bytes.
  public static byte[] genesis() {
    return GENESIS.clone();
  }

  /// The digest of everything the client said in an entry.
  public static byte[] digest(NewEntry entry) {
    MessageDigest sha = sha256();
    for (String part :
        new String[] {
          entry.type(),
          Integer.toString(entry.version()),
          entry.happened().truncatedTo(ChronoUnit.MICROS).toString(),
          entry.zone().getId(),
          entry.byAccount().toString(),
          entry.byRole(),
          entry.payload()
        }) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      sha.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
      sha.update(bytes);
    }
    return sha.digest();
  }

  /// The hash of an entry at its place.
  public static byte[] link(long seq, UUID id, byte[] digest, byte[] previous) {
    MessageDigest sha = sha256();
    sha.update(
        ByteBuffer.allocate(24)
            .putLong(seq)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .flip());
    sha.update(digest);
    sha.update(previous);
    return sha.digest();
  }

  /// SHA-256, which every JDK has.
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
