package org.evenkeel.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.core.schedule.Plans.BERLIN;
import static org.evenkeel.core.schedule.Plans.M1;
import static org.evenkeel.core.schedule.Plans.always;
import static org.evenkeel.core.schedule.Plans.at;
import static org.evenkeel.core.schedule.Plans.daily;
import static org.evenkeel.core.schedule.Plans.date;
import static org.evenkeel.core.schedule.Plans.days;
import static org.evenkeel.core.schedule.Plans.every;
import static org.evenkeel.core.schedule.Plans.item;
import static org.evenkeel.core.schedule.Plans.lines;
import static org.evenkeel.core.schedule.Plans.mg;
import static org.evenkeel.core.schedule.Plans.named;
import static org.evenkeel.core.schedule.Plans.schedule;
import static org.evenkeel.core.schedule.Plans.slot;
import static org.evenkeel.core.schedule.Plans.table;
import static org.evenkeel.core.schedule.Plans.taken;
import static org.evenkeel.core.schedule.Plans.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.Moving;
import org.evenkeel.core.regimen.PlanNote;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.regimen.Repeat;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.DoseWindow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Edits to the past, and doses that are late, moved or held: the schedule's part.
class EditCasesTest {

  private static final DoseWindow THREE_HOURS =
      new DoseWindow(Duration.ofHours(1), Duration.ofHours(3));

  private static Fixed every30Days() {
    return Fixed.of(
        new Timing.DaysAfterLast(30, slot("dose", "09:00", "50")),
        DateRange.startingOn(date("2026-03-01")));
  }

  @Test
  @DisplayName(
      "Case 22: five weekly doses of the past each have their own slot, and none lies on today")
  void pastWeeklyDosesHaveTheirOwnSlots() {
    Fixed weekly = every(new Repeat.EveryWeeks(1, Set.of(DayOfWeek.MONDAY)), "09:00", "2026-06-01");
    Schedule schedule = schedule(item(weekly), BERLIN);
    assertThat(schedule.over(days("2026-06-01", "2026-07-05")))
        .extracting(dose -> dose.day().toString())
        .containsExactly("2026-06-01", "2026-06-08", "2026-06-15", "2026-06-22", "2026-06-29");
    assertThat(schedule.over(days("2026-07-01", "2026-07-02"))).isEmpty();
  }

  @Test
  @DisplayName(
      "Case 25: when a dose turns out not taken, the next one is counted from when it was due")
  void undoingADoseMovesTheIntervalBack() {
    Instant late = at("2026-03-03T11:00", BERLIN);
    Schedule withIt = schedule(item(every30Days()), BERLIN, taken(1, late));
    Schedule without = schedule(item(every30Days()), BERLIN);
    SlotId second = new SlotId.Nth(M1, 2);
    assertThat(withIt.find(second).orElseThrow().day()).hasToString("2026-04-02");
    assertThat(without.find(second).orElseThrow().day()).hasToString("2026-03-31");
    assertThat(without.find(new SlotId.Nth(M1, 1))).isPresent();
  }

  @Test
  @DisplayName(
      "Case 26: an old slot taken six days late moves the next to thirty days after it was taken")
  void countsFromWhenAnOldSlotWasTaken() {
    Schedule schedule =
        schedule(item(every30Days()), BERLIN, taken(1, at("2026-03-07T18:00", BERLIN)));
    assertThat(table(schedule.over(days("2026-03-01", "2026-05-10"))))
        .isEqualTo(
            lines(
                """
                2026-03-01 #1 2026-03-01T09:00 50 mg
                2026-04-06 #2 2026-04-06T09:00 50 mg
                2026-05-06 #3 2026-05-06T09:00 50 mg
                """));
  }

