package org.evenkeel.core.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.core.administration.LogTable.USUAL;
import static org.evenkeel.core.administration.LogTable.id;
import static org.evenkeel.core.administration.LogTable.log;
import static org.evenkeel.core.administration.LogTable.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.schedule.PlannedDose;
import org.evenkeel.core.schedule.SlotId;
import org.evenkeel.core.time.DoseWindow;
import org.junit.jupiter.api.Test;

/// The plan is 8:30 and 12:30 in New York (13:30Z, 17:30Z) unless a test says otherwise.
class ReadingsTest {

  private static final int SEEDS = Integer.getInteger("evenkeel.seeds", 1000);
  private static final Instant LATE = Instant.parse("2026-12-31T00:00:00Z");

  private static final Planned TWICE =
      plan(
          """
          m/2026-11-24/morning | 2026-11-24T13:30:00Z | 10 mg
          m/2026-11-24/noon    | 2026-11-24T17:30:00Z | 10 mg
          m/2026-11-25/morning | 2026-11-25T13:30:00Z | 10 mg
          """);

  @Test
  void aDoseInItsWindowIsThePlannedOne() {
    Readings readings =
        log("1 | 2026-11-24T13:40:00Z | taken | m/2026-11-24/morning | 10 mg").read(TWICE);
    assertThat(readings.all().getFirst()).isInstanceOf(Reading.Matched.class);
    assertThat(state(readings, "morning", LATE))
        .isInstanceOfSatisfying(
            SlotState.Done.class,
            done -> {
              assertThat(done.portion()).isEqualTo(Portion.AS_PLANNED);
              assertThat(done.also()).isEmpty();
            });
  }

  /// Case 10.
  @Test
  void aLateNightDoseBelongsToTheEveningBeforeAndTheNextEveningStaysOpen() {
    Planned nights =
        plan(
            """
            m/2026-11-25/night | 2026-11-26T04:00:00Z | 10 mg
            m/2026-11-26/night | 2026-11-27T04:00:00Z | 10 mg
            """);
    for (String dose : List.of("m/2026-11-25/night", "m")) {
      Readings readings =
          log("1 | 2026-11-26T05:40:00Z | taken | " + dose + " | 10 mg").read(nights);
      assertThat(readings.all().getFirst())
          .isInstanceOfSatisfying(
              Reading.Matched.class,
              matched -> assertThat(matched.planned().id().text()).isEqualTo("m/2026-11-25/night"));
      assertThat(readings.state(nights.doses().get(1), Instant.parse("2026-11-27T03:30:00Z")))
          .isEqualTo(new SlotState.Open());
    }
  }

  /// Case 14.
  @Test
  void anEarlyDoseIsStillThePlannedOne() {
    Readings readings =
        log("1 | 2026-11-24T12:00:00Z | taken | m/2026-11-24/morning | 10 mg").read(TWICE);
    assertThat(readings.all().getFirst())
        .isInstanceOfSatisfying(
            Reading.OutsideWindow.class,
            outside -> assertThat(outside.off()).isEqualTo(Duration.ofMinutes(-90)));
    assertThat(state(readings, "morning", Instant.parse("2026-11-24T13:30:00Z")))
        .isInstanceOf(SlotState.Done.class);
  }

  /// Case 22.
  @Test
  void aBackDatedBatchLandsOnItsOwnDates() {
    Planned weekly =
        plan(
            """
            m/2026-11-03/dose | 2026-11-03T14:00:00Z | 10 mg
            m/2026-11-10/dose | 2026-11-10T14:00:00Z | 10 mg
            m/2026-11-17/dose | 2026-11-17T14:00:00Z | 10 mg
            m/2026-11-24/dose | 2026-11-24T14:00:00Z | 10 mg
            """);
    Readings readings =
        log("""
        1 | 2026-11-03T14:00:00Z | taken | m/2026-11-03/dose | 10 mg
        2 | 2026-11-10T14:00:00Z | taken | m/2026-11-10/dose | 10 mg
        3 | 2026-11-17T14:00:00Z | taken | m                 | 10 mg
        """)
            .read(weekly);
    assertThat(readings.all()).allMatch(Reading.Matched.class::isInstance);
    assertThat(readings.state(weekly.doses().getLast(), Instant.parse("2026-11-24T13:30:00Z")))
        .isEqualTo(new SlotState.Open());
  }

  /// Case 26.
  @Test
  void anOldSlotCanStillBeFilledDaysLate() {
    Planned monthly = plan("m/#3 | 2026-10-10T14:00:00Z | 10 mg");
    Readings readings = log("1 | 2026-10-16T14:00:00Z | taken | m/#3 | 10 mg").read(monthly);
    assertThat(readings.all().getFirst())
        .isInstanceOfSatisfying(
            Reading.OutsideWindow.class,
            outside -> assertThat(outside.off()).isEqualTo(Duration.ofDays(6)));
    assertThat(readings.state(monthly.doses().getFirst(), LATE)).isInstanceOf(SlotState.Done.class);
  }

