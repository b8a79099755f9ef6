package org.evenkeel.core.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.quantity.Piece;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.TabletKind;
import org.evenkeel.core.regimen.Tablets;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.stopping.TaperAsk.Method;
import org.junit.jupiter.api.Test;

class TaperPlanTest {
  private static final LocalDate START = LocalDate.of(2026, 6, 1);

  private static final List<Method> METHODS = List.of(Method.values());

  /// Tablets of 5 mg and 10 mg that may be halved.
  private static final Tablets HALVES = tablets(true, "5 mg", "10 mg");

  @Test
  void s01_aLinearTaperToAStopTakesAwayTheSameEachTimeTheStopIncluded() {
    TaperPlan plan = TaperPlan.of(ask("20 mg", "0 mg", 98, 14, Method.LINEAR, "", HALVES));
    assertThat(lines(plan))
        .containsExactly(
            "1 2026-06-01 17.5 mg",
            "2 2026-06-15 15 mg",
            "3 2026-06-29 12.5 mg",
            "4 2026-07-13 10 mg",
            "5 2026-07-27 7.5 mg",
            "6 2026-08-10 5 mg",
            "7 2026-08-24 2.5 mg");
    assertThat(plan.stopsOn()).contains(LocalDate.of(2026, 9, 7));
    assertThat(plan.steps().getLast().until()).isEqualTo(plan.stopsOn());
    assertThat(plan.canBeMade()).isTrue();
    assertThat(plan.steps()).noneMatch(TaperStep::isRounded);
  }

  @Test
  void s02_aTaperToALowerDoseEndsThereAndThePersonStays() {
    TaperPlan plan = TaperPlan.of(ask("20 mg", "10 mg", 56, 14, Method.LINEAR, "", HALVES));
    assertThat(doses(plan)).containsExactly("17.5 mg", "15 mg", "12.5 mg", "10 mg");
    assertThat(plan.stopsOn()).isEmpty();
    assertThat(plan.steps().getLast().until()).isEmpty();
  }

  @Test
  void s03_aStatedLastStepIsTheLastDoseBeforeTheStop() {
    TaperPlan plan = TaperPlan.of(ask("20 mg", "0 mg", 42, 14, Method.LINEAR, "5 mg", HALVES));
    assertThat(doses(plan)).containsExactly("15 mg", "10 mg", "5 mg");
    assertThat(plan.stopsOn()).contains(LocalDate.of(2026, 7, 13));
  }

  @Test
  void s04_aProportionalTaperTakesAwayTheSameShare() {
    TaperPlan plan = TaperPlan.of(ask("40 mg", "5 mg", 42, 14, Method.PROPORTIONAL, "", HALVES));
    assertThat(doses(plan)).containsExactly("20 mg", "10 mg", "5 mg");
    TaperPlan stop = TaperPlan.of(ask("20 mg", "0 mg", 42, 14, Method.PROPORTIONAL, "", HALVES));
    assertThat(doses(stop)).containsExactly("10 mg", "5 mg", "2.5 mg");
    TaperPlan stated =
        TaperPlan.of(ask("20 mg", "0 mg", 28, 14, Method.PROPORTIONAL, "5 mg", HALVES));
    assertThat(doses(stated)).containsExactly("10 mg", "5 mg");
  }

  @Test
  void s04_aHyperbolicTaperTakesAwayTheSameShareOfTheTarget() {
    // 10 mg occupy a half: from 40 mg (4/5) in four equal parts of 1/5 to nothing.
    Tablets drops = tablets(false, "0.01 mg");
    TaperPlan stop = TaperPlan.of(ask("40 mg", "0 mg", 42, 14, Method.HYPERBOLIC, "", drops));
    assertThat(doses(stop)).containsExactly("15 mg", "6.67 mg", "2.5 mg");
    TaperPlan stays = TaperPlan.of(ask("40 mg", "2.5 mg", 42, 14, Method.HYPERBOLIC, "", drops));
    assertThat(doses(stays)).containsExactly("15 mg", "6.67 mg", "2.5 mg");
    assertThat(stays.stopsOn()).isEmpty();
    TaperPlan stated =
        TaperPlan.of(ask("40 mg", "0 mg", 28, 14, Method.HYPERBOLIC, "6.67 mg", drops));
    assertThat(doses(stated)).containsExactly("15 mg", "6.67 mg");
  }

