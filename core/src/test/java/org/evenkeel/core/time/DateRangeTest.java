package org.evenkeel.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DateRangeTest {

  private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
  private static final LocalDate JUNE_8 = LocalDate.of(2026, 6, 8);

  @Test
  void holdsItsFirstDayAndNotItsEnd() {
    DateRange week = DateRange.between(JUNE_1, JUNE_8);
    assertThat(week.contains(JUNE_1)).isTrue();
    assertThat(week.contains(JUNE_8)).isFalse();
    assertThat(week.contains(JUNE_1.minusDays(1))).isFalse();
    assertThat(week.days()).isEqualTo(7);
    assertThat(week.dates()).hasSize(7).startsWith(JUNE_1).endsWith(JUNE_8.minusDays(1));
    assertThat(week.last()).contains(JUNE_8.minusDays(1));
    assertThat(week)
        .isEqualTo(DateRange.through(JUNE_1, LocalDate.of(2026, 6, 7)))
        .hasToString("2026-06-01 until 2026-06-08");
  }

  @Test
  void mayBeOpenOnEitherSide() {
    assertThat(DateRange.startingOn(JUNE_1).contains(LocalDate.of(2126, 1, 1))).isTrue();
    assertThat(DateRange.before(JUNE_1).contains(JUNE_1)).isFalse();
    assertThat(DateRange.ALWAYS.contains(LocalDate.MIN)).isTrue();
    assertThat(DateRange.ALWAYS).hasToString("… until …");
    assertThat(DateRange.startingOn(JUNE_1).isBounded()).isFalse();
    assertThat(DateRange.before(JUNE_1).isBounded()).isFalse();
    assertThat(DateRange.only(JUNE_1).isBounded()).isTrue();
    assertThat(DateRange.startingOn(JUNE_1).last()).isEmpty();
    assertThatIllegalStateException().isThrownBy(DateRange.startingOn(JUNE_1)::days);
    assertThatIllegalStateException().isThrownBy(DateRange.before(JUNE_1)::dates);
  }

  @Test
  void cannotEndBeforeItBegins() {
    assertThatIllegalArgumentException().isThrownBy(() -> DateRange.between(JUNE_8, JUNE_1));
    DateRange none = DateRange.between(JUNE_1, JUNE_1);
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.contains(JUNE_1)).isFalse();
    assertThat(none.last()).isEmpty();
    assertThat(DateRange.ALWAYS.isEmpty()).isFalse();
  }

  /// Law: a day lies in the intersection exactly when it lies in both.
  @Test
  void intersectionHoldsTheDaysOfBoth() {
    for (long seed = 0; seed < Integer.getInteger("evenkeel.seeds", 1000); seed++) {
      Random random = new Random(seed);
      DateRange one = random(random);
      DateRange other = random(random);
      boolean any = false;
      for (int i = -1; i < 25; i++) {
        LocalDate day = JUNE_1.plusDays(i);
        boolean both = one.contains(day) && other.contains(day);
        any |= both;
        assertThat(one.intersect(other).contains(day)).as("seed %d", seed).isEqualTo(both);
      }
      if (one.isBounded()) {
        assertThat(one.overlaps(other)).as("seed %d", seed).isEqualTo(any);
      }
    }
  }

  private static DateRange random(Random random) {
    LocalDate from = JUNE_1.plusDays(random.nextInt(20));
    LocalDate until = from.plusDays(random.nextInt(5));
    return switch (random.nextInt(5)) {
      case 0 -> DateRange.startingOn(from);
      case 1 -> DateRange.before(until);
      default -> DateRange.between(from, until);
    };
  }

  @Test
  void aWindowOpensBeforeAndClosesAfterTheDueTime() {
    Instant due = Instant.parse("2026-06-01T11:00:00Z");
    DoseWindow window = new DoseWindow(Duration.ofHours(1), Duration.ofHours(3));
    assertThat(window.contains(due, Instant.parse("2026-06-01T10:00:00Z"))).isTrue();
    assertThat(window.contains(due, Instant.parse("2026-06-01T09:59:59Z"))).isFalse();
    assertThat(window.contains(due, Instant.parse("2026-06-01T13:59:59Z"))).isTrue();
    assertThat(window.contains(due, Instant.parse("2026-06-01T14:00:00Z"))).isFalse();
    assertThat(window.closes(due, Instant.parse("2026-06-01T15:00:00Z")))
        .isEqualTo("2026-06-01T14:00:00Z");
    assertThat(window.closes(due, Instant.parse("2026-06-01T12:00:00Z")))
        .isEqualTo("2026-06-01T12:00:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DoseWindow(Duration.ofHours(-1), Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DoseWindow(Duration.ZERO, Duration.ofHours(-1)));
  }
}
