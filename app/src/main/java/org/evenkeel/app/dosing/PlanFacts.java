package org.evenkeel.app.dosing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.missed.MissedDoseRule.Daily;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.knowledge.education.Education;

/// What the plan page is laid out from, for one medicine.
///
/// @param item the medicine with its plan
/// @param holds what is held of it
/// @param reason what it was signed for
/// @param instructions how to take it, as signed; empty when not stated
/// @param education what is written about it for people
/// @param late what the knowledge says of a late dose
/// @param tests tests that belong to it, in words
/// @param by who prescribed, in words; empty when not recorded
/// @param supply sent, filled or not sent, in words; empty when not recorded
record PlanFacts(
    RegimenItem item,
    List<Hold> holds,
    String reason,
    String instructions,
    Optional<Education> education,
    Optional<Daily> late,
    List<String> tests,
    String by,
    String supply) {

  PlanFacts {
    holds = List.copyOf(holds);
    tests = List.copyOf(tests);
  }

  boolean ended(LocalDate today) {
    return item.dates().until().map(end -> !end.isAfter(today)).orElse(false);
  }
}
