package org.evenkeel.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.core.SmallKnowledge.rule;
import static org.evenkeel.core.SmallKnowledge.unsure;
import static org.evenkeel.core.evidence.Tier.CONTRAINDICATED;
import static org.evenkeel.core.evidence.Tier.MAJOR;
import static org.evenkeel.core.safety.Check.ALLERGIES;
import static org.evenkeel.core.safety.Check.CONTRAINDICATIONS;
import static org.evenkeel.core.safety.Check.PREGNANCY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.medication.EnzymeRole;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.person.Allergy;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.person.Need;
import org.evenkeel.core.person.PersonCondition;
import org.evenkeel.core.person.PersonCondition.Has;
import org.evenkeel.core.person.PersonCondition.Pregnant;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.safety.AllergyRules.AllergyRule;
import org.evenkeel.core.safety.CheckResult.Clear;
import org.evenkeel.core.safety.CheckResult.NotChecked;
import org.evenkeel.core.safety.Contraindications.Contraindication;
import org.junit.jupiter.api.Test;

/// Checks that hold a medicine against the person: conditions, pregnancy, allergies.
class PersonChecksTest {
  private static final PersonCondition SEIZURES = new Has(Set.of("seizure-disorder"));
  private static final ClinicalPicture HEALTHY =
      ClinicalPicture.builder().conditions(Set.of()).allergies(List.of()).pregnant(false).build();
  private static final ClinicalPicture WITH_SEIZURES =
      HEALTHY.toBuilder().conditions(Set.of("seizure-disorder")).build();

  private final Reviewed review = Reviewed.withNoRules();

  @Test
  void aConditionThatSpeaksAgainstAMedicineIsFound() {
    review.contraindications(seizures(sureHead())).takes("tramadol").person(WITH_SEIZURES);
    assertThat(review.theOne(CONTRAINDICATIONS).summary()).startsWith("tramadol");
    review.person(HEALTHY);
    assertThat(review.says(CONTRAINDICATIONS)).isEqualTo(new Clear());
    review.person(ClinicalPicture.nothingKnown());
    assertThat(review.missing(CONTRAINDICATIONS)).containsExactly("conditions");
  }

  @Test
  void whatARuleNeedsMustBeKnownBeforeItSaysClear() {
    var rule =
        new Contraindication(
            sureHead(),
            CONTRAINDICATIONS,
            Selector.medicine("tramadol"),
            SEIZURES,
            Set.of(Need.CONDITIONS, Need.AGE),
            List.of());
    review.contraindications(rule).takes("tramadol").person(HEALTHY);
    assertThat(review.missing(CONTRAINDICATIONS)).containsExactly("age");
  }

  @Test
  void anUnsureRuleIsFoundButClearsNothing() {
    review.contraindications(seizures(unsure("contraindications/x", CONTRAINDICATED)));
    review.takes("tramadol").person(WITH_SEIZURES);
    assertThat(review.theOne(CONTRAINDICATIONS).interruptive()).isFalse();
    review.person(HEALTHY);
    assertThat(review.missing(CONTRAINDICATIONS))
        .containsExactly("a sure source for contraindications/x");
  }

