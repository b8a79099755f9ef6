package org.evenkeel.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenkeel.core.SmallKnowledge.rule;
import static org.evenkeel.core.evidence.Tier.CONTRAINDICATED;
import static org.evenkeel.core.evidence.Tier.MAJOR;
import static org.evenkeel.core.evidence.Tier.MINOR;
import static org.evenkeel.core.evidence.Tier.MODERATE;
import static org.evenkeel.core.safety.Check.ABRUPT_STOP;
import static org.evenkeel.core.safety.Check.INTERACTIONS;
import static org.evenkeel.core.safety.Check.MONITORING_PREREQUISITES;
import static org.evenkeel.core.safety.Reviewed.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.monitoring.MonitoringRule;
import org.evenkeel.core.monitoring.MonitoringRules;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.person.Bounds;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.PersonCondition;
import org.evenkeel.core.person.PersonCondition.Measured;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.safety.CheckResult.Clear;
import org.evenkeel.core.safety.CheckResult.Found;
import org.evenkeel.core.safety.CheckResult.NotChecked;
import org.evenkeel.core.stopping.AbruptStops.AbruptStop;
import org.junit.jupiter.api.Test;

class SafetyReviewTest {
  private static final PairRule MAOI_WITH_SSRI =
      new PairRule(
          rule("interactions/maoi-with-ssri", CONTRAINDICATED, true),
          Selector.ofClass("maoi"),
          Selector.ofClass("ssri"),
          List.of(),
          Set.of());
  private static final AbruptStop BENZODIAZEPINE =
      new AbruptStop(
          rule("stopping/benzodiazepine", MAJOR, true),
          Selector.ofClass("benzodiazepine"),
          Period.ofDays(14),
          Optional.of(Period.ofDays(28)),
          "lower it step by step");

  private final Reviewed review = Reviewed.withNoRules();

  @Test
  void everyCheckAnswersEveryTimeInItsOrder() {
    assertThat(review.report().outcomes().stream().map(CheckOutcome::check))
        .containsExactly(Check.values());
    assertThat(review.report().outcomes()).allMatch(o -> o.result() instanceof Clear);
    assertThat(review.report().heaviest()).isEmpty();
    assertThat(review.report().knowledgeVersion()).isEqualTo("test.1");
  }

  @Test
  void anUnrecognisedMedicineIsClearInNoCheckButTheOneAboutEndings() {
    review
        .takes("unlisted herbal mix")
        .person(ClinicalPicture.builder().allergies(List.of()).build());
    assertThat(review.report().outcomes())
        .allMatch(o -> o.result() instanceof NotChecked || o.check() == ABRUPT_STOP);
  }

  @Test
  void knowledgeThatHoldsNothingForACheckClearsNothing() {
    var empty = new SmallKnowledge();
    var report =
        SafetyReview.review(
            ClinicalPicture.nothingKnown(),
            List.of(review.order("sertraline")),
            List.of(),
            empty,
            TODAY);
    for (Check check : EnumSet.allOf(Check.class)) {
      assertThat(report.missing(check)).contains("no knowledge for the check " + check.word());
    }
    var withoutMedicines =
        SafetyReview.review(
            ClinicalPicture.nothingKnown(),
            List.of(review.order("sertraline")),
            List.of(),
            empty.withoutFormulary(),
            TODAY);
    assertThat(withoutMedicines.missing(INTERACTIONS)).contains("no knowledge of sertraline");
    var nothingTaken =
        SafetyReview.review(
            ClinicalPicture.nothingKnown(), List.of(), List.of(), new SmallKnowledge(), TODAY);
    assertThat(nothingTaken.outcomes()).allMatch(o -> o.result() instanceof Clear);
    assertThat(nothingTaken.missing(INTERACTIONS)).isEmpty();
  }

