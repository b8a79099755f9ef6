package org.evenkeel.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenkeel.core.SmallKnowledge.rule;
import static org.evenkeel.core.SmallKnowledge.unsure;
import static org.evenkeel.core.evidence.Tier.CONTRAINDICATED;
import static org.evenkeel.core.evidence.Tier.MAJOR;
import static org.evenkeel.core.evidence.Tier.MINOR;
import static org.evenkeel.core.evidence.Tier.MODERATE;
import static org.evenkeel.core.safety.Check.INTERACTIONS;
import static org.evenkeel.core.safety.Reviewed.TODAY;
import static org.evenkeel.core.safety.Reviewed.medicine;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.medication.EnzymeRole;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.person.Bounds;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.PersonCondition;
import org.evenkeel.core.person.PersonCondition.Measured;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.safety.CheckResult.Clear;
import org.evenkeel.core.safety.CheckResult.Found;
import org.evenkeel.core.safety.CheckResult.NotChecked;
import org.evenkeel.core.stopping.Washouts.Washout;
import org.junit.jupiter.api.Test;

class InteractionCheckTest {
  private static final Selector SSRI = Selector.ofClass("ssri");
  private static final Selector MAOI = Selector.ofClass("maoi");
  private static final Selector SEROTONERGIC = Selector.builder().effect("serotonergic", 1).build();

  private static final PairRule MAOI_WITH_SSRI =
      pair(rule("interactions/maoi-with-ssri", CONTRAINDICATED, true), MAOI, SSRI);
  private static final PairRule TWO_SEROTONERGIC =
      pair(rule("interactions/two-serotonergic", MODERATE, false), SEROTONERGIC, SEROTONERGIC);
  private static final PairRule SSRI_WITH_TRIPTAN =
      new PairRule(
          rule("interactions/ssri-with-triptan", MINOR, false),
          SSRI,
          Selector.ofClass("triptan"),
          List.of(),
          Set.of("interactions/two-serotonergic"));
  private static final PairRule LITHIUM_WITH_NSAID =
      pair(
          rule("interactions/lithium-with-nsaid", MAJOR, false),
          medicine("lithium"),
          Selector.ofClass("nsaid"));

  private final Reviewed review = Reviewed.withNoRules();

  @Test
  void s01_twoMedicinesWithARuleAreFoundWithEverythingTheRuleSays() {
    review.interactions(MAOI_WITH_SSRI).takes("sertraline", "phenelzine");
    Finding finding = review.theOne(INTERACTIONS);
    assertThat(finding.tier()).isEqualTo(CONTRAINDICATED);
    assertThat(finding.interruptive()).isTrue();
    assertThat(finding.ingredients()).containsExactly("phenelzine", "sertraline");
    assertThat(finding.exposures()).containsExactly("m1", "m2");
    assertThat(finding.summary()).isEqualTo("phenelzine with sertraline ");
    assertThat(finding.why()).isEqualTo("why phenelzine");
    assertThat(finding.action()).isEqualTo("ask about sertraline");
    assertThat(finding.changes()).isEqualTo("a lower dose");
    assertThat(finding.rule()).isEqualTo("interactions/maoi-with-ssri");
    assertThat(finding.ruleVersion()).isEqualTo("test.1");
    assertThat(finding.sources()).containsExactly(SmallKnowledge.SOURCE);
    assertThat(finding.signed()).isFalse();
    assertThat(finding.caution()).contains("not yet reviewed by a clinician");
  }

  @Test
  void s02_twoKnownMedicinesWithoutARuleAreClear() {
    review.interactions(MAOI_WITH_SSRI).takes("phenelzine", "acetaminophen");
    assertThat(review.says(INTERACTIONS)).isEqualTo(new Clear());
  }

  @Test
  void s03_aMedicineNobodyRecognisedIsNeverClear() {
    review.interactions(MAOI_WITH_SSRI).takes("phenelzine", "unlisted herbal mix");
    assertThat(review.says(INTERACTIONS)).isInstanceOf(NotChecked.class);
    assertThat(review.missing(INTERACTIONS)).containsExactly("no knowledge of unlisted herbal mix");
  }

