package org.evenkeel.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.evenkeel.core.schedule.Plans.BERLIN;
import static org.evenkeel.core.schedule.Plans.DAY;
import static org.evenkeel.core.schedule.Plans.M1;
import static org.evenkeel.core.schedule.Plans.NEW_YORK;
import static org.evenkeel.core.schedule.Plans.always;
import static org.evenkeel.core.schedule.Plans.at;
import static org.evenkeel.core.schedule.Plans.daily;
import static org.evenkeel.core.schedule.Plans.date;
import static org.evenkeel.core.schedule.Plans.days;
import static org.evenkeel.core.schedule.Plans.item;
import static org.evenkeel.core.schedule.Plans.lines;
import static org.evenkeel.core.schedule.Plans.mg;
import static org.evenkeel.core.schedule.Plans.named;
import static org.evenkeel.core.schedule.Plans.schedule;
import static org.evenkeel.core.schedule.Plans.slot;
import static org.evenkeel.core.schedule.Plans.stay;
import static org.evenkeel.core.schedule.Plans.step;
import static org.evenkeel.core.schedule.Plans.table;
import static org.evenkeel.core.schedule.Plans.taken;
import static org.evenkeel.core.schedule.Plans.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.regimen.CrossTaper;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.Regimen;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.regimen.Repeat;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.SlotTime;
import org.evenkeel.core.regimen.TakeOver;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.DoseWindow;
import org.evenkeel.core.time.TreatmentDay;
import org.evenkeel.core.time.Whereabouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {

  private static final DateRange WEEK = days("2026-06-01", "2026-06-08");

  private static Fixed everyHours(int hours, String first, String mg) {
    return Fixed.of(
        new Timing.EveryHours(hours, time(first), Optional.empty(), mg(mg)),
        DateRange.startingOn(date("2026-06-01")));
  }

  @Test
  void schedulesAreUnitedRestrictedAndDiminished() {
    Schedule one = schedule(item(always(daily("08:00"))), BERLIN);
    Schedule other =
        Schedule.of(
            RegimenItem.of("m2", PlannedMedicine.of("lithium"), always(daily("20:00"))),
            DAY,
            BERLIN);
    Schedule both = one.union(other);
    assertThat(both.over(WEEK)).hasSize(14).isEqualTo(other.union(one).over(WEEK));
    assertThat(one.union(one).over(WEEK)).isEqualTo(one.over(WEEK));
    assertThat(both.ofItem(M1).over(WEEK)).isEqualTo(one.over(WEEK));
    assertThat(both.ofItem(new ItemId("m3")).over(WEEK)).isEmpty();
    assertThat(both.within(days("2026-06-02", "2026-06-04")).over(WEEK)).hasSize(4);
    assertThat(both.except(days("2026-06-02", "2026-06-04")).over(WEEK)).hasSize(10);
    assertThat(both.except(Set.of(named("2026-06-02", "dose"))).over(WEEK)).hasSize(13);
    assertThat(Schedule.none().union(one).over(WEEK)).isEqualTo(one.over(WEEK));
    Schedule little = both.within(days("2026-06-02", "2026-06-03"));
    assertThat(little.find(named("2026-06-02", "dose"))).isPresent();
    assertThat(little.find(named("2026-06-03", "dose"))).isEmpty();
    assertThat(little.except(Set.of(named("2026-06-02", "dose"))).find(named("2026-06-02", "dose")))
        .isEmpty();
    assertThat(both.find(new SlotId.Named(new ItemId("m3"), TreatmentDay.of(2026, 6, 2), "dose")))
        .isEmpty();
    assertThat(both.find(named("2026-06-02", "breakfast"))).isEmpty();
  }

  @Test
  void isAskedOverDaysWithAnEnd() {
    Schedule schedule = schedule(item(always(daily("08:00"))), BERLIN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> schedule.over(DateRange.startingOn(date("2026-06-01"))));
    assertThatIllegalArgumentException().isThrownBy(() -> schedule.over(DateRange.ALWAYS));
    assertThat(schedule.over(days("2026-06-01", "2026-06-01"))).isEmpty();
    Instant noon = at("2026-06-01T12:00", BERLIN);
    assertThat(schedule.due(noon, noon)).isEmpty();
    assertThat(schedule.due(noon, noon.minus(Duration.ofDays(30)))).isEmpty();
    assertThat(schedule.due(at("2026-06-01T08:00", BERLIN), at("2026-06-02T08:00", BERLIN)))
        .hasSize(1);
  }

  @Test
  void aDayIsListedInOrder() {
    Fixed plan =
        always(
            Timing.OnDays.daily(
                slot("evening", "20:00", "1"),
                slot("night", "00:30", "2"),
                slot("morning", "08:00", "3")));
    assertThat(schedule(item(plan), BERLIN).on(TreatmentDay.of(2026, 6, 1)))
        .extracting(dose -> dose.id().text())
        .containsExactly("m1/2026-06-01/morning", "m1/2026-06-01/evening", "m1/2026-06-01/night");
  }

  @Test
  void dosesThatAreDueComeInTheOrderOfTheirTimes() {
    // A dose two hours before waking belongs to a day that starts after it.
    Fixed beforeWaking =
        always(
            new Timing.OnDays(
                Repeat.daily(),
                List.of(
                    new Slot("early", new SlotTime.AtAnchor(Anchor.WAKING, -300), mg("1")),
                    slot("night", "03:00", "2"))));
    assertThat(
            schedule(item(beforeWaking), BERLIN)
                .due(at("2026-06-02T00:00", BERLIN), at("2026-06-03T00:00", BERLIN)))
        .extracting(dose -> dose.id().text())
        .containsExactly("m1/2026-06-02/early", "m1/2026-06-01/night");
  }

  @Test
  void aWindowIsNotClosedByAnotherMedicine() {
    DoseWindow window = new DoseWindow(Duration.ZERO, Duration.ofHours(3));
    Schedule both =
        schedule(item(always(daily("08:00"))), BERLIN)
            .union(
                Schedule.of(
                    RegimenItem.of("m2", PlannedMedicine.of("lithium"), always(daily("09:00"))),
                    DAY,
                    BERLIN));
    assertThat(both.open(at("2026-06-01T09:30", BERLIN), window))
        .extracting(dose -> dose.id().item().value())
        .containsExactly("m1", "m2");
  }

  @Test
  void twoDosesAtOneTimeAreListedByTheirNames() {
    Fixed plan = always(Timing.OnDays.daily(slot("b", "08:00", "1"), slot("a", "08:00", "2")));
    assertThat(schedule(item(plan), BERLIN).on(TreatmentDay.of(2026, 6, 1)))
        .extracting(dose -> dose.id().text())
        .containsExactly("m1/2026-06-01/a", "m1/2026-06-01/b");
  }

  @Test
  void aNewVersionTakesOverFromAStatedSlot() {
    Fixed before =
        always(Timing.OnDays.daily(slot("morning", "08:00", "5"), slot("evening", "20:00", "5")));
    Fixed after =
        always(Timing.OnDays.daily(slot("morning", "08:00", "10"), slot("evening", "20:00", "10")));
    RegimenItem item =
        item(before)
            .changedTo(after, new TakeOver.OnDay(date("2026-06-02"), Optional.of(time("20:00"))));
    assertThat(table(schedule(item, BERLIN).over(days("2026-06-01", "2026-06-04"))))
        .isEqualTo(
            lines(
                """
                2026-06-01 morning 2026-06-01T08:00 5 mg
                2026-06-01 evening 2026-06-01T20:00 5 mg
                2026-06-02 morning 2026-06-02T08:00 5 mg
                2026-06-02 evening 2026-06-02T20:00 10 mg
                2026-06-03 morning 2026-06-03T08:00 10 mg
                2026-06-03 evening 2026-06-03T20:00 10 mg
                """));
  }

  @Test
  void aSlotMovedLaterOnTheDayOfTheChangeIsPlannedOnce() {
    RegimenItem item =
        item(always(daily("08:00")))
            .changedTo(
                always(daily("10:00")),
                new TakeOver.OnDay(date("2026-06-02"), Optional.of(time("10:00"))));
    assertThat(table(schedule(item, BERLIN).over(days("2026-06-01", "2026-06-03"))))
        .containsExactly(
            "2026-06-01 dose 2026-06-01T08:00 50 mg", "2026-06-02 dose 2026-06-02T10:00 50 mg");
    assertThat(schedule(item, BERLIN).find(named("2026-06-02", "dose")).orElseThrow().version())
        .isEqualTo(2);
  }

  @Test
  void plansThatRunFromTheLastDoseChangeAtAStatedDose() {
    RegimenItem item =
        item(everyHours(12, "08:00", "5"))
            .changedTo(everyHours(8, "08:00", "10"), new TakeOver.FromDose(3))
            .changedTo(always(daily("09:00")), date("2026-06-03"))
            .changedTo(
                Fixed.of(
                    new Timing.DaysAfterLast(2, slot("x", "09:00", "1")),
                    DateRange.startingOn(date("2026-06-05"))),
                new TakeOver.FromDose(9));
    assertThat(table(schedule(item, BERLIN, taken(2, at("2026-06-01T22:00", BERLIN))).over(WEEK)))
        .isEqualTo(
            lines(
                """
                2026-06-01 #1 2026-06-01T08:00 5 mg
                2026-06-01 #2 2026-06-01T20:00 5 mg    # taken at 22:00
                2026-06-02 #3 2026-06-02T06:00 10 mg
                2026-06-02 #4 2026-06-02T14:00 10 mg
                2026-06-02 #5 2026-06-02T22:00 10 mg
                2026-06-03 dose 2026-06-03T09:00 50 mg
                2026-06-04 dose 2026-06-04T09:00 50 mg
                2026-06-05 #9 2026-06-05T09:00 1 mg
                2026-06-07 #10 2026-06-07T09:00 1 mg
                """));
    assertThat(schedule(item, BERLIN).find(new SlotId.Nth(M1, 8))).isEmpty();
  }

  @Test
  void ofTwoTimesForOneDoseTheLaterCounts() {
    Schedule schedule =
        schedule(
            item(everyHours(8, "08:00", "5")),
            BERLIN,
            taken(1, at("2026-06-01T08:30", BERLIN)),
            taken(1, at("2026-06-01T09:00", BERLIN)),
            taken(1, at("2026-06-01T08:45", BERLIN)),
            new TakenDose(new SlotId.Nth(new ItemId("m2"), 1), at("2026-06-01T12:00", BERLIN)));
    assertThat(schedule.find(new SlotId.Nth(M1, 2)).orElseThrow().due())
        .isEqualTo(at("2026-06-01T17:00", BERLIN));
    assertThat(schedule.find(new SlotId.Nth(M1, 2_000_000_000))).isEmpty();
    assertThat(schedule.find(new SlotId.Nth(new ItemId("m2"), 1))).isEmpty();
    assertThat(schedule.find(named("2026-06-01", "dose"))).isEmpty();
  }

  @Test
  void aDoseThatWouldFallIntoSleepWaits() {
    Timing.Waking waking = new Timing.Waking(time("10:00"), time("02:00"));
    Fixed plan =
        Fixed.of(
            new Timing.EveryHours(5, time("11:00"), Optional.of(waking), mg("5")),
            DateRange.startingOn(date("2026-06-01")));
    assertThat(table(schedule(item(plan), BERLIN).over(days("2026-06-01", "2026-06-03"))))
        .isEqualTo(
            lines(
                """
                2026-06-01 #1 2026-06-01T11:00 5 mg
                2026-06-01 #2 2026-06-01T16:00 5 mg
                2026-06-01 #3 2026-06-01T21:00 5 mg
                2026-06-02 #4 2026-06-02T10:00 5 mg   # 2:00 is asleep
                2026-06-02 #5 2026-06-02T15:00 5 mg
                2026-06-02 #6 2026-06-02T20:00 5 mg
                2026-06-02 #7 2026-06-03T01:00 5 mg
                """));
    Fixed early =
        Fixed.of(
            new Timing.EveryHours(
                6,
                time("07:00"),
                Optional.of(new Timing.Waking(time("07:00"), time("22:00"))),
                mg("5")),
            DateRange.startingOn(date("2026-06-01")));
    assertThat(schedule(item(early), BERLIN).over(days("2026-06-01", "2026-06-03")))
        .extracting(PlannedDose::label)
        .containsExactly("7:00", "13:00", "19:00", "7:00", "13:00", "19:00");
  }

  @Test
  void aDateLeftOutIsPassedOverByPlansThatCountDays() {
    ZoneId apia = ZoneId.of("Pacific/Apia");
    Fixed plan =
        Fixed.of(
            new Timing.DaysAfterLast(2, slot("x", "09:00", "1")),
            DateRange.startingOn(date("2011-12-28")));
    assertThat(schedule(item(plan), apia).over(days("2011-12-28", "2012-01-03")))
        .extracting(dose -> dose.day().toString())
        .containsExactly("2011-12-28", "2011-12-31", "2012-01-02");
    Fixed hours =
        Fixed.of(
            new Timing.EveryHours(
                9,
                time("07:00"),
                Optional.of(new Timing.Waking(time("07:00"), time("18:00"))),
                mg("5")),
            DateRange.startingOn(date("2011-12-29")));
    assertThat(schedule(item(hours), apia).over(days("2011-12-29", "2012-01-01")))
        .extracting(dose -> dose.onTheClock().toLocalDateTime().toString())
        .containsExactly(
            "2011-12-29T07:00", "2011-12-29T16:00", "2011-12-31T07:00", "2011-12-31T16:00");
  }

  @Test
  void aCrossTaperPlansBothMedicines() {
    CrossTaper plan =
        new CrossTaper(
            PlannedMedicine.of("fluoxetine"),
            new Taper(date("2026-06-01"), List.of(step(2, "20"), step(1, "10"))),
            new Titration(date("2026-06-02"), List.of(step(1, "25"), stay("50"))));
    Schedule schedule = schedule(item(plan), BERLIN);
    assertThat(schedule.over(days("2026-06-01", "2026-06-05")))
        .extracting(
            dose -> dose.id().text() + " " + dose.medicine().text() + " " + dose.amount().text())
        .containsExactly(
            "m1/2026-06-01/down evening fluoxetine 20 mg",
            "m1/2026-06-02/down evening fluoxetine 20 mg",
            "m1/2026-06-02/up evening sertraline 25 mg",
            "m1/2026-06-03/down evening fluoxetine 10 mg",
            "m1/2026-06-03/up evening sertraline 50 mg",
            "m1/2026-06-04/up evening sertraline 50 mg");
    Schedule paused = schedule(item(plan), BERLIN, new Hold.Pause(new ItemId("m2"), WEEK));
    assertThat(paused.over(WEEK)).isEqualTo(schedule.over(WEEK));
  }

  @Test
  void aPlanOnAnAnchorThatTheRoutineLacksIsAnErrorAtTheStart() {
    RegimenItem item =
        item(always(Timing.OnDays.daily(Slot.at(new Anchor("after school run"), mg("5")))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Schedule.of(item, DAY, BERLIN))
        .withMessageContaining("after school run");
    DoseClock clock = new DoseClock(DAY, Whereabouts.in(BERLIN));
    Slot slot = Slot.at(new Anchor("after school run"), mg("5"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> clock.on(TreatmentDay.of(2026, 6, 1), slot.time()));
  }

  @Test
  void aJourneyIsFollowedByCountedDosesToo() {
    ZoneId paris = ZoneId.of("Europe/Paris");
    Whereabouts trip = Whereabouts.in(NEW_YORK).thenTo(paris, at("2026-06-02T08:00", paris));
    Schedule schedule =
        Schedule.of(
            Regimen.of(item(everyHours(24, "08:00", "5"))), DAY, trip, List.of(), List.of());
    assertThat(table(schedule.over(days("2026-06-01", "2026-06-04"))))
        .isEqualTo(
            lines(
                """
                2026-06-01 #1 2026-06-01T08:00 5 mg
                2026-06-02 #2 2026-06-02T14:00 5 mg
                2026-06-03 #3 2026-06-03T14:00 5 mg
                """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "m1",
        "m1/x",
        "m1/#x",
        "m1/#0",
        "m1/2026-06-31/dose",
        "m1/2026-06-01",
        "m1/2026-06-01/ ",
        "/#1",
        "m1/2026-06-01/#1"
      })
  void refusesWhatIsNoSlot(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> SlotId.parse(text));
  }

  @Test
  void readsSlots() {
    assertThat(SlotId.parse("m1/2026-06-01/after dinner/late"))
        .isEqualTo(named("2026-06-01", "after dinner/late"));
    assertThat(SlotId.parse("m1/#12")).isEqualTo(new SlotId.Nth(M1, 12));
  }

  /// Not a measurement (see `bench/`): only that nothing is grossly wrong.
  @Test
  void aYearOfThreeDailySlotsIsQuick() {
    Fixed plan =
        always(
            Timing.OnDays.daily(
                slot("a", "08:00", "5"), slot("b", "14:00", "5"), slot("c", "22:00", "5")));
    Schedule schedule = schedule(item(plan), BERLIN);
    DateRange year = days("2026-01-01", "2027-01-01");
    long start = System.nanoTime();
    for (int i = 0; i < 100; i++) {
      assertThat(schedule.over(year)).hasSize(3 * 365);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }
}