  @Test
  @DisplayName("Case 27: a changed time keeps the identity of every slot, past and to come")
  void aChangedTimeKeepsTheSlots() {
    RegimenItem before = item(always(daily("08:00")));
    RegimenItem after = before.changedTo(always(daily("10:00")), date("2026-06-15"));
    DateRange june = days("2026-06-01", "2026-07-01");
    List<PlannedDose> doses = schedule(after, BERLIN).over(june);
    assertThat(doses)
        .extracting(PlannedDose::id)
        .isEqualTo(schedule(before, BERLIN).over(june).stream().map(PlannedDose::id).toList());
    assertThat(doses.get(13).label()).isEqualTo("8:00");
    assertThat(doses.get(13).version()).isEqualTo(1);
    assertThat(doses.get(14).label()).isEqualTo("10:00");
    assertThat(doses.get(14).version()).isEqualTo(2);
  }

  @Test
  @DisplayName("Case 28: each day has the dose of the version that was in force on it")
  void eachDayHasItsOwnDose() {
    RegimenItem item =
        item(always(Timing.OnDays.daily(slot("dose", "08:00", "10"))))
            .changedTo(always(Timing.OnDays.daily(slot("dose", "08:00", "15"))), date("2026-06-25"))
            .changedTo(always(Timing.OnDays.daily(slot("dose", "08:00", "20"))), date("2026-06-29"))
            .changedTo(
                always(Timing.OnDays.daily(slot("dose", "08:00", "15"))), date("2026-06-30"));
    Schedule schedule = schedule(item, BERLIN);
    assertThat(schedule.find(named("2026-06-24", "dose")).orElseThrow().amount())
        .isEqualTo(mg("10"));
    assertThat(schedule.find(named("2026-06-25", "dose")).orElseThrow().amount())
        .isEqualTo(mg("15"));
    assertThat(schedule.find(named("2026-06-29", "dose")).orElseThrow().amount())
        .isEqualTo(mg("20"));
    assertThat(schedule.find(named("2026-06-30", "dose")).orElseThrow().amount())
        .isEqualTo(mg("15"));
  }

  @Test
  @DisplayName("Case 29: a stopped medicine leaves the days to come and stays readable in the past")
  void aStoppedMedicineLeavesTheDaysToCome() {
    Schedule schedule =
        schedule(item(always(daily("08:00"))).stoppedOn(date("2026-06-10")), BERLIN);
    assertThat(schedule.over(days("2026-06-08", "2026-06-20")))
        .extracting(dose -> dose.day().toString())
        .containsExactly("2026-06-08", "2026-06-09");
    assertThat(schedule.find(named("2026-06-10", "dose"))).isEmpty();
    assertThat(schedule.find(named("2026-06-09", "dose"))).isPresent();
  }

  @Test
  @DisplayName("Case 30: a new medicine has no planned dose before its first")
  void aNewMedicineHasNoPast() {
    Schedule schedule = schedule(item(every(Repeat.daily(), "08:00", "2026-06-10")), BERLIN);
    assertThat(schedule.over(days("2026-05-01", "2026-06-12")))
        .extracting(dose -> dose.day().toString())
        .containsExactly("2026-06-10", "2026-06-11");
  }

  @Test
  @DisplayName("Case 31: a plan dated back has its past slots, each to be filled")
  void aPlanDatedBackHasItsPastSlots() {
    Schedule schedule = schedule(item(every(Repeat.daily(), "08:00", "2026-06-08")), BERLIN);
    assertThat(schedule.over(days("2026-06-08", "2026-06-13"))).hasSize(5);
  }

  @Test
  @DisplayName("Case 40: a slot closes with its late window, so that no two are open at once")
  void aSlotClosesWithItsWindow() {
    Fixed plan =
        always(Timing.OnDays.daily(slot("noon", "11:00", "5"), slot("afternoon", "15:00", "5")));
    Schedule schedule = schedule(item(plan), BERLIN);
    assertThat(schedule.open(at("2026-06-10T13:59", BERLIN), THREE_HOURS))
        .extracting(PlannedDose::id)
        .containsExactly(named("2026-06-10", "noon"));
    assertThat(schedule.open(at("2026-06-10T14:10", BERLIN), THREE_HOURS))
        .extracting(PlannedDose::id)
        .containsExactly(named("2026-06-10", "afternoon"));
    DoseWindow long5 = new DoseWindow(Duration.ZERO, Duration.ofHours(5));
    PlannedDose noon = schedule.find(named("2026-06-10", "noon")).orElseThrow();
    assertThat(schedule.closes(noon, long5)).isEqualTo(at("2026-06-10T15:00", BERLIN));
    assertThat(schedule.closes(noon, THREE_HOURS)).isEqualTo(at("2026-06-10T14:00", BERLIN));
    assertThat(schedule.open(at("2026-06-10T15:30", BERLIN), long5))
        .extracting(PlannedDose::id)
        .containsExactly(named("2026-06-10", "afternoon"));
  }

