package org.evenkeel.app.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// A stream of chance with a name: the same seed and name give the same stream, whatever else is
/// drawn elsewhere.
final class Chance {
  private final Random random;

  private Chance(long seed) {
    this.random = new Random(seed);
  }

  static Chance of(long seed, String name) {
    byte[] hash = sha256((seed + "/" + name).getBytes(StandardCharsets.UTF_8));
    long start = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      start = (start << 8) | (hash[i] & 0xff);
    }
    return new Chance(start);
  }

  /// True in a share of cases from 0 to 1.
  boolean happens(double share) {
    return random.nextDouble() < share;
  }

  /// From the standard normal distribution.
  double normal() {
    return random.nextGaussian();
  }

  /// From `from` to `to`, all alike.
  double between(double from, double to) {
    return from + (to - from) * random.nextDouble();
  }

  /// From 0 to `end`, `end` excluded.
  int below(int end) {
    return random.nextInt(end);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /// An id as a phone would have made it at that moment (UUIDv7).
  UUID idAt(Instant moment) {
    long high = (moment.toEpochMilli() << 16) | 0x7000L | (random.nextLong() & 0xfffL);
    long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  private static byte[] sha256(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
