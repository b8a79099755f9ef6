package org.evenkeel.core.time;

import java.util.Locale;

/// A kind of day with its own clock times, for people whose days differ: `early shift`, `night
/// shift`, `day off`.
///
/// @param name the name, kept in lower case
public record DayType(String name) {

  /// The kind of day of a person whose days are all alike.
  public static final DayType USUAL = new DayType("usual");

  public DayType {
    name = name.strip().toLowerCase(Locale.ROOT);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a kind of day needs a name");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
