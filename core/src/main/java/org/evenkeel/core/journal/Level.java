package org.evenkeel.core.journal;

/// How much, in the person's own judgment: 0 not at all, 1 a little, 2 some, 3 a lot, 4 as much as
/// can be.
///
/// @param value from 0 to 4
public record Level(int value) implements Comparable<Level> {

  private static final int MOST = 4;

  public Level {
    if (value < 0 || value > MOST) {
      throw new IllegalArgumentException("a level is from 0 to 4, not " + value);
    }
  }

  @Override
  public int compareTo(Level other) {
    return Integer.compare(value, other.value);
  }
}