  @Test
  @DisplayName(
      "Case 41: after a late first dose the second is not before the gap, and is not skipped")
  void aLateFirstDoseMovesTheEarliestTimeOfTheSecond() {
    Fixed plan =
        always(Timing.OnDays.daily(slot("first", "08:30", "10"), slot("second", "12:30", "10")))
            .withMinimumGap(Duration.ofHours(4));
    Schedule schedule = schedule(item(plan), BERLIN);
    Instant taken = at("2026-06-10T11:19", BERLIN);
    assertThat(schedule.open(taken, THREE_HOURS))
        .extracting(PlannedDose::id)
        .contains(named("2026-06-10", "first"));
    PlannedDose second = schedule.find(named("2026-06-10", "second")).orElseThrow();
    assertThat(second.notBefore(taken)).contains(at("2026-06-10T15:19", BERLIN));
    assertThat(second.notBefore(at("2026-06-10T08:30", BERLIN))).isEmpty();
  }

  @Test
  @DisplayName(
      "Case 44: moving one weekly dose moves all later ones, unless the prescriber fixed the days")
  void movesAllLaterDoses() {
    Fixed weekly = every(new Repeat.EveryWeeks(1, Set.of(DayOfWeek.MONDAY)), "09:00", "2026-06-01");
    assertThat(weekly.moving(date("2026-06-08"), date("2026-06-09")))
        .isEqualTo(new Moving.Refused("The days of this plan were fixed by the prescriber."));
    Moving moving = weekly.movableByThePerson().moving(date("2026-06-08"), date("2026-06-09"));
    assertThat(moving).isInstanceOf(Moving.Moved.class);
    Moving.Moved moved = (Moving.Moved) moving;
    RegimenItem item = item(weekly).changedTo(moved.plan(), moved.from());
    assertThat(schedule(item, BERLIN).over(days("2026-06-01", "2026-06-30")))
        .extracting(dose -> dose.day().toString())
        .containsExactly("2026-06-01", "2026-06-08", "2026-06-16", "2026-06-23");
  }

  @Test
  @DisplayName(
      "Case 45: a plan that runs from the last dose says that times will wander, and offers a fixed"
          + " time")
  void saysThatTimesWillWander() {
    Timing.EveryHours every24 =
        new Timing.EveryHours(24, time("08:00"), Optional.empty(), mg("50"));
    assertThat(Fixed.of(every24, DateRange.startingOn(date("2026-06-01"))).notes())
        .contains(PlanNote.TIMES_WANDER);
    assertThat(every30Days().notes()).containsExactly(PlanNote.TIMES_WANDER);
    assertThat(every24.atAFixedTime()).contains(daily("08:00"));
    assertThat(new Timing.EveryHours(8, time("08:00"), Optional.empty(), mg("50")).atAFixedTime())
        .isEmpty();
  }

  @Test
  @DisplayName("Case 46: an advised hold takes its doses away and moves none")
  void aHoldTakesItsDosesAway() {
    Hold hold = new Hold.Pause(M1, DateRange.through(date("2026-05-03"), date("2026-05-10")));
    DateRange may = days("2026-05-01", "2026-05-13");
    Schedule held = schedule(item(always(daily("08:00"))), BERLIN, hold);
    assertThat(held.over(may))
        .extracting(dose -> dose.day().toString())
        .containsExactly("2026-05-01", "2026-05-02", "2026-05-11", "2026-05-12");
    assertThat(held.find(named("2026-05-03", "dose"))).isEmpty();
    Hold open = new Hold.Pause(M1, DateRange.startingOn(date("2026-05-03")));
    assertThat(schedule(item(always(daily("08:00"))), BERLIN, open).over(may)).hasSize(2);
  }
}