  @Test
  void s04_aMedicineKnownOnlyByNameIsNotClearButItsClassIsStillRead() {
    review.interactions(MAOI_WITH_SSRI).takes("sertraline", "apixaban");
    assertThat(review.missing(INTERACTIONS)).containsExactly("no knowledge of apixaban");
    var ssriWithAnticoagulant =
        pair(
            rule("interactions/bleeding", MODERATE, false),
            SSRI,
            Selector.ofClass("anticoagulant"));
    review.interactions(ssriWithAnticoagulant);
    assertThat(review.says(INTERACTIONS)).isInstanceOf(Found.class);
    assertThat(review.missing(INTERACTIONS)).containsExactly("no knowledge of apixaban");
  }

  @Test
  void s05_theHeaviestRuleIsTheFindingAndTheOthersAreListed() {
    review.interactions(TWO_SEROTONERGIC, MAOI_WITH_SSRI).takes("sertraline", "phenelzine");
    Finding finding = review.theOne(INTERACTIONS);
    assertThat(finding.rule()).isEqualTo("interactions/maoi-with-ssri");
    assertThat(finding.also()).containsExactly("interactions/two-serotonergic");
  }

  @Test
  void s06_aRuleForThePairCanReplaceTheRuleForTheClass() {
    review.interactions(TWO_SEROTONERGIC, SSRI_WITH_TRIPTAN).takes("sertraline", "sumatriptan");
    Finding finding = review.theOne(INTERACTIONS);
    assertThat(finding.tier()).isEqualTo(MINOR);
    assertThat(finding.also()).isEmpty();
  }

  @Test
  void s07_anUnsureRuleReplacesNothingAndNeverInterrupts() {
    var unsure =
        new PairRule(
            unsure("interactions/unsure", MINOR),
            SSRI,
            Selector.ofClass("triptan"),
            List.of(whoeverIs65(CONTRAINDICATED, true)),
            Set.of("interactions/two-serotonergic"));
    review
        .interactions(TWO_SEROTONERGIC, unsure)
        .takes("sertraline", "sumatriptan")
        .person(ClinicalPicture.builder().age(70).build());
    Finding finding = review.theOne(INTERACTIONS);
    assertThat(finding.rule()).isEqualTo("interactions/unsure");
    assertThat(finding.tier()).isEqualTo(CONTRAINDICATED);
    assertThat(finding.interruptive()).isFalse();
    assertThat(finding.sure()).isFalse();
    assertThat(finding.also()).containsExactly("interactions/two-serotonergic");
  }

  @Test
  void s08_aHeavyUnsureRuleDoesNotHideThatALighterOneInterrupts() {
    var unsure = pair(unsure("interactions/unsure", CONTRAINDICATED), MAOI, SSRI);
    var major = pair(rule("interactions/sure", MAJOR, true), MAOI, SSRI);
    review.interactions(unsure, major).takes("sertraline", "phenelzine");
    assertThat(review.theOne(INTERACTIONS).rule()).isEqualTo("interactions/unsure");
    assertThat(review.theOne(INTERACTIONS).interruptive()).isTrue();
  }

  @Test
  void s09_circumstancesRaiseAndLowerTheTierInTheirOrder() {
    review
        .interactions(lithiumRule(whoeverIs65(CONTRAINDICATED, true)))
        .takes("lithium", "ibuprofen");
    assertThat(review.theOne(INTERACTIONS).tier()).isEqualTo(MAJOR);
    assertThat(review.missing(INTERACTIONS)).containsExactly("age");
    review.person(ClinicalPicture.builder().age(40).build());
    assertThat(review.theOne(INTERACTIONS).tier()).isEqualTo(MAJOR);
    assertThat(review.missing(INTERACTIONS)).isEmpty();
    review.person(ClinicalPicture.builder().age(65).build());
    assertThat(review.theOne(INTERACTIONS).tier()).isEqualTo(CONTRAINDICATED);
    assertThat(review.theOne(INTERACTIONS).interruptive()).isTrue();
    assertThat(review.theOne(INTERACTIONS).notes()).containsExactly("older");
    review.interactions(lithiumRule(whoeverIs65(CONTRAINDICATED, true), whoeverIs65(MINOR, false)));
    assertThat(review.theOne(INTERACTIONS).tier()).isEqualTo(MINOR);
    assertThat(review.theOne(INTERACTIONS).interruptive()).isFalse();
  }

