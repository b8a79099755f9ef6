package org.evenkeel.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenkeel.core.SmallKnowledge.rule;
import static org.evenkeel.core.SmallKnowledge.unsure;
import static org.evenkeel.core.evidence.Tier.MAJOR;
import static org.evenkeel.core.evidence.Tier.MODERATE;
import static org.evenkeel.core.safety.Check.AS_NEEDED_LIMITS;
import static org.evenkeel.core.safety.Check.DOSE_LIMITS;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.person.Bounds;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.person.LiverGrade;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.PersonCondition;
import org.evenkeel.core.person.PersonCondition.Liver;
import org.evenkeel.core.person.PersonCondition.Measured;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.safety.CheckResult.Clear;
import org.evenkeel.core.safety.CheckResult.Found;
import org.evenkeel.core.safety.DoseLimits.DoseLimit;
import org.junit.jupiter.api.Test;

class LimitCheckTest {
  private static final PersonCondition ADULT = new Measured(Measure.AGE, Bounds.atLeast("18"));
  private static final PersonCondition CHILD = new Measured(Measure.AGE, Bounds.below("18"));
  private static final PersonCondition WEAK_LIVER = new Liver(Set.of(LiverGrade.SEVERE));

  private static final DoseLimit ADULTS =
      limit("limits/adults", Optional.of(ADULT), "200 mg", "", "");
  private static final DoseLimit CHILDREN =
      limit("limits/children", Optional.of(CHILD), "50 mg", "", "");
  private static final DoseLimit EVERYONE =
      limit("limits/everyone", Optional.empty(), "200 mg", "", "");

  private final Reviewed review = Reviewed.withNoRules();

  @Test
  void theMaximumItselfIsWithinAndAnythingAboveIsNot() {
    review.limits(EVERYONE).takes(review.order("sertraline", "200 mg"));
    assertThat(review.says(DOSE_LIMITS)).isEqualTo(new Clear());
    review.exposures.set(0, review.order("sertraline", "200.5 mg"));
    Finding finding = review.theOne(DOSE_LIMITS);
    assertThat(finding.notes()).containsExactly("200.5 mg a day; the most is 200 mg");
    assertThat(finding.ingredients()).containsExactly("sertraline");
  }

  @Test
  void allOrdersForAnIngredientAreAddedUp() {
    review.limits(EVERYONE).takes(review.order("sertraline", "150 mg"));
    review.takes(review.order("sertraline", "100 mg"));
    assertThat(review.theOne(DOSE_LIMITS).exposures()).containsExactly("m1", "m2");
    assertThat(review.theOne(DOSE_LIMITS).notes())
        .containsExactly("250 mg a day; the most is 200 mg");
  }

  @Test
  void aDoseThatIsNotKnownIsMissingUnlessTheKnownPartIsAlreadyTooMuch() {
    review.limits(EVERYONE).takes("sertraline");
    assertThat(review.missing(DOSE_LIMITS)).containsExactly("daily dose of sertraline");
    review.takes(review.order("sertraline", "250 mg"));
    assertThat(review.theOne(DOSE_LIMITS).notes())
        .containsExactly("at least 250 mg a day; the most is 200 mg");
  }

  @Test
  void theLimitOfThePersonsAgeHolds() {
    review.limits(ADULTS, CHILDREN).takes(review.order("sertraline", "100 mg"));
    review.person(ClinicalPicture.builder().age(40).build());
    assertThat(review.says(DOSE_LIMITS)).isEqualTo(new Clear());
    review.person(ClinicalPicture.builder().age(9).build());
    assertThat(review.theOne(DOSE_LIMITS).rule()).isEqualTo("limits/children");
  }

  @Test
  void withoutAnAgeTheStrictestLimitThatCouldApplyHoldsAndTheFindingSaysSo() {
    review.limits(ADULTS, CHILDREN).takes(review.order("sertraline", "300 mg"));
    Finding finding = review.theOne(DOSE_LIMITS);
    assertThat(finding.rule()).isEqualTo("limits/children");
    assertThat(finding.also()).containsExactly("limits/adults");
    assertThat(finding.notes()).contains("age is not known: the strictest limit that could apply");
    assertThat(review.missing(DOSE_LIMITS)).containsExactly("age");
    review.exposures.set(0, review.order("sertraline", "50 mg"));
    assertThat(review.says(DOSE_LIMITS)).isEqualTo(new Clear());
  }

  @Test
  void anotherFactThatIsNotKnownIsMissingWhenTheDoseIsAboveThatLimit() {
    var liver = limit("limits/liver", Optional.of(WEAK_LIVER), "100 mg", "", "");
    review.limits(EVERYONE, liver).takes(review.order("sertraline", "150 mg"));
    assertThat(review.missing(DOSE_LIMITS)).containsExactly("liver function");
    review.exposures.set(0, review.order("sertraline", "100 mg"));
    assertThat(review.says(DOSE_LIMITS)).isEqualTo(new Clear());
    review.person(ClinicalPicture.builder().liver(LiverGrade.SEVERE).build());
    review.exposures.set(0, review.order("sertraline", "150 mg"));
    assertThat(review.theOne(DOSE_LIMITS).rule()).isEqualTo("limits/liver");
  }

