package org.evenkeel.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.core.schedule.Plans.BERLIN;
import static org.evenkeel.core.schedule.Plans.DAY;
import static org.evenkeel.core.schedule.Plans.NEW_YORK;
import static org.evenkeel.core.schedule.Plans.always;
import static org.evenkeel.core.schedule.Plans.at;
import static org.evenkeel.core.schedule.Plans.daily;
import static org.evenkeel.core.schedule.Plans.days;
import static org.evenkeel.core.schedule.Plans.item;
import static org.evenkeel.core.schedule.Plans.lines;
import static org.evenkeel.core.schedule.Plans.mg;
import static org.evenkeel.core.schedule.Plans.named;
import static org.evenkeel.core.schedule.Plans.schedule;
import static org.evenkeel.core.schedule.Plans.table;
import static org.evenkeel.core.schedule.Plans.taken;
import static org.evenkeel.core.schedule.Plans.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.Regimen;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.DoseWindow;
import org.evenkeel.core.time.TreatmentDay;
import org.evenkeel.core.time.Whereabouts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The edges of the day, and journeys.
class DayAndTravelCasesTest {

  @Test
  @DisplayName(
      "Case 10: a late night dose belongs to the evening before, and tomorrow's slot stays planned")
  void aDoseConfirmedAfterMidnightLeavesTheNextSlotPlanned() {
    Schedule schedule = schedule(item(always(daily("23:00"))), BERLIN);
    Instant confirmed = at("2026-06-26T00:40", BERLIN);
    assertThat(DAY.dayOf(confirmed, BERLIN)).isEqualTo(TreatmentDay.of(2026, 6, 25));
    DoseWindow window = new DoseWindow(Duration.ofHours(2), Duration.ofHours(3));
    assertThat(schedule.open(confirmed, window))
        .extracting(PlannedDose::id)
        .containsExactly(named("2026-06-25", "dose"));
    assertThat(schedule.find(named("2026-06-26", "dose"))).isPresent();
    // With a day that starts at midnight the window alone still finds the evening's slot.
    Schedule fromMidnight = Schedule.of(item(always(daily("23:00"))), Plans.MIDNIGHT, BERLIN);
    assertThat(fromMidnight.open(confirmed, window))
        .extracting(PlannedDose::id)
        .containsExactly(named("2026-06-25", "dose"));
  }

  @Test
  @DisplayName("Case 12: a slot at 0:00 belongs to the date that begins")
  void aSlotAtMidnightBelongsToTheDateThatBegins() {
    Schedule schedule = Schedule.of(item(always(daily("00:00"))), Plans.MIDNIGHT, BERLIN);
    assertThat(table(schedule.over(days("2026-06-25", "2026-06-26"))))
        .containsExactly("2026-06-25 dose 2026-06-25T00:00 50 mg");
    // Whose own day starts at 4:00 has it at the end of the day before.
    assertThat(
            table(
                schedule(item(always(daily("00:00"))), BERLIN)
                    .over(days("2026-06-25", "2026-06-26"))))
        .containsExactly("2026-06-25 dose 2026-06-26T00:00 50 mg");
  }

  @Test
  @DisplayName(
      "Case 14: an early dose fills its own slot, and an interval counts from when it was taken")
  void anEarlyDoseIsCountedFromWhenItWasTaken() {
    Instant early = at("2026-06-25T20:30", BERLIN);
    Schedule evening = schedule(item(always(daily("22:00"))), BERLIN);
    DoseWindow window = new DoseWindow(Duration.ofHours(2), Duration.ofHours(3));
    assertThat(evening.open(early, window))
        .extracting(PlannedDose::id)
        .containsExactly(named("2026-06-25", "dose"));
    Fixed everyDay =
        Fixed.of(
            new Timing.EveryHours(24, time("22:00"), Optional.empty(), mg("50")),
            DateRange.startingOn(Plans.date("2026-06-25")));
    Schedule interval = schedule(item(everyDay), BERLIN, taken(1, early));
    assertThat(
            interval.find(new SlotId.Nth(Plans.M1, 2)).orElseThrow().onTheClock().toLocalDateTime())
        .isEqualTo("2026-06-26T20:30");
  }

  @Test
  @DisplayName(
      "Case 17: who keeps the home clock sees both times away, and has nothing to redo at home")
  void showsTheHomeTimeBesideTheTimeHere() {
    ZoneId phoenix = ZoneId.of("America/Phoenix");
    ZoneId chicago = ZoneId.of("America/Chicago");
    PlannedDose dose =
        schedule(item(always(daily("21:00"))), phoenix).on(TreatmentDay.of(2027, 7, 1)).getFirst();
    assertThat(dose.label(chicago)).isEqualTo("23:00 (21:00 home)");
    assertThat(dose.label(phoenix)).isEqualTo("21:00");
  }

