package org.evenkeel.core.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.core.chart.Book.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.evenkeel.core.adherence.Adherence;
import org.evenkeel.core.adherence.ProportionOfDaysCovered;
import org.evenkeel.core.administration.DoseAct;
import org.evenkeel.core.administration.SkipReason;
import org.evenkeel.core.administration.SlotState;
import org.evenkeel.core.person.Known;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.request.Dispatch;
import org.evenkeel.core.request.StopReason;
import org.evenkeel.core.schedule.AsNeededAllowance;
import org.evenkeel.core.schedule.PlannedDose;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.Routine;
import org.junit.jupiter.api.Test;

class ChartDosesTest {

  private static final ItemId LITHIUM = new ItemId("lithium");
  private static final ItemId PRN = new ItemId("lorazepam-prn");

  private static AsNeeded needed(int most) {
    return new AsNeeded(
        Amount.parse("1 mg"),
        Duration.ZERO,
        AsNeeded.Maximum.doses(most),
        List.of("panic"),
        DateRange.ALWAYS);
  }

  @Test
  void todayShowsWhatIsOpenDoneAndToCome() {
    Chart chart =
        Book.ofPerson()
            .start("2026-11-01T09:00", "lithium", "600 mg", "2026-11-02")
            .taken("2026-11-24T08:10", "lithium/2026-11-24/morning", "600 mg")
            .chart();
    Today today = chart.today(at("2026-11-24T12:00"));
    assertThat(today.day().date()).isEqualTo("2026-11-24");
    assertThat(today.doses()).hasSize(1);
    assertThat(today.doses().getFirst().state()).isInstanceOf(SlotState.Done.class);
    assertThat(chart.today(at("2026-11-25T07:00")).doses().getFirst().state())
        .isEqualTo(new SlotState.Open());
    assertThat(chart.today(at("2026-11-25T13:00")).doses().getFirst().state())
        .isEqualTo(new SlotState.NotRecorded());
  }

  /// Case 11, the engine's part: after midnight the evening's dose is still there, from last night.
  @Test
  void aBedtimeDoseIsStillThereAfterMidnightAndFromLastNightAfterTheDayStart() {
    Fixed bedtime =
        Fixed.of(
            Timing.OnDays.daily(Slot.at(Anchor.BEDTIME, Amount.parse("50 mg"))),
            DateRange.startingOn(LocalDate.of(2026, 11, 2)));
    Chart chart =
        Book.ofPerson()
            .say(
                "2026-11-01T08:00",
                new Payload.RoutineSet(
                    Routine.startingAt(java.time.LocalTime.of(4, 0))
                        .with(Anchor.BEDTIME, java.time.LocalTime.of(2, 0))))
            .sign("2026-11-01T09:00", Book.order(1, "quetiapine", bedtime))
            .chart();
    Today night = chart.today(at("2026-11-25T00:30"));
    assertThat(night.day().date()).isEqualTo("2026-11-24");
    assertThat(night.doses().getFirst().state()).isEqualTo(new SlotState.Open());
    Today early = chart.today(at("2026-11-25T04:30"));
    assertThat(early.day().date()).isEqualTo("2026-11-25");
    assertThat(early.lastNight()).hasSize(1);
    assertThat(chart.today(at("2026-11-25T09:00")).lastNight()).isEmpty();
  }

