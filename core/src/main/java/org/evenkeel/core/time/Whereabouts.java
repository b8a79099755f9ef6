package org.evenkeel.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a person's clock stands: a zone, and the moves to other zones that the person agreed to
/// follow.
///
/// It answers when a planned date and clock time comes, once and only once:
/// - a time that the clock shows twice (clocks go back, or a journey west) is the first of the two;
/// - a time that the clock jumps over (clocks go forward, or a journey east) keeps its instant by
///   the old clock, so 2:30 becomes 3:30 in spring;
/// - a time lost in a jump of twelve hours or more (the date line) never comes: it would lie nearer
///   to the next day's dose than to its own.
///
/// @param home the zone before the first move
/// @param moves the moves in order of time
public record Whereabouts(ZoneId home, List<Move> moves) {

  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  /// The person's clock changes to another zone.
  ///
  /// @param at from when (inclusive)
  /// @param to the zone from then on
  public record Move(Instant at, ZoneId to) {}

  /// When and where a planned clock time comes.
  ///
  /// @param due the instant
  /// @param zone the zone of the person's clock at that instant
  /// @param shifted true when the clock jumped over the planned time, so that it shows another one
  public record Place(Instant due, ZoneId zone, boolean shifted) {}

  public Whereabouts {
    moves = List.copyOf(moves);
    for (int i = 1; i < moves.size(); i++) {
      if (!moves.get(i - 1).at().isBefore(moves.get(i).at())) {
        throw new IllegalArgumentException("moves must be in order of time: " + moves);
      }
    }
  }

  /// A person who stays in one zone, or whose plan keeps the home clock on journeys.
  public static Whereabouts in(ZoneId zone) {
    return new Whereabouts(zone, List.of());
  }

  /// The same person after one more move.
  public Whereabouts thenTo(ZoneId zone, Instant at) {
    List<Move> more = new ArrayList<>(moves);
    more.add(new Move(at, zone));
    return new Whereabouts(home, more);
  }

  /// The zone of the person's clock at an instant.
  public ZoneId zoneAt(Instant instant) {
    ZoneId zone = home;
    for (Move move : moves) {
      if (!instant.isBefore(move.at())) {
        zone = move.to();
      }
    }
    return zone;
  }

  /// The treatment day that an instant belongs to where the person is.
  public TreatmentDay dayOf(Instant instant, Routine routine) {
    return routine.dayOf(instant, zoneAt(instant));
  }

  /// When a planned date and clock time comes; empty when it never does.
  public Optional<Place> when(LocalDateTime planned) {
    ZoneId zone = home;
    for (Move move : moves) {
      Instant there = planned.atZone(move.to()).toInstant();
      Instant here = planned.atZone(zone).toInstant();
      if (here.isBefore(move.at())) {
        return inOneZone(planned, zone);
      }
      if (there.isBefore(move.at())) {
        return Duration.between(there, here).compareTo(HALF_A_DAY) < 0
            ? Optional.of(new Place(here, zoneAt(here), true))
            : Optional.empty();
      }
      zone = move.to();
    }
    return inOneZone(planned, zone);
  }

  private static Optional<Place> inOneZone(LocalDateTime planned, ZoneId zone) {
    ZoneOffsetTransition change = zone.getRules().getTransition(planned);
    boolean gap = change != null && change.isGap();
    if (gap && change.getDuration().compareTo(HALF_A_DAY) >= 0) {
      return Optional.empty();
    }
    return Optional.of(new Place(planned.atZone(zone).toInstant(), zone, gap));
  }
}
