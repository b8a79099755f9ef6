package org.evenkeel.core.genes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.core.SmallKnowledge.medicine;
import static org.evenkeel.core.genes.SmallGenes.CYP2D6;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.genes.GeneReading.Known;
import org.evenkeel.core.medication.EnzymeRole.Strength;
import org.evenkeel.core.medication.InUse;
import org.junit.jupiter.api.Test;

/// How an enzyme works beside medicines that block it.
class PhenoconversionTest {

  private final SmallKnowledge knowledge =
      new SmallKnowledge()
          .add(medicine("bupropion", "ndri").role("CYP2D6", "inhibitor", "strong", ""))
          .add(medicine("duloxetine", "snri").role("CYP2D6", "inhibitor", "moderate", ""))
          .add(
              medicine("hearsay", "other")
                  .unsureFromHere()
                  .role("CYP2D6", "inhibitor", "strong", ""));

  @Test
  void withoutAnInhibitorTheGeneSpeaks() {
    Phenoconversion now = beside("NM", "lithium", "tramadol");
    assertThat(now.reading().phenotype().key()).isEqualTo("normal");
    assertThat(now.because()).isEmpty();
    assertThat(now.sure()).isTrue();
  }

  @Test
  void aStrongInhibitorMakesANormalMetabolizerWorkLikeAPoorOne() {
    Phenoconversion now = beside("NM", "lithium", "bupropion");
    assertThat(now.reading().phenotype().key()).isEqualTo("poor");
    assertThat(now.because())
        .contains(
            "bupropion blocks CYP2D6: the gene says normal metabolizer, taken as poor metabolizer");
    assertThat(now.sure()).isTrue();
  }

  @Test
  void aModerateInhibitorHalvesTheScore() {
    Phenoconversion now = beside("NM (activity score 2)", "duloxetine");
    assertThat(now.reading().phenotype().key()).isEqualTo("intermediate");
    assertThat(now.reading().score())
        .hasValueSatisfying(s -> assertThat(s).isEqualByComparingTo("1"));
    assertThat(beside("UM (activity score 3)", "duloxetine").reading().phenotype().key())
        .isEqualTo("normal");
  }

  @Test
  void withoutAScoreAModerateInhibitorFollowsTheTable() {
    assertThat(beside("UM", "duloxetine").reading().phenotype().key()).isEqualTo("normal");
    assertThat(beside("IM", "duloxetine").reading().phenotype().key()).isEqualTo("intermediate");
    assertThat(beside("IM", "duloxetine").because()).isEmpty();
  }

  @Test
  void ofTwoInhibitorsTheStrongestCounts() {
    assertThat(beside("NM", "duloxetine", "bupropion").because())
        .hasValueSatisfying(words -> assertThat(words).startsWith("bupropion"));
  }

  @Test
  void aPoorMetabolizerStaysOne() {
    Phenoconversion now = beside("PM", "bupropion");
    assertThat(now.reading().phenotype().key()).isEqualTo("poor");
    assertThat(now.because()).isEmpty();
  }

  @Test
  void whatRestsOnHearsayIsUnsure() {
    assertThat(beside("NM", "hearsay").sure()).isFalse();
  }

  @Test
  void anInhibitorFromSomeDoseOnIsTakenToBeHighEnoughAndSaysSo() {
    Phenoconversion now = beside("UM", "sertraline");
    assertThat(now.reading().phenotype().key()).isEqualTo("normal");
    assertThat(now.because())
        .hasValueSatisfying(words -> assertThat(words).contains("150 mg").contains("("));
  }

  @Test
  void aScoreWithoutAFactorFollowsTheTable() {
    Gene gene =
        new Gene(
            "CYP2D6",
            CYP2D6.names(),
            CYP2D6.codes(),
            CYP2D6.phenotypes(),
            CYP2D6.alleles(),
            CYP2D6.notTold(),
            List.of(SmallGenes.inhibition(Strength.STRONG, "", Map.of("normal", "poor"), false)),
            CYP2D6.sources());
    Phenoconversion now =
        Phenoconversion.of(
            (Known) gene.read(GeneResult.parse("CYP2D6", "2")),
            List.of(InUse.of(knowledge.medicine("bupropion"))));
    assertThat(now.reading().phenotype().key()).isEqualTo("poor");
    assertThat(now.reading().score()).isEqualTo(Optional.empty());
    assertThat(now.sure()).isFalse();
  }

  private Phenoconversion beside(String result, String... others) {
    return Phenoconversion.of(
        (Known) CYP2D6.read(GeneResult.parse("CYP2D6", result)),
        Arrays.stream(others).map(knowledge::medicine).map(InUse::of).toList());
  }
}