  @Test
  void aMedicineWithoutALimitIsNotClear() {
    review.takes(review.order("sertraline", "50 mg"));
    assertThat(review.missing(DOSE_LIMITS)).containsExactly("no dose limit on file for sertraline");
    review.limits(CHILDREN).person(ClinicalPicture.builder().age(40).build());
    assertThat(review.missing(DOSE_LIMITS))
        .containsExactly("no dose limit of sertraline that fits this person");
  }

  @Test
  void anUnsureLimitIsFoundButClearsNothing() {
    review.limits(limitOf(unsure("limits/unsure", MAJOR), Optional.empty(), "200 mg", "", ""));
    review.takes(review.order("sertraline", "50 mg"));
    assertThat(review.missing(DOSE_LIMITS)).containsExactly("a sure source for limits/unsure");
    review.exposures.set(0, review.order("sertraline", "250 mg"));
    assertThat(review.theOne(DOSE_LIMITS).sure()).isFalse();
  }

  @Test
  void theHeaviestThenTheSureThenTheStrictestLimitIsTheFinding() {
    var mild = limitOf(rule("limits/mild", MODERATE, false), Optional.empty(), "50 mg", "", "");
    var unsure = limitOf(unsure("limits/unsure", MAJOR), Optional.empty(), "50 mg", "", "");
    var strict = limit("limits/strict", Optional.empty(), "100 mg", "", "");
    review.limits(mild, EVERYONE, unsure, strict).takes(review.order("sertraline", "300 mg"));
    assertThat(review.theOne(DOSE_LIMITS).rule()).isEqualTo("limits/strict");
    assertThat(review.theOne(DOSE_LIMITS).also())
        .containsExactly("limits/everyone", "limits/mild", "limits/unsure");
  }

  @Test
  void theStricterOfADaysAndOfTwentyFourHoursMaximumHolds() {
    review.limits(limit("limits/x", Optional.empty(), "200 mg", "", "150 mg"));
    review.takes(review.order("sertraline", "160 mg"));
    assertThat(review.theOne(DOSE_LIMITS).notes().getFirst()).contains("the most is 150 mg");
    review.limits(limit("limits/x", Optional.empty(), "150 mg", "", "200 mg"));
    assertThat(review.theOne(DOSE_LIMITS).notes().getFirst()).contains("the most is 150 mg");
    review.limits(limit("limits/x", Optional.empty(), "", "", "150 mg"));
    assertThat(review.theOne(DOSE_LIMITS).notes().getFirst()).contains("the most is 150 mg");
  }

  @Test
  void aSingleDoseIsHeldAgainstItsMaximum() {
    review.limits(limit("limits/single", Optional.empty(), "", "100 mg", ""));
    review.takes(review.order("sertraline", "200 mg").withSingle(Mass.parse("200 mg")));
    assertThat(review.theOne(DOSE_LIMITS).notes())
        .containsExactly("200 mg at one time; the most is 100 mg");
    review.exposures.set(0, review.order("sertraline", "200 mg").withSingle(Mass.parse("100 mg")));
    assertThat(review.says(DOSE_LIMITS)).isEqualTo(new Clear());
    review.exposures.set(0, review.order("sertraline", "200 mg"));
    assertThat(review.missing(DOSE_LIMITS)).containsExactly("single dose of sertraline");
    review.exposures.set(0, review.order("sertraline", "100 mg"));
    assertThat(review.says(DOSE_LIMITS)).isEqualTo(new Clear());
    review.exposures.set(0, review.order("sertraline"));
    assertThat(review.missing(DOSE_LIMITS)).containsExactly("single dose of sertraline");
  }

  @Test
  void aRouteNobodyStatedIsMissingWhenOnlySomeWaysAreTooMuch() {
    review.limits(
        clonidine("limits/oral", "2.4 mg", Route.ORAL),
        clonidine("limits/patch", "0.6 mg", Route.TRANSDERMAL));
    review.takes(review.order("clonidine", "1 mg"));
    assertThat(review.missing(DOSE_LIMITS)).containsExactly("route of clonidine");
    review.exposures.set(0, review.order("clonidine", "3 mg"));
    assertThat(review.theOne(DOSE_LIMITS).notes())
        .contains("route of clonidine is not known: taken as if it applied");
    review.exposures.set(0, review.order("clonidine", "1 mg").withRoute(Route.ORAL));
    assertThat(review.says(DOSE_LIMITS)).isEqualTo(new Clear());
    review.exposures.set(0, review.order("clonidine", "1 mg").withRoute(Route.TRANSDERMAL));
    assertThat(review.theOne(DOSE_LIMITS).rule()).isEqualTo("limits/patch");
  }