  @Test
  void rulesMadeReadyOnceAnswerTheSame() {
    review.interactions(MAOI_WITH_SSRI).takes("phenelzine", "sertraline");
    SafetyReport afresh = review.report();
    review.knowledge.with(SafetyRules.KEY, SafetyRules.of(review.knowledge, TODAY));
    assertThat(review.report()).isEqualTo(afresh);
    assertThat(review.report()).isEqualTo(afresh);
    assertThat(afresh.heaviest()).contains(CONTRAINDICATED);
  }

  @Test
  void whatAProposedMedicineRaisesIsToldApartFromWhatWasThere() {
    review.interactions(MAOI_WITH_SSRI).takes("phenelzine", "sertraline");
    var fluoxetine = Proposal.toStart(review.order("fluoxetine"));
    ProposalReview reviewed = proposed(fluoxetine);
    assertThat(reviewed.raised()).hasSize(1);
    assertThat(reviewed.raised().getFirst().ingredients())
        .containsExactly("fluoxetine", "phenelzine");
    assertThat(reviewed.interrupting()).hasSize(1);
    assertThat(reviewed.resolved()).isEmpty();
    assertThat(reviewed.report().findings()).hasSize(2);
  }

  @Test
  void onlyTheNewOneOfSeveralFindingsIsRaised() {
    var lithium =
        new PairRule(
            rule("interactions/lithium-with-nsaid", MAJOR, false),
            Selector.medicine("lithium"),
            Selector.ofClass("nsaid"),
            List.of(),
            Set.of());
    var same =
        new DuplicateRules.DuplicateRule(
            rule("duplicates/same", MODERATE, false), true, Selector.ANY, 1, "");
    review.interactions(MAOI_WITH_SSRI, lithium).duplicates(same);
    review.takes("phenelzine", "sertraline", "lithium", "ibuprofen", "ibuprofen");
    ProposalReview reviewed = proposed(Proposal.toStart(review.order("naproxen")));
    assertThat(reviewed.raised())
        .extracting(Finding::ingredients)
        .containsExactly(List.of("lithium", "naproxen"));
    assertThat(reviewed.report().findings()).hasSize(4);
    assertThat(reviewed.interrupting()).isEmpty();
  }

  @Test
  void whatAProposedStopResolvesIsTold() {
    review.interactions(MAOI_WITH_SSRI).takes("phenelzine", "sertraline");
    ProposalReview reviewed = proposed(Proposal.toStop("m2"));
    assertThat(reviewed.resolved()).hasSize(1);
    assertThat(reviewed.raised()).isEmpty();
  }

  @Test
  void aTierThatRisesIsRaised() {
    var older = new Measured(Measure.AGE, Bounds.atLeast("65"));
    var heavier =
        new PairRule(
            rule("interactions/x", MINOR, false),
            Selector.ofClass("maoi"),
            Selector.ofClass("ssri"),
            List.of(
                Reviewed.context(
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Set.of(),
                    Optional.of(Selector.medicine("lithium")),
                    Optional.empty(),
                    Optional.<PersonCondition>empty(),
                    MAJOR,
                    false),
                Context.ofPerson(older, MAJOR, true, "older")),
            Set.of());
    review.interactions(heavier).takes("phenelzine", "sertraline");
    review.person(ClinicalPicture.builder().age(40).build());
    ProposalReview reviewed = proposed(Proposal.toStart(review.order("lithium")));
    assertThat(reviewed.raised()).extracting(Finding::tier).containsExactly(MAJOR);
    assertThat(reviewed.resolved()).extracting(Finding::tier).containsExactly(MINOR);
    assertThat(reviewed.interrupting()).isEmpty();
  }

  @Test
  void aLongTermMedicineThatEndedWithoutATaperIsFoundForAWhile() {
    review.abruptStops(BENZODIAZEPINE).takes(ended("clonazepam", "2 mg", 100, 10));
    Finding finding = review.theOne(ABRUPT_STOP);
    assertThat(finding.notes())
        .containsExactly("taken from 2026-02-21 until 2026-05-22", "lower it step by step");
    review.exposures.set(0, ended("clonazepam", "2 mg", 100, 28));
    assertThat(review.says(ABRUPT_STOP)).isEqualTo(new Clear());
    review.exposures.set(0, ended("clonazepam", "2 mg", 100, 27));
    assertThat(review.says(ABRUPT_STOP)).isInstanceOf(Found.class);
  }

