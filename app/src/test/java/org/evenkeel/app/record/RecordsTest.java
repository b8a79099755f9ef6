package org.evenkeel.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Role;
import org.evenkeel.app.testing.RunningApp;
import org.evenkeel.core.chart.Chart;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.chart.TaskKind;
import org.evenkeel.store.record.Appending;
import org.junit.jupiter.api.Test;

class RecordsTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final RunningApp APP = RunningApp.get();

  private final Records records = APP.bean(Records.class);
  private final Caseload caseload = APP.bean(Caseload.class);
  private final RunningApp.Clinic clinic = APP.newClinic();
  private final UUID person = clinic.person();
  private final Acting nurse =
      new Acting(
          Objects.requireNonNull(clinic.accounts().get(Role.NURSE)),
          "Nurse",
          Role.NURSE,
          clinic.id(),
          ZONE,
          Optional.empty(),
          Optional.of(person),
          Instant.EPOCH);

  @Test
  void foldsWhatWasWrittenIntoTheChart() {
    write(
        new Payload.PersonRegistered(
            "Ana", LocalDate.parse("1992-03-14"), Optional.empty(), Optional.empty()));
    assertThat(chart().person().orElseThrow().name()).isEqualTo("Ana");
    write(new Payload.NoKnownAllergies());
    assertThat(chart().entries()).hasSize(2);
  }

  @Test
  void doesNotRememberWhatATransactionUndid() {
    assertThatThrownBy(() ->
            APP.database()
                .inClinic(
                    clinic.id(),
                    tx -> {
                      append(tx, UUID.randomUUID(), new Payload.NoKnownAllergies());
                      assertThat(records.chart(tx, person).entries()).hasSize(1);
                      throw new IllegalStateException("undone");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(chart().entries()).isEmpty();
    write(new Payload.ConditionsComplete());
    assertThat(chart().entries())
        .extracting(e -> e.payload())
        .containsExactly(new Payload.ConditionsComplete());
  }

  @Test
  void answersTheSameEntryTwiceAlikeAndAStaleDecisionAsStale() {
    UUID id = UUID.randomUUID();
    Payload said = new Payload.NoKnownAllergies();
    assertThat(write(id, said)).isEqualTo(new Appending.Written(1, false));
    assertThat(write(id, said)).isEqualTo(new Appending.Written(1, true));
    assertThat(write(UUID.randomUUID(), new Payload.GrantWithdrawn(UUID.randomUUID(), 0)))
        .isEqualTo(new Appending.Stale(0, 1));
  }

  @Test
  void listsAnAnswerThatSomebodyMustSeeAndTheTaskUntilItIsClosed() {
    write(new Payload.ScoreAnswered("PHQ-9", Map.of("9", 1)));
    UUID task = UUID.randomUUID();
    write(
        new Payload.TaskOpened(
            task,
            TaskKind.SAFETY_ANSWER,
            "PHQ-9",
            Optional.empty(),
            APP.clock().instant().plus(Duration.ofHours(1))));
    CaseloadRow row =
        APP.database().inClinic(clinic.id(), caseload::rows).stream()
            .filter(r -> r.person().equals(person))
            .findFirst()
            .orElseThrow();
    assertThat(row.reasons().getFirst().kind()).isEqualTo("safety-answer");
    assertThat(row.reasons().getFirst().urgent()).isTrue();
    assertThat(APP.database().inClinic(clinic.id(), caseload::tasks))
        .extracting(OpenTask::id)
        .containsExactly(task);
    write(new Payload.TaskClosed(task, "called"));
    assertThat(APP.database().inClinic(clinic.id(), caseload::tasks).isEmpty()).isTrue();
  }

  @Test
  void rebuildsTheListsEqual() {
    write(new Payload.ScoreAnswered("PHQ-9", Map.of("9", 2)));
    String before = APP.database().inClinic(clinic.id(), caseload::fingerprint);
    APP.database()
        .inClinic(
            clinic.id(),
            tx -> {
              tx.sql().sql("delete from caseload").update();
              tx.sql().sql("delete from open_task").update();
              return true;
            });
    APP.database().inClinic(clinic.id(), tx -> records.rebuild(tx));
    assertThat(APP.database().inClinic(clinic.id(), caseload::fingerprint).equals(before)).isTrue();
  }

  private Chart chart() {
    return APP.database().inClinic(clinic.id(), tx -> records.chart(tx, person));
  }

  private Appending write(Payload payload) {
    return write(UUID.randomUUID(), payload);
  }

  private Appending write(UUID id, Payload payload) {
    return APP.database().inClinic(clinic.id(), tx -> append(tx, id, payload));
  }

  private Appending append(org.evenkeel.store.Tx tx, UUID id, Payload payload) {
    return records.record(
        tx, nurse, person, id, payload, Instant.parse("2026-11-22T12:00:00Z"), ZONE);
  }
}
