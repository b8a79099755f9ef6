package org.evenkeel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoutineTest {

  private static final DayType NIGHT = new DayType("Night shift");

  private final Routine nurse =
      Routine.common()
          .with(Anchor.BEDTIME, LocalTime.of(0, 30))
          .with(NIGHT, Anchor.BEDTIME, LocalTime.of(9, 0))
          .with(
              new DayPattern(
                      LocalDate.of(2026, 6, 1),
                      List.of(DayType.USUAL, DayType.USUAL, NIGHT),
                      Map.of())
                  .withException(LocalDate.of(2026, 6, 2), NIGHT));

  @Test
  void anAnchorAfterMidnightBelongsToTheDayBefore() {
    assertThat(nurse.at(TreatmentDay.of(2026, 6, 1), Anchor.BEDTIME))
        .contains(LocalDateTime.parse("2026-06-02T00:30"));
    assertThat(nurse.dayOf(Instant.parse("2026-06-02T00:30:00Z"), ZoneId.of("UTC")))
        .isEqualTo(TreatmentDay.of(2026, 6, 1));
  }

  @Test
  void eachKindOfDayHasItsOwnTimes() {
    assertThat(nurse.at(TreatmentDay.of(2026, 6, 2), Anchor.BEDTIME))
        .contains(LocalDateTime.parse("2026-06-02T09:00"));
    assertThat(nurse.at(TreatmentDay.of(2026, 6, 3), Anchor.BEDTIME))
        .contains(LocalDateTime.parse("2026-06-03T09:00"));
    assertThat(nurse.at(TreatmentDay.of(2026, 6, 4), Anchor.BEDTIME))
        .contains(LocalDateTime.parse("2026-06-05T00:30"));
    assertThat(nurse.pattern().on(LocalDate.of(2026, 5, 31))).isEqualTo(NIGHT);
  }

  @Test
  void saysWhichAnchorsHaveNoTimeOnSomeKindOfDay() {
    Anchor run = new Anchor("After school run");
    assertThat(nurse.lacking(List.of(Anchor.BEDTIME, Anchor.LUNCH, run)))
        .containsExactlyInAnyOrder(Anchor.LUNCH, run);
    assertThat(Routine.common().lacking(List.of(Anchor.WAKING, Anchor.DINNER))).isEmpty();
    assertThat(nurse.at(TreatmentDay.of(2026, 6, 3), Anchor.LUNCH)).isEmpty();
    Routine unknownKind =
        Routine.common().with(new DayPattern(LocalDate.EPOCH, List.of(NIGHT), Map.of()));
    assertThat(unknownKind.lacking(List.of(Anchor.LUNCH))).containsExactly(Anchor.LUNCH);
    assertThat(unknownKind.at(TreatmentDay.of(2026, 6, 3), Anchor.LUNCH)).isEmpty();
  }

  @Test
  void namesAreTheSameHoweverTheyAreWritten() {
    assertThat(new Anchor(" Bedtime ")).isEqualTo(Anchor.BEDTIME).hasToString("bedtime");
    assertThat(new DayType("USUAL")).isEqualTo(DayType.USUAL).hasToString("usual");
    assertThatIllegalArgumentException().isThrownBy(() -> new Anchor(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> new DayType(""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayPattern(LocalDate.EPOCH, List.of(), Map.of()));
  }
}
