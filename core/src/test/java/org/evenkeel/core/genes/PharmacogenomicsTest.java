package org.evenkeel.core.genes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenkeel.core.genes.Population.NAIVE;
import static org.evenkeel.core.genes.Population.USE_OVER_3_MONTHS;
import static org.evenkeel.core.genes.Recommendation.ALTERNATIVE;
import static org.evenkeel.core.genes.Recommendation.AVOID;
import static org.evenkeel.core.genes.Recommendation.CAUTION;
import static org.evenkeel.core.genes.Recommendation.NO_RECOMMENDATION;
import static org.evenkeel.core.genes.Recommendation.REDUCE_DOSE;
import static org.evenkeel.core.genes.Recommendation.SLOWER_TITRATION;
import static org.evenkeel.core.genes.Recommendation.STANDARD;
import static org.evenkeel.core.genes.SmallGenes.band;
import static org.evenkeel.core.genes.SmallGenes.line;
import static org.evenkeel.core.genes.SmallGenes.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.medication.InUse;
import org.junit.jupiter.api.Test;

/// What a table of recommendations says to the genes of a person.
class PharmacogenomicsTest {

  private static final GeneRule TWO_GENES =
      rule(
          "tramadol",
          "CYP2D6 CYP2C19",
          line("CYP2D6=poor; CYP2C19=poor", AVOID),
          line("CYP2D6=poor", REDUCE_DOSE),
          line("CYP2D6=normal", STANDARD),
          line("CYP2C19=poor", ALTERNATIVE));

  private static final GeneRule REACTION =
      rule(
          "tramadol",
          "HLA-B*15:02",
          line("HLA-B*15:02=positive", CAUTION, USE_OVER_3_MONTHS),
          line("HLA-B*15:02=positive", AVOID),
          line("HLA-B*15:02=negative", STANDARD));

  private static final GeneRule BY_SCORE =
      rule(
          "tramadol",
          "CYP2D6",
          line("CYP2D6=intermediate", band(">", "0.5", "", ""), STANDARD, true),
          line("CYP2D6=intermediate", band("", "", "<=", "0.5"), REDUCE_DOSE, true),
          line("CYP2D6=intermediate", SLOWER_TITRATION));

  @Test
  void twoGenesTogetherGoBeforeEitherAlone() {
    GeneAnswer both = answer(TWO_GENES, "CYP2D6 PM", "CYP2C19 PM");
    assertThat(both.recommendation()).isEqualTo(AVOID);
    assertThat(both.used()).containsExactly("CYP2C19 poor metabolizer", "CYP2D6 poor metabolizer");
    assertThat(both.missing()).isEmpty();
    assertThat(both.sources()).containsExactly(SmallKnowledge.SOURCE);
  }

  @Test
  void oneGeneAnswersAndTheOtherIsSaidToBeMissing() {
    GeneAnswer one = answer(TWO_GENES, "CYP2D6 PM");
    assertThat(one.recommendation()).isEqualTo(REDUCE_DOSE);
    assertThat(one.used()).containsExactly("CYP2D6 poor metabolizer");
    assertThat(one.missing()).containsExactly("CYP2C19 phenotype");
    assertThat(answer(TWO_GENES, "CYP2D6 indeterminate", "CYP2C19 PM").recommendation())
        .isEqualTo(ALTERNATIVE);
  }

  @Test
  void withoutAGeneThereIsNoRecommendation() {
    GeneAnswer none = answer(TWO_GENES, "CYP2D6 indeterminate");
    assertThat(none.recommendation()).isEqualTo(NO_RECOMMENDATION);
    assertThat(none.matched()).isEmpty();
    assertThat(none.why())
        .isEqualTo("Not known: CYP2C19 phenotype; CYP2D6 phenotype (reported as indeterminate).");
    assertThat(none.sources()).containsExactly(SmallKnowledge.SOURCE);
  }

  @Test
  void aTableMayBeSilentOnWhatIsKnown() {
    GeneAnswer silent = answer(TWO_GENES, "CYP2D6 IM", "CYP2C19 NM");
    assertThat(silent.recommendation()).isEqualTo(NO_RECOMMENDATION);
    assertThat(silent.missing()).isEmpty();
    assertThat(silent.why())
        .isEqualTo(
            "No recommendation is on file for CYP2D6 intermediate metabolizer and CYP2C19 normal"
                + " metabolizer.");
  }

  @Test
  void somePeopleAreToldApartByMoreThanGenes() {
    assertThat(answer(REACTION, Set.of(), "HLA-B*15:02 positive").recommendation())
        .isEqualTo(AVOID);
    assertThat(answer(REACTION, Set.of(NAIVE), "HLA-B*15:02 positive").recommendation())
        .isEqualTo(AVOID);
    assertThat(answer(REACTION, Set.of(USE_OVER_3_MONTHS), "HLA-B*15:02 positive").recommendation())
        .isEqualTo(CAUTION);
  }

