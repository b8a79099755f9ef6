package org.evenkeel.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenkeel.core.SmallKnowledge.rule;
import static org.evenkeel.core.evidence.Tier.MAJOR;
import static org.evenkeel.core.evidence.Tier.MODERATE;
import static org.evenkeel.core.safety.Check.DUPLICATES;

import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.safety.CheckResult.Clear;
import org.evenkeel.core.safety.DuplicateRules.DuplicateRule;
import org.junit.jupiter.api.Test;

class DuplicateCheckTest {
  private static final DuplicateRule SAME =
      new DuplicateRule(rule("duplicates/same", MODERATE, false), true, Selector.ANY, 1, "");
  private static final DuplicateRule TWO_BENZODIAZEPINES =
      new DuplicateRule(
          rule("duplicates/benzodiazepines", MAJOR, false),
          false,
          Selector.ofClass("benzodiazepine"),
          1,
          "a planned switch");

  private final Reviewed review = Reviewed.withNoRules();

  @Test
  void differentMedicinesOfDifferentClassesAreClear() {
    review.duplicates(SAME, TWO_BENZODIAZEPINES).takes("diazepam", "sertraline");
    assertThat(review.says(DUPLICATES)).isEqualTo(new Clear());
  }

  @Test
  void twoOrdersForOneIngredientAreFoundOnce() {
    review.duplicates(SAME).takes("sertraline", "sertraline", "lithium");
    Finding finding = review.theOne(DUPLICATES);
    assertThat(finding.exposures()).containsExactly("m1", "m2");
    assertThat(finding.summary()).contains("sertraline");
    assertThat(finding.notes()).isEmpty();
  }

  @Test
  void withoutARuleAboutTheSameIngredientItIsNotClear() {
    review.duplicates(TWO_BENZODIAZEPINES).takes("sertraline", "sertraline");
    assertThat(review.missing(DUPLICATES)).containsExactly("no rule about taking sertraline twice");
  }

  @Test
  void asManyOrdersAsTheRuleAllowsAreClear() {
    var two = new DuplicateRule(SAME.head(), true, Selector.ANY, 2, "");
    review.duplicates(two).takes("sertraline", "sertraline");
    assertThat(review.says(DUPLICATES)).isEqualTo(new Clear());
  }

  @Test
  void anIngredientInACombinationCounts() {
    review.duplicates(SAME).takes("buprenorphine/naloxone", "buprenorphine");
    assertThat(review.theOne(DUPLICATES).ingredients())
        .containsExactly("buprenorphine", "buprenorphine/naloxone");
  }

  @Test
  void twoOrdersForOneCombinationAreOneFinding() {
    review.duplicates(SAME).takes("buprenorphine/naloxone", "buprenorphine/naloxone");
    assertThat(review.found(DUPLICATES)).hasSize(1);
  }

  @Test
  void twoOfAClassAreFoundAndSayWhenThatIsRight() {
    review.duplicates(SAME, TWO_BENZODIAZEPINES).takes("diazepam", "clonazepam");
    Finding finding = review.theOne(DUPLICATES);
    assertThat(finding.ingredients()).containsExactly("clonazepam", "diazepam");
    assertThat(finding.summary()).contains("clonazepam, diazepam");
    assertThat(finding.notes()).containsExactly("allowed when: a planned switch");
  }

  @Test
  void thePartsOfOneProductAreNoDuplicate() {
    var opioids =
        new DuplicateRule(
            rule("duplicates/opioids", MAJOR, false),
            false,
            Selector.medicine("buprenorphine", "naloxone"),
            1,
            "");
    review.duplicates(SAME, opioids);
    review.takes(Exposure.of("m1", new Ingredient("buprenorphine")));
    review.takes(Exposure.of("m1", new Ingredient("naloxone")));
    assertThat(review.says(DUPLICATES)).isEqualTo(new Clear());
  }

  @Test
  void aRouteNobodyStatedIsMissingOnlyWhereItCouldMatter() {
    var oral =
        new DuplicateRule(
            rule("duplicates/oral", MAJOR, false),
            false,
            Selector.builder().routes(Route.ORAL).build(),
            1,
            "");
    review.duplicates(oral).takes("clonidine");
    assertThat(review.says(DUPLICATES)).isEqualTo(new Clear());
    review.takes("olanzapine");
    assertThat(review.missing(DUPLICATES)).containsExactly("route of clonidine");
  }

  @Test
  void aMatchThatIsUnsureMakesAnUnsureFinding() {
    review.knowledge.add(SmallKnowledge.medicine("a", "x").unsureFromHere().effect("qt", 2));
    review.knowledge.add(SmallKnowledge.medicine("b", "x").effect("qt", 2));
    var qt =
        new DuplicateRule(
            rule("duplicates/qt", MAJOR, true),
            false,
            Selector.builder().effect("qt", 2).build(),
            1,
            "");
    review.duplicates(qt).takes("a", "b");
    assertThat(review.theOne(DUPLICATES).sure()).isFalse();
    assertThat(review.theOne(DUPLICATES).interruptive()).isFalse();
  }

  @Test
  void alcoholIsNoDuplicateOfAMedicine() {
    review.knowledge.add(SmallKnowledge.medicine("grapefruit", "food"));
    review.duplicates(SAME).takes("alcohol", "alcohol", "grapefruit", "grapefruit");
    assertThat(review.says(DUPLICATES)).isEqualTo(new Clear());
  }

  @Test
  void aRuleThatAllowsNoneIsRefused() {
    assertThatThrownBy(() -> new DuplicateRule(SAME.head(), true, Selector.ANY, 0, ""))
        .hasMessageContaining("at most");
  }
}