  /// Case 27.
  @Test
  void movingThePlanToAnotherTimeLeavesThePastTaken() {
    Planned moved =
        plan(
            """
            m/2026-11-24/morning | 2026-11-24T15:30:00Z | 10 mg
            m/2026-11-25/morning | 2026-11-25T15:30:00Z | 10 mg
            """);
    Readings readings =
        log("1 | 2026-11-24T13:30:00Z | taken | m/2026-11-24/morning | 10 mg").read(moved);
    assertThat(readings.state(moved.doses().getFirst(), LATE)).isInstanceOf(SlotState.Done.class);
  }

  /// Case 31.
  @Test
  void slotsOfABackDatedPlanAreNotRecordedRatherThanMissed() {
    Readings readings = DoseLog.EMPTY.read(TWICE);
    assertThat(state(readings, "morning", LATE)).isEqualTo(new SlotState.NotRecorded());
    assertThat(readings.all()).isEmpty();
    assertThat(readings.planned()).isEqualTo(TWICE);
  }

  /// Case 37, and C05 of the faults: nobody knows yet whether it was taken twice.
  @Test
  void twoPeopleWhoRecordOneDoseAreTwoAttestationsOfOneDose() {
    Readings readings =
        log("""
        1 | 2026-11-24T13:30:00Z | taken | m/2026-11-24/morning | 10 mg
        2 | 2026-11-24T13:30:20Z | taken | m/2026-11-24/morning | 10 mg
        """)
            .read(TWICE);
    assertThat(readings.all().get(1))
        .isInstanceOfSatisfying(
            Reading.Duplicate.class, d -> assertThat(d.before().id()).isEqualTo(id(1)));
    assertThat(state(readings, "morning", LATE))
        .isInstanceOfSatisfying(SlotState.Done.class, done -> assertThat(done.also()).hasSize(1));
  }

  /// Case 38.
  @Test
  void twoPlannedDosesMayBeTakenTogether() {
    Readings readings =
        log("""
        1 | 2026-11-24T14:00:00Z | taken | m/2026-11-24/morning | 10 mg
        2 | 2026-11-24T14:00:00Z | taken | m/2026-11-24/noon    | 10 mg
        """)
            .read(TWICE);
    assertThat(state(readings, "morning", LATE)).isInstanceOf(SlotState.Done.class);
    assertThat(state(readings, "noon", LATE)).isInstanceOf(SlotState.Done.class);
    assertThat(readings.all()).noneMatch(Reading.Duplicate.class::isInstance);
  }

  /// Case 41.
  @Test
  void theForgottenFirstOfTwoIsTheFirstTakenLate() {
    Readings readings =
        log("""
        1 | 2026-11-24T16:19:00Z | taken | m | 10 mg
        2 | 2026-11-24T16:20:00Z | taken | m | 10 mg
        """)
            .read(TWICE);
    assertThat(state(readings, "morning", LATE)).isInstanceOf(SlotState.Done.class);
    assertThat(readings.all().get(1)).isInstanceOf(Reading.Extra.class);
    assertThat(state(readings, "noon", Instant.parse("2026-11-24T17:00:00Z")))
        .isEqualTo(new SlotState.Open());
  }

  @Test
  void aSlotClosesWhenTheNextDoseIsDueThoughItsWindowIsLonger() {
    Planned close =
        plan(
            """
            m/2026-11-24/a | 2026-11-24T13:00:00Z | 10 mg
            m/2026-11-24/b | 2026-11-24T13:00:00Z | 10 mg
            m/2026-11-24/c | 2026-11-24T15:00:00Z | 10 mg
            n/2026-11-24/a | 2026-11-24T13:30:00Z | 10 mg
            """);
    Readings readings = DoseLog.EMPTY.read(close);
    PlannedDose first = close.doses().getFirst();
    assertThat(readings.state(first, Instant.parse("2026-11-24T11:59:59Z")))
        .isEqualTo(new SlotState.NotYetDue());
    assertThat(readings.state(first, Instant.parse("2026-11-24T12:00:00Z")))
        .isEqualTo(new SlotState.Open());
    assertThat(readings.state(first, Instant.parse("2026-11-24T14:59:59Z")))
        .isEqualTo(new SlotState.Open());
    assertThat(readings.state(first, Instant.parse("2026-11-24T15:00:00Z")))
        .isEqualTo(new SlotState.NotRecorded());
  }

  @Test
  void anItemMayHaveAWindowOfItsOwn() {
    PlannedDose dose = TWICE.doses().getLast();
    Planned wide =
        new Planned(
            List.of(dose),
            Set.of(),
            USUAL,
            Map.of(new ItemId("m"), new DoseWindow(Duration.ofDays(3), Duration.ofDays(5))));
    assertThat(wide.isOpen(dose, dose.due().minus(Duration.ofDays(3)))).isTrue();
    assertThat(wide.isOpen(dose, dose.due().plus(Duration.ofDays(5)))).isFalse();
    assertThat(wide.isOpen(dose, dose.due().minus(Duration.ofDays(4)))).isFalse();
  }