  @Test
  void oneWordCanHoldTwoRecommendationsByScore() {
    assertThat(answer(BY_SCORE, "CYP2D6 IM (activity score 1)").recommendation())
        .isEqualTo(STANDARD);
    assertThat(answer(BY_SCORE, "CYP2D6 IM (activity score 0.5)").recommendation())
        .isEqualTo(REDUCE_DOSE);
    GeneAnswer withoutScore = answer(BY_SCORE, "CYP2D6 IM");
    assertThat(withoutScore.recommendation()).isEqualTo(SLOWER_TITRATION);
    assertThat(withoutScore.missing()).containsExactly("CYP2D6 activity score");
    assertThat(answer(BY_SCORE, "CYP2D6 NM").missing()).isEmpty();
  }

  @Test
  void whatIsNotKnownMattersOnlyWhenItCouldAskForAction() {
    assertThat(could(TWO_GENES)).isTrue();
    assertThat(could(TWO_GENES, "CYP2D6 NM")).isTrue();
    assertThat(could(TWO_GENES, "CYP2D6 NM", "CYP2C19 NM")).isFalse();
    assertThat(could(TWO_GENES, "CYP2C19 NM")).isTrue();
    assertThat(could(REACTION, "HLA-B*15:02 negative")).isFalse();
    assertThat(could(REACTION, "HLA-B*15:02 not tested")).isTrue();
    GeneRule onlyChildren =
        rule(
            "tramadol",
            "CYP2D6",
            line("CYP2D6=poor", AVOID, Population.PEDIATRICS),
            line("CYP2D6=normal", STANDARD));
    assertThat(could(onlyChildren)).isFalse();
    GeneRule onlyLow =
        rule(
            "tramadol",
            "CYP2D6",
            line("CYP2D6=intermediate", band("", "", "<=", "0.5"), REDUCE_DOSE, true));
    assertThat(could(onlyLow, "CYP2D6 IM")).isTrue();
    assertThat(could(onlyLow, "CYP2D6 IM (activity score 0.5)")).isTrue();
    assertThat(could(onlyLow, "CYP2D6 IM (activity score 1)")).isFalse();
  }

  @Test
  void aRuleIsFoundByItsMedicine() {
    var rules = new GeneRules(List.of(TWO_GENES));
    var knowledge = new SmallKnowledge();
    assertThat(rules.of(InUse.of(knowledge.medicine("tramadol")))).contains(TWO_GENES);
    assertThat(rules.of(InUse.of(knowledge.medicine("lithium")))).isEmpty();
  }

  @Test
  void aRuleThatCannotBeReadIsRefused() {
    assertThatThrownBy(() -> rule("tramadol", "CYP2D6"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("genes/test has no case");
    assertThatThrownBy(() -> rule("tramadol", "CYP2D6", line("CYP2C19=poor", AVOID)))
        .hasMessage("genes/test does not name CYP2C19 among its genes");
    assertThatThrownBy(() ->
            new GeneRule.Case(
                Map.of(),
                Set.of(),
                AVOID,
                GeneRule.Basis.LABEL,
                "",
                line("CYP2D6=poor", AVOID).head()))
        .hasMessage("genes/test has a case that asks for no gene");
  }

  @Test
  void theVocabularyIsClosed() {
    for (Recommendation recommendation : Recommendation.values()) {
      assertThat(Recommendation.parse(recommendation.word())).isEqualTo(recommendation);
    }
    assertThat(Arrays.stream(Recommendation.values()).filter(Recommendation::asksForAction))
        .doesNotContain(STANDARD, NO_RECOMMENDATION)
        .hasSize(6);
    assertThat(REDUCE_DOSE.said()).isEqualTo("a lower dose is advised");
    for (Population population : Population.values()) {
      assertThat(Population.parse(population.word())).isEqualTo(population);
    }
    assertThat(GeneRule.Basis.LABEL.word()).isEqualTo("label");
    assertThatThrownBy(() -> Recommendation.parse("double"))
        .hasMessage("unknown recommendation: \"double\"");
    assertThatThrownBy(() -> Population.parse("cats")).hasMessage("unknown population: \"cats\"");
  }

  private static GeneAnswer answer(GeneRule rule, String... genes) {
    return answer(rule, Set.of(), genes);
  }

  private static GeneAnswer answer(GeneRule rule, Set<Population> population, String... genes) {
    return Pharmacogenomics.answer(rule, read(genes), population);
  }

  private static boolean could(GeneRule rule, String... genes) {
    return Pharmacogenomics.couldAskForAction(rule, read(genes), Set.of());
  }

  private static Map<String, GeneReading> read(String... genes) {
    return SmallGenes.ALL.read(
        Arrays.stream(genes)
            .map(text -> text.split(" ", 2))
            .map(parts -> GeneResult.parse(parts[0], parts[1]))
            .toList());
  }
}
