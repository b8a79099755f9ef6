package org.evenkeel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereaboutsTest {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");
  private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # zone,              planned,          due,                  shifted
          Europe/Berlin,       2027-03-27T08:00, 2027-03-27T07:00:00Z, false
          Europe/Berlin,       2027-03-28T08:00, 2027-03-28T06:00:00Z, false
          Europe/Berlin,       2027-03-28T02:30, 2027-03-28T01:30:00Z, true
          Europe/Berlin,       2027-10-31T02:30, 2027-10-31T00:30:00Z, false
          America/New_York,    2027-03-14T02:30, 2027-03-14T07:30:00Z, true
          America/New_York,    2027-11-07T01:30, 2027-11-07T05:30:00Z, false
          Australia/Lord_Howe, 2026-10-04T02:15, 2026-10-03T15:45:00Z, true
          America/Santiago,    2026-09-06T00:00, 2026-09-06T04:00:00Z, true
          Pacific/Auckland,    2026-11-23T09:00, 2026-11-22T20:00:00Z, false
          """)
  void aPlannedTimeComesOnceOnTheClockOfItsZone(
      ZoneId zone, LocalDateTime planned, Instant due, boolean shifted) {
    assertThat(Whereabouts.in(zone).when(planned))
        .contains(new Whereabouts.Place(due, zone, shifted));
  }

  @Test
  void aTimeOfADateThatNeverWasDoesNotCome() {
    assertThat(
            Whereabouts.in(ZoneId.of("Pacific/Apia")).when(LocalDateTime.parse("2011-12-30T08:00")))
        .isEmpty();
  }

  @Test
  void theZoneChangesAtTheMove() {
    Instant landing = Instant.parse("2026-11-25T23:00:00Z");
    Whereabouts trip =
        Whereabouts.in(NEW_YORK)
            .thenTo(PARIS, landing)
            .thenTo(NEW_YORK, landing.plusSeconds(864_000));
    assertThat(trip.zoneAt(landing.minusNanos(1))).isEqualTo(NEW_YORK);
    assertThat(trip.zoneAt(landing)).isEqualTo(PARIS);
    assertThat(trip.zoneAt(landing.plusSeconds(864_000))).isEqualTo(NEW_YORK);
    assertThat(trip.dayOf(landing, Routine.common())).isEqualTo(TreatmentDay.of(2026, 11, 25));
    assertThat(trip.dayOf(landing.plusSeconds(4 * 3600), Routine.common()))
        .isEqualTo(TreatmentDay.of(2026, 11, 26));
    assertThatIllegalArgumentException().isThrownBy(() -> trip.thenTo(PARIS, landing));
  }

  @Test
  void aTimeJumpedOverOnAJourneyEastKeepsItsInstant() {
    // 18:00 in New York becomes 0:00 in Paris: 22:00 is never on the clock, and comes at 4:00 in
    // Paris.
    Whereabouts trip =
        Whereabouts.in(NEW_YORK).thenTo(PARIS, Instant.parse("2026-11-25T23:00:00Z"));
    assertThat(trip.when(LocalDateTime.parse("2026-11-25T22:00")))
        .contains(new Whereabouts.Place(Instant.parse("2026-11-26T03:00:00Z"), PARIS, true));
    assertThat(trip.when(LocalDateTime.parse("2026-11-25T17:00")))
        .contains(new Whereabouts.Place(Instant.parse("2026-11-25T22:00:00Z"), NEW_YORK, false));
    assertThat(trip.when(LocalDateTime.parse("2026-11-26T22:00")))
        .contains(new Whereabouts.Place(Instant.parse("2026-11-26T21:00:00Z"), PARIS, false));
  }

  @Test
  void aDateLostAtTheDateLineNeverComesAndARepeatedOneComesOnce() {
    Instant landing =
        Instant.parse("2026-11-25T12:00:00Z"); // 2:00 on the 25th becomes 1:00 on the 26th
    Whereabouts east = Whereabouts.in(HONOLULU).thenTo(AUCKLAND, landing);
    assertThat(east.when(LocalDateTime.parse("2026-11-25T22:00"))).isEmpty();
    Whereabouts west = Whereabouts.in(AUCKLAND).thenTo(HONOLULU, landing);
    assertThat(west.when(LocalDateTime.parse("2026-11-25T22:00")))
        .contains(new Whereabouts.Place(Instant.parse("2026-11-25T09:00:00Z"), AUCKLAND, false));
    assertThat(west.when(LocalDateTime.parse("2026-11-26T22:00")))
        .contains(new Whereabouts.Place(Instant.parse("2026-11-27T08:00:00Z"), HONOLULU, false));
  }
}
