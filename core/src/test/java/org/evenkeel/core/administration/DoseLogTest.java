package org.evenkeel.core.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.evenkeel.core.administration.LogTable.events;
import static org.evenkeel.core.administration.LogTable.id;
import static org.evenkeel.core.administration.LogTable.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.Strength;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.schedule.SlotId;
import org.evenkeel.core.schedule.TakenDose;
import org.evenkeel.core.schedule.UsedDose;
import org.junit.jupiter.api.Test;

class DoseLogTest {

  private static final int SEEDS = Integer.getInteger("evenkeel.seeds", 1000);

  @Test
  void everyOrderOfArrivalOfSixRecordsGivesOneLog() {
    List<DoseEvent> six =
        events(
            """
            1 | 2026-11-24T13:05:00Z | taken            | lithium/2026-11-24/morning | 300 mg
            2 | 2026-11-24T13:10:00Z | correct 1: taken | lithium/2026-11-24/morning | 600 mg     | 2026-11-24T13:00:00Z
            3 | 2026-11-24T13:11:00Z | correct 1: taken | lithium/2026-11-24/morning | 450 mg     | 2026-11-24T12:00:00Z
            4 | 2026-11-24T13:12:00Z | undo 3           |                            |
            5 | 2026-11-24T02:00:00Z | skipped          | lithium/2026-11-23/bedtime | asleep
            6 | 2026-11-24T02:30:00Z | undo 5           |                            |
            """);
    DoseLog expected = DoseLog.of(six);
    assertThat(expected.doses()).extracting(Dose::amount).containsExactly(some("600 mg"));
    int orders = 0;
    for (List<DoseEvent> order : permutations(six)) {
      DoseLog log = DoseLog.EMPTY;
      for (DoseEvent event : order) {
        log = log.with(event);
      }
      assertThat(log).isEqualTo(expected).hasSameHashCodeAs(expected);
      assertThat(log.doses()).isEqualTo(expected.doses());
      assertThat(log.loose()).isEqualTo(expected.loose());
      orders++;
    }
    assertThat(orders).isEqualTo(720);
  }

