package org.evenkeel.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.core.schedule.Plans.BERLIN;
import static org.evenkeel.core.schedule.Plans.always;
import static org.evenkeel.core.schedule.Plans.at;
import static org.evenkeel.core.schedule.Plans.daily;
import static org.evenkeel.core.schedule.Plans.date;
import static org.evenkeel.core.schedule.Plans.days;
import static org.evenkeel.core.schedule.Plans.item;
import static org.evenkeel.core.schedule.Plans.lines;
import static org.evenkeel.core.schedule.Plans.mg;
import static org.evenkeel.core.schedule.Plans.schedule;
import static org.evenkeel.core.schedule.Plans.table;
import static org.evenkeel.core.schedule.Plans.taken;
import static org.evenkeel.core.schedule.Plans.time;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.PlanNote;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.regimen.Repeat;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What the schedule does when the clocks change.
class ClockChangeCasesTest {

  @Test
  @DisplayName("Case 01: a fixed time keeps the clock when clocks go forward")
  void keepsTheClockTimeWhenClocksGoForward() {
    Schedule schedule = schedule(item(always(daily("08:00"))), BERLIN);
    List<PlannedDose> doses = schedule.over(days("2027-03-27", "2027-03-29"));
    assertThat(table(doses))
        .isEqualTo(
            lines(
                """
                2027-03-27 dose 2027-03-27T08:00 50 mg
                2027-03-28 dose 2027-03-28T08:00 50 mg
                """));
    assertThat(doses.getLast().due()).isEqualTo("2027-03-28T06:00:00Z");
    assertThat(Duration.between(doses.getFirst().due(), doses.getLast().due()))
        .isEqualTo(Duration.ofHours(23));
    assertThat(doses.getLast().label()).isEqualTo("8:00");
  }

  @Test
  @DisplayName(
      "Case 02: a time inside the gap comes once, later by the length of the gap, and is labelled")
  void comesOnceAfterTheGap() {
    List<PlannedDose> doses =
        schedule(item(always(daily("02:30"))), BERLIN)
            .due(at("2027-03-28T00:00", BERLIN), at("2027-03-29T00:00", BERLIN));
    assertThat(doses).hasSize(1);
    PlannedDose dose = doses.getFirst();
    assertThat(dose.onTheClock().toLocalDateTime()).isEqualTo("2027-03-28T03:30");
    assertThat(dose.planned()).isEqualTo("2027-03-28T02:30");
    assertThat(dose.label()).isEqualTo("2:30 (clock change)");
  }

  @Test
  @DisplayName("Case 03: a time inside the overlap comes once, the first time")
  void comesOnceInTheOverlap() {
    List<PlannedDose> doses =
        schedule(item(always(daily("02:30"))), BERLIN)
            .due(at("2027-10-31T00:00", BERLIN), at("2027-11-01T00:00", BERLIN));
    assertThat(doses).hasSize(1);
    assertThat(doses.getFirst().due()).isEqualTo("2027-10-31T00:30:00Z");
    assertThat(doses.getFirst().label()).isEqualTo("2:30");
  }

  @Test
  @DisplayName(
      "Case 04: every 8 hours counts hours as they pass, and says at set-up that the clock may"
          + " shift")
  void countsHoursAsTheyPass() {
    Fixed every8Hours =
        Fixed.of(
            new Timing.EveryHours(8, time("23:00"), Optional.empty(), mg("50")),
            DateRange.startingOn(date("2027-03-27")));
    assertThat(every8Hours.notes()).contains(PlanNote.CLOCK_MAY_SHIFT);
    Schedule schedule =
        schedule(item(every8Hours), BERLIN, taken(1, at("2027-03-27T23:00", BERLIN)));
    assertThat(table(schedule.over(days("2027-03-27", "2027-03-29"))))
        .isEqualTo(
            lines(
                """
                2027-03-27 #1 2027-03-27T23:00 50 mg
                2027-03-28 #2 2027-03-28T08:00 50 mg   # 7:00 if the night were as long as others
                2027-03-28 #3 2027-03-28T16:00 50 mg
                2027-03-28 #4 2027-03-29T00:00 50 mg
                """));
  }

  @Test
  @DisplayName("Case 05: an interval in days keeps the clock")
  void everySecondDayKeepsTheClock() {
    Schedule schedule =
        schedule(item(Plans.every(new Repeat.EveryDays(2), "08:00", "2027-03-25")), BERLIN);
    assertThat(table(schedule.over(days("2027-03-25", "2027-03-31"))))
        .isEqualTo(
            lines(
                """
                2027-03-25 dose 2027-03-25T08:00 50 mg
                2027-03-27 dose 2027-03-27T08:00 50 mg
                2027-03-29 dose 2027-03-29T08:00 50 mg
                """));
  }

  @Test
  @DisplayName(
      "Case 06: a plan edited in summer and put back does not drift at either clock change")
  void doesNotDriftAfterEditAndRevert() {
    RegimenItem untouched = item(always(daily("08:00")));
    RegimenItem edited =
        untouched
            .changedTo(always(daily("09:00")), date("2027-07-01"))
            .changedTo(always(daily("08:00")), date("2027-07-02"));
    DateRange year = days("2027-01-01", "2028-01-01");
    List<PlannedDose> doses = schedule(edited, BERLIN).over(year);
    assertThat(doses).hasSize(365);
    assertThat(doses)
        .filteredOn(dose -> !dose.day().date().equals(date("2027-07-01")))
        .allMatch(dose -> dose.onTheClock().toLocalTime().equals(time("08:00")));
    assertThat(doses)
        .extracting(PlannedDose::id)
        .isEqualTo(schedule(untouched, BERLIN).over(year).stream().map(PlannedDose::id).toList());
  }

  @Test
  @DisplayName("Case 07: where midnight does not exist every slot is listed once")
  void listsEverySlotOnceWhereMidnightDoesNotExist() {
    ZoneId santiago = ZoneId.of("America/Santiago");
    Fixed plan =
        always(
            Timing.OnDays.daily(
                Plans.slot("midnight", "00:00", "5"),
                Plans.slot("morning", "08:00", "5"),
                Slot.at(Anchor.BEDTIME, mg("5"))));
    Schedule schedule =
        Schedule.of(item(plan), Plans.MIDNIGHT.with(Anchor.BEDTIME, time("22:00")), santiago);
    assertThat(table(schedule.over(days("2026-09-06", "2026-09-07"))))
        .isEqualTo(
            lines(
                """
                2026-09-06 midnight 2026-09-06T01:00 5 mg
                2026-09-06 morning  2026-09-06T08:00 5 mg
                2026-09-06 bedtime  2026-09-06T22:00 5 mg
                """));
  }
}