  @Test
  void s04_withoutACurveThereIsNoHyperbolicTaper() {
    for (Optional<Mass> half : List.of(Optional.<Mass>empty(), Optional.of(Mass.ZERO))) {
      assertThatThrownBy(() ->
              new TaperAsk(
                  Mass.parse("40 mg"),
                  Mass.ZERO,
                  START,
                  28,
                  14,
                  Method.HYPERBOLIC,
                  Optional.empty(),
                  half,
                  HALVES))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("half of the effect");
    }
  }

  @Test
  void s05_aStepIsTheNearestDoseThatCanBeMadeAndOfTwoTheHigher() {
    TaperPlan plan =
        TaperPlan.of(ask("20 mg", "0 mg", 42, 14, Method.LINEAR, "", tablets(false, "2 mg")));
    assertThat(doses(plan)).containsExactly("16 mg", "10 mg", "6 mg");
    assertThat(plan.steps().getFirst().wanted()).isEqualTo(Mass.parse("15 mg"));
    assertThat(plan.steps().getFirst().isRounded()).isTrue();
    TaperPlan down =
        TaperPlan.of(ask("20 mg", "0 mg", 28, 14, Method.LINEAR, "", tablets(false, "2 mg")));
    assertThat(doses(down)).containsExactly("14 mg", "6 mg");
  }

  @Test
  void s06_aStepTheTabletsCannotTellFromTheOneBeforeIsFlagged() {
    TaperPlan plan =
        TaperPlan.of(ask("20 mg", "10 mg", 70, 14, Method.LINEAR, "", tablets(false, "10 mg")));
    assertThat(plan.canBeMade()).isFalse();
    assertThat(plan.steps().getFirst().flag())
        .contains("the tablets at hand make no smaller step than 20 mg");
    assertThat(plan.steps().getLast().dose()).contains(Mass.parse("10 mg"));
  }

  @Test
  void s07_aDoseBelowTheSmallestTabletIsFlaggedAndMakesNoPlan() {
    TaperPlan plan =
        TaperPlan.of(ask("20 mg", "5 mg", 42, 14, Method.LINEAR, "", tablets(false, "20 mg")));
    assertThat(plan.steps()).allMatch(step -> step.flag().isPresent());
    TaperPlan none =
        TaperPlan.of(ask("15 mg", "5 mg", 28, 14, Method.LINEAR, "", tablets(false, "20 mg")));
    assertThat(none.steps().getFirst().flag())
        .contains("no tablets at hand make 10 mg or a dose near it");
    assertThat(none.steps().getFirst().dose()).isEmpty();
    assertThat(none.steps().getFirst().isRounded()).isFalse();
    assertThatThrownBy(() -> none.asPlan(TaperPlanTest::inTheMorning))
        .hasMessageContaining("step 1 cannot be made");
  }

  @Test
  void s08_theLastStepTakesTheDaysThatAreLeft() {
    TaperPlan plan = TaperPlan.of(ask("20 mg", "0 mg", 31, 14, Method.LINEAR, "5 mg", HALVES));
    assertThat(plan.steps()).hasSize(2);
    assertThat(plan.steps().getLast().until()).contains(LocalDate.of(2026, 7, 2));
  }

  @Test
  void s09_withoutASmallerTabletAProportionalStopNeedsAStatedLastStep() {
    assertThatThrownBy(() ->
            TaperPlan.of(
                ask("10 mg", "0 mg", 28, 14, Method.PROPORTIONAL, "", tablets(false, "10 mg"))))
        .hasMessageContaining("name the last step");
    TaperPlan drops =
        TaperPlan.of(
            ask(
                "10 mg",
                "0 mg",
                14,
                14,
                Method.PROPORTIONAL,
                "",
                tablets(false, "0.01 mg", "10 mg")));
    assertThat(doses(drops)).containsExactly("10 mcg");
    TaperPlan nothing =
        TaperPlan.of(ask("10 mg", "0 mg", 14, 14, Method.PROPORTIONAL, "", new Tablets(List.of())));
    assertThat(nothing.canBeMade()).isFalse();
  }

