package org.evenkeel.core.adherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Map;
import org.evenkeel.core.administration.DoseLog;
import org.evenkeel.core.administration.LogTable;
import org.evenkeel.core.administration.Planned;
import org.evenkeel.core.administration.SkipReason;
import org.junit.jupiter.api.Test;

class AdherenceTest {

  private static final Instant NOW = Instant.parse("2026-11-30T00:00:00Z");

  private static final Planned WEEK =
      LogTable.plan(
          """
          m/2026-11-23/morning | 2026-11-23T13:00:00Z | 10 mg
          m/2026-11-24/morning | 2026-11-24T13:00:00Z | 10 mg
          m/2026-11-25/morning | 2026-11-25T13:00:00Z | 10 mg
          m/2026-11-26/morning | 2026-11-26T13:00:00Z | 10 mg
          m/2026-11-27/morning | 2026-11-27T13:00:00Z | 10 mg
          m/2026-11-28/morning | 2026-11-28T13:00:00Z | 10 mg
          m/2026-11-29/morning | 2026-11-29T13:00:00Z | 10 mg
          m/2026-11-30/morning | 2026-11-30T13:00:00Z | 10 mg
          """);

  private static Adherence adherence(DoseLog log) {
    return Adherence.of(WEEK.doses(), log.read(WEEK), NOW);
  }

  @Test
  void silenceIsCountedApartAndNeverAsAGap() {
    Adherence adherence =
        adherence(
            LogTable.log(
                """
                1 | 2026-11-23T13:00:00Z | taken   | m/2026-11-23/morning | 10 mg
                2 | 2026-11-24T13:00:00Z | taken   | m/2026-11-24/morning | 10 mg
                3 | 2026-11-25T13:00:00Z | taken   | m/2026-11-25/morning | 5 mg
                4 | 2026-11-26T13:00:00Z | skipped | m/2026-11-26/morning | side-effect
                5 | 2026-11-27T13:00:00Z | refused | m/2026-11-27/morning | no
                6 | 2026-11-28T13:00:00Z | skipped | m/2026-11-28/morning | told-to-hold
                """));
    var expected = new Adherence.Measured(2, 1, Map.of(SkipReason.SIDE_EFFECT, 1), 1, 1, 1);
    assertThat(adherence).isEqualTo(expected);
    assertThat(expected.toBeTaken()).isEqualTo(6);
    assertThat(expected.recorded()).isEqualTo(5);
    assertThat(expected.shareOfRecorded()).isCloseTo(0.4, within(1e-9));
    assertThat(expected.lowestShare()).isCloseTo(2 / 6.0, within(1e-9));
    assertThat(expected.highestShare()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void aPersonWhoRecordsNothingIsNotAtZeroPercent() {
    assertThat(adherence(DoseLog.EMPTY))
        .isEqualTo(new Adherence.NotMeasurable("nothing was recorded"));
  }

  /// Case 30.
  @Test
  void aNewMedicineDoesNotLowerThePast() {
    Planned fromWednesday =
        new Planned(WEEK.doses().subList(5, 7), WEEK.whenNeeded(), LogTable.USUAL, Map.of());
    DoseLog log =
        LogTable.log(
            """
            1 | 2026-11-28T13:00:00Z | taken | m/2026-11-28/morning | 10 mg
            2 | 2026-11-29T13:00:00Z | taken | m/2026-11-29/morning | 10 mg
            """);
    assertThat(Adherence.of(fromWednesday.doses(), log.read(fromWednesday), NOW))
        .isInstanceOfSatisfying(
            Adherence.Measured.class, m -> assertThat(m.shareOfRecorded()).isEqualTo(1));
    assertThat(Adherence.of(java.util.List.of(), log.read(fromWednesday), NOW))
        .isEqualTo(new Adherence.NotMeasurable("no dose was planned"));
  }

  /// Case 46, the part of single doses: an advised hold of the plan has no planned doses at all.
  @Test
  void dosesHeldOnAdviceAreNotAmongThoseToBeTaken() {
    DoseLog log = LogTable.log("1 | 2026-11-23T13:00:00Z | held | m/2026-11-23/morning | hospital");
    assertThat(Adherence.of(WEEK.doses().subList(0, 1), log.read(WEEK), NOW))
        .isEqualTo(new Adherence.NotMeasurable("all doses were held"));
  }
}
