package org.evenkeel.core.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.quantity.Piece;
import org.evenkeel.core.regimen.TabletKind;
import org.evenkeel.core.regimen.Tablets;
import org.evenkeel.core.stopping.TaperPace.Limit;
import org.junit.jupiter.api.Test;

class TaperPaceTest {
  private static final TaperPace PACE =
      pace(Optional.of(limit("10", 14)), Optional.of(limit("25", 14)));

  @Test
  void s01_aStepOverTheFastestIsTooFastAndOneOverTheUsualIsSaid() {
    // 100 mg, 90, 75, 50: down by 10 %, 16.7 %, 33.3 %.
    assertThat(found(PACE, plan("100 mg", "50 mg", 42, 14)))
        .containsExactly("1: 16.7 % usual", "2: 20 % usual", "3: 25 % usual");
    assertThat(found(PACE, plan("100 mg", "40 mg", 42, 14)))
        .containsExactly("1: 20 % usual", "2: 25 % usual", "3: 33.3 % too fast");
    assertThat(found(PACE, plan("100 mg", "90 mg", 14, 14))).isEmpty();
  }

  @Test
  void s02_smallStepsThatFollowQuicklyAreAddedUp() {
    // 10 mg every 7 days: in 14 days 20 %, then 22.2 %, 25 %, 28.6 %.
    assertThat(found(PACE, plan("100 mg", "60 mg", 28, 7)))
        .containsExactly("2: 20 % usual", "3: 22.2 % usual", "4: 25 % usual");
    assertThat(found(PACE, plan("100 mg", "50 mg", 35, 7))).contains("5: 28.6 % too fast");
  }

  @Test
  void s03_theStopItselfIsNotMeasured() {
    assertThat(
            found(
                pace(Optional.empty(), Optional.of(limit("50", 14))), plan("2 mg", "0 mg", 14, 14)))
        .isEmpty();
  }

  @Test
  void s04_withoutANumberNothingIsMeasured() {
    assertThat(found(pace(Optional.empty(), Optional.empty()), plan("2 mg", "1 mg", 14, 14)))
        .isEmpty();
  }

  @Test
  void s05_aStepThatCannotBeMadeIsMeasuredAsWanted() {
    var none =
        TaperPlan.of(
            new TaperAsk(
                Mass.parse("2 mg"),
                Mass.parse("1 mg"),
                LocalDate.of(2026, 1, 1),
                14,
                14,
                TaperAsk.Method.LINEAR,
                Optional.empty(),
                Optional.empty(),
                new Tablets(List.of())));
    assertThat(found(PACE, none)).containsExactly("1: 50 % too fast");
  }

  @Test
  void s06_aPaceIsFoundByItsMedicineTheFirstOne() {
    SmallKnowledge knowledge = new SmallKnowledge();
    var paces = new TaperPaces(List.of(PACE));
    assertThat(paces.of(InUse.of(knowledge.medicine("clonazepam")))).contains(PACE);
    assertThat(paces.of(InUse.of(knowledge.medicine("lithium")))).isEmpty();
  }

  @Test
  void s07_paceThatCannotBeIsRefused() {
    assertThatThrownBy(() -> limit("0", 14)).hasMessageContaining("0 % in 14 days");
    assertThatThrownBy(() -> limit("101", 14)).hasMessageContaining("101 %");
    assertThatThrownBy(() -> limit("10", 0)).hasMessageContaining("in 0 days");
    assertThat(limit("100", 1).text()).isEqualTo("100 % every 1 days");
  }

  @Test
  void aPaceIsAboutSharesSoTwiceTheDosesAreJudgedAlike() {
    for (long seed = 0; seed < Long.getLong("evenkeel.seeds", 1000); seed++) {
      RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      int to = 1 + random.nextInt(50);
      int from = to + 1 + random.nextInt(100);
      int every = 1 + random.nextInt(28);
      int days = every * (1 + random.nextInt(8));
      List<String> once = found(PACE, plan(from + " mg", to + " mg", days, every));
      List<String> twice = found(PACE, plan(2 * from + " mg", 2 * to + " mg", days, every));
      assertThat(steps(twice)).as("seed %d", seed).isEqualTo(steps(once));
    }
  }

  private static List<String> steps(List<String> found) {
    return found.stream().map(line -> line.substring(0, line.indexOf(':'))).toList();
  }

  private static List<String> found(TaperPace pace, TaperPlan plan) {
    return pace.faster(plan).stream()
        .map(step ->
            step.step()
                + ": "
                + step.percent().toPlainString()
                + " % "
                + (step.tooFast() ? "too fast" : "usual"))
        .toList();
  }

  private static TaperPlan plan(String from, String to, int days, int every) {
    return TaperPlan.of(
        new TaperAsk(
            Mass.parse(from),
            Mass.parse(to),
            LocalDate.of(2026, 1, 1),
            days,
            every,
            TaperAsk.Method.LINEAR,
            Optional.empty(),
            Optional.empty(),
            new Tablets(List.of(new TabletKind(Mass.parse("0.01 mg"), Piece.TABLET, false)))));
  }

  private static Limit limit(String percent, int days) {
    return new Limit(new BigDecimal(percent), days);
  }

  private static TaperPace pace(Optional<Limit> usual, Optional<Limit> fastest) {
    return new TaperPace(
        "paces/benzodiazepine",
        "test.1",
        Selector.ofClass("benzodiazepine"),
        usual,
        fastest,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "why",
        List.of(SmallKnowledge.SOURCE),
        Optional.empty(),
        "US",
        new Review(SmallKnowledge.WRITTEN, List.of()));
  }
}