  @Test
  void aShortUseNeedsNoTaper() {
    review.abruptStops(BENZODIAZEPINE).takes(ended("clonazepam", "2 mg", 23, 10));
    assertThat(review.says(ABRUPT_STOP)).isEqualTo(new Clear());
    review.exposures.set(0, ended("clonazepam", "2 mg", 24, 10));
    assertThat(review.says(ABRUPT_STOP)).isInstanceOf(Found.class);
  }

  @Test
  void stepsDownBeforeTheEndAreATaperAndStepsUpAreNot() {
    review.abruptStops(BENZODIAZEPINE);
    review.takes(ended("clonazepam", "2 mg", 100, 20)).takes(ended("clonazepam", "1 mg", 20, 10));
    assertThat(review.says(ABRUPT_STOP)).isEqualTo(new Clear());
    review.exposures.set(1, ended("clonazepam", "3 mg", 20, 10));
    assertThat(review.theOne(ABRUPT_STOP).notes())
        .contains("taken from 2026-02-21 until 2026-05-22");
    review.exposures.set(1, ended("clonazepam", "2 mg", 20, 10));
    assertThat(review.says(ABRUPT_STOP)).isInstanceOf(Found.class);
    review.exposures.set(
        1,
        review
            .order("clonazepam")
            .since(TODAY.minusDays(20))
            .ended(TODAY.minusDays(10), Optional.empty()));
    assertThat(review.says(ABRUPT_STOP)).isInstanceOf(Found.class);
    review.exposures.set(
        0,
        review
            .order("clonazepam")
            .since(TODAY.minusDays(100))
            .ended(TODAY.minusDays(20), Optional.empty()));
    review.exposures.set(1, ended("clonazepam", "2 mg", 20, 10));
    assertThat(review.says(ABRUPT_STOP)).isInstanceOf(Found.class);
  }

  @Test
  void aBreakBeginsANewUse() {
    review.abruptStops(BENZODIAZEPINE);
    review.takes(ended("clonazepam", "2 mg", 100, 30)).takes(ended("clonazepam", "2 mg", 20, 10));
    assertThat(review.says(ABRUPT_STOP)).isEqualTo(new Clear());
  }

  @Test
  void ordersThatOverlapAreOneUse() {
    review.abruptStops(BENZODIAZEPINE);
    review.takes(ended("clonazepam", "2 mg", 40, 12)).takes(ended("clonazepam", "2 mg", 60, 10));
    assertThat(review.theOne(ABRUPT_STOP).notes())
        .contains("taken from 2026-04-02 until 2026-05-22");
  }

  @Test
  void whatGoesOnHasNotEnded() {
    review.abruptStops(BENZODIAZEPINE).takes(ended("clonazepam", "2 mg", 100, 10));
    review.takes("clonazepam");
    assertThat(review.says(ABRUPT_STOP)).isEqualTo(new Clear());
  }

  @Test
  void anUnknownBeginningOrEndIsMissing() {
    review.abruptStops(BENZODIAZEPINE);
    review.takes(review.order("clonazepam").ended(TODAY.minusDays(3), Optional.empty()));
    assertThat(review.missing(ABRUPT_STOP)).containsExactly("how long clonazepam was taken");
    var open = ended("clonazepam", "2 mg", 100, 10);
    review.exposures.set(0, withoutEnd(open));
    assertThat(review.missing(ABRUPT_STOP)).containsExactly("when clonazepam ended");
    review.exposures.set(0, withoutEnd(open.ended(TODAY, Optional.of(TODAY.minusDays(5)))));
    assertThat(review.theOne(ABRUPT_STOP).notes().getFirst()).endsWith("until 2026-05-27");
  }