  @Test
  void whatIsTakenOnlyWhenNeededIsAskedInItsOwnCheck() {
    review.limits(limit("limits/x", Optional.empty(), "200 mg", "", ""));
    review.takes(review.order("sertraline", "300 mg").whenNeeded(Optional.empty()));
    assertThat(review.says(DOSE_LIMITS)).isEqualTo(new Clear());
    assertThat(review.theOne(AS_NEEDED_LIMITS).notes())
        .containsExactly("300 mg a day; the most is 200 mg");
    review.takes(review.order("sertraline", "50 mg"));
    assertThat(review.theOne(DOSE_LIMITS).notes())
        .containsExactly("350 mg a day; the most is 200 mg");
  }

  @Test
  void twoDosesTakenWhenNeededKeepTheirGap() {
    var gap =
        new DoseLimit(
            rule("limits/gap", MAJOR, false),
            Selector.medicine("acetaminophen"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Duration.ofHours(4)),
            Optional.empty());
    review.limits(gap).takes(review.order("acetaminophen").whenNeeded(hours(240)));
    assertThat(review.says(AS_NEEDED_LIMITS)).isEqualTo(new Clear());
    review.exposures.set(0, review.order("acetaminophen").whenNeeded(hours(210)));
    assertThat(review.theOne(AS_NEEDED_LIMITS).notes())
        .containsExactly("3 h 30 min between two doses; the least is 4 h");
    review.exposures.set(0, review.order("acetaminophen").whenNeeded(Optional.empty()));
    assertThat(review.missing(AS_NEEDED_LIMITS))
        .containsExactly("time between two doses of acetaminophen");
    review.takes(review.order("acetaminophen", "1 g"));
    review.exposures.set(0, review.order("acetaminophen").whenNeeded(hours(60)));
    assertThat(review.says(AS_NEEDED_LIMITS)).isInstanceOf(Found.class);
    assertThat(review.missing(DOSE_LIMITS))
        .containsExactly("no dose limit on file for acetaminophen");
  }

  @Test
  void aLimitOfABrandHoldsOnlyForThatBrand() {
    var brand =
        new DoseLimit(
            rule("limits/brand", MAJOR, false),
            Selector.builder().medicines("sertraline").brands("Zoloft").build(),
            Optional.empty(),
            mass("100 mg"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    review.limits(EVERYONE, brand).takes(review.order("sertraline", "150 mg"));
    assertThat(review.says(DOSE_LIMITS)).isEqualTo(new Clear());
    var zoloft = review.order("sertraline", "150 mg");
    review.exposures.set(0, zoloft.withProduct(Optional.of("ZOLOFT"), Optional.empty()));
    assertThat(review.theOne(DOSE_LIMITS).rule()).isEqualTo("limits/brand");
  }

  @Test
  void alcoholHasNoDoseLimit() {
    review.takes("alcohol");
    assertThat(review.says(DOSE_LIMITS)).isEqualTo(new Clear());
    assertThat(review.says(AS_NEEDED_LIMITS)).isEqualTo(new Clear());
  }

  @Test
  void moreOfAMedicineIsNeverSaferThanLess() {
    for (long seed = 0; seed < Long.getLong("evenkeel.seeds", 1000); seed++) {
      var random = new Random(seed);
      var less = Mass.ofMilligrams(random.nextLong(400));
      var more = less.plus(Mass.ofMilligrams(1 + random.nextLong(200)));
      var one = Reviewed.withNoRules().limits(ADULTS, CHILDREN);
      if (random.nextBoolean()) {
        one.person(ClinicalPicture.builder().age(random.nextInt(90)).build());
      }
      one.takes(one.order("sertraline").withDaily(new DailyDose(less)));
      boolean lessFound = one.says(DOSE_LIMITS) instanceof Found;
      one.exposures.set(0, one.order("sertraline").withDaily(new DailyDose(more)));
      boolean moreFound = one.says(DOSE_LIMITS) instanceof Found;
      assertThat(moreFound || !lessFound).as("seed %d", seed).isTrue();
    }
  }

  @Test
  void aLimitThatLimitsNothingIsRefused() {
    assertThatThrownBy(() -> limit("limits/x", Optional.empty(), "", "", ""))
        .hasMessageContaining("limits nothing");
  }

  private static Optional<Duration> hours(int minutes) {
    return Optional.of(Duration.ofMinutes(minutes));
  }

  private static DoseLimit limit(
      String id, Optional<PersonCondition> who, String daily, String single, String per24h) {
    return limitOf(rule(id, MAJOR, false), who, daily, single, per24h);
  }

  private static DoseLimit limitOf(
      Rule head, Optional<PersonCondition> who, String daily, String single, String per24h) {
    return new DoseLimit(
        head,
        Selector.medicine("sertraline"),
        who,
        mass(daily),
        mass(single),
        Optional.empty(),
        mass(per24h));
  }

  private static DoseLimit clonidine(String id, String daily, Route route) {
    return new DoseLimit(
        rule(id, MAJOR, false),
        Selector.builder().medicines("clonidine").routes(route).build(),
        Optional.empty(),
        mass(daily),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<Mass> mass(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Mass.parse(text));
  }
}