  @Test
  @DisplayName(
      "Case 18: after a flight east the first local time is too soon for the gap: warned, with the"
          + " two ways out")
  void warnsWhenAJourneyEastBringsTheNextDoseTooSoon() {
    ZoneId paris = ZoneId.of("Europe/Paris");
    Fixed plan = always(daily("22:00")).withMinimumGap(Duration.ofHours(20));
    Instant taken = at("2026-11-24T22:00", NEW_YORK);
    Whereabouts trip = Whereabouts.in(NEW_YORK).thenTo(paris, at("2026-11-25T08:00", paris));
    Schedule schedule = Schedule.of(Regimen.of(item(plan)), DAY, trip, List.of(), List.of());
    PlannedDose next =
        schedule.due(taken.plusSeconds(1), taken.plus(Duration.ofDays(1))).getFirst();
    assertThat(next.onTheClock().toLocalDateTime()).isEqualTo("2026-11-25T22:00");
    assertThat(next.spacingFrom(taken))
        .isEqualTo(new Spacing.TooSoon(Duration.ofHours(18), at("2026-11-26T00:00", paris)));
    PlannedDose dayAfter = schedule.find(named("2026-11-26", "dose")).orElseThrow();
    assertThat(dayAfter.spacingFrom(taken)).isEqualTo(new Spacing.Apart(Duration.ofHours(42)));
    assertThat(next.spacingFrom(taken).sinceLast()).isEqualTo(Duration.ofHours(18));
  }

  @Test
  @DisplayName(
      "Case 19: over the date line each dose is planned once, and a date that never was has none")
  void plansEachDoseOnceOverTheDateLine() {
    ZoneId honolulu = ZoneId.of("Pacific/Honolulu");
    ZoneId auckland = ZoneId.of("Pacific/Auckland");
    Instant landing = Instant.parse("2026-11-25T12:00:00Z");
    DateRange week = days("2026-11-23", "2026-11-29");
    Schedule east =
        Schedule.of(
            Regimen.of(item(always(daily("22:00")))),
            DAY,
            Whereabouts.in(honolulu).thenTo(auckland, landing),
            List.of(),
            List.of());
    assertThat(table(east.over(week)))
        .isEqualTo(
            lines(
                """
                2026-11-23 dose 2026-11-23T22:00 50 mg
                2026-11-24 dose 2026-11-24T22:00 50 mg
                2026-11-26 dose 2026-11-26T22:00 50 mg   # the 25th was lost
                2026-11-27 dose 2026-11-27T22:00 50 mg
                2026-11-28 dose 2026-11-28T22:00 50 mg
                """));
    Schedule west =
        Schedule.of(
            Regimen.of(item(always(daily("22:00")))),
            DAY,
            Whereabouts.in(auckland).thenTo(honolulu, landing),
            List.of(),
            List.of());
    assertThat(west.over(week)).hasSize(6).extracting(PlannedDose::id).doesNotHaveDuplicates();
    assertThat(
            schedule(item(always(daily("08:00"))), ZoneId.of("Pacific/Apia"))
                .over(days("2011-12-28", "2012-01-02")))
        .extracting(dose -> dose.day().toString())
        .containsExactly("2011-12-28", "2011-12-29", "2011-12-31", "2012-01-01");
  }

  @Test
  @DisplayName("Case 20: the zone of the server changes nothing")
  void theServersZoneChangesNothing() {
    ZoneId auckland = ZoneId.of("Pacific/Auckland");
    TimeZone server = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
      List<PlannedDose> onUtc =
          schedule(item(always(daily("09:00"))), auckland).on(TreatmentDay.of(2026, 11, 23));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      List<PlannedDose> onPacific =
          schedule(item(always(daily("09:00"))), auckland).on(TreatmentDay.of(2026, 11, 23));
      assertThat(onUtc).isEqualTo(onPacific);
      assertThat(onUtc.getFirst().due()).isEqualTo("2026-11-22T20:00:00Z");
      assertThat(DAY.dayOf(onUtc.getFirst().due(), auckland))
          .isEqualTo(TreatmentDay.of(2026, 11, 23));
    } finally {
      TimeZone.setDefault(server);
    }
  }

  @Test
  @DisplayName(
      "Case 21: when a law changes the clock, doses to come are due anew and keep their identity")
  void dosesToComeAreDueAnewAfterAChangeOfLaw() {
    // The zone before and after a law that ends summer time, as two sets of rules.
    ZoneId before = BERLIN;
    ZoneId after = ZoneOffset.ofHours(1);
    DateRange week = days("2027-07-01", "2027-07-08");
    List<PlannedDose> old = schedule(item(always(daily("08:00"))), before).over(week);
    List<PlannedDose> anew = schedule(item(always(daily("08:00"))), after).over(week);
    assertThat(anew)
        .extracting(PlannedDose::id)
        .isEqualTo(old.stream().map(PlannedDose::id).toList());
    assertThat(anew)
        .extracting(PlannedDose::planned)
        .isEqualTo(old.stream().map(PlannedDose::planned).toList());
    assertThat(anew)
        .extracting(PlannedDose::due)
        .isEqualTo(old.stream().map(dose -> dose.due().plus(Duration.ofHours(1))).toList());
  }
}
