package org.evenkeel.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.core.genes.Recommendation.AVOID;
import static org.evenkeel.core.genes.Recommendation.CAUTION;
import static org.evenkeel.core.genes.Recommendation.REDUCE_DOSE;
import static org.evenkeel.core.genes.Recommendation.STANDARD;
import static org.evenkeel.core.genes.SmallGenes.line;
import static org.evenkeel.core.genes.SmallGenes.rule;
import static org.evenkeel.core.genes.SmallGenes.unsureLine;
import static org.evenkeel.core.safety.Check.CONTRAINDICATIONS;
import static org.evenkeel.core.safety.Check.GENES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.genes.GeneRule;
import org.evenkeel.core.genes.GeneRules;
import org.evenkeel.core.genes.Genes;
import org.evenkeel.core.genes.Population;
import org.evenkeel.core.genes.SmallGenes;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.person.PersonCondition;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.safety.CheckResult.Clear;
import org.evenkeel.core.safety.Contraindications.Contraindication;
import org.junit.jupiter.api.Test;

/// What the review says of a person's genes.
class GeneCheckTest {

  private static final GeneRule TRAMADOL =
      rule(
          "tramadol",
          "CYP2D6",
          line("CYP2D6=poor", AVOID),
          line("CYP2D6=intermediate", REDUCE_DOSE),
          line("CYP2D6=normal|ultrarapid", STANDARD));

  private final Reviewed review = Reviewed.withNoRules();

  @Test
  void aGeneThatAsksForAnotherDoseIsFound() {
    genes(TRAMADOL).takes("tramadol").person(with("CYP2D6", "PM"));
    Finding finding = review.theOne(GENES);
    assertThat(finding.summary()).isEqualTo("tramadol with CYP2D6 poor metabolizer ");
    assertThat(finding.ingredients()).containsExactly("tramadol");
    assertThat(finding.sure()).isTrue();
    assertThat(review.missing(GENES)).isEmpty();
  }

  @Test
  void anAnswerForTheUsualDoseIsClear() {
    genes(TRAMADOL).takes("tramadol").person(with("CYP2D6", "NM"));
    assertThat(review.says(GENES)).isEqualTo(new Clear());
  }

  @Test
  void aGeneThatMattersAndIsNotKnownIsNotChecked() {
    genes(TRAMADOL).takes("tramadol");
    assertThat(review.missing(GENES)).containsExactly("CYP2D6 phenotype");
    review.person(with("CYP2D6", "Indeterminate"));
    assertThat(review.missing(GENES))
        .containsExactly("CYP2D6 phenotype (reported as indeterminate)");
  }

  @Test
  void aMedicineWithoutATableAsksForNoGene() {
    genes(TRAMADOL).takes("lithium");
    assertThat(review.says(GENES)).isEqualTo(new Clear());
  }

  @Test
  void aMedicineThatIsNotRecognisedIsNotChecked() {
    genes(TRAMADOL).takes("unlisted syrup");
    assertThat(review.missing(GENES)).containsExactly("no knowledge of unlisted syrup");
  }

  @Test
  void withoutKnowledgeNothingIsClear() {
    review.takes("tramadol");
    assertThat(review.missing(GENES)).containsExactly("no knowledge for the check genes");
  }

  @Test
  void anInhibitorOnBoardChangesHowTheEnzymeWorksAndTheFindingSaysSo() {
    genes(TRAMADOL).takes("tramadol", "fluoxetine").person(with("CYP2D6", "NM"));
    assertThat(review.theOne(GENES).notes())
        .containsExactly(
            "fluoxetine blocks CYP2D6: the gene says normal metabolizer, taken as poor"
                + " metabolizer");
  }

  @Test
  void anInhibitorDoesNotHideAGeneThatIsNotKnown() {
    genes(TRAMADOL).takes("tramadol", "fluoxetine").person(with("CYP2D6", "unknown"));
    assertThat(review.missing(GENES)).containsExactly("CYP2D6 phenotype (reported as unknown)");
  }

  @Test
  void aMedicineDoesNotCountAsItsOwnInhibitor() {
    genes(rule("fluoxetine", "CYP2D6", line("CYP2D6=poor", AVOID), line("CYP2D6=normal", STANDARD)))
        .takes("fluoxetine")
        .person(with("CYP2D6", "NM"));
    assertThat(review.says(GENES)).isEqualTo(new Clear());
  }

  @Test
  void anInhibitorKnownFromHearsayMakesTheFindingUnsure() {
    review.knowledge.add(
        SmallKnowledge.medicine("hearsay", "other")
            .unsureFromHere()
            .role("CYP2D6", "inhibitor", "strong", ""));
    genes(TRAMADOL).takes("tramadol", "hearsay").person(with("CYP2D6", "NM"));
    assertThat(review.theOne(GENES).sure()).isFalse();
  }