  @Test
  void aDoseWithoutAPlanIsKeptAndSaidToHaveNone() {
    Readings readings =
        log("""
        1 | 2026-11-24T13:00:00Z | taken   | no plan               | 200 mg
        2 | 2026-11-24T13:00:00Z | taken   | stopped               | 10 mg
        3 | 2026-11-24T13:00:00Z | taken   | m/2026-11-24/midnight | 10 mg
        4 | 2026-11-24T13:00:00Z | skipped | m/2026-11-22/morning  | forgot
        """)
            .read(TWICE);
    assertThat(readings.all()).hasSize(4).allMatch(Reading.NoSuchPlan.class::isInstance);
  }

  @Test
  void aMedicineTakenWhenNeededHasNoSlot() {
    Readings readings =
        log("1 | 2026-11-24T13:00:00Z | taken | lorazepam-prn | 1 mg")
            .read(plan("", "lorazepam-prn"));
    assertThat(readings.all().getFirst())
        .isInstanceOfSatisfying(
            Reading.WhenNeeded.class, used -> assertThat(used.dose().id()).isEqualTo(id(1)));
  }

  @Test
  void takenOutweighsSkippedWhicheverWasSaidLast() {
    Readings readings =
        log("""
        1 | 2026-11-24T13:30:00Z | taken   | m/2026-11-24/morning | 10 mg
        2 | 2026-11-24T14:00:00Z | skipped | m/2026-11-24/morning | forgot
        """)
            .read(TWICE);
    assertThat(state(readings, "morning", LATE))
        .isInstanceOfSatisfying(SlotState.Done.class, done -> assertThat(done.also()).hasSize(1));
    assertThat(readings.all().get(1)).isInstanceOf(Reading.Matched.class);
  }

  @Test
  void ofSeveralReasonsNotToTakeTheLatestHolds() {
    Readings readings =
        log("""
        1 | 2026-11-24T13:30:00Z | skipped | m/2026-11-24/morning | forgot
        2 | 2026-11-24T14:00:00Z | held    | m/2026-11-24/morning | before surgery
        3 | 2026-11-24T17:30:00Z | skipped | m/2026-11-24/noon    | told-to-hold
        4 | 2026-11-25T13:30:00Z | refused | m/2026-11-25/morning | no
        """)
            .read(TWICE);
    assertThat(state(readings, "morning", LATE))
        .isInstanceOfSatisfying(
            SlotState.LeftOut.class,
            out -> {
              assertThat(out.onAdvice()).isTrue();
              assertThat(out.also()).hasSize(1);
            });
    assertThat(((SlotState.LeftOut) state(readings, "noon", LATE)).onAdvice()).isTrue();
    assertThat(((SlotState.LeftOut) readings.state(TWICE.doses().getLast(), LATE)).onAdvice())
        .isFalse();
  }

  @Test
  void aPartIsAPartAndTabletsAreNotComparedWithMilligrams() {
    assertThat(Portion.of(Amount.parse("5 mg"), Amount.parse("10 mg"))).isEqualTo(Portion.LESS);
    assertThat(Portion.of(Amount.parse("15 mg"), Amount.parse("10 mg"))).isEqualTo(Portion.MORE);
    assertThat(Portion.of(Amount.parse("1 tablet"), Amount.parse("10 mg")))
        .isEqualTo(Portion.NOT_COMPARABLE);
    assertThat(
            new SlotState.LeftOut(
                    log("1 | 2026-11-24T13:00:00Z | taken | no plan | 5 mg").doses().getFirst(),
                    List.of())
                .onAdvice())
        .isFalse();
  }

  @Test
  void everyDoseHasExactlyOneReadingAndNoSlotIsFilledByTwoMatches() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      DoseLog log = DoseLog.of(RandomLog.of(random, 1 + random.nextInt(15)));
      Planned planned =
          plan(
              """
              m/2026-11-01/morning | 2026-11-01T13:00:00Z | 10 mg
              m/2026-11-02/morning | 2026-11-02T13:00:00Z | 10 mg
              m/2026-11-03/morning | 2026-11-03T13:00:00Z | 10 mg
              """);
      Readings readings = log.read(planned);
      assertThat(readings.all())
          .as("seed %d", seed)
          .extracting(Reading::dose)
          .containsExactlyElementsOf(log.doses());
      assertThat(readings.all().stream().map(ReadingsTest::fills).flatMap(Optional::stream))
          .as("seed %d", seed)
          .doesNotHaveDuplicates();
    }
  }

  private static Optional<SlotId> fills(Reading reading) {
    return switch (reading) {
      case Reading.Matched(var dose, var slot) when dose.isTaken() -> Optional.of(slot.id());
      case Reading.OutsideWindow(_, var slot, _) -> Optional.of(slot.id());
      case Reading.Matched _, Reading.Duplicate _, Reading.Extra _, Reading.NoSuchPlan _ ->
          Optional.empty();
      case Reading.WhenNeeded _ -> Optional.empty();
    };
  }

  private static SlotState state(Readings readings, String slot, Instant now) {
    PlannedDose dose =
        readings.planned().doses().stream()
            .filter(planned -> planned.id().text().endsWith("11-24/" + slot))
            .findFirst()
            .orElseThrow();
    return readings.state(dose, now);
  }
}