  @Test
  void s10_aTaperThatCanBeMadeBecomesAPlanToSign() {
    TaperPlan stop = TaperPlan.of(ask("20 mg", "0 mg", 31, 14, Method.LINEAR, "5 mg", HALVES));
    Taper plan = stop.asPlan(TaperPlanTest::inTheMorning);
    assertThat(plan.stopsOn()).isEqualTo(stop.stopsOn());
    assertThat(plan.steps().getLast().days()).hasValue(17);
    TaperPlan stay = TaperPlan.of(ask("20 mg", "10 mg", 28, 14, Method.LINEAR, "", HALVES));
    assertThat(stay.asPlan(TaperPlanTest::inTheMorning).stopsOn()).isEmpty();
  }

  @Test
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> ask("10 mg", "10 mg", 28, 14, Method.LINEAR, "", HALVES))
        .hasMessageContaining("goes down");
    assertThatThrownBy(() -> ask("10 mg", "0 mg", 13, 14, Method.LINEAR, "", HALVES))
        .hasMessageContaining("13 days");
    assertThatThrownBy(() -> ask("10 mg", "0 mg", 13, 0, Method.LINEAR, "", HALVES))
        .hasMessageContaining("0 days");
    assertThatThrownBy(() -> ask("10 mg", "5 mg", 28, 14, Method.LINEAR, "6 mg", HALVES))
        .hasMessageContaining("last step");
    assertThatThrownBy(() -> ask("10 mg", "0 mg", 28, 14, Method.LINEAR, "0 mg", HALVES))
        .hasMessageContaining("last step");
    assertThatThrownBy(() -> ask("10 mg", "0 mg", 28, 14, Method.LINEAR, "10 mg", HALVES))
        .hasMessageContaining("last step");
  }

  @Test
  void aTaperNeverRisesHasNoGapAndEndsOnItsDay() {
    for (long seed = 0; seed < Long.getLong("evenkeel.seeds", 1000); seed++) {
      var random = new Random(seed);
      int every = 1 + random.nextInt(28);
      int days = every * (1 + random.nextInt(12)) + random.nextInt(every);
      var from = Mass.ofMilligrams(5L + random.nextInt(200));
      boolean stop = random.nextBoolean();
      Mass to = stop ? Mass.ZERO : Mass.ofMilligrams(1L + random.nextInt(4));
      Method method = METHODS.get(random.nextInt(METHODS.size()));
      var plan =
          TaperPlan.of(
              new TaperAsk(
                  from,
                  to,
                  START,
                  days,
                  every,
                  method,
                  Optional.empty(),
                  Optional.of(Mass.ofMilligrams(4)),
                  tablets(random.nextBoolean(), "1 mg", "5 mg")));
      Mass before = from;
      LocalDate day = START;
      for (TaperStep step : plan.steps()) {
        Mass dose = step.dose().orElse(before);
        assertThat(dose.exceeds(before)).as("seed %d", seed).isFalse();
        assertThat(step.from()).as("seed %d", seed).isEqualTo(day);
        before = dose;
        day = step.until().orElse(day);
      }
      assertThat(plan.steps()).as("seed %d", seed).hasSize(days / every);
      assertThat(plan.stopsOn().isPresent()).as("seed %d", seed).isEqualTo(stop);
      plan.stopsOn().ifPresent(end -> assertThat(end).isEqualTo(START.plusDays(days)));
    }
  }

  private static Timing.OnDays inTheMorning(Mass dose) {
    return Timing.OnDays.daily(Slot.at("morning", LocalTime.of(8, 0), dose));
  }

  private static TaperAsk ask(
      String from, String to, int days, int every, Method method, String last, Tablets tablets) {
    return new TaperAsk(
        Mass.parse(from),
        Mass.parse(to),
        START,
        days,
        every,
        method,
        last.isEmpty() ? Optional.empty() : Optional.of(Mass.parse(last)),
        Optional.of(Mass.parse("10 mg")),
        tablets);
  }

  private static Tablets tablets(boolean splittable, String... strengths) {
    var kinds = new ArrayList<TabletKind>();
    for (String strength : strengths) {
      kinds.add(new TabletKind(Mass.parse(strength), Piece.TABLET, splittable));
    }
    return new Tablets(kinds);
  }

  private static List<String> doses(TaperPlan plan) {
    return plan.steps().stream().map(s -> s.dose().orElseThrow().text()).toList();
  }

  private static List<String> lines(TaperPlan plan) {
    return plan.steps().stream()
        .map(s -> s.number() + " " + s.from() + " " + s.dose().orElseThrow().text())
        .toList();
  }
}
