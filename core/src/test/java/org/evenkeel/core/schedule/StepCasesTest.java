package org.evenkeel.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.evenkeel.core.schedule.Plans.BERLIN;
import static org.evenkeel.core.schedule.Plans.M1;
import static org.evenkeel.core.schedule.Plans.NEW_YORK;
import static org.evenkeel.core.schedule.Plans.date;
import static org.evenkeel.core.schedule.Plans.days;
import static org.evenkeel.core.schedule.Plans.every;
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

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.quantity.Piece;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.PlanKind;
import org.evenkeel.core.regimen.PlanNote;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.regimen.Repeat;
import org.evenkeel.core.regimen.Step;
import org.evenkeel.core.regimen.StepDays;
import org.evenkeel.core.regimen.TabletKind;
import org.evenkeel.core.regimen.TabletPlan;
import org.evenkeel.core.regimen.Tablets;
import org.evenkeel.core.regimen.TakeOver;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.DoseWindow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Tapers, cycles and long intervals.
class StepCasesTest {

  private static final Taper TAPER =
      new Taper(date("2026-05-18"), List.of(step(14, "10"), step(14, "7.5"), step(14, "5")));

  /// For each run of days with one amount: first day, amount, days.
  private static List<String> runs(List<PlannedDose> doses) {
    return doses.stream()
        .collect(
            Collectors.groupingBy(PlannedDose::amount, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(run -> run.getFirst().day() + " " + run.getFirst().amount().text() + " " + run.size())
        .toList();
  }

  @Test
  @DisplayName("Case 47: a step changes between two treatment days, none doubled or missing")
  void aStepChangesBetweenTwoDays() {
    Schedule schedule = schedule(item(TAPER), BERLIN);
    assertThat(table(schedule.over(days("2026-05-30", "2026-06-03"))))
        .isEqualTo(
            lines(
                """
                2026-05-30 evening 2026-05-30T20:00 10 mg
                2026-05-31 evening 2026-05-31T20:00 10 mg
                2026-06-01 evening 2026-06-01T20:00 7.5 mg
                2026-06-02 evening 2026-06-02T20:00 7.5 mg
                """));
    assertThat(runs(schedule.over(days("2026-05-01", "2026-08-01"))))
        .containsExactly("2026-05-18 10 mg 14", "2026-06-01 7.5 mg 14", "2026-06-15 5 mg 14");
  }

  @Test
  @DisplayName("Case 48: holding on day 9 of 14 keeps the dose and slides the later steps")
  void aStayKeepsTheDoseAndSlidesLaterSteps() {
    LocalDate day9 = date("2026-06-09");
    DateRange tenDays = DateRange.between(day9, day9.plusDays(10));
    Schedule stayed = schedule(item(TAPER), BERLIN, new Hold.StayOnStep(M1, tenDays));
    assertThat(runs(stayed.over(days("2026-05-01", "2026-09-01"))))
        .containsExactly("2026-05-18 10 mg 14", "2026-06-01 7.5 mg 24", "2026-06-25 5 mg 14");
    assertThat(TAPER.steps(List.of(tenDays)))
        .extracting(StepDays::number, step -> step.days().toString())
        .containsExactly(
            Tuple.tuple(1, "2026-05-18 until 2026-06-01"),
            Tuple.tuple(2, "2026-06-01 until 2026-06-25"),
            Tuple.tuple(3, "2026-06-25 until 2026-07-09"));
    Schedule open =
        schedule(item(TAPER), BERLIN, new Hold.StayOnStep(M1, DateRange.startingOn(day9)));
    assertThat(open.find(named("2027-06-01", "evening")).orElseThrow().amount())
        .isEqualTo(mg("7.5"));
  }

  @Test
  @DisplayName("Case 49: a step that no tablet makes is flagged, never rounded")
  void aStepBelowTheSmallestTabletIsFlagged() {
    Tablets whole = new Tablets(List.of(new TabletKind(Mass.parse("10 mg"), Piece.TABLET, false)));
    Tablets halves = new Tablets(List.of(new TabletKind(Mass.parse("10 mg"), Piece.TABLET, true)));
    Mass dose = Mass.parse("1.25 mg");
    assertThat(whole.make(dose))
        .isEqualTo(
            new TabletPlan.CannotBeMade(dose, Optional.empty(), Optional.of(Mass.parse("10 mg"))));
    assertThat(halves.make(dose))
        .isEqualTo(
            new TabletPlan.CannotBeMade(dose, Optional.empty(), Optional.of(Mass.parse("5 mg"))));
    List<TabletPlan> plans =
        halves.make(
            List.of(step(14, "5"), step(14, "2.5"), step(14, "1.25")),
            PlannedMedicine.of("olanzapine"));
    assertThat(plans)
        .filteredOn(plan -> plan instanceof TabletPlan.CannotBeMade)
        .extracting(TabletPlan::dose)
        .containsExactly(Mass.parse("2.5 mg"), dose);
  }

  @Test
  @DisplayName("Case 50: a taper has an explicit last step and stop date")
  void aTaperHasAStopDate() {
    assertThat(TAPER.stopsOn()).contains(date("2026-06-29"));
    assertThat(TAPER.inWords()).endsWith("then stop: no dose from June 29, 2026");
    assertThat(schedule(item(TAPER), BERLIN).over(days("2026-06-29", "2030-01-01"))).isEmpty();
    assertThat(new Taper(date("2026-05-18"), List.of(step(14, "10"), stay("5"))).stopsOn())
        .isEmpty();
  }

  @Test
  @DisplayName("Case 51: a dose that was not taken neither advances nor resets the step")
  void aMissedDoseDoesNotMoveTheSteps() {
    DateRange all = days("2026-05-01", "2026-09-01");
    List<PlannedDose> nothingTaken = schedule(item(TAPER), BERLIN).over(all);
    TakenDose some =
        new TakenDose(named("2026-05-20", "evening"), Plans.at("2026-05-20T20:00", BERLIN));
    assertThat(schedule(item(TAPER), BERLIN, some).over(all)).isEqualTo(nothingTaken);
  }

  @Test
  @DisplayName("Case 52: monthly on the 31st is the last day of shorter months, in February once")
  void monthlyOnThe31stIsTheLastDay() {
    Fixed plan = every(new Repeat.EveryMonths(1, 31), "09:00", "2027-01-31");
    assertThat(plan.notes()).containsExactly(PlanNote.LAST_DAY_OF_MONTH);
    assertThat(every(new Repeat.EveryMonths(1, 28), "09:00", "2027-01-28").notes()).isEmpty();
    assertThat(every(Repeat.daily(), "09:00", "2027-01-28").notes()).isEmpty();
    assertThat(plan.inWords()).contains("on day 31 (or the last day) of every month");
    assertThat(schedule(item(plan), BERLIN).over(days("2027-01-01", "2027-06-01")))
        .extracting(dose -> dose.day().toString())
        .containsExactly("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31");
  }

  @Test
  @DisplayName("Case 53: every so many days without a start date is refused")
  void everySoManyDaysNeedsAStart() {
    for (Repeat repeat :
        List.of(
            new Repeat.EveryDays(2),
            new Repeat.EveryWeeks(2, Set.of(DayOfWeek.MONDAY)),
            new Repeat.EveryMonths(3, 1),
            new Repeat.Cycle(21, 7))) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> Plans.always(new Timing.OnDays(repeat, List.of(slot("dose", "08:00", "5")))))
          .withMessageContaining("without a start date");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Plans.always(new Timing.EveryHours(8, Plans.time("08:00"), Optional.empty(), mg("5"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Plans.always(new Timing.DaysAfterLast(30, slot("dose", "08:00", "5"))));
  }

  @Test
  @DisplayName(
      "Case 54: a twelve-week injection has a lead, a window of days, and is given by staff")
  void aTwelveWeekInjection() {
    Depot depot =
        new Depot(
            "Invega Trinza",
            mg("546"),
            date("2026-03-18"),
            84,
            new Depot.Window(7, 7),
            14,
            Optional.empty());
    assertThat(depot.notes()).containsExactly(PlanNote.GIVEN_BY_STAFF);
    Schedule schedule =
        schedule(item(depot), NEW_YORK, taken(1, Plans.at("2026-03-18T10:15", NEW_YORK)));
    PlannedDose next = schedule.find(new SlotId.Nth(M1, 2)).orElseThrow();
    assertThat(next.day()).hasToString("2026-06-10");
    assertThat(next.label()).isEqualTo("due June 3 to June 17");
    assertThat(next.label(BERLIN)).isEqualTo("due June 3 to June 17");
    assertThat(next.givenBetween())
        .contains(DateRange.through(date("2026-06-03"), date("2026-06-17")));
    assertThat(next.day().date().minusDays(depot.remindDays())).isEqualTo("2026-05-27");
    // Given two days late, the next is counted from the day it was given.
    Schedule late =
        schedule(item(depot), NEW_YORK, taken(1, Plans.at("2026-03-20T10:15", NEW_YORK)));
    assertThat(late.find(new SlotId.Nth(M1, 2)).orElseThrow().day()).hasToString("2026-06-12");
    assertThat(
            late.open(
                Plans.at("2026-06-12T12:00", NEW_YORK),
                new DoseWindow(Duration.ofHours(1), Duration.ofHours(1))))
        .isEmpty();
  }

  @Test
  @DisplayName("Case 55: a cycle that starts in the future does not reach back")
  void aCycleDoesNotReachBack() {
    Schedule schedule =
        schedule(item(every(new Repeat.Cycle(2, 1), "08:00", "2026-07-01")), BERLIN);
    assertThat(schedule.over(days("2026-06-01", "2026-07-08")))
        .extracting(dose -> dose.day().toString())
        .containsExactly("2026-07-01", "2026-07-02", "2026-07-04", "2026-07-05", "2026-07-07");
  }

  @Test
  @DisplayName("Case 56: an unknown kind of plan is an error, never a daily one")
  void anUnknownKindOfPlanIsAnError() {
    for (PlanKind kind : PlanKind.values()) {
      assertThat(PlanKind.parse(kind.word())).isEqualTo(kind);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanKind.parse("pulse"))
        .withMessageContaining("pulse");
  }

  @Test
  void injectionsChangeAmountAndIntervalFromAStatedDose() {
    Depot first = sustenna("234", 7);
    RegimenItem item =
        item(first)
            .changedTo(sustenna("156", 7), new TakeOver.FromDose(2))
            .changedTo(sustenna("117", 28), new TakeOver.FromDose(3));
    assertThat(
            table(
                schedule(item, NEW_YORK, taken(1, Plans.at("2026-03-03T09:00", NEW_YORK)))
                    .over(days("2026-03-01", "2026-05-10"))))
        .isEqualTo(
            lines(
                """
                2026-03-02 #1 2026-03-02T12:00 234 mg   # given a day later
                2026-03-10 #2 2026-03-10T12:00 156 mg
                2026-04-07 #3 2026-04-07T12:00 117 mg
                2026-05-05 #4 2026-05-05T12:00 117 mg
                """));
  }

  private static Depot sustenna(String mg, int interval) {
    return new Depot(
        "Invega Sustenna",
        mg(mg),
        date("2026-03-02"),
        interval,
        new Depot.Window(4, 4),
        7,
        Optional.empty());
  }

  @Test
  void aTitrationStaysOnItsLastStep() {
    var titration =
        new Titration(date("2026-11-02"), List.of(step(14, "25"), step(14, "50"), stay("100")));
    Schedule schedule = schedule(item(titration), NEW_YORK);
    assertThat(schedule.find(named("2026-11-29", "evening")).orElseThrow().amount())
        .isEqualTo(mg("50"));
    assertThat(schedule.find(named("2026-11-30", "evening")).orElseThrow().amount())
        .isEqualTo(mg("100"));
    assertThat(schedule.find(named("2036-11-30", "evening"))).isPresent();
    assertThat(schedule.find(named("2026-11-01", "evening"))).isEmpty();
    assertThat(titration.dates()).isEqualTo(DateRange.startingOn(date("2026-11-02")));
  }

  @Test
  void everySecondDayWithinAStepCountsFromTheStep() {
    Timing.OnDays alternate =
        new Timing.OnDays(new Repeat.EveryDays(2), List.of(slot("evening", "20:00", "5")));
    Taper taper = new Taper(date("2026-06-01"), List.of(step(3, "5"), Step.lasting(4, alternate)));
    assertThat(schedule(item(taper), BERLIN).over(days("2026-06-01", "2026-07-01")))
        .extracting(dose -> dose.day().toString())
        .containsExactly("2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04", "2026-06-06");
  }
}
