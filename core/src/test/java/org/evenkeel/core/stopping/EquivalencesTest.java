package org.evenkeel.core.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.stopping.Equivalences.Conversion;
import org.evenkeel.core.stopping.Equivalences.Refused;
import org.evenkeel.core.stopping.Equivalences.Table;
import org.evenkeel.core.stopping.Equivalences.Value;
import org.junit.jupiter.api.Test;

class EquivalencesTest {
  private static final Ingredient CLONAZEPAM = new Ingredient("clonazepam");
  private static final Refused OPIOIDS =
      new Refused(
          "equivalence/opioids",
          "test.1",
          Selector.ofClass("opioid-agonist"),
          "it kills",
          List.of(SmallKnowledge.SOURCE));
  private static final Equivalences ALL =
      new Equivalences(
          List.of(
              new Table(
                  "equivalence/benzodiazepines",
                  "test.1",
                  new Ingredient("diazepam"),
                  Mass.parse("10 mg"),
                  List.of(
                      value("clonazepam", "1 mg", "", "one"),
                      value("clonazepam", "0.5 mg", "", "other"),
                      value("flurazepam", "15 mg", "30 mg", "other")),
                  "why",
                  List.of("not for a single dose"),
                  "US",
                  new Review(SmallKnowledge.WRITTEN, List.of()))),
          List.of(OPIOIDS));

  @Test
  void s01_sourcesThatDisagreeStandSideBySideAndTheAnswerIsARange() {
    Conversion found = ALL.convert(CLONAZEPAM, Mass.parse("1.5 mg")).getFirst();
    assertThat(found.from()).isEqualTo(Mass.parse("15 mg"));
    assertThat(found.to()).isEqualTo(Mass.parse("30 mg"));
    assertThat(found.equals()).hasSize(2);
    assertThat(found.equals().getFirst().from()).isEqualTo(Mass.parse("15 mg"));
    assertThat(found.equals().getLast().from()).isEqualTo(Mass.parse("30 mg"));
  }

  @Test
  void s02_aRangeOfASourceIsARangeOfTheAnswer() {
    Conversion found = ALL.convert(new Ingredient("flurazepam"), Mass.parse("30 mg")).getFirst();
    assertThat(found.from()).isEqualTo(Mass.parse("10 mg"));
    assertThat(found.to()).isEqualTo(Mass.parse("20 mg"));
  }

  @Test
  void s03_whatIsInNoTableHasNoEquivalent() {
    assertThat(ALL.convert(new Ingredient("lithium"), Mass.parse("300 mg"))).isEmpty();
    assertThatThrownBy(() -> ALL.convert(CLONAZEPAM, Mass.ZERO)).hasMessageContaining("nothing");
  }

  @Test
  void s04_someAreRefused() {
    SmallKnowledge knowledge = new SmallKnowledge();
    assertThat(ALL.refusal(InUse.of(knowledge.medicine("tramadol")))).contains(OPIOIDS);
    assertThat(ALL.refusal(InUse.of(knowledge.medicine("clonazepam")))).isEmpty();
  }

  @Test
  void s05_valuesThatCannotBeAreRefused() {
    assertThatThrownBy(() -> value("x", "0 mg", "", "one")).hasMessageContaining("a value is");
    assertThatThrownBy(() -> value("x", "2 mg", "2 mg", "one")).hasMessageContaining("a value is");
  }

  @Test
  void aRangeHoldsEverySourceAndIsNeverTurnedAround() {
    for (long seed = 0; seed < Long.getLong("evenkeel.seeds", 1000); seed++) {
      RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      Ingredient medicine = random.nextBoolean() ? CLONAZEPAM : new Ingredient("flurazepam");
      Conversion found =
          ALL.convert(medicine, Mass.ofMilligrams(1 + random.nextInt(300))).getFirst();
      assertThat(found.equals())
          .as("seed %d", seed)
          .allSatisfy(one -> {
            assertThat(one.from().exceeds(one.to())).isFalse();
            assertThat(found.from().exceeds(one.from())).isFalse();
            assertThat(one.to().exceeds(found.to())).isFalse();
          });
    }
  }

  private static Value value(String medicine, String dose, String upTo, String source) {
    return new Value(
        new Ingredient(medicine),
        Mass.parse(dose),
        upTo.isEmpty() ? Optional.empty() : Optional.of(Mass.parse(upTo)),
        List.of(SourceRef.parse(source)),
        Optional.empty());
  }
}
