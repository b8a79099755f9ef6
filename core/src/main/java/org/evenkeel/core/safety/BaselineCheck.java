package org.evenkeel.core.safety;

import org.evenkeel.core.medication.Match;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.monitoring.MonitoringRule;
import org.evenkeel.core.person.Answer;

/// Was everything measured that has to be known before a start?
///
/// A result of any day counts; how old it may be is told by `monitoring`.
record BaselineCheck() implements SafetyCheck {

  @Override
  public Check check() {
    return Check.MONITORING_PREREQUISITES;
  }

  @Override
  public void ask(CaseUnderReview person, Gathered into) {
    into.missing().addAll(person.unknown());
    person
        .byIngredient()
        .values()
        .forEach(same -> {
          OnBoard medicine = same.getFirst();
          if (medicine.rules().monitoring().isEmpty()
              && medicine.medicine().depth() == Medicine.Depth.INTERACTIONS) {
            into.missing().add("no monitoring on file for " + medicine.name());
          }
          medicine.rules().monitoring().forEach(rule -> ask(rule, medicine, person, into));
        });
  }

  private void ask(MonitoringRule rule, OnBoard medicine, CaseUnderReview person, Gathered into) {
    Match match = rule.of().match(medicine.use());
    if (match.no() || person.results().stream().anyMatch(rule::isMeasuredBy)) {
      return;
    }
    if (!match.yes()) {
      into.missing().addAll(match.missing());
      return;
    }
    switch (rule.who().map(who -> who.test(person.person())).orElse(Answer.MET)) {
      case Answer.Met _ ->
          into.findings()
              .add(
                  Finding.by(rule.head(), check())
                      .a(medicine)
                      .b(rule.parameter())
                      .note("no result of: " + rule.parameter())
                      .write());
      case Answer.NotMet _ -> {}
      case Answer.Unknown(var missing) -> into.missing().addAll(missing);
    }
  }
}
