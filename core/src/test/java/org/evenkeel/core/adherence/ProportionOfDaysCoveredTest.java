package org.evenkeel.core.adherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evenkeel.core.time.DateRange;
import org.junit.jupiter.api.Test;

class ProportionOfDaysCoveredTest {

  private static final int SEEDS = Integer.getInteger("evenkeel.seeds", 1000);
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final DateRange NINETY = DateRange.between(FIRST, FIRST.plusDays(90));

  @Test
  void aSupplyHandedOverEarlyBeginsWhenTheOneBeforeItEnds() {
    List<Supply> supplies = List.of(supply(0, 30), supply(20, 30), supply(60, 10));
    assertThat(ProportionOfDaysCovered.of(NINETY, supplies, List.of()))
        .isEqualTo(new ProportionOfDaysCovered.Measured(70, 90));
  }

  @Test
  void aSupplyFromBeforeTheRangeReachesIntoIt() {
    assertThat(ProportionOfDaysCovered.of(NINETY, List.of(supply(-10, 30)), List.of()))
        .isEqualTo(new ProportionOfDaysCovered.Measured(20, 90));
  }

  /// Case 46.
  @Test
  void daysInHospitalAreNotAskedAboutAndUseUpNoSupply() {
    List<DateRange> hospital = List.of(DateRange.between(FIRST.plusDays(10), FIRST.plusDays(20)));
    var result = ProportionOfDaysCovered.of(NINETY, List.of(supply(0, 40)), hospital);
    assertThat(result).isEqualTo(new ProportionOfDaysCovered.Measured(40, 80));
    assertThat(((ProportionOfDaysCovered.Measured) result).share()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void whatCannotBeMeasuredIsNotZero() {
    DateRange none = DateRange.between(FIRST, FIRST);
    assertThat(ProportionOfDaysCovered.of(none, List.of(supply(0, 30)), List.of()))
        .isEqualTo(new ProportionOfDaysCovered.NotMeasurable("no days"));
    assertThat(
            ProportionOfDaysCovered.of(NINETY, List.of(supply(0, 30)), List.of(DateRange.ALWAYS)))
        .isEqualTo(new ProportionOfDaysCovered.NotMeasurable("held on all days"));
    assertThat(ProportionOfDaysCovered.of(NINETY, List.of(), List.of()))
        .isEqualTo(new ProportionOfDaysCovered.NotMeasurable("no supply recorded"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ProportionOfDaysCovered.of(DateRange.startingOn(FIRST), List.of(), List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Supply(FIRST, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProportionOfDaysCovered.Measured(3, 2));
  }

  /// The oracle keeps a cupboard: every day it puts in what is handed over and takes out one day's
  /// worth.
  @Test
  void agreesWithACupboardCountedDayByDay() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      List<Supply> supplies = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(6); i++) {
        supplies.add(supply(random.nextInt(140) - 30, 1 + random.nextInt(40)));
      }
      List<DateRange> holds = new ArrayList<>();
      for (int i = 0; i < random.nextInt(3); i++) {
        LocalDate from = FIRST.plusDays(random.nextInt(110) - 20L);
        holds.add(DateRange.between(from, from.plusDays(random.nextInt(20))));
      }
      int stock = 0;
      int covered = 0;
      int days = 0;
      for (LocalDate day = FIRST.minusDays(31);
          day.isBefore(FIRST.plusDays(90));
          day = day.plusDays(1)) {
        LocalDate today = day;
        stock += supplies.stream().filter(s -> s.on().equals(today)).mapToInt(Supply::days).sum();
        if (holds.stream().anyMatch(hold -> hold.contains(today))) {
          continue;
        }
        boolean asked = !day.isBefore(FIRST);
        days += asked ? 1 : 0;
        if (stock > 0) {
          stock--;
          covered += asked ? 1 : 0;
        }
      }
      assertThat(ProportionOfDaysCovered.of(NINETY, supplies, holds))
          .as("seed %d", seed)
          .isEqualTo(new ProportionOfDaysCovered.Measured(covered, days));
    }
  }

  private static Supply supply(int day, int days) {
    return new Supply(FIRST.plusDays(day), days);
  }
}
