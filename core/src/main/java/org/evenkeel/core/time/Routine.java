package org.evenkeel.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How a person's days run: when the day starts, and at what clock time each anchor is on each kind
/// of day.
///
/// A clock time before the day start lies after midnight and belongs to the treatment day that
/// began the date before: with a day start of 4:00, bedtime at 0:30 on June 1 is 0:30 on the
/// calendar's June 2.
///
/// @param dayStart when the person's day starts; midnight makes treatment days and dates the same
/// @param times the clock time of each anchor, for each kind of day
/// @param pattern which kind of day a date is
public record Routine(
    LocalTime dayStart, Map<DayType, Map<Anchor, LocalTime>> times, DayPattern pattern) {

  public Routine {
    times =
        times.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Map.copyOf(e.getValue())));
  }

  /// Days that are all alike, with no anchors yet.
  public static Routine startingAt(LocalTime dayStart) {
    return new Routine(dayStart, Map.of(DayType.USUAL, Map.of()), DayPattern.ALIKE);
  }

  /// A common day, offered until the person has set their own: starts at 4:00, waking 7:00,
  /// breakfast 8:00, lunch 12:00, dinner 18:00, bedtime 22:00.
  public static Routine common() {
    return startingAt(LocalTime.of(4, 0))
        .with(Anchor.WAKING, LocalTime.of(7, 0))
        .with(Anchor.BREAKFAST, LocalTime.of(8, 0))
        .with(Anchor.LUNCH, LocalTime.of(12, 0))
        .with(Anchor.DINNER, LocalTime.of(18, 0))
        .with(Anchor.BEDTIME, LocalTime.of(22, 0));
  }

  /// The same routine with an anchor set on usual days.
  public Routine with(Anchor anchor, LocalTime time) {
    return with(DayType.USUAL, anchor, time);
  }

  /// The same routine with an anchor set on one kind of day.
  public Routine with(DayType type, Anchor anchor, LocalTime time) {
    Map<DayType, Map<Anchor, LocalTime>> more = new HashMap<>(times);
    Map<Anchor, LocalTime> day = new HashMap<>(more.getOrDefault(type, Map.of()));
    day.put(anchor, time);
    more.put(type, day);
    return new Routine(dayStart, more, pattern);
  }

  /// The same routine with another pattern of kinds of day.
  public Routine with(DayPattern other) {
    return new Routine(dayStart, times, other);
  }

  /// The treatment day that an instant belongs to.
  public TreatmentDay dayOf(Instant instant, ZoneId zone) {
    return TreatmentDay.of(instant, zone, dayStart);
  }

  /// The date and clock time at which a clock time comes round within a treatment day.
  public LocalDateTime at(TreatmentDay day, LocalTime time) {
    LocalDate date = time.isBefore(dayStart) ? day.date().plusDays(1) : day.date();
    return date.atTime(time);
  }

  /// The date and clock time of an anchor within a treatment day; empty when it has none on that
  /// kind of day.
  public Optional<LocalDateTime> at(TreatmentDay day, Anchor anchor) {
    return Optional.ofNullable(times.getOrDefault(pattern.on(day.date()), Map.of()).get(anchor))
        .map(time -> at(day, time));
  }

  /// The anchors among `wanted` that have no clock time on some kind of day that the pattern uses;
  /// ask the person for them before a plan hangs on them.
  public Set<Anchor> lacking(Collection<Anchor> wanted) {
    return wanted.stream()
        .filter(anchor ->
            kindsInUse().stream()
                .anyMatch(type -> !times.getOrDefault(type, Map.of()).containsKey(anchor)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<DayType> kindsInUse() {
    Set<DayType> kinds = new java.util.HashSet<>(pattern.rotation());
    kinds.addAll(pattern.exceptions().values());
    return kinds;
  }
}