  @Test
  void aRuleForAnotherWayOfTakingItDoesNotSpeak() {
    var oral =
        new AbruptStop(
            rule("stopping/oral", MAJOR, true),
            Selector.builder().medicines("clonazepam").routes(Route.INTRAMUSCULAR).build(),
            Period.ofDays(14),
            Optional.empty(),
            "");
    review.abruptStops(oral).takes(ended("clonazepam", "2 mg", 100, 10).withRoute(Route.ORAL));
    assertThat(review.says(ABRUPT_STOP)).isEqualTo(new Clear());
    review.exposures.set(0, ended("clonazepam", "2 mg", 100, 14).withRoute(Route.INTRAMUSCULAR));
    assertThat(review.says(ABRUPT_STOP)).isEqualTo(new Clear());
    review.exposures.set(0, ended("clonazepam", "2 mg", 100, 13).withRoute(Route.INTRAMUSCULAR));
    assertThat(review.says(ABRUPT_STOP)).isInstanceOf(Found.class);
  }

  @Test
  void anUnrecognisedMedicineThatEndedLatelyIsNotClear() {
    review.abruptStops(BENZODIAZEPINE);
    review.takes(
        Exposure.unrecognised("m1", "herbal mix").ended(TODAY.minusDays(5), Optional.empty()));
    assertThat(review.missing(ABRUPT_STOP)).containsExactly("no knowledge of herbal mix");
    review.exposures.set(
        0, Exposure.unrecognised("m1", "herbal mix").ended(TODAY.minusDays(90), Optional.empty()));
    assertThat(review.says(ABRUPT_STOP)).isEqualTo(new Clear());
    review.abruptStops();
    assertThat(review.says(ABRUPT_STOP)).isEqualTo(new Clear());
  }

  @Test
  void aProposedStopOfALongTermMedicineIsFoundBeforeItHappens() {
    review.abruptStops(BENZODIAZEPINE);
    review.takes(review.order("clonazepam", "2 mg").since(LocalDate.of(2025, 1, 1)));
    review.takes(ended("lithium", "1 mg", 5, 1));
    assertThat(review.says(ABRUPT_STOP)).isEqualTo(new Clear());
    ProposalReview reviewed = proposed(new Proposal(List.of(), Set.of("m1", "m2")));
    assertThat(reviewed.interrupting()).extracting(Finding::check).containsExactly(ABRUPT_STOP);
  }

  @Test
  void aStartWithoutItsBaselineIsFoundUntilAResultComes() {
    baseline(Optional.empty(), Selector.medicine("clozapine"));
    review.takes("clozapine", "sertraline");
    Finding finding = review.theOne(MONITORING_PREREQUISITES);
    assertThat(finding.notes()).containsExactly("no result of: absolute neutrophil count");
    assertThat(finding.summary()).startsWith("clozapine with absolute neutrophil count");
    review.observations.add(
        new Observation(
            "o1",
            Optional.of("Absolute Neutrophil Count"),
            new Code.Unrecognised("x", "y"),
            Optional.empty(),
            Instant.EPOCH,
            Optional.empty()));
    assertThat(review.says(MONITORING_PREREQUISITES)).isEqualTo(new Clear());
  }

  @Test
  void aBaselineForSomePeopleAsksWhoThePersonIs() {
    baseline(
        Optional.of(new Measured(Measure.AGE, Bounds.atLeast("65"))),
        Selector.medicine("clozapine"));
    review.takes("clozapine");
    assertThat(review.missing(MONITORING_PREREQUISITES)).containsExactly("age");
    review.person(ClinicalPicture.builder().age(40).build());
    assertThat(review.says(MONITORING_PREREQUISITES)).isEqualTo(new Clear());
    review.person(ClinicalPicture.builder().age(65).build());
    assertThat(review.says(MONITORING_PREREQUISITES)).isInstanceOf(Found.class);
  }

