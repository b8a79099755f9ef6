package org.evenkeel.cli.review;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.monitoring.DueItem;
import org.evenkeel.core.monitoring.Monitoring;
import org.evenkeel.core.safety.CheckOutcome;
import org.evenkeel.core.safety.CheckResult;
import org.evenkeel.core.safety.Finding;
import org.evenkeel.core.safety.SafetyReport;
import org.evenkeel.core.safety.SafetyReview;
import org.evenkeel.fhir.MedicationEntry;
import org.evenkeel.fhir.PersonInBundle;

/// Everything the engine says of one person on one day.
///
/// @param person what was read
/// @param asOf the day
/// @param checks every check; none is clear while it is not known of some medicine whether it is on
///   board
/// @param findings all findings, those that interrupt first
/// @param monitoring what is due
/// @param knowledgeVersion the version of the knowledge
record PersonReview(
    PersonInBundle person,
    LocalDate asOf,
    List<CheckOutcome> checks,
    List<Finding> findings,
    List<DueItem> monitoring,
    String knowledgeVersion) {

  private static final Period SOON = Period.ofDays(30);

  static PersonReview of(PersonInBundle person, KnowledgeBase knowledge, LocalDate asOf) {
    SafetyReport report =
        SafetyReview.review(
            person.picture(), person.exposures(), person.observations(), knowledge, asOf);
    List<String> unknown =
        person
            .notKnownOnBoard()
            .map(m -> "whether " + m.text() + " is still on board (" + because(m) + ")")
            .toList();
    List<CheckOutcome> checks =
        report.outcomes().stream().map(outcome -> lacking(outcome, unknown)).toList();
    List<DueItem> due =
        new Monitoring(knowledge, "US", ZoneOffset.UTC, SOON)
            .due(person.picture(), person.exposures(), person.observations(), asOf);
    List<Finding> findings = new ArrayList<>(report.findings());
    findings.sort(
        java.util.Comparator.comparing((Finding f) -> !f.interruptive())
            .thenComparing(Finding::tier));
    return new PersonReview(person, asOf, checks, findings, due, report.knowledgeVersion());
  }

  private static String because(MedicationEntry entry) {
    return entry.exposures().getFirst().because();
  }

  private static CheckOutcome lacking(CheckOutcome outcome, List<String> unknown) {
    if (unknown.isEmpty()) {
      return outcome;
    }
    TreeSet<String> missing = new TreeSet<>(unknown);
    CheckResult result =
        switch (outcome.result()) {
          case CheckResult.Clear _ -> new CheckResult.NotChecked(missing);
          case CheckResult.NotChecked(var already) -> {
            missing.addAll(already);
            yield new CheckResult.NotChecked(missing);
          }
          case CheckResult.Found(var findings, var already) -> {
            missing.addAll(already);
            yield new CheckResult.Found(findings, missing);
          }
        };
    return new CheckOutcome(outcome.check(), result);
  }
}