  @Test
  void circumstancesChangeTheTier() {
    var with =
        new Contraindication(
            sureHead(),
            CONTRAINDICATIONS,
            Selector.medicine("tramadol"),
            SEIZURES,
            Set.of(),
            List.of(
                Context.ofPerson(new Pregnant(false), MAJOR, false, "not pregnant"),
                Reviewed.context(
                    Optional.empty(),
                    Optional.of(Reviewed.atLeast("1 mg")),
                    Set.of(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    CONTRAINDICATED,
                    true),
                Reviewed.context(
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Set.of(Route.ORAL),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    CONTRAINDICATED,
                    true)));
    review.contraindications(with).takes("tramadol").person(WITH_SEIZURES);
    assertThat(review.theOne(CONTRAINDICATIONS).tier()).isEqualTo(MAJOR);
    assertThat(review.theOne(CONTRAINDICATIONS).notes()).containsExactly("not pregnant");
  }

  @Test
  void aRuleForOneRouteAsksForTheRouteOnlyWhenItWouldBeMet() {
    var patch = Selector.builder().medicines("clonidine").routes(Route.TRANSDERMAL).build();
    review.contraindications(
        new Contraindication(sureHead(), CONTRAINDICATIONS, patch, SEIZURES, Set.of(), List.of()));
    review.takes("clonidine").person(WITH_SEIZURES);
    assertThat(review.missing(CONTRAINDICATIONS)).containsExactly("route of clonidine");
    review.person(HEALTHY);
    assertThat(review.says(CONTRAINDICATIONS)).isEqualTo(new Clear());
    review.exposures.set(0, review.order("clonidine").withRoute(Route.ORAL));
    review.person(ClinicalPicture.nothingKnown());
    assertThat(review.says(CONTRAINDICATIONS)).isEqualTo(new Clear());
  }

  @Test
  void anAssumedDoseIsSaid() {
    var inhibitors = Selector.builder().enzyme("CYP2D6", EnzymeRole.As.INHIBITOR).build();
    review.contraindications(
        new Contraindication(
            sureHead(), CONTRAINDICATIONS, inhibitors, SEIZURES, Set.of(), List.of()));
    review.takes("sertraline").person(WITH_SEIZURES);
    assertThat(review.theOne(CONTRAINDICATIONS).notes().getFirst()).contains("is not known");
  }

  @Test
  void aMedicineKnownOnlyForInteractionsAndWithoutARuleIsNotClear() {
    review.takes("ibuprofen", "sertraline").person(HEALTHY);
    assertThat(review.missing(CONTRAINDICATIONS))
        .containsExactly("no contraindications on file for ibuprofen");
  }

  @Test
  void withoutAPregnancyStatusNoMedicineIsClear() {
    review.contraindications(pregnancy("lithium")).takes("lithium", "sertraline");
    assertThat(review.missing(PREGNANCY)).containsExactly("pregnancy status");
    review.person(HEALTHY);
    assertThat(review.says(PREGNANCY)).isEqualTo(new Clear());
    review.person(ClinicalPicture.builder().sex(Sex.MALE).build());
    assertThat(review.says(PREGNANCY)).isEqualTo(new Clear());
  }

  @Test
  void inPregnancyAMedicineWithoutARuleIsNotClear() {
    review.contraindications(pregnancy("lithium")).takes("lithium", "sertraline");
    review.person(ClinicalPicture.builder().pregnant(true).build());
    assertThat(review.theOne(PREGNANCY).ingredients()).containsExactly("lithium");
    assertThat(review.missing(PREGNANCY)).containsExactly("no pregnancy rule for sertraline");
  }

  @Test
  void anAllergyToTheMedicineItselfIsFound() {
    review.allergies(itself(Allergy.Kind.ALLERGY)).takes("amoxicillin", "sertraline");
    review.person(allergic(Allergy.to("amoxicillin")));
    assertThat(review.theOne(ALLERGIES).ingredients()).containsExactly("amoxicillin");
    assertThat(review.theOne(ALLERGIES).summary()).startsWith("amoxicillin with amoxicillin");
  }

  @Test
  void whatHappenedIsSaidAndAnIntoleranceHasItsOwnRule() {
    var nausea =
        new Allergy(
            "Zoloft",
            Optional.of("sertraline"),
            Optional.empty(),
            Allergy.Kind.INTOLERANCE,
            Optional.of("nausea"));
    review.allergies(itself(Allergy.Kind.ALLERGY)).takes("sertraline").person(allergic(nausea));
    assertThat(review.missing(ALLERGIES)).containsExactly("no rule about a reaction to sertraline");
    review.allergies(itself(Allergy.Kind.ALLERGY), itself(Allergy.Kind.INTOLERANCE));
    assertThat(review.theOne(ALLERGIES).notes()).containsExactly("reaction: nausea");
  }

  @Test
  void anAllergyCrossesOverToItsGroup() {
    review.allergies(itself(Allergy.Kind.ALLERGY), penicillins()).takes("ampicillin");
    review.person(allergic(Allergy.to("amoxicillin")));
    assertThat(review.theOne(ALLERGIES).rule()).isEqualTo("allergies/penicillins");
    review.person(allergic(group("penicillins")));
    assertThat(review.theOne(ALLERGIES).rule()).isEqualTo("allergies/penicillins");
    review.person(allergic(group("sulfonamides"), Allergy.to("lithium"), Allergy.to("peanut")));
    assertThat(review.says(ALLERGIES)).isEqualTo(new Clear());
    review.exposures.clear();
    review.takes("sertraline").person(allergic(Allergy.to("amoxicillin")));
    assertThat(review.says(ALLERGIES)).isEqualTo(new Clear());
  }

  @Test
  void anAllergyToAnIngredientOfACombinationIsFoundAndItsGroupAddsNothing() {
    review.allergies(itself(Allergy.Kind.ALLERGY), penicillins());
    review.takes("buprenorphine/naloxone", "amoxicillin");
    review.person(allergic(Allergy.to("naloxone"), Allergy.to("amoxicillin")));
    assertThat(review.found(ALLERGIES))
        .extracting(Finding::rule)
        .containsExactly("allergies/itself-ALLERGY", "allergies/itself-ALLERGY");
  }

  @Test
  void anAllergyListNobodyHasIsMissing() {
    review.takes("sertraline");
    assertThat(review.says(ALLERGIES)).isInstanceOf(NotChecked.class);
    assertThat(review.missing(ALLERGIES)).containsExactly("allergies");
    review.person(HEALTHY);
    assertThat(review.says(ALLERGIES)).isEqualTo(new Clear());
    review.person(allergic(Reviewed.allergy("the pink pill")));
    assertThat(review.missing(ALLERGIES))
        .containsExactly("which medicine the allergy \"the pink pill\" means");
  }

  @Test
  void whoTakesNothingHasNothingToReactTo() {
    assertThat(review.says(ALLERGIES)).isEqualTo(new Clear());
    review.takes("alcohol");
    assertThat(review.says(ALLERGIES)).isEqualTo(new Clear());
    review.takes("unlisted herbal mix");
    assertThat(review.missing(ALLERGIES))
        .containsExactly("allergies", "no knowledge of unlisted herbal mix");
  }

  @Test
  void aContraindicationFiledUnderAllergiesIsAskedThere() {
    var filed =
        new Contraindication(
            sureHead(), ALLERGIES, Selector.medicine("tramadol"), SEIZURES, Set.of(), List.of());
    review.contraindications(filed).takes("tramadol").person(WITH_SEIZURES);
    assertThat(review.theOne(ALLERGIES).check()).isEqualTo(ALLERGIES);
    assertThat(review.says(CONTRAINDICATIONS)).isEqualTo(new Clear());
  }

  private static Rule sureHead() {
    return rule("contraindications/x", CONTRAINDICATED, true);
  }

  private static Contraindication seizures(Rule head) {
    return new Contraindication(
        head,
        CONTRAINDICATIONS,
        Selector.medicine("tramadol"),
        SEIZURES,
        Set.of(Need.CONDITIONS),
        List.of());
  }

  private static Contraindication pregnancy(String medicine) {
    return new Contraindication(
        rule("contraindications/pregnancy", MAJOR, false),
        PREGNANCY,
        Selector.medicine(medicine),
        new Pregnant(true),
        Set.of(Need.PREGNANCY),
        List.of());
  }

  private static AllergyRule itself(Allergy.Kind kind) {
    return new AllergyRule(
        rule("allergies/itself-" + kind.name(), CONTRAINDICATED, true),
        "itself",
        kind,
        Optional.empty());
  }

  private static AllergyRule penicillins() {
    return new AllergyRule(
        rule("allergies/penicillins", MAJOR, true),
        "penicillins",
        Allergy.Kind.ALLERGY,
        Optional.of(Selector.ofClass("penicillin")));
  }

  private static Allergy group(String group) {
    return new Allergy(
        group, Optional.empty(), Optional.of(group), Allergy.Kind.ALLERGY, Optional.empty());
  }

  private static ClinicalPicture allergic(Allergy... allergies) {
    return ClinicalPicture.builder().allergies(List.of(allergies)).build();
  }
}