  @Test
  void aBaselineForOneRouteAsksForTheRoute() {
    baseline(
        Optional.empty(),
        Selector.builder().medicines("clonidine").routes(Route.TRANSDERMAL).build());
    review.takes("clonidine");
    assertThat(review.missing(MONITORING_PREREQUISITES)).containsExactly("route of clonidine");
    review.exposures.set(0, review.order("clonidine").withRoute(Route.ORAL));
    assertThat(review.says(MONITORING_PREREQUISITES)).isEqualTo(new Clear());
  }

  @Test
  void aMedicineKnownOnlyForInteractionsHasNoMonitoringOnFile() {
    review.takes("ibuprofen");
    assertThat(review.missing(MONITORING_PREREQUISITES))
        .containsExactly("no monitoring on file for ibuprofen");
    baseline(Optional.empty(), Selector.medicine("ibuprofen"));
    assertThat(review.says(MONITORING_PREREQUISITES)).isInstanceOf(Found.class);
  }

  @Test
  void checksAndResultsHaveTheirWords() {
    for (Check check : Check.values()) {
      assertThat(Check.parse(check.word())).isEqualTo(check);
    }
    assertThat(Check.parse("allergy")).isEqualTo(Check.ALLERGIES);
    assertThatThrownBy(() -> Check.parse("luck")).hasMessageContaining("luck");
    assertThat(new Clear().word()).isEqualTo("clear");
    assertThat(new NotChecked(new TreeSet<>(Set.of("x"))).word()).isEqualTo("not-checked");
    review.interactions(MAOI_WITH_SSRI).takes("phenelzine", "sertraline", "unlisted herbal mix");
    assertThat(review.says(INTERACTIONS).word()).isEqualTo("found");
    assertThat(review.missing(INTERACTIONS)).hasSize(1);
  }

  @Test
  void aFindingOfASignedRuleNeedsNoCaution() {
    var f = Finding.by(rule("x", MODERATE, false), INTERACTIONS).write();
    var signed =
        new Finding(
            f.check(),
            f.tier(),
            false,
            List.of(),
            List.of(),
            "",
            "",
            "",
            "",
            "x",
            "1",
            f.sources(),
            true,
            true,
            List.of(),
            List.of());
    assertThat(signed.caution()).isEmpty();
  }

  @Test
  void aReportOrResultThatContradictsItselfIsRefused() {
    assertThatThrownBy(() -> new SafetyReport("1", List.of())).hasMessageContaining("every check");
    assertThatThrownBy(() -> new Found(List.of(), new TreeSet<>())).hasMessageContaining("nothing");
    assertThatThrownBy(() -> new NotChecked(new TreeSet<>())).hasMessageContaining("missing");
  }

  private ProposalReview proposed(Proposal proposal) {
    return SafetyReview.reviewProposed(
        review.person, review.exposures, proposal, review.observations, review.knowledge, TODAY);
  }

  private Exposure ended(String medicine, String daily, int fromDaysAgo, int untilDaysAgo) {
    return review
        .order(medicine, daily)
        .since(TODAY.minusDays(fromDaysAgo))
        .ended(TODAY.minusDays(untilDaysAgo), Optional.empty());
  }

  private static Exposure withoutEnd(Exposure e) {
    return new Exposure(
        e.id(),
        e.text(),
        e.ingredient(),
        e.brand(),
        e.route(),
        e.form(),
        e.release(),
        e.daily(),
        e.single(),
        e.minimumGap(),
        e.asNeeded(),
        e.from(),
        Optional.empty(),
        e.lastTaken(),
        false,
        false,
        "ended");
  }

  private void baseline(Optional<PersonCondition> who, Selector of) {
    var rule =
        new MonitoringRule(
            rule("monitoring/anc", CONTRAINDICATED, true),
            of,
            "absolute neutrophil count",
            Set.of(),
            "everyone",
            who,
            Set.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            true);
    review.knowledge.with(MonitoringRules.KEY, new MonitoringRules(List.of(rule)));
  }
}
