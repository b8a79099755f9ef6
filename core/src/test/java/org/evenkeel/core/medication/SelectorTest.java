package org.evenkeel.core.medication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.medication.EnzymeRole.As;
import org.evenkeel.core.medication.EnzymeRole.Strength;
import org.evenkeel.core.medication.Match.Verdict;
import org.junit.jupiter.api.Test;

class SelectorTest {
  private final SmallKnowledge knowledge = new SmallKnowledge();

  @Test
  void partsAreAndedAndValuesAreOred() {
    var ssriNamed = Selector.builder().medicines("lithium", "sertraline").classes("ssri").build();
    assertThat(verdict(ssriNamed, "sertraline")).isEqualTo(Verdict.YES);
    assertThat(verdict(ssriNamed, "lithium")).isEqualTo(Verdict.NO);
    assertThat(verdict(ssriNamed, "fluoxetine")).isEqualTo(Verdict.NO);
    assertThat(verdict(Selector.ANY, "fluoxetine")).isEqualTo(Verdict.YES);
  }

  @Test
  void aCombinationIsMeantByItsOwnNameAndByEachIngredient() {
    assertThat(verdict(Selector.medicine("naloxone"), "buprenorphine/naloxone"))
        .isEqualTo(Verdict.YES);
    assertThat(verdict(Selector.medicine("buprenorphine/naloxone"), "buprenorphine/naloxone"))
        .isEqualTo(Verdict.YES);
    assertThat(verdict(Selector.medicine("buprenorphine/naloxone"), "naloxone"))
        .isEqualTo(Verdict.NO);
  }

  @Test
  void groupsAndGradedEffectsAreRead() {
    knowledge.add(SmallKnowledge.medicine("venlafaxine", "snri").groups("antidepressant"));
    assertThat(verdict(Selector.builder().groups("antidepressant").build(), "venlafaxine"))
        .isEqualTo(Verdict.YES);
    assertThat(verdict(Selector.builder().groups("antidepressant").build(), "lithium"))
        .isEqualTo(Verdict.NO);
    var marked = Selector.builder().effect("serotonergic", 3).build();
    assertThat(verdict(marked, "sertraline")).isEqualTo(Verdict.YES);
    assertThat(verdict(marked, "tramadol")).isEqualTo(Verdict.NO);
  }

  @Test
  void anEnzymeRoleFromADoseOnIsTakenAsGivenWhenTheDoseIsNotKnownAndSaysSo() {
    var inhibitor = Selector.builder().enzyme("CYP2D6", As.INHIBITOR, Strength.MODERATE).build();
    Match unknownDose = inhibitor.match(InUse.of(knowledge.medicine("sertraline")));
    assertThat(unknownDose.yes()).isTrue();
    assertThat(unknownDose.assumed())
        .containsExactly("the daily dose of sertraline is not known: taken as 150 mg or more");
    assertThat(inhibitor.match(atDose("sertraline", "150 mg"))).isEqualTo(Match.YES);
    assertThat(inhibitor.match(atDose("sertraline", "149 mg"))).isEqualTo(Match.NO);
    assertThat(verdict(inhibitor, "fluoxetine")).isEqualTo(Verdict.NO);
    assertThat(verdict(Selector.builder().enzyme("CYP2D6", As.INHIBITOR).build(), "fluoxetine"))
        .isEqualTo(Verdict.YES);
    assertThat(verdict(Selector.builder().enzyme("CYP2D6", As.INDUCER).build(), "fluoxetine"))
        .isEqualTo(Verdict.NO);
    assertThat(verdict(Selector.builder().enzyme("CYP3A4", As.INHIBITOR).build(), "fluoxetine"))
        .isEqualTo(Verdict.NO);
  }

