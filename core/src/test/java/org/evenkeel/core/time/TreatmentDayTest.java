package org.evenkeel.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatmentDayTest {

  private static final List<String> ZONES =
      List.of(
          "America/New_York",
          "America/Phoenix",
          "America/Santiago",
          "America/Havana",
          "Africa/Cairo",
          "Africa/Casablanca",
          "Asia/Beirut",
          "Asia/Kolkata",
          "Australia/Lord_Howe",
          "Europe/Berlin",
          "Europe/London",
          "Pacific/Auckland",
          "Pacific/Apia");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # zone,            local time,       day starts, day
          Europe/London,     2026-03-28T00:40, 04:00,      2026-03-27
          Europe/London,     2026-03-28T03:59, 04:00,      2026-03-27
          Europe/London,     2026-03-28T04:00, 04:00,      2026-03-28
          Europe/London,     2026-03-28T00:00, 00:00,      2026-03-28
          # clocks go forward at 1:00; still the 28th
          Europe/London,     2026-03-29T00:40, 04:00,      2026-03-28
          # day start 2:30 is jumped over: the day begins at 3:00
          Europe/Berlin,     2027-03-28T01:59, 02:30,      2027-03-27
          Europe/Berlin,     2027-03-28T03:00, 02:30,      2027-03-28
          # a worker on nights whose day starts at 16:00
          America/New_York,  2026-11-25T07:00, 16:00,      2026-11-24
          America/New_York,  2026-11-25T16:00, 16:00,      2026-11-25
          """)
  void placesATimeOnThePersonsOwnDay(
      ZoneId zone, LocalDateTime local, LocalTime dayStart, LocalDate day) {
    Instant instant = local.atZone(zone).toInstant();
    assertThat(TreatmentDay.of(instant, zone, dayStart)).isEqualTo(new TreatmentDay(day));
  }

  @Test
  void aDayThatHasBegunGoesOnWhenTheClockGoesBackOverItsStart() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    LocalTime dayStart = LocalTime.of(2, 30);
    Instant start = TreatmentDay.of(2027, 10, 31).begins(berlin, dayStart);
    assertThat(start).isEqualTo("2027-10-31T00:30:00Z");
    Instant secondTimeTwo = Instant.parse("2027-10-31T01:00:00Z");
    assertThat(TreatmentDay.of(secondTimeTwo, berlin, dayStart))
        .isEqualTo(TreatmentDay.of(2027, 10, 31));
  }

  @Test
  @DisplayName("Case 07: where midnight does not exist the day starts at 1:00")
  void startsAtOneWhereMidnightDoesNotExist() {
    ZoneId santiago = ZoneId.of("America/Santiago");
    TreatmentDay change = TreatmentDay.of(2026, 9, 6);
    assertThat(change.begins(santiago, LocalTime.MIDNIGHT).atZone(santiago).toLocalDateTime())
        .isEqualTo("2026-09-06T01:00");
    ZoneId cairo = ZoneId.of("Africa/Cairo");
    TreatmentDay friday = TreatmentDay.of(2026, 4, 24);
    assertThat(friday.begins(cairo, LocalTime.MIDNIGHT).atZone(cairo).toLocalDateTime())
        .isEqualTo("2026-04-24T01:00");
  }

  @Test
  void aDateThatTheZoneLeftOutIsNoTreatmentDay() {
    ZoneId apia = ZoneId.of("Pacific/Apia");
    TreatmentDay leftOut = TreatmentDay.of(2011, 12, 30);
    assertThat(leftOut.existsIn(apia)).isFalse();
    assertThat(leftOut.existsIn(ZoneId.of("Pacific/Auckland"))).isTrue();
    Instant earlyNextMorning = LocalDateTime.parse("2011-12-31T02:00").atZone(apia).toInstant();
    assertThat(TreatmentDay.of(earlyNextMorning, apia, LocalTime.of(4, 0)))
        .isEqualTo(TreatmentDay.of(2011, 12, 29));
  }

  @Test
  void daysAreCountedByDateAndOrdered() {
    TreatmentDay day = TreatmentDay.of(2028, 2, 28);
    assertThat(day.next()).isEqualTo(TreatmentDay.of(2028, 2, 29)).hasToString("2028-02-29");
    assertThat(day.plusDays(2).previous()).isEqualTo(day.next());
    assertThat(day.isBefore(day.next())).isTrue();
    assertThat(day.isBefore(day)).isFalse();
    assertThat(day).isLessThan(day.next());
  }

  /// Law: every instant belongs to exactly one day, which has begun while the next has not, and
  /// days are 23 to 25 hours.
  @Test
  void everyInstantBelongsToExactlyOneDay() {
    for (long seed = 0; seed < Integer.getInteger("evenkeel.seeds", 1000); seed++) {
      Random random = new Random(seed);
      ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
      LocalTime dayStart = LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
      Instant instant =
          Instant.parse("2024-01-01T00:00:00Z").plusSeconds(random.nextLong(5L * 366 * 86_400));
      TreatmentDay day = TreatmentDay.of(instant, zone, dayStart);
      Instant begins = day.begins(zone, dayStart);
      Instant ends = day.next().begins(zone, dayStart);
      assertThat(instant).as("seed %d", seed).isBetween(begins, ends.minusNanos(1));
      assertThat(Duration.between(begins, ends).toMinutes())
          .as("seed %d", seed)
          .isBetween(23L * 60, 25L * 60);
    }
  }
}
