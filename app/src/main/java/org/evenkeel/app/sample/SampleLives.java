package org.evenkeel.app.sample;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.app.access.Role;
import org.evenkeel.app.careteam.People;
import org.evenkeel.app.record.Caseload;
import org.evenkeel.app.record.ClinicSettings;
import org.evenkeel.app.record.Entries;
import org.evenkeel.app.record.Records;
import org.evenkeel.app.serving.SampleRecords;
import org.evenkeel.app.serving.SampleWho;
import org.evenkeel.core.chart.Entry;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.time.Routine;
import org.evenkeel.core.time.TreatmentDay;
import org.evenkeel.store.Tx;
import org.evenkeel.store.audit.AuditLog;
import org.evenkeel.store.audit.AuditRow;
import org.evenkeel.store.record.RecordStore;
import org.evenkeel.store.record.RecordedEntry;
import org.springframework.stereotype.Component;

/// Writes two years into the record of each person of the sample clinic.
@Component
final class SampleLives implements SampleRecords {
  /// The seed of the sample; another gives other days in the same lives.
  static final long SEED = 20_261_125;

  private final RecordStore store;
  private final Records records;
  private final Caseload caseload;
  private final People people;
  private final ClinicSettings settings;
  private final AuditLog audit;
  private final KnowledgeBase knowledge;
  private final Entries entries = new Entries();

  SampleLives(
      RecordStore store,
      Records records,
      Caseload caseload,
      People people,
      ClinicSettings settings,
      AuditLog audit,
      KnowledgeBase knowledge) {
    this.store = store;
    this.records = records;
    this.caseload = caseload;
    this.people = people;
    this.settings = settings;
    this.audit = audit;
    this.knowledge = knowledge;
  }

  @Override
  public void write(Tx tx, SampleWho sample) {
    settings.put(tx, ClinicSettings.PHQ9_OWNER, sample.account(Role.PRESCRIBER).toString());
    settings.put(tx, ClinicSettings.PHQ9_HOURS, "Monday to Friday, 8 AM to 6 PM");
    settings.put(
        tx, ClinicSettings.PHQ9_FALLBACK, "Outside these hours call or text 988, day and night.");
    Span span =
        Span.endingOn(
            TreatmentDay.of(sample.now(), sample.zone(), Routine.common().dayStart()).date());
    for (Portrait portrait : Portraits.over(span)) {
      write(tx, sample, span, portrait);
    }
  }

  private void write(Tx tx, SampleWho sample, Span span, Portrait portrait) {
    SampleWho.SamplePerson who = sample.person(portrait.key());
    UUID prescriber = sample.account(Role.PRESCRIBER);
    Cast cast =
        Cast.of(
            who.account(), prescriber, sample.account(Role.PHARMACIST), sample.account(Role.NURSE));
    People.Person person = people.find(tx, who.person()).orElseThrow();
    Payload.PersonRegistered registered =
        new Payload.PersonRegistered(
            person.name(),
            person.born().orElseThrow(),
            Optional.of(portrait.sex()),
            Optional.of(person.number()));
    List<Entry> life =
        Signings.complete(
            Life.of(portrait, registered, cast, span, sample.zone(), sample.now(), SEED),
            knowledge);
    store.appendHistory(
        tx,
        who.person(),
        life.stream()
            .map(entry -> new RecordedEntry(entries.toStore(entry), entry.recorded()))
            .toList());
    audit.write(
        tx,
        new AuditRow(
            sample.now(),
            Optional.of(prescriber),
            Role.PRESCRIBER.word(),
            "record.import",
            "sample",
            Optional.of(who.person()),
            "done"));
    caseload.project(
        tx, who.person(), records.chart(tx, who.person()), records.head(tx, who.person()));
  }
}