  @Test
  void aSureRoleCountsMoreThanAnUnsureOne() {
    knowledge.add(
        SmallKnowledge.medicine("bupropion", "ndri")
            .role("CYP2D6", "inhibitor", "strong", "")
            .unsureFromHere()
            .role("CYP2D6", "inhibitor", "strong", "300 mg")
            .role("CYP1A2", "inhibitor", "weak", "")
            .effect("seizure-threshold", 2));
    var medicine = InUse.of(knowledge.medicine("bupropion"));
    var strong = Selector.builder().enzyme("CYP2D6", As.INHIBITOR).build();
    assertThat(strong.match(medicine)).isEqualTo(Match.YES);
    var weak = Selector.builder().enzyme("CYP1A2", As.INHIBITOR).build().match(medicine);
    assertThat(weak.yes()).isTrue();
    assertThat(weak.sure()).isFalse();
    var seizures = Selector.builder().effect("seizure-threshold", 1).build().match(medicine);
    assertThat(seizures.sure()).isFalse();
  }

  @Test
  void aRouteThatNobodyStatedIsReadFromTheMarketWhenAllFormsAgree() {
    var oral = Selector.builder().routes(Route.ORAL).build();
    assertThat(verdict(oral, "olanzapine")).isEqualTo(Verdict.YES);
    var patch = Selector.builder().routes(Route.TRANSDERMAL).build();
    assertThat(verdict(patch, "olanzapine")).isEqualTo(Verdict.NO);
    Match open = patch.match(InUse.of(knowledge.medicine("clonidine")));
    assertThat(open.verdict()).isEqualTo(Verdict.COULD);
    assertThat(open.missing()).containsExactly("route of clonidine");
    assertThat(verdict(patch, "lithium")).isEqualTo(Verdict.COULD);
  }

  @Test
  void whatIsStatedDecides() {
    var use =
        new InUse(
            knowledge.medicine("clonidine"),
            Optional.of("Catapres-TTS"),
            Optional.of(Route.TRANSDERMAL),
            Optional.of("patch"),
            Optional.of(Release.EXTENDED),
            Optional.empty());
    assertThat(Selector.builder().routes(Route.TRANSDERMAL).build().match(use).yes()).isTrue();
    assertThat(Selector.builder().routes(Route.ORAL).build().match(use).no()).isTrue();
    assertThat(Selector.builder().forms("patch").build().match(use).yes()).isTrue();
    assertThat(Selector.builder().releases(Release.IMMEDIATE).build().match(use).no()).isTrue();
    assertThat(Selector.builder().brands("CATAPRES-tts").build().match(use).yes()).isTrue();
    assertThat(Selector.builder().brands("Kapvay").build().match(use).no()).isTrue();
  }

  @Test
  void withoutABrandNoRuleForABrandApplies() {
    var brand = Selector.builder().brands("Kapvay").build();
    assertThat(verdict(brand, "clonidine")).isEqualTo(Verdict.NO);
    assertThat(verdict(Selector.builder().not(brand).build(), "clonidine")).isEqualTo(Verdict.YES);
  }

  @Test
  void whatIsLeftOutIsNotMeantAndWhatCannotBeToldStaysOpen() {
    var notMethadone =
        Selector.builder().classes("ssri").not(Selector.medicine("sertraline")).build();
    assertThat(verdict(notMethadone, "sertraline")).isEqualTo(Verdict.NO);
    assertThat(verdict(notMethadone, "fluoxetine")).isEqualTo(Verdict.YES);
    var notExtended =
        Selector.builder()
            .medicines("clonidine")
            .not(Selector.builder().releases(Release.EXTENDED).build())
            .build();
    assertThat(verdict(notExtended, "clonidine")).isEqualTo(Verdict.COULD);
    var notExtendedPatch =
        Selector.builder()
            .routes(Route.TRANSDERMAL)
            .releases(Release.EXTENDED)
            .forms("patch")
            .build()
            .match(InUse.of(knowledge.medicine("clonidine")));
    assertThat(notExtendedPatch.missing())
        .containsExactlyInAnyOrder(
            "route of clonidine", "release of clonidine", "form of clonidine");
  }

  private Verdict verdict(Selector selector, String medicine) {
    return selector.match(InUse.of(knowledge.medicine(medicine))).verdict();
  }

  private InUse atDose(String medicine, String daily) {
    return new InUse(
        knowledge.medicine(medicine),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(SmallKnowledge.daily(daily)));
  }
}
