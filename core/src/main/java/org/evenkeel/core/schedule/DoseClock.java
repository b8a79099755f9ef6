package org.evenkeel.core.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.evenkeel.core.regimen.SlotTime;
import org.evenkeel.core.time.Routine;
import org.evenkeel.core.time.TreatmentDay;
import org.evenkeel.core.time.Whereabouts;

/// The person's routine and clock together.
///
/// @param routine how the days run
/// @param where where the clock stands
record DoseClock(Routine routine, Whereabouts where) {

  /// A planned time with its place on the time line.
  ///
  /// @param day the treatment day
  /// @param planned the planned date and clock time
  /// @param place when it comes
  record Moment(TreatmentDay day, LocalDateTime planned, Whereabouts.Place place) {}

  /// The moment of a slot on a treatment day; empty when the clock never shows it.
  Optional<Moment> on(TreatmentDay day, SlotTime time) {
    LocalDateTime planned =
        switch (time) {
          case SlotTime.At at -> routine.at(day, at.time());
          case SlotTime.AtAnchor near ->
              routine
                  .at(day, near.anchor())
                  .orElseThrow(() -> new IllegalArgumentException("no time for " + near.anchor()))
                  .plusMinutes(near.minutesAfter());
        };
    return where.when(planned).map(place -> new Moment(day, planned, place));
  }

  /// The moment of a slot on a treatment day, or on the first day after it that has one.
  Moment onOrAfter(TreatmentDay day, SlotTime time) {
    return on(day, time).orElseGet(() -> onOrAfter(day.next(), time));
  }

  /// The first instant at which the clock shows a time or has jumped over it; on a later date when
  /// the date is left out.
  Instant firstAt(LocalDateTime time) {
    return where.when(time).map(Whereabouts.Place::due).orElseGet(() -> firstAt(time.plusDays(1)));
  }

  /// The moment of an instant that was counted, not planned.
  Moment at(Instant instant) {
    var zone = where.zoneAt(instant);
    return new Moment(
        routine.dayOf(instant, zone),
        LocalDateTime.ofInstant(instant, zone),
        new Whereabouts.Place(instant, zone, false));
  }
}