  @Test
  void s10_circumstancesAskOfDosesOfBothSides() {
    review.interactions(
        lithiumRule(
            dose(Optional.of(Reviewed.atLeast("900 mg")), Optional.of(Reviewed.below("800 mg")))));
    review.takes(review.order("ibuprofen", "400 mg"));
    review.takes(review.order("lithium"));
    assertThat(review.missing(INTERACTIONS)).containsExactly("daily dose of lithium");
    review.exposures.set(1, review.order("lithium", "900 mg"));
    assertThat(review.theOne(INTERACTIONS).tier()).isEqualTo(MINOR);
    review.exposures.set(0, review.order("ibuprofen", "800 mg"));
    assertThat(review.theOne(INTERACTIONS).tier()).isEqualTo(MAJOR);
    review.exposures.set(1, review.order("lithium", "899 mg"));
    assertThat(review.missing(INTERACTIONS)).isEmpty();
  }

  @Test
  void s11_circumstancesAskOfRoutesOfBothSides() {
    review.interactions(lithiumRule(routes(Set.of(Route.ORAL), Set.of(Route.TOPICAL))));
    review.takes(review.order("ibuprofen").withRoute(Route.TOPICAL));
    review.takes(review.order("lithium").withRoute(Route.ORAL));
    assertThat(review.theOne(INTERACTIONS).tier()).isEqualTo(MINOR);
    review.exposures.set(0, review.order("ibuprofen").withRoute(Route.ORAL));
    assertThat(review.theOne(INTERACTIONS).tier()).isEqualTo(MAJOR);
    review.exposures.set(0, review.order("ibuprofen"));
    assertThat(review.missing(INTERACTIONS)).containsExactly("route of ibuprofen");
  }

  @Test
  void s12_aThirdMedicineRaisesOrIsMissed() {
    review.interactions(lithiumRule(third(Optional.of(SSRI), Optional.empty(), CONTRAINDICATED)));
    review.takes("lithium", "ibuprofen");
    assertThat(review.theOne(INTERACTIONS).tier()).isEqualTo(MAJOR);
    review.takes("sertraline");
    assertThat(review.theOne(INTERACTIONS).tier()).isEqualTo(CONTRAINDICATED);
    review.interactions(lithiumRule(third(Optional.empty(), Optional.of(SSRI), MINOR)));
    assertThat(review.theOne(INTERACTIONS).tier()).isEqualTo(MAJOR);
    review.exposures.removeLast();
    assertThat(review.theOne(INTERACTIONS).tier()).isEqualTo(MINOR);
    review.takes("unlisted herbal mix");
    assertThat(review.theOne(INTERACTIONS).tier()).isEqualTo(MAJOR);
  }

  @Test
  void s13_oneOfTheTwoIsNotItsOwnThird() {
    review.interactions(
        lithiumRule(
            third(Optional.of(Selector.ofClass("nsaid")), Optional.empty(), CONTRAINDICATED)));
    review.takes("lithium", "ibuprofen");
    assertThat(review.theOne(INTERACTIONS).tier()).isEqualTo(MAJOR);
  }

  @Test
  void s14_theIngredientsOfOneProductAreNotWeighedAgainstEachOther() {
    var rule =
        pair(
            rule("interactions/opioids", CONTRAINDICATED, true),
            medicine("buprenorphine"),
            medicine("naloxone"));
    review.interactions(rule);
    review.takes(Exposure.of("m1", new Ingredient("buprenorphine")));
    review.takes(Exposure.of("m1", new Ingredient("naloxone")));
    assertThat(review.says(INTERACTIONS)).isEqualTo(new Clear());
    review.takes(Exposure.of("m2", new Ingredient("naloxone")));
    assertThat(review.theOne(INTERACTIONS).exposures()).containsExactly("m1", "m2");
  }

