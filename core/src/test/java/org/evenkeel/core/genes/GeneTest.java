package org.evenkeel.core.genes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenkeel.core.genes.SmallGenes.CYP2C19;
import static org.evenkeel.core.genes.SmallGenes.CYP2D6;
import static org.evenkeel.core.genes.SmallGenes.HLA;
import static org.evenkeel.core.genes.SmallGenes.band;
import static org.evenkeel.core.genes.SmallGenes.inhibition;
import static org.evenkeel.core.genes.SmallGenes.phenotype;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.genes.Gene.Inhibition;
import org.evenkeel.core.genes.Gene.Phenotype;
import org.evenkeel.core.genes.GeneReading.Known;
import org.evenkeel.core.genes.GeneReading.NotKnown;
import org.evenkeel.core.medication.EnzymeRole.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How a laboratory's result is read.
class GeneTest {

  @ParameterizedTest
  @CsvSource({
    "0, poor",
    "0.25, intermediate",
    "0.5, intermediate",
    "1, intermediate",
    "1.24, intermediate",
    "1.25, normal",
    "2, normal",
    "2.25, normal",
    "2.26, ultrarapid",
    "4, ultrarapid",
  })
  void anActivityScoreBelongsToOnePhenotype(String score, String phenotype) {
    assertThat(keyOf(CYP2D6.read(scored(score)))).isEqualTo(phenotype);
  }

