package org.evenkeel.core.safety;

import java.util.List;
import org.evenkeel.core.medication.Match;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.person.Answer;
import org.evenkeel.core.person.Known;
import org.evenkeel.core.person.Need;
import org.evenkeel.core.safety.Contraindications.Contraindication;

/// Does a medicine not suit this person: the body, the conditions, a pregnancy?
///
/// @param check contraindications or pregnancy; for allergies it adds the rules filed there
record ContraindicationCheck(Check check) implements SafetyCheck {

  @Override
  public void ask(CaseUnderReview person, Gathered into) {
    into.missing().addAll(person.unknown());
    for (OnBoard medicine : person.prescribable()) {
      List<Contraindication> rules =
          medicine.rules().contraindications().stream()
              .filter(rule -> rule.check() == check)
              .toList();
      rules.forEach(rule -> ask(rule, medicine, person, into));
      if (rules.isEmpty()) {
        withoutRule(medicine, person, into);
      }
    }
  }

  private void ask(Contraindication rule, OnBoard medicine, CaseUnderReview person, Gathered into) {
    Match match = rule.of().match(medicine.use());
    Answer answer = match.no() ? Answer.NOT_MET : rule.when().test(person.person());
    switch (answer) {
      case Answer.Met _ when match.yes() -> {
        FindingWriter writer =
            Finding.by(rule.head(), check)
                .a(medicine)
                .matchIsSure(match.sure())
                .note(match.assumed());
        new Circumstances(person, into.missing()).apply(rule.contexts(), medicine, writer);
        into.findings().add(writer.write());
      }
      case Answer.Met _ -> into.missing().addAll(match.missing());
      case Answer.Unknown(var missing) -> into.missing().addAll(missing);
      case Answer.NotMet _ -> {
        if (!match.no()) {
          notMet(rule, person, into);
        }
      }
    }
  }

  private static void notMet(Contraindication rule, CaseUnderReview person, Gathered into) {
    for (Need need : rule.needs()) {
      if (!need.isMetBy(person.person())) {
        into.missing().add(need.said());
      }
    }
    if (!rule.head().sure()) {
      into.missing().add("a sure source for " + rule.head().id());
    }
  }

  private void withoutRule(OnBoard medicine, CaseUnderReview person, Gathered into) {
    switch (check) {
      case CONTRAINDICATIONS -> {
        if (medicine.medicine().depth() == Medicine.Depth.INTERACTIONS) {
          into.missing().add("no contraindications on file for " + medicine.name());
        }
      }
      case PREGNANCY -> {
        switch (person.person().pregnancy()) {
          case Known.Not<Boolean> _ -> into.missing().add(Need.PREGNANCY.said());
          case Known.Is<Boolean>(var pregnant) -> {
            if (pregnant) {
              into.missing().add("no pregnancy rule for " + medicine.name());
            }
          }
        }
      }
      case INTERACTIONS,
          DUPLICATES,
          DOSE_LIMITS,
          ALLERGIES,
          AS_NEEDED_LIMITS,
          ABRUPT_STOP,
          MONITORING_PREREQUISITES,
          GENES -> {}
    }
  }
}