  @Test
  void s15_aMedicineIsNotWeighedAgainstItself() {
    review.interactions(TWO_SEROTONERGIC).takes("sertraline", "sertraline");
    assertThat(review.says(INTERACTIONS)).isEqualTo(new Clear());
    var rule =
        pair(
            rule("interactions/opioids", MAJOR, false), medicine("naloxone"), medicine("naloxone"));
    review.interactions(rule).exposures.clear();
    review.takes("buprenorphine/naloxone", "naloxone");
    assertThat(review.says(INTERACTIONS)).isEqualTo(new Clear());
    review.exposures.clear();
    review.takes("naloxone", "buprenorphine/naloxone");
    assertThat(review.says(INTERACTIONS)).isEqualTo(new Clear());
  }

  @Test
  void s16_severalOrdersForAPairAreOneFinding() {
    review.interactions(LITHIUM_WITH_NSAID).takes("lithium", "lithium", "ibuprofen");
    Finding finding = review.theOne(INTERACTIONS);
    assertThat(finding.exposures()).containsExactly("m1", "m2", "m3");
    assertThat(finding.also()).isEmpty();
  }

  @Test
  void s17_anEnzymeRoleIsAssumedWhenTheDoseIsNotKnownAndTheFindingSaysSo() {
    var inhibitor =
        Selector.builder()
            .enzyme("CYP2D6", EnzymeRole.As.INHIBITOR, EnzymeRole.Strength.MODERATE)
            .build();
    var substrate = Selector.builder().enzyme("CYP2D6", EnzymeRole.As.SUBSTRATE).build();
    review.interactions(pair(rule("interactions/cyp2d6", MAJOR, false), inhibitor, substrate));
    review.takes("sertraline", "sumatriptan");
    assertThat(review.theOne(INTERACTIONS).notes())
        .containsExactly("the daily dose of sertraline is not known: taken as 150 mg or more");
    review.exposures.set(0, review.order("sertraline", "50 mg"));
    assertThat(review.says(INTERACTIONS)).isEqualTo(new Clear());
  }

  @Test
  void s18_aRouteTheRuleAsksForAndNobodyStatedIsMissing() {
    var patch = Selector.builder().medicines("clonidine").routes(Route.TRANSDERMAL).build();
    review.interactions(pair(rule("interactions/patch", MAJOR, false), patch, SSRI));
    review.takes("clonidine", "sertraline");
    assertThat(review.missing(INTERACTIONS)).containsExactly("route of clonidine");
    assertThat(review.says(INTERACTIONS)).isInstanceOf(NotChecked.class);
    review.exposures.set(0, review.order("clonidine").withRoute(Route.ORAL));
    assertThat(review.says(INTERACTIONS)).isEqualTo(new Clear());
    review.interactions(pair(rule("interactions/patch", MAJOR, false), SSRI, patch));
    assertThat(review.says(INTERACTIONS)).isEqualTo(new Clear());
  }

  @Test
  void s19_severalLikeEffectsAddUp() {
    var sum =
        new SumRule(
            rule("interactions/three-sedating", MAJOR, false),
            "sedation",
            3,
            2,
            List.of(whoeverIs65(CONTRAINDICATED, true)));
    review.sums(sum).takes("tramadol", "clozapine", "sertraline");
    assertThat(review.says(INTERACTIONS)).isEqualTo(new Clear());
    review.takes("diazepam");
    Finding finding = review.theOne(INTERACTIONS);
    assertThat(finding.summary()).contains("clozapine, diazepam, tramadol");
    assertThat(finding.ingredients()).containsExactly("clozapine", "diazepam", "tramadol");
    assertThat(review.missing(INTERACTIONS)).containsExactly("age");
    review.person(ClinicalPicture.builder().age(80).build());
    assertThat(review.theOne(INTERACTIONS).tier()).isEqualTo(CONTRAINDICATED);
  }

  @Test
  void s20_theSameMedicineTwiceCountsOnceInASum() {
    var dose = dose(Optional.of(Reviewed.atLeast("1 mg")), Optional.empty());
    var route = routes(Set.of(Route.ORAL), Set.of());
    var sum =
        new SumRule(
            rule("interactions/three-sedating", MAJOR, false),
            "sedation",
            2,
            2,
            List.of(dose, route));
    review.sums(sum).takes("diazepam", "diazepam");
    assertThat(review.says(INTERACTIONS)).isEqualTo(new Clear());
    review.takes("clozapine");
    assertThat(review.theOne(INTERACTIONS).tier()).isEqualTo(MAJOR);
  }

