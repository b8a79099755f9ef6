package org.evenkeel.core.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.regimen.Exposure;

/// Says whether the medicines of a person are safe together and for this person.
///
/// Every check runs every time, and every finding is returned. An answer "clear" is given only when
/// all that the check needs was known. What was not recognised, or of which only the name is known,
/// is never clear.
public final class SafetyReview {

  private static final List<SafetyCheck> CHECKS =
      List.of(
          new InteractionCheck(),
          new DuplicateCheck(),
          new LimitCheck(Check.DOSE_LIMITS),
          new AllergyCheck(),
          new ContraindicationCheck(Check.CONTRAINDICATIONS),
          new ContraindicationCheck(Check.PREGNANCY),
          new LimitCheck(Check.AS_NEEDED_LIMITS),
          new AbruptStopCheck(),
          new BaselineCheck(),
          new GeneCheck());

  private SafetyReview() {}

  /// Reviews a person as of a day.
  ///
  /// @param person what is known of the person on that day
  /// @param exposures all medicines on board and of the past, in any order
  /// @param observations all results up to that day
  /// @param knowledge the clinical content
  /// @param asOf the day
  public static SafetyReport review(
      ClinicalPicture person,
      List<Exposure> exposures,
      List<Observation> observations,
      KnowledgeBase knowledge,
      LocalDate asOf) {
    SafetyRules rules = rules(knowledge, asOf);
    return review(CaseUnderReview.of(person, exposures, observations, rules, asOf));
  }

  /// Reviews a change before it is signed: what it raises, what it resolves, and everything the
  /// checks then say.
  ///
  /// A medicine to be stopped is taken as ended on that day, with its last dose on that day unless
  /// somebody stated another.
  public static ProposalReview reviewProposed(
      ClinicalPicture person,
      List<Exposure> exposures,
      Proposal proposal,
      List<Observation> observations,
      KnowledgeBase knowledge,
      LocalDate asOf) {
    SafetyRules rules = rules(knowledge, asOf);
    var then = new ArrayList<Exposure>();
    for (Exposure exposure : exposures) {
      boolean stops = exposure.onBoard() && proposal.stop().contains(exposure.id());
      then.add(
          stops
              ? exposure.ended(asOf, exposure.lastTaken().or(() -> Optional.of(asOf)))
              : exposure);
    }
    then.addAll(proposal.start());
    SafetyReport before = review(CaseUnderReview.of(person, exposures, observations, rules, asOf));
    SafetyReport after = review(CaseUnderReview.of(person, then, observations, rules, asOf));
    return new ProposalReview(
        after,
        notIn(after.findings(), before.findings()),
        notIn(before.findings(), after.findings()));
  }

  private static SafetyRules rules(KnowledgeBase knowledge, LocalDate asOf) {
    return knowledge.get(SafetyRules.KEY, asOf).orElseGet(() -> SafetyRules.of(knowledge, asOf));
  }

  private static SafetyReport review(CaseUnderReview person) {
    var outcomes = new ArrayList<CheckOutcome>(CHECKS.size());
    for (SafetyCheck check : CHECKS) {
      var gathered = new SafetyCheck.Gathered();
      if (person.rules().lacks(check.check()) && !person.isWithoutMedicines()) {
        gathered.missing().add("no knowledge for the check " + check.check().word());
      }
      check.ask(person, gathered);
      outcomes.add(new CheckOutcome(check.check(), gathered.result()));
    }
    return new SafetyReport(person.rules().version(), outcomes);
  }

  private static List<Finding> notIn(List<Finding> these, List<Finding> those) {
    return these.stream().filter(f -> those.stream().noneMatch(f::saysTheSameAs)).toList();
  }
}