  @Test
  void randomRecordsFoldToOneStateInEveryOrderOfArrival() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      List<DoseEvent> records = new ArrayList<>(RandomLog.of(random, 1 + random.nextInt(12)));
      DoseLog expected = DoseLog.of(records);
      Collections.shuffle(records, random);
      records.add(records.get(random.nextInt(records.size())));
      DoseLog log = DoseLog.EMPTY;
      for (DoseEvent event : records) {
        log = log.with(event);
      }
      assertThat(log.doses()).as("seed %d", seed).isEqualTo(expected.doses());
      assertThat(log.loose()).as("seed %d", seed).isEqualTo(expected.loose());
      assertThat(log).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void nothingThatWasRecordedIsLost() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      List<DoseEvent> records = RandomLog.of(random, 1 + random.nextInt(12));
      assertThat(DoseLog.of(records).events())
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(records)
          .isSortedAccordingTo(DoseEvent.ORDER);
    }
  }

  @Test
  void aCorrectionThatArrivesBeforeItsDoseHoldsOnceTheDoseIsHere() {
    DoseEvent correction =
        events(
                """
                2 | 2026-11-24T14:00:00Z | correct 1: taken | m/2026-11-24/morning | 5 mg | 2026-11-24T13:30:00Z
                """)
            .getFirst();
    DoseLog before = DoseLog.EMPTY.with(correction);
    assertThat(before.doses()).isEmpty();
    assertThat(before.loose()).containsExactly(correction);
    DoseLog after =
        before.with(
            events("1 | 2026-11-24T13:00:00Z | taken | m/2026-11-24/morning | 10 mg").getFirst());
    assertThat(after.loose()).isEmpty();
    Dose dose = after.doses().getFirst();
    assertThat(dose.amount()).isEqualTo(some("5 mg"));
    assertThat(dose.happened()).isEqualTo("2026-11-24T13:30:00Z");
    assertThat(dose.recorded()).isEqualTo("2026-11-24T13:01:00Z");
    assertThat(dose.correction()).contains(correction);
  }

  @Test
  void ofTwoCorrectionsTheHigherIdHoldsWhateverTheirTimes() {
    DoseLog log =
        log(
            """
            1 | 2026-11-24T13:00:00Z | taken              | m/2026-11-24/morning | 10 mg
            3 | 2026-11-24T14:00:00Z | correct 1: taken   | m/2026-11-24/morning | 7.5 mg | 2026-11-24T13:00:00Z
            2 | 2026-11-24T15:00:00Z | correct 1: taken   | m/2026-11-24/morning | 5 mg   | 2026-11-24T13:00:00Z
            """);
    assertThat(log.doses()).extracting(Dose::amount).containsExactly(some("7.5 mg"));
  }

  @Test
  void idsAreComparedByTheirBytesNotAsSignedNumbers() {
    UUID low = UUID.fromString("0199aaaa-0000-7000-8000-000000000001");
    UUID high = UUID.fromString("f199aaaa-0000-7000-8000-000000000001");
    UUID higher = UUID.fromString("f199aaaa-0000-7000-8000-000000000002");
    assertThat(DoseEvent.BY_BYTES.compare(low, high)).isNegative();
    assertThat(DoseEvent.BY_BYTES.compare(higher, high)).isPositive();
  }

  @Test
  void anUndoneCorrectionLeavesTheOneBefore() {
    DoseLog log =
        log(
            """
            1 | 2026-11-24T13:00:00Z | taken            | m/2026-11-24/morning | 10 mg
            2 | 2026-11-24T14:00:00Z | correct 1: taken | m/2026-11-24/morning | 7.5 mg | 2026-11-24T13:00:00Z
            3 | 2026-11-24T15:00:00Z | correct 1: taken | m/2026-11-24/morning | 5 mg   | 2026-11-24T13:00:00Z
            4 | 2026-11-24T16:00:00Z | undo 3           |                      |
            """);
    assertThat(log.doses()).extracting(Dose::amount).containsExactly(some("7.5 mg"));
  }

  @Test
  void anUndoneDoseIsGoneOnceHoweverOftenItIsUndone() {
    DoseLog log =
        log(
            """
            1 | 2026-11-24T13:00:00Z | taken  | m/2026-11-24/morning | 10 mg
            2 | 2026-11-24T13:01:00Z | undo 1 |                      |
            3 | 2026-11-24T13:02:00Z | undo 1 |                      |
            """);
    assertThat(log.doses()).isEmpty();
    assertThat(log.events()).hasSize(3);
  }

  @Test
  void takingBackAnUndoDoesNotBringTheDoseBack() {
    DoseLog log =
        log(
            """
            1 | 2026-11-24T13:00:00Z | taken  | m/2026-11-24/morning | 10 mg
            2 | 2026-11-24T13:01:00Z | undo 1 |                      |
            3 | 2026-11-24T13:02:00Z | undo 2 |                      |
            """);
    assertThat(log.doses()).isEmpty();
    assertThat(log.loose()).extracting(DoseEvent::id).containsExactly(id(3));
  }

  @Test
  void aCorrectionOfACorrectionChangesNothingAndStaysReadable() {
    DoseLog log =
        log(
            """
            1 | 2026-11-24T13:00:00Z | taken            | m/2026-11-24/morning | 10 mg
            2 | 2026-11-24T14:00:00Z | correct 1: taken | m/2026-11-24/morning | 7.5 mg | 2026-11-24T13:00:00Z
            3 | 2026-11-24T15:00:00Z | correct 2: taken | m/2026-11-24/morning | 5 mg   | 2026-11-24T13:00:00Z
            4 | 2026-11-24T15:00:00Z | undo 9           |                      |
            """);
    assertThat(log.doses()).extracting(Dose::amount).containsExactly(some("7.5 mg"));
    assertThat(log.loose()).extracting(DoseEvent::id).containsExactly(id(3), id(4));
  }

  /// Case 24.
  @Test
  void aSkippedDoseTakenLaterIsTakenAtItsOwnTime() {
    DoseLog log =
        log(
            """
            1 | 2026-11-24T13:05:00Z | skipped          | m/2026-11-24/morning | not-sure
            2 | 2026-11-24T15:01:00Z | correct 1: taken | m/2026-11-24/morning | 10 mg    | 2026-11-24T15:00:00Z
            """);
    assertThat(log.lastTakenOfItem(new ItemId("m")))
        .map(Dose::happened)
        .contains(Instant.parse("2026-11-24T15:00:00Z"));
  }

  /// Case 25.
  @Test
  void undoingADoseMovesTheLastOneTakenBack() {
    DoseLog log =
        log(
            """
            1 | 2026-11-23T13:00:00Z | taken | lorazepam-prn | 1 mg
            2 | 2026-11-24T13:00:00Z | taken | lorazepam-prn | 1 mg
            """);
    DoseLog undone = log.with(events("3 | 2026-11-24T13:01:00Z | undo 2 | |").getFirst());
    Ingredient lorazepam = new Ingredient("lorazepam");
    assertThat(log.lastTaken(lorazepam)).map(Dose::id).contains(id(2));
    assertThat(undone.lastTaken(lorazepam)).map(Dose::id).contains(id(1));
    assertThat(undone.takenOf(lorazepam)).hasSize(1);
    assertThat(undone.lastTaken(new Ingredient("lithium"))).isEmpty();
  }

  /// Case 35.
  @Test
  void dosesOfTwoPlansCountTogetherByIngredient() {
    DoseLog log =
        log(
            """
            1 | 2026-11-24T13:00:00Z | taken   | lorazepam-daily/2026-11-24/morning | 1 mg
            2 | 2026-11-24T17:00:00Z | taken   | lorazepam-prn                      | 1 mg
            3 | 2026-11-24T18:00:00Z | taken   | no plan                            | 200 mg
            4 | 2026-11-24T19:00:00Z | refused | lorazepam-daily/2026-11-24/evening | no, thanks
            """);
    assertThat(log.takenOf(new Ingredient("lorazepam"))).hasSize(2);
    assertThat(log.takenOfItem(new ItemId("lorazepam-prn"))).hasSize(1);
    assertThat(log.taken()).hasSize(3);
  }

  @Test
  void usedDosesAreCountedInMilligramsWhereTheTabletIsKnown() {
    DoseLog log =
        log(
            """
            1 | 2026-11-24T13:00:00Z | taken | lorazepam-daily/2026-11-24/morning | 2 tablets
            2 | 2026-11-24T13:00:20Z | taken | lorazepam-daily/2026-11-24/morning | 2 tablets
            3 | 2026-11-24T17:00:00Z | taken | lorazepam-prn                      | 1 tablet
            """);
    Ingredient lorazepam = new Ingredient("lorazepam");
    PlannedMedicine tablet = PlannedMedicine.of("lorazepam").withStrength(Strength.parse("0.5 mg"));
    assertThat(log.used(lorazepam, of -> Optional.of(tablet).filter(_ -> of.slot().isPresent())))
        .extracting(UsedDose::amount)
        .containsExactly(Amount.parse("1 mg"), Amount.parse("1 tablet"));
    assertThat(log.used(lorazepam, _ -> Optional.of(PlannedMedicine.of("other"))))
        .extracting(UsedDose::amount)
        .containsExactly(Amount.parse("2 tablets"), Amount.parse("1 tablet"));
    assertThat(log.takenSlots())
        .containsExactly(
            new TakenDose(
                slot("lorazepam-daily/2026-11-24/morning"), Instant.parse("2026-11-24T13:00:00Z")));
  }

  @Test
  void aRecordSentTwiceCountsOnceAndOneIdNeverMeansTwoThings() {
    DoseEvent taken =
        events("1 | 2026-11-24T13:00:00Z | taken | m/2026-11-24/morning | 10 mg").getFirst();
    DoseEvent other =
        events("1 | 2026-11-24T13:00:00Z | taken | m/2026-11-24/morning | 20 mg").getFirst();
    assertThat(DoseLog.of(List.of(taken, taken)).doses()).hasSize(1);
    assertThatIllegalArgumentException().isThrownBy(() -> DoseLog.of(List.of(taken, other)));
    assertThat(DoseLog.of(List.of(taken)))
        .isNotEqualTo(DoseLog.of(List.of(other)))
        .isNotEqualTo("a log")
        .hasToString("DoseLog of 1 records");
  }

  @Test
  void aDoseNamesOnlySlotsOfItsOwnItem() {
    DoseOf right = DoseOf.planned(slot("m/2026-11-24/morning"), "m", Set.of());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new DoseOf(Optional.of(new ItemId("other")), right.slot(), "other", Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DoseAct.Taken(right, Amount.parse("0 mg")));
  }

  @Test
  void everySkipReasonHasAWordAndOnlyToldToHoldIsAdvice() {
    for (SkipReason reason : SkipReason.values()) {
      assertThat(SkipReason.parse(reason.word())).isEqualTo(reason);
      assertThat(reason.said()).isNotBlank();
      assertThat(reason.onAdvice()).isEqualTo(reason == SkipReason.TOLD_TO_HOLD);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> SkipReason.parse("lazy"));
  }

  private static SlotId slot(String text) {
    return SlotId.parse(text);
  }

  private static Optional<Amount> some(String amount) {
    return Optional.of(Amount.parse(amount));
  }

  private static List<List<DoseEvent>> permutations(List<DoseEvent> events) {
    if (events.isEmpty()) {
      return List.of(List.of());
    }
    List<List<DoseEvent>> all = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      List<DoseEvent> rest = new ArrayList<>(events);
      DoseEvent first = rest.remove(i);
      for (List<DoseEvent> tail : permutations(rest)) {
        List<DoseEvent> one = new ArrayList<>();
        one.add(first);
        one.addAll(tail);
        all.add(one);
      }
    }
    return all;
  }
}
