package org.evenkeel.app.caseload;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.evenkeel.app.access.Refusal;
import org.evenkeel.app.careteam.People;
import org.evenkeel.app.record.Records;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.store.Tx;
import org.evenkeel.store.record.RecordStore;
import org.springframework.stereotype.Component;

/// Opens the record of one person for a page.
@Component
public final class Sheets {
  private final People people;
  private final Records records;
  private final RecordStore store;
  private final KnowledgeBase knowledge;
  private final Clock clock;

  Sheets(People people, Records records, RecordStore store, KnowledgeBase knowledge, Clock clock) {
    this.people = people;
    this.records = records;
    this.store = store;
    this.knowledge = knowledge;
    this.clock = clock;
  }

  /// The person's record as it stands.
  ///
  /// @throws Refusal.NotHere when this clinic has no such person
  public Sheet open(Tx tx, UUID person) {
    return new Sheet(
        people.find(tx, person).orElseThrow(Refusal.NotHere::new),
        records.chart(tx, person),
        records.head(tx, person),
        clock.instant(),
        knowledge);
  }

  /// What was written into a record after a sequence, in words for a page that is out of date.
  public List<String> since(Tx tx, UUID person, long sequence, ZoneId zone) {
    return store.read(tx, person, sequence).stream()
        .map(stored -> Wording.clock(stored.recorded(), zone) + ": " + said(stored.entry().type()))
        .toList();
  }

  private static String said(String type) {
    return switch (type) {
      case "PlanSigned" -> "a plan was signed";
      case "PlanHeld" -> "a plan was put on hold";
      case "PlanResumed" -> "a plan was resumed";
      case "PlanStopped" -> "a medicine was stopped";
      case "PlanDispatched" -> "an order got further on its way";
      case "DoseSaid" -> "a dose was recorded";
      case "LastTakenStated" -> "a last dose was stated";
      case "JournalWritten" -> "a page of the journal was written";
      case "ScoreAnswered" -> "a questionnaire was answered";
      case "ObservationReceived" -> "a result came in";
      case "AllergyRecorded", "NoKnownAllergies" -> "allergies were recorded";
      case "ConditionRecorded", "ConditionsComplete" -> "conditions were recorded";
      case "FactRecorded", "PersonRegistered" -> "a fact about the person was recorded";
      case "TaskOpened", "TaskClosed" -> "a task was opened or closed";
      default -> "something else was recorded";
    };
  }
}