  @Test
  void twoOrdersOfOneMedicineAreOneFinding() {
    genes(TRAMADOL).takes("tramadol", "tramadol").person(with("CYP2D6", "PM"));
    assertThat(review.theOne(GENES).exposures()).containsExactly("m1", "m2");
  }

  @Test
  void anUnsureLineDoesNotClear() {
    genes(rule("tramadol", "CYP2D6", unsureLine("CYP2D6=normal", STANDARD)))
        .takes("tramadol")
        .person(with("CYP2D6", "NM"));
    assertThat(review.missing(GENES)).containsExactly("a sure source for genes/test");
  }

  @Test
  void anUnsureLineIsFoundAndSaysSo() {
    genes(rule("tramadol", "CYP2D6", unsureLine("CYP2D6=poor", AVOID)))
        .takes("tramadol")
        .person(with("CYP2D6", "PM"));
    assertThat(review.theOne(GENES).sure()).isFalse();
    assertThat(review.missing(GENES)).isEmpty();
  }

  @Test
  void aRuleForOneFormAsksForTheForm() {
    Selector oral = Selector.builder().medicines("tramadol").routes(Route.ORAL).build();
    GeneRule onlyOral =
        new GeneRule(
            "genes/oral",
            oral,
            TRAMADOL.genes(),
            TRAMADOL.cases(),
            Optional.empty(),
            Optional.empty());
    genes(onlyOral).takes("tramadol").person(with("CYP2D6", "PM"));
    assertThat(review.found(GENES)).isEmpty();
    assertThat(review.missing(GENES)).isNotEmpty();
    review.exposures.clear();
    review.takes(review.order("tramadol").withRoute(Route.INTRAMUSCULAR));
    assertThat(review.says(GENES)).isEqualTo(new Clear());
  }

  @Test
  void childrenAndAdultsHaveTheirOwnLines() {
    GeneRule byAge =
        rule(
            "tramadol",
            "CYP2D6",
            line("CYP2D6=poor", AVOID, Population.PEDIATRICS),
            line("CYP2D6=poor", STANDARD, Population.ADULTS));
    genes(byAge).takes("tramadol");
    ClinicalPicture poor = with("CYP2D6", "PM");
    review.person(poor.toBuilder().age(12).build());
    assertThat(review.found(GENES)).hasSize(1);
    review.person(poor.toBuilder().age(18).build());
    assertThat(review.says(GENES)).isEqualTo(new Clear());
  }

  @Test
  void whoHasTakenItForThreeMonthsHasPassedTheReaction() {
    GeneRule reaction =
        rule(
            "tramadol",
            "HLA-B*15:02",
            line(Tier.MINOR, "HLA-B*15:02=positive", CAUTION, Population.USE_OVER_3_MONTHS),
            line(Tier.MAJOR, "HLA-B*15:02=positive", AVOID));
    genes(reaction).person(with("HLA-B*15:02", "positive"));
    assertThat(tierOf(review.order("tramadol"))).isEqualTo(Tier.MAJOR);
    assertThat(tierOf(review.order("tramadol").since(Reviewed.TODAY.minusMonths(3).plusDays(1))))
        .isEqualTo(Tier.MAJOR);
    assertThat(tierOf(review.order("tramadol").since(Reviewed.TODAY.minusMonths(3))))
        .isEqualTo(Tier.MINOR);
  }

  @Test
  void aConditionOfAnotherRuleReadsTheGeneAsTheKnowledgeSaysIt() {
    var poor =
        new Contraindication(
            SmallKnowledge.rule("contraindications/x", Tier.MAJOR, false),
            CONTRAINDICATIONS,
            Selector.medicine("tramadol"),
            new PersonCondition.Gene(Map.of("CYP2D6", Set.of("poor metabolizer"))),
            Set.of(),
            List.of());
    genes().contraindications(poor).takes("tramadol");
    review.person(with("CYP2D6", "CYP2D6 Poor Metaboliser (activity score 0)"));
    assertThat(review.found(CONTRAINDICATIONS)).hasSize(1);
    review.person(with("CYP2D6", "Indeterminate"));
    assertThat(review.missing(CONTRAINDICATIONS)).containsExactly("CYP2D6 phenotype");
    review.person(with("CYP2D6", "NM"));
    assertThat(review.says(CONTRAINDICATIONS)).isEqualTo(new Clear());
  }

  private Tier tierOf(Exposure exposure) {
    review.exposures.clear();
    review.takes(exposure);
    return review.theOne(GENES).tier();
  }

  private Reviewed genes(GeneRule... rules) {
    review.knowledge.with(Genes.KEY, SmallGenes.ALL);
    review.knowledge.with(GeneRules.KEY, new GeneRules(List.of(rules)));
    return review;
  }

  private static ClinicalPicture with(String gene, String result) {
    return ClinicalPicture.builder().gene(gene, result).build();
  }
}