  @Test
  void s21_alcoholThatThePersonDrinksCounts() {
    var rule =
        pair(
            rule("interactions/alcohol", MAJOR, false),
            medicine("alcohol"),
            Selector.ofClass("benzodiazepine"));
    review.interactions(rule).takes("diazepam");
    assertThat(review.says(INTERACTIONS)).isEqualTo(new Clear());
    review.person(ClinicalPicture.builder().substance("alcohol", false).build());
    assertThat(review.says(INTERACTIONS)).isEqualTo(new Clear());
    review.person(ClinicalPicture.builder().substance("alcohol", true).build());
    assertThat(review.theOne(INTERACTIONS).exposures()).containsExactly("m1", "substance/alcohol");
    review.takes(review.order("alcohol").ended(TODAY, Optional.empty()));
    assertThat(review.theOne(INTERACTIONS).exposures()).containsExactly("m1", "substance/alcohol");
    review.exposures.removeLast();
    review.takes("alcohol");
    assertThat(review.theOne(INTERACTIONS).exposures()).containsExactly("m1", "m3");
  }

  @Test
  void s22_aWashoutCountsFromTheLastDoseTaken() {
    review.washouts(fluoxetineThenMaoi()).takes("phenelzine");
    review.takes(stopped("fluoxetine", 40, Optional.of(20)));
    Finding finding = review.theOne(INTERACTIONS);
    assertThat(finding.summary()).startsWith("fluoxetine with phenelzine");
    assertThat(finding.notes())
        .containsExactly(
            "fluoxetine was last taken on 2026-05-12, 20 days ago; phenelzine may begin on"
                + " 2026-06-16");
    review.exposures.set(1, stopped("fluoxetine", 40, Optional.of(35)));
    assertThat(review.says(INTERACTIONS)).isEqualTo(new Clear());
    review.exposures.set(1, stopped("fluoxetine", 40, Optional.of(34)));
    assertThat(review.says(INTERACTIONS)).isInstanceOf(Found.class);
  }

  @Test
  void s23_aLastDoseThatNobodyStatedIsMissingHoweverLongAgoItEnded() {
    review.washouts(fluoxetineThenMaoi()).takes("phenelzine");
    review.takes(stopped("fluoxetine", 400, Optional.empty()));
    assertThat(review.missing(INTERACTIONS)).containsExactly("last dose of fluoxetine taken");
    review.takes(stopped("fluoxetine", 600, Optional.of(600)));
    assertThat(review.missing(INTERACTIONS)).containsExactly("last dose of fluoxetine taken");
    review.takes(stopped("fluoxetine", 390, Optional.of(380)));
    assertThat(review.says(INTERACTIONS)).isEqualTo(new Clear());
  }

  @Test
  void s24_ofSeveralLastDosesTheLatestCounts() {
    review.washouts(fluoxetineThenMaoi()).takes("phenelzine");
    review.takes(stopped("fluoxetine", 90, Optional.of(90)));
    review.takes(stopped("fluoxetine", 20, Optional.of(20)));
    assertThat(review.theOne(INTERACTIONS).notes().getFirst()).contains("20 days ago");
  }