  @Test
  void everyActivityScoreFromZeroUpHasOnePhenotype() {
    long seed = 20_261_125;
    var random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      var score = BigDecimal.valueOf(random.nextInt(1_000), 2);
      assertThat(CYP2D6.phenotype(score)).as("score %s, seed %s", score, seed).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Poor Metabolizer",
        "poor metaboliser",
        "PM",
        "poor",
        "POOR-METABOLIZER",
        "CYP2D6 poor  metabolizer",
        "CYP2D6 PM (activity score 0)",
        "poor metabolizer; AS: 0",
        "0",
        "0.0",
      })
  void laboratoriesSayPoorMetabolizerInManyWays(String text) {
    assertThat(keyOf(CYP2D6.read(GeneResult.parse("CYP2D6", text)))).isEqualTo("poor");
  }

  @Test
  void anAlleleIsCarriedOrNot() {
    assertThat(keyOf(HLA.read(GeneResult.parse("HLA-B", "*15:02 positive")))).isEqualTo("positive");
    assertThat(keyOf(HLA.read(GeneResult.parse("HLA-B*15:02", "Carrier")))).isEqualTo("positive");
    assertThat(keyOf(HLA.read(GeneResult.parse("HLA-B*15:02", "negative")))).isEqualTo("negative");
    assertThat(whyNot(HLA.read(GeneResult.parse("HLA-B", "*57:01 positive"))))
        .isEqualTo("HLA-B*15:02 phenotype (\"*57:01 positive\" is not a phenotype we know)");
  }

  @Test
  void whatCannotBeToldIsNeverNormal() {
    assertThat(whyNot(CYP2D6.read(GeneResult.parse("CYP2D6", "Indeterminate"))))
        .isEqualTo("CYP2D6 phenotype (reported as indeterminate)");
    assertThat(whyNot(CYP2D6.read(GeneResult.parse("CYP2D6", "CYP2D6 unknown"))))
        .isEqualTo("CYP2D6 phenotype (reported as cyp2d6 unknown)");
    assertThat(whyNot(CYP2D6.read(GeneResult.parse("CYP2D6", " ")))).isEqualTo("CYP2D6 phenotype");
    assertThat(whyNot(CYP2D6.read(GeneResult.parse("CYP2D6", "lively"))))
        .isEqualTo("CYP2D6 phenotype (\"lively\" is not a phenotype we know)");
  }

  @Test
  void aScoreAnswersWhenTheWordSaysNothing() {
    assertThat(keyOf(CYP2D6.read(result("Indeterminate", "1")))).isEqualTo("intermediate");
    assertThat(whyNot(CYP2D6.read(result("lively", "1")))).contains("lively");
  }

  @Test
  void aWordAndAScoreMustGoTogether() {
    assertThat(keyOf(CYP2D6.read(result("Intermediate Metabolizer", "0.5"))))
        .isEqualTo("intermediate");
    assertThat(whyNot(CYP2D6.read(result("Normal Metabolizer", "0"))))
        .isEqualTo(
            "CYP2D6 phenotype (normal metabolizer and activity score 0 do not go together: ask the"
                + " laboratory)");
  }

  @Test
  void aScoreOfAGeneWithoutScoresSaysNothing() {
    assertThat(whyNot(CYP2C19.read(scored("1"))))
        .isEqualTo("CYP2C19 phenotype (no phenotype for the activity score 1)");
  }

  @Test
  void likelyPoorCountsAsPoor() {
    var reading = (Known) CYP2C19.read(GeneResult.parse("CYP2C19", "Likely Poor Metabolizer"));
    assertThat(reading.said()).isEqualTo("CYP2C19 likely poor metabolizer");
    assertThat(reading.phenotype().isOneOf(Set.of("poor"))).isTrue();
    assertThat(reading.phenotype().isOneOf(Set.of("normal"))).isFalse();
    assertThat(reading.plainest().key()).isEqualTo("poor");
  }

  @ParameterizedTest
  @CsvSource({
    "*4/*4, poor, 0",
    "*4/*10, intermediate, 0.25",
    "*1/*4, intermediate, 1",
    "*1/*10, normal, 1.25",
    "CYP2D6*1/*2, normal, 2",
    "CYP2D6 *1/*41, normal, 1.5",
    "*1x2/*4, normal, 2",
    "(*1x2)/*2, ultrarapid, 3",
    "*41/*41×3, normal, 2",
  })
  void twoAllelesGiveAScore(String text, String phenotype, BigDecimal score) {
    var reading = (Known) CYP2D6.read(GeneResult.parse("CYP2D6", text));
    assertThat(reading.phenotype().key()).isEqualTo(phenotype);
    assertThat(reading.score()).hasValueSatisfying(s -> assertThat(s).isEqualByComparingTo(score));
  }

  @Test
  void copiesNobodyCountedAreReadOnlyWhenTheNumberDoesNotMatter() {
    assertThat(keyOf(CYP2D6.read(GeneResult.parse("CYP2D6", "*1/*2xN")))).isEqualTo("ultrarapid");
    assertThat(keyOf(CYP2D6.read(GeneResult.parse("CYP2D6", "*4xN/*4")))).isEqualTo("poor");
    assertThat(whyNot(CYP2D6.read(GeneResult.parse("CYP2D6", "*1xN/*4"))))
        .isEqualTo("CYP2D6 phenotype (*1xN/*4: how many copies nobody counted)");
  }

  @Test
  void anAlleleThatIsNotOnFileIsNotNormal() {
    assertThat(whyNot(CYP2D6.read(GeneResult.parse("CYP2D6", "*1/*139"))))
        .isEqualTo("CYP2D6 phenotype (*1/*139 is not on file)");
    assertThat(whyNot(CYP2D6.read(GeneResult.parse("CYP2D6", "*139/*1")))).contains("*139/*1");
    assertThat(whyNot(CYP2C19.read(GeneResult.parse("CYP2C19", "*1/*35")))).contains("*1/*35");
    assertThat(whyNot(CYP2C19.read(GeneResult.parse("CYP2C19", "*35/*1")))).contains("*35/*1");
    assertThat(whyNot(CYP2C19.read(GeneResult.parse("CYP2C19", "*1x2/*1")))).contains("*1x2/*1");
    assertThat(whyNot(CYP2C19.read(GeneResult.parse("CYP2C19", "*1/*1x2")))).contains("*1/*1x2");
    assertThat(whyNot(CYP2C19.read(GeneResult.parse("CYP2C19", "*1/*17")))).contains("*1/*17");
  }

  @Test
  void twoFunctionsGiveAPhenotypeInEitherOrder() {
    assertThat(keyOf(CYP2C19.read(GeneResult.parse("CYP2C19", "*2/*2")))).isEqualTo("poor");
    assertThat(keyOf(CYP2C19.read(GeneResult.parse("CYP2C19", "CYP2C19*1/*1"))))
        .isEqualTo("normal");
  }

  @Test
  void whatTheLaboratorySaysOfTheAllelesGoesFirst() {
    assertThat(keyOf(CYP2D6.read(GeneResult.parse("CYP2D6", "*1/*139 (normal metabolizer)"))))
        .isEqualTo("normal");
    assertThat(keyOf(CYP2D6.read(GeneResult.parse("CYP2D6", "*1/*10 (activity score 1)"))))
        .isEqualTo("intermediate");
  }

  @Test
  void aLaboratoryNamesAGeneByCodeOrInItsFirstWord() {
    Code metabolism = new Code.Loinc("79715-9");
    assertThat(SmallGenes.ALL.about(List.of(metabolism), List.of())).contains(CYP2D6);
    assertThat(SmallGenes.ALL.about(List.of(), List.of("x", "CYP2C19 phenotype")))
        .contains(CYP2C19);
    assertThat(SmallGenes.ALL.about(List.of(), List.of("HLA-B*15:02 [Presence]"))).contains(HLA);
    assertThat(SmallGenes.ALL.about(List.of(), List.of("HLA-B"))).contains(HLA);
    assertThat(SmallGenes.ALL.about(List.of(), List.of("HLA-B*57:01 [Presence]", "about CYP2D6")))
        .isEmpty();
  }

  @Test
  void aGeneIsFoundByAnyOfItsNames() {
    assertThat(SmallGenes.ALL.named("cyp2d6")).contains(CYP2D6);
    assertThat(SmallGenes.ALL.named("Debrisoquine Hydroxylase")).contains(CYP2D6);
    assertThat(SmallGenes.ALL.named("BRCA1")).isEmpty();
  }

  @Test
  void twoDifferentResultsForOneGeneAreNotKnown() {
    GeneResult poor = GeneResult.parse("CYP2D6", "PM");
    assertThat(SmallGenes.ALL.read(List.of(poor, GeneResult.parse("cyp2d6", "poor"))))
        .containsOnlyKeys("CYP2D6")
        .extractingByKey("CYP2D6")
        .isInstanceOf(Known.class);
    assertThat(whyNot(read(poor, GeneResult.parse("CYP2D6", "NM"))))
        .isEqualTo("CYP2D6 phenotype (two different results)");
  }

  @Test
  void aRecordIsReadInOurWords() {
    Map<String, String> recorded =
        Map.of(
            "cyp2d6", "PM (activity score 0)",
            "CYP2C19", "likely poor metabolizer",
            "HLA-B*15:02", "not tested",
            "BRCA1", "pathogenic");
    assertThat(SmallGenes.ALL.said(recorded))
        .isEqualTo(
            Map.of(
                "CYP2D6", "poor metabolizer",
                "CYP2C19", "poor metabolizer",
                "BRCA1", "pathogenic"));
  }

  @Test
  void bandsWithAGapOrAnOverlapAreRefused() {
    assertThatThrownBy(() ->
            gene(
                phenotype("poor", "PM", band(">=", "0", "<=", "0.5")),
                phenotype("normal", "NM", band(">=", "1", "", ""))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("X: 0 phenotypes for the activity score 0.75");
    assertThatThrownBy(() ->
            gene(
                phenotype("poor", "PM", band(">=", "0", "<=", "1")),
                phenotype("normal", "NM", band(">=", "1", "", ""))))
        .hasMessage("X: 2 phenotypes for the activity score 1");
    assertThat(band(">", "1", "", ""))
        .hasValueSatisfying(b -> assertThat(b.contains(BigDecimal.ONE)).isFalse());
    assertThatThrownBy(() -> band("", "", "", ""))
        .hasMessage("a band of activity scores without an end");
  }

  @Test
  void anInhibitorCannotLeadToAPhenotypeThatIsNone() {
    Inhibition toNowhere = inhibition(Strength.STRONG, "", Map.of("normal", "none"), true);
    assertThatThrownBy(() ->
            new Gene(
                "X",
                Set.of(),
                Set.of(),
                List.of(phenotype("normal", "NM", Optional.empty())),
                Alleles.NONE,
                Set.of(),
                List.of(toNowhere),
                List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("X has no phenotype none");
  }

  @Test
  void aScoreBelowZeroIsAMistake() {
    assertThatThrownBy(() -> scored("-1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the activity score of CYP2D6 is below zero");
  }

  @Test
  void scoresAreReadAsLaboratoriesWriteThem() {
    assertThat(GeneResult.score("1.5")).contains(new BigDecimal("1.5"));
    assertThat(GeneResult.score("≥3.0")).contains(new BigDecimal("3.0"));
    assertThat(GeneResult.score("n/a")).isEmpty();
  }

  private static Gene gene(Phenotype... phenotypes) {
    return new Gene(
        "X", Set.of(), Set.of(), List.of(phenotypes), Alleles.NONE, Set.of(), List.of(), List.of());
  }

  private static GeneReading read(GeneResult... results) {
    GeneReading reading = SmallGenes.ALL.read(List.of(results)).get("CYP2D6");
    if (reading == null) {
      throw new AssertionError("CYP2D6 was not read");
    }
    return reading;
  }

  private static GeneResult scored(String score) {
    return new GeneResult("CYP2D6", Optional.empty(), Optional.of(new BigDecimal(score)));
  }

  private static GeneResult result(String word, String score) {
    return new GeneResult("CYP2D6", Optional.of(word), Optional.of(new BigDecimal(score)));
  }

  private static String keyOf(GeneReading reading) {
    return switch (reading) {
      case Known known -> known.phenotype().key();
      case NotKnown(var why) -> throw new AssertionError(why);
    };
  }

  private static String whyNot(GeneReading reading) {
    return switch (reading) {
      case Known known -> throw new AssertionError(known.said());
      case NotKnown(var why) -> why;
    };
  }
}
