package org.evenkeel.core.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which kind of day a date is: a rotation that repeats forever in both directions, and single
/// dates that differ.
///
/// A working week is a rotation of seven that starts on a Monday; two early, two late, two off is a
/// rotation of six.
///
/// @param start a date on which the rotation is at its first kind of day
/// @param rotation the kinds of day in their order
/// @param exceptions single dates that are of another kind
public record DayPattern(
    LocalDate start, List<DayType> rotation, Map<LocalDate, DayType> exceptions) {

  /// Every day is the usual day.
  public static final DayPattern ALIKE =
      new DayPattern(LocalDate.EPOCH, List.of(DayType.USUAL), Map.of());

  public DayPattern {
    if (rotation.isEmpty()) {
      throw new IllegalArgumentException("a rotation needs at least one kind of day");
    }
    rotation = List.copyOf(rotation);
    exceptions = Map.copyOf(exceptions);
  }

  /// The kind of day that a date is.
  public DayType on(LocalDate date) {
    int place = Math.floorMod(ChronoUnit.DAYS.between(start, date), rotation.size());
    return exceptions.getOrDefault(date, rotation.get(place));
  }

  /// The same pattern with one date of another kind.
  public DayPattern withException(LocalDate date, DayType type) {
    Map<LocalDate, DayType> more = new TreeMap<>(exceptions);
    more.put(date, type);
    return new DayPattern(start, rotation, more);
  }
}