  @Test
  void s25_anOrderWithoutAnEndMayHaveBeenTakenLater() {
    review.washouts(fluoxetineThenMaoi()).takes("phenelzine");
    var noEnd = review.order("fluoxetine").ended(TODAY, Optional.empty());
    review.takes(
        new Exposure(
            noEnd.id(),
            noEnd.text(),
            noEnd.ingredient(),
            noEnd.brand(),
            noEnd.route(),
            noEnd.form(),
            noEnd.release(),
            noEnd.daily(),
            noEnd.single(),
            noEnd.minimumGap(),
            false,
            noEnd.from(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            "ended"));
    review.takes(stopped("fluoxetine", 90, Optional.of(90)));
    assertThat(review.missing(INTERACTIONS)).containsExactly("last dose of fluoxetine taken");
  }

  @Test
  void s26_whatIsTakenStillNeedsNoWashout() {
    review.washouts(fluoxetineThenMaoi()).takes("phenelzine", "fluoxetine");
    review.takes(stopped("fluoxetine", 20, Optional.of(20)));
    assertThat(review.says(INTERACTIONS)).isEqualTo(new Clear());
  }

  @Test
  void s27_aWashoutForOneRouteAsksForTheRoute() {
    var patch = Selector.builder().medicines("clonidine").routes(Route.TRANSDERMAL).build();
    review.washouts(
        new Washout(rule("stopping/patch", MAJOR, true), patch, MAOI, Period.ofDays(14)),
        new Washout(
            rule("stopping/other", MAJOR, true), medicine("lithium"), MAOI, Period.ofDays(14)));
    review.takes("phenelzine", "acetaminophen");
    review.takes(stopped("clonidine", 5, Optional.of(5)));
    review.takes(stopped("clonidine", 9, Optional.of(9)).withRoute(Route.ORAL));
    assertThat(review.missing(INTERACTIONS)).containsExactly("route of clonidine");
    review.exposures.set(2, stopped("clonidine", 5, Optional.of(5)).withRoute(Route.ORAL));
    assertThat(review.says(INTERACTIONS)).isEqualTo(new Clear());
    review.exposures.set(2, stopped("clonidine", 5, Optional.of(5)).withRoute(Route.TRANSDERMAL));
    assertThat(review.says(INTERACTIONS)).isInstanceOf(Found.class);
  }

  @Test
  void s28_aWashoutBeforeOneRouteAsksForTheRoute() {
    var patch = Selector.builder().medicines("clonidine").routes(Route.TRANSDERMAL).build();
    review.washouts(
        new Washout(rule("stopping/patch", MAJOR, true), MAOI, patch, Period.ofDays(14)));
    review.takes("clonidine");
    review.takes(stopped("phenelzine", 5, Optional.of(5)));
    assertThat(review.missing(INTERACTIONS)).containsExactly("route of clonidine");
  }

  @Test
  void s29_aMatchThatRestsOnAnUnsureRoleNeverInterrupts() {
    review.knowledge.add(SmallKnowledge.medicine("a", "x").unsureFromHere().effect("qt", 2));
    review.knowledge.add(SmallKnowledge.medicine("b", "y").effect("qt", 2));
    var qt = Selector.builder().effect("qt", 2).build();
    review.interactions(pair(rule("interactions/qt", CONTRAINDICATED, true), qt, medicine("b")));
    review.takes("a", "b");
    assertThat(review.theOne(INTERACTIONS).sure()).isFalse();
    assertThat(review.theOne(INTERACTIONS).interruptive()).isFalse();
    review.interactions(pair(rule("interactions/qt", CONTRAINDICATED, true), medicine("b"), qt));
    assertThat(review.theOne(INTERACTIONS).interruptive()).isFalse();
    review.interactions(pair(rule("interactions/qt", CONTRAINDICATED, true), medicine("a"), qt));
    assertThat(review.theOne(INTERACTIONS).interruptive()).isTrue();
  }

  @Test
  void s30_aWashoutThatRestsOnAnUnsureRoleNeverInterrupts() {
    review.knowledge.add(SmallKnowledge.medicine("a", "x").unsureFromHere().effect("qt", 2));
    var qt = Selector.builder().effect("qt", 2).build();
    review.washouts(
        new Washout(rule("stopping/a", MAJOR, true), qt, MAOI, Period.ofDays(14)),
        new Washout(rule("stopping/b", MAJOR, true), MAOI, qt, Period.ofDays(14)));
    review.takes("phenelzine").takes(stopped("a", 3, Optional.of(3)));
    assertThat(review.theOne(INTERACTIONS).interruptive()).isFalse();
    review.exposures.clear();
    review.takes("a").takes(stopped("phenelzine", 3, Optional.of(3)));
    assertThat(review.theOne(INTERACTIONS).interruptive()).isFalse();
  }

  @Test
  void s31_ofTwoEquallyHeavyRulesTheSureOneIsTheFinding() {
    var unsure = pair(unsure("interactions/a", MAJOR), MAOI, SSRI);
    var sure = pair(rule("interactions/b", MAJOR, false), MAOI, SSRI);
    review.interactions(unsure, sure).takes("sertraline", "phenelzine");
    assertThat(review.theOne(INTERACTIONS).rule()).isEqualTo("interactions/b");
    assertThat(review.theOne(INTERACTIONS).also()).containsExactly("interactions/a");
  }

  @Test
  void addingAMedicineNeverRemovesAFindingAndTheOrderDoesNotMatter() {
    var names =
        List.of(
            "sertraline",
            "fluoxetine",
            "phenelzine",
            "tramadol",
            "sumatriptan",
            "lithium",
            "ibuprofen",
            "naproxen",
            "clozapine",
            "diazepam",
            "apixaban");
    for (long seed = 0; seed < Long.getLong("evenkeel.seeds", 1000); seed++) {
      var random = new Random(seed);
      var all =
          Reviewed.withNoRules()
              .interactions(
                  MAOI_WITH_SSRI, TWO_SEROTONERGIC, SSRI_WITH_TRIPTAN, LITHIUM_WITH_NSAID);
      int many = 2 + random.nextInt(6);
      for (int i = 0; i < many; i++) {
        all.takes(names.get(random.nextInt(names.size())));
      }
      Set<String> before = pairs(all.found(INTERACTIONS));
      SafetyReport straight = all.report();
      Collections.shuffle(all.exposures, random);
      assertThat(all.report()).as("seed %d", seed).isEqualTo(straight);
      all.takes(names.get(random.nextInt(names.size())));
      assertThat(pairs(all.found(INTERACTIONS))).as("seed %d", seed).containsAll(before);
    }
  }

  @Test
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> new SumRule(rule("x", MAJOR, false), "qt", 1, 2, List.of()))
        .hasMessageContaining("two medicines");
    assertThatThrownBy(() -> new DoseBounds(Optional.empty(), Optional.empty()))
        .hasMessageContaining("end");
    assertThatThrownBy(() -> new Washout(rule("x", MAJOR, false), SSRI, MAOI, Period.ZERO))
        .hasMessageContaining("days");
    assertThatThrownBy(() -> new Washout(rule("x", MAJOR, false), SSRI, MAOI, Period.ofDays(-1)))
        .hasMessageContaining("days");
  }

  private static Set<String> pairs(List<Finding> findings) {
    var pairs = new HashSet<String>();
    findings.forEach(f -> pairs.add(f.rule() + f.ingredients()));
    return pairs;
  }

  private Exposure stopped(String medicine, int endedDaysAgo, Optional<Integer> lastTakenDaysAgo) {
    return review
        .order(medicine)
        .ended(TODAY.minusDays(endedDaysAgo), lastTakenDaysAgo.map(TODAY::minusDays));
  }

  private static Washout fluoxetineThenMaoi() {
    return new Washout(
        rule("stopping/fluoxetine-then-maoi", CONTRAINDICATED, true),
        medicine("fluoxetine"),
        MAOI,
        Period.ofDays(35));
  }

  private static PairRule pair(Rule head, Selector a, Selector b) {
    return new PairRule(head, a, b, List.of(), Set.of());
  }

  private static PairRule lithiumRule(Context... contexts) {
    return new PairRule(
        LITHIUM_WITH_NSAID.head(),
        LITHIUM_WITH_NSAID.a(),
        LITHIUM_WITH_NSAID.b(),
        new ArrayList<>(List.of(contexts)),
        Set.of());
  }

  private static Context whoeverIs65(Tier tier, boolean interrupts) {
    PersonCondition older = new Measured(Measure.AGE, Bounds.atLeast("65"));
    return Context.ofPerson(older, tier, interrupts, "older");
  }

  private static Context dose(Optional<DoseBounds> a, Optional<DoseBounds> b) {
    return Reviewed.context(
        a,
        b,
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        MINOR,
        false);
  }

  private static Context routes(Set<Route> a, Set<Route> b) {
    return Reviewed.context(
        Optional.empty(),
        Optional.empty(),
        a,
        b,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        MINOR,
        false);
  }

  private static Context third(Optional<Selector> with, Optional<Selector> without, Tier tier) {
    return Reviewed.context(
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        with,
        without,
        Optional.empty(),
        tier,
        false);
  }
}
