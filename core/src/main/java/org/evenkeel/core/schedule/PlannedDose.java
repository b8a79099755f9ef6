package org.evenkeel.core.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.TreatmentDay;

/// One dose that is planned: which, how much, and when.
///
/// @param id the identity of the dose
/// @param version the number of the plan version that planned it
/// @param medicine the medicine
/// @param amount how much
/// @param day the treatment day it belongs to
/// @param planned the date and clock time as planned, which a clock change does not alter
/// @param zone the zone of the person's clock then
/// @param due the instant it is due
/// @param clockChange true when the clock jumps over the planned time, so that it shows another one
///   at the due instant
/// @param minimumGap the least time since the dose before; zero when the plan sets none
/// @param givenBetween for an injection, the days on which it may be given; its due time then says
///   no more than the day
public record PlannedDose(
    SlotId id,
    int version,
    PlannedMedicine medicine,
    Amount amount,
    TreatmentDay day,
    LocalDateTime planned,
    ZoneId zone,
    Instant due,
    boolean clockChange,
    Duration minimumGap,
    Optional<DateRange> givenBetween) {

  /// The order of a day screen: by treatment day, then by due time, then by identity.
  public static final Comparator<PlannedDose> IN_ORDER =
      Comparator.comparing(PlannedDose::day)
          .thenComparing(PlannedDose::due)
          .thenComparing(dose -> dose.id().text());

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);

  /// What the person's clock shows when the dose is due.
  public ZonedDateTime onTheClock() {
    return due.atZone(zone);
  }

  /// The time in words, on a 24-hour clock: `8:00`, `2:30 (clock change)`, or for an injection `due
  /// June 3 to June 17`.
  public String label() {
    return givenBetween
        .flatMap(days ->
            days.last()
                .map(last ->
                    "due " + DAY.format(days.from().orElse(last)) + " to " + DAY.format(last)))
        .orElseGet(() -> CLOCK.format(planned) + (clockChange ? " (clock change)" : ""));
  }

  /// The time in words for a person who keeps the home clock and is `here`: `23:00 (21:00 home)`.
  /// Where both clocks show the same, as [#label()].
  public String label(ZoneId here) {
    LocalTime there = due.atZone(here).toLocalTime();
    return there.equals(onTheClock().toLocalTime()) || givenBetween.isPresent()
        ? label()
        : CLOCK.format(there) + " (" + CLOCK.format(onTheClock()) + " home)";
  }

  /// When this dose may be taken at the earliest, after a dose taken at `lastTaken`; empty when it
  /// may be taken when due.
  public Optional<Instant> notBefore(Instant lastTaken) {
    Instant earliest = lastTaken.plus(minimumGap);
    return earliest.isAfter(due) ? Optional.of(earliest) : Optional.empty();
  }

  /// How this dose lies to the one last taken.
  public Spacing spacingFrom(Instant lastTaken) {
    Duration since = Duration.between(lastTaken, due);
    return notBefore(lastTaken)
        .<Spacing>map(earliest -> new Spacing.TooSoon(since, earliest))
        .orElseGet(() -> new Spacing.Apart(since));
  }
}