  /// Case 28.
  @Test
  void historyShowsEachDoseAsItWasPlannedThen() {
    Chart chart =
        Book.ofPerson()
            .start("2026-11-01T09:00", "lithium", "10 mg", "2026-11-02")
            .change("2026-11-24T15:00", "lithium", "15 mg", "2026-11-25")
            .change("2026-11-24T16:00", "lithium", "20 mg", "2026-11-29")
            .chart();
    List<PlannedDose> doses =
        chart.plannedDoses(
            DateRange.through(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 30)));
    assertThat(doses)
        .extracting(dose -> dose.amount().text())
        .containsExactly("10 mg", "15 mg", "15 mg", "15 mg", "15 mg", "20 mg", "20 mg");
    assertThat(chart.plans().chain(LITHIUM)).hasSize(3);
  }

  /// Case 29, and C07 of the faults: a dose of a plan stopped while offline is kept and opens
  /// nothing again.
  @Test
  void aStoppedMedicineLeavesTheDayAndStaysInHistoryWithItsReason() {
    Chart chart =
        Book.ofPerson()
            .start("2026-11-01T09:00", "lithium", "600 mg", "2026-11-02")
            .taken("2026-11-20T08:00", "lithium/2026-11-20/morning", "600 mg")
            .say(
                "2026-11-21T10:00",
                Book.PRESCRIBER,
                new Payload.PlanStopped(
                    LITHIUM,
                    LocalDate.of(2026, 11, 22),
                    StopReason.SIDE_EFFECT,
                    Optional.of("tremor"),
                    5))
            .taken("2026-11-23T08:00", "lithium/2026-11-23/morning", "600 mg")
            .chart();
    assertThat(chart.today(at("2026-11-22T09:00")).doses()).isEmpty();
    assertThat(chart.plans().active(LocalDate.of(2026, 11, 22))).isEmpty();
    assertThat(chart.plans().stopped(LITHIUM))
        .hasValueSatisfying(stop -> assertThat(stop.words()).contains("tremor"));
    assertThat(chart.doseLog().taken()).hasSize(2);
    assertThat(chart.doseLog().taken().getFirst().of().text()).isEqualTo("lithium");
    assertThat(chart.readings(DateRange.only(LocalDate.of(2026, 11, 23))).all())
        .singleElement()
        .isInstanceOf(org.evenkeel.core.administration.Reading.NoSuchPlan.class);
  }

  /// Case 30.
  @Test
  void aNewMedicineDoesNotLowerThePast() {
    Chart chart =
        Book.ofPerson()
            .start("2026-11-23T09:00", "lithium", "600 mg", "2026-11-24")
            .taken("2026-11-24T08:00", "lithium/2026-11-24/morning", "600 mg")
            .chart();
    DateRange month = DateRange.between(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 25));
    assertThat(chart.adherence(month, at("2026-11-24T20:00")))
        .isEqualTo(new Adherence.Measured(1, 0, Map.of(), 0, 0, 0));
    assertThat(chart.adherence(new ItemId("other"), month, at("2026-11-24T20:00")))
        .isEqualTo(new Adherence.NotMeasurable("no dose was planned"));
  }

  /// Case 31.
  @Test
  void pastDosesOfABackDatedPlanAreNotRecorded() {
    Chart chart =
        Book.ofPerson().start("2026-11-24T09:00", "lithium", "600 mg", "2026-11-16").chart();
    DateRange week = DateRange.between(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 24));
    assertThat(chart.adherence(week, at("2026-11-24T10:00")))
        .isEqualTo(new Adherence.NotMeasurable("nothing was recorded"));
  }

  /// Case 33.
  @Test
  void whatIsLeftIsShownBeforeTheLimitIsReached() {
    Book book =
        Book.ofPerson()
            .sign("2026-11-01T09:00", Book.order(1, "lorazepam-prn", needed(3)))
            .taken("2026-11-24T10:00", "lorazepam-prn", "1 mg")
            .taken("2026-11-24T16:40", "lorazepam-prn", "1 mg");
    Instant now = at("2026-11-24T18:00");
    assertThat(book.chart().allowance(PRN, now))
        .isInstanceOfSatisfying(
            AsNeededAllowance.Counted.class,
            counted -> assertThat(counted.left()).isEqualTo(OptionalInt.of(1)));
    book.taken("2026-11-24T21:10", "lorazepam-prn", "1 mg");
    Today today = book.chart().today(at("2026-11-24T21:11"));
    assertThat(today.whenNeeded().getFirst().allowance())
        .isInstanceOfSatisfying(
            AsNeededAllowance.Counted.class,
            counted -> {
              assertThat(counted.left()).isEqualTo(OptionalInt.of(0));
              assertThat(counted.nextFrom()).contains(at("2026-11-25T10:00"));
            });
    assertThat(book.chart().allowance(LITHIUM, now))
        .isInstanceOf(AsNeededAllowance.NotCounted.class);
  }

  /// Case 34.
  @Test
  void aDoseOverTheLimitIsKeptAndSaidToBeOverThePlan() {
    Chart chart =
        Book.ofPerson()
            .sign("2026-11-01T09:00", Book.order(1, "lorazepam-prn", needed(2)))
            .taken("2026-11-24T10:00", "lorazepam-prn", "1 mg")
            .taken("2026-11-24T12:00", "lorazepam-prn", "1 mg")
            .taken("2026-11-24T14:00", "lorazepam-prn", "1 mg")
            .chart();
    assertThat(chart.doseLog().taken())
        .extracting(chart::isOverPlan)
        .containsExactly(false, false, true);
  }

  /// Case 35.
  @Test
  void oneIngredientInTwoPlansIsOneCount() {
    Chart chart =
        Book.ofPerson()
            .start("2026-11-01T09:00", "lorazepam-daily", "1 mg", "2026-11-02")
            .sign("2026-11-01T09:00", Book.order(2, "lorazepam-prn", needed(3)))
            .taken("2026-11-24T08:00", "lorazepam-daily/2026-11-24/morning", "1 mg")
            .taken("2026-11-24T10:00", "lorazepam-prn", "1 mg")
            .chart();
    assertThat(chart.allowance(PRN, at("2026-11-24T11:00")))
        .isInstanceOfSatisfying(
            AsNeededAllowance.Counted.class,
            counted -> assertThat(counted.left()).isEqualTo(OptionalInt.of(1)));
    assertThat(chart.isOverPlan(chart.doseLog().taken().getFirst())).isFalse();
  }

  /// Case 36.
  @Test
  void movingTheTimeOfADoseMovesTheNextOneAllowed() {
    Book book =
        Book.ofPerson()
            .sign("2026-11-01T09:00", Book.order(1, "lorazepam-prn", needed(1)))
            .taken("2026-11-24T09:00", "lorazepam-prn", "1 mg");
    UUID dose = book.last();
    Chart corrected =
        book.say(
                "2026-11-24T14:00",
                new Payload.DoseSaid(
                    new DoseAct.Corrected(
                        dose,
                        new DoseAct.Taken(Book.of("lorazepam-prn"), Amount.parse("1 mg")),
                        at("2026-11-24T13:00"),
                        Book.ZONE)))
            .chart();
    assertThat(corrected.allowance(PRN, at("2026-11-24T15:00")))
        .isInstanceOfSatisfying(
            AsNeededAllowance.Counted.class,
            counted -> assertThat(counted.nextFrom()).contains(at("2026-11-25T13:00")));
    assertThat(corrected.isOverPlan(corrected.doseLog().taken().getFirst())).isFalse();
  }

  /// Case 39.
  @Test
  void aLimitRaisedAtNoonDoesNotExcuseTheMorning() {
    Book book =
        Book.ofPerson()
            .sign("2026-11-01T09:00", Book.order(1, "lorazepam-prn", needed(2)))
            .taken("2026-11-24T08:00", "lorazepam-prn", "1 mg")
            .taken("2026-11-24T09:00", "lorazepam-prn", "1 mg")
            .taken("2026-11-24T10:00", "lorazepam-prn", "1 mg");
    var before = book.chart().plans().current(PRN).orElseThrow().order();
    Chart chart =
        book.sign(
                "2026-11-24T12:00",
                before.changedTo(
                    new UUID(5, 5),
                    needed(4),
                    new org.evenkeel.core.regimen.TakeOver.OnDay(
                        LocalDate.of(2026, 11, 24), Optional.of(java.time.LocalTime.NOON))))
            .taken("2026-11-24T13:00", "lorazepam-prn", "1 mg")
            .chart();
    assertThat(chart.doseLog().taken())
        .extracting(chart::isOverPlan)
        .containsExactly(false, false, true, false);
  }

  /// Case 46.
  @Test
  void anAdvisedHoldHasNoDosesAndLeavesTheDenominator() {
    Book book =
        Book.ofPerson()
            .start("2026-11-01T09:00", "lithium", "600 mg", "2026-11-02")
            .say(
                "2026-11-10T10:00",
                new Payload.PlanDispatched(
                    new UUID(9, 1),
                    new Dispatch.Filled(LocalDate.of(2026, 11, 2), Optional.of(30))))
            .say(
                "2026-11-10T10:00",
                Book.PRESCRIBER,
                new Payload.PlanHeld(
                    new Hold.Pause(LITHIUM, DateRange.startingOn(LocalDate.of(2026, 11, 11))),
                    "hospital",
                    4));
    assertThat(book.chart().today(at("2026-11-12T09:00")).onHold()).containsExactly(LITHIUM);
    assertThat(book.chart().plans().state(LITHIUM, LocalDate.of(2026, 11, 12)))
        .containsInstanceOf(org.evenkeel.core.request.OnHold.class);
    Chart resumed =
        book.say(
                "2026-11-14T10:00",
                Book.PRESCRIBER,
                new Payload.PlanResumed(LITHIUM, LocalDate.of(2026, 11, 15), 5))
            .chart();
    DateRange range = DateRange.between(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 17));
    assertThat(resumed.plannedDoses(range))
        .extracting(dose -> dose.day().date().getDayOfMonth())
        .containsExactly(9, 10, 15, 16);
    assertThat(
            resumed.daysCovered(
                LITHIUM, DateRange.between(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 10))))
        .isEqualTo(new ProportionOfDaysCovered.Measured(30, 34));
  }

  /// Case 51.
  @Test
  void aDoseNotTakenNeitherAdvancesNorResetsATaper() {
    var taper =
        new org.evenkeel.core.regimen.Taper(
            LocalDate.of(2026, 11, 2),
            List.of(
                org.evenkeel.core.regimen.Step.lasting(
                    7,
                    Timing.OnDays.daily(
                        Slot.at("morning", java.time.LocalTime.of(8, 0), Amount.parse("2 mg")))),
                org.evenkeel.core.regimen.Step.lasting(
                    7,
                    Timing.OnDays.daily(
                        Slot.at("morning", java.time.LocalTime.of(8, 0), Amount.parse("1 mg"))))));
    Book book = Book.ofPerson().sign("2026-11-01T09:00", Book.order(1, "lorazepam", taper));
    DateRange days = DateRange.between(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 20));
    List<PlannedDose> before = book.chart().plannedDoses(days);
    book.skipped("2026-11-04T08:00", "lorazepam/2026-11-04/morning", SkipReason.FORGOT);
    assertThat(book.chart().plannedDoses(days)).isEqualTo(before).hasSize(14);
  }

  /// Case 54, the engine's part.
  @Test
  void anInjectionMayBeGivenWithinItsDays() {
    Depot depot =
        new Depot(
            "Invega Sustenna",
            Amount.parse("156 mg"),
            LocalDate.of(2026, 11, 10),
            28,
            new Depot.Window(7, 7),
            14,
            Optional.empty());
    Chart chart =
        Book.ofPerson()
            .sign("2026-11-01T09:00", Book.order(1, "paliperidone", depot))
            .taken("2026-11-15T10:00", "paliperidone/#1", "156 mg")
            .chart();
    DateRange days = DateRange.between(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31));
    assertThat(chart.readings(days).all().getFirst())
        .isInstanceOf(org.evenkeel.core.administration.Reading.Matched.class);
    assertThat(chart.plannedDoses(days))
        .extracting(dose -> dose.day().date())
        .contains(LocalDate.of(2026, 12, 13));
  }

  @Test
  void whenAMedicineWasLastTakenIsWhatSomebodyStated() {
    Book book = Book.ofPerson().start("2026-11-01T09:00", "lithium", "600 mg", "2026-11-02");
    assertThat(book.chart().lastTaken(LITHIUM)).isEqualTo(Known.not("nobody said"));
    book.taken("2026-11-20T08:00", "lithium/2026-11-20/morning", "600 mg");
    assertThat(book.chart().lastTaken(LITHIUM)).isEqualTo(Known.is(LocalDate.of(2026, 11, 20)));
    book.say(
        "2026-11-24T08:00",
        new Payload.LastTakenStated(LITHIUM, new LastTaken.On(LocalDate.of(2026, 11, 22))));
    assertThat(book.chart().lastTaken(LITHIUM)).isEqualTo(Known.is(LocalDate.of(2026, 11, 22)));
    book.say("2026-11-24T09:00", new Payload.LastTakenStated(LITHIUM, new LastTaken.NotSure()));
    assertThat(book.chart().lastTaken(LITHIUM)).isEqualTo(Known.not("not sure"));
    book.taken("2026-11-25T08:00", "lithium/2026-11-25/morning", "600 mg");
    assertThat(book.chart().lastTaken(LITHIUM)).isEqualTo(Known.is(LocalDate.of(2026, 11, 25)));
  }

  @Test
  void aPlanThatHangsOnAnUnknownAnchorIsNamedRatherThanLost() {
    Fixed run =
        Fixed.of(
            Timing.OnDays.daily(Slot.at(new Anchor("after school run"), Amount.parse("10 mg"))),
            DateRange.startingOn(LocalDate.of(2026, 11, 2)));
    Book book = Book.ofPerson().sign("2026-11-01T09:00", Book.order(1, "methylphenidate", run));
    assertThat(book.chart().unscheduled()).containsExactly(new ItemId("methylphenidate"));
    book.say(
        "2026-11-01T10:00",
        new Payload.RoutineSet(
            Routine.common().with(new Anchor("after school run"), java.time.LocalTime.of(8, 30))));
    assertThat(book.chart().unscheduled()).isEmpty();
    assertThat(book.chart().today(at("2026-11-03T09:00")).doses()).hasSize(1);
  }

  @Test
  void thePersonsClockFollowsAJourney() {
    Chart chart =
        Book.ofPerson()
            .start("2026-11-01T09:00", "lithium", "600 mg", "2026-11-02")
            .say("2026-11-20T12:00", new Payload.ZoneSet(java.time.ZoneId.of("Asia/Tokyo")))
            .say("2026-11-20T12:00", new Payload.ZoneSet(java.time.ZoneId.of("Europe/Paris")))
            .chart();
    assertThat(chart.zoneAt(at("2026-11-21T12:00"))).isEqualTo(java.time.ZoneId.of("Europe/Paris"));
    assertThat(chart.plannedDoses(DateRange.only(LocalDate.of(2026, 11, 22))))
        .extracting(PlannedDose::due)
        .containsExactly(Instant.parse("2026-11-22T07:00:00Z"));
  }
}
