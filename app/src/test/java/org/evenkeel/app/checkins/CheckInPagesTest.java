package org.evenkeel.app.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenkeel.app.access.Role;
import org.evenkeel.app.record.Caseload;
import org.evenkeel.app.record.ClinicSettings;
import org.evenkeel.app.record.OpenTask;
import org.evenkeel.app.testing.PersonalRecord;
import org.evenkeel.app.testing.RunningApp;
import org.evenkeel.app.testing.Visitor;
import org.evenkeel.app.testing.Visitor.Answer;
import org.evenkeel.core.chart.TaskKind;
import org.junit.jupiter.api.Test;

class CheckInPagesTest {
  private static final RunningApp APP = RunningApp.get();

  private final RunningApp.Clinic clinic = APP.newClinic();
  private final PersonalRecord record = new PersonalRecord(APP, clinic);
  private final Visitor person = APP.signedIn(clinic, Role.PERSON);

  @Test
  void phq9IsOfferedOnlyWhereTheClinicHasSetOwnerHoursAndFallback() {
    assertThat(person.get("/check-ins").body())
        .contains("/check-ins/gad-7", "PHQ-9 is not offered here yet")
        .doesNotContain("/check-ins/phq-9");
    assertThat(person.get("/check-ins/phq-9").status()).isEqualTo(404);
    set(ClinicSettings.PHQ9_OWNER, clinic.account(Role.NURSE).toString());
    set(ClinicSettings.PHQ9_HOURS, "weekdays 8 to 5");
    assertThat(person.get("/check-ins/phq-9").status()).isEqualTo(404);
    set(ClinicSettings.PHQ9_FALLBACK, "Call 988.");
    assertThat(person.get("/check-ins/phq-9").body())
        .contains("name=\"q9\"", "weekdays 8 to 5", "Over the last 2 weeks");
  }

  @Test
  void anAnswerAboveZeroOnItemNineShowsHelpAtOnceAndOpensOneTaskWithOwnerAndClock() {
    watched();
    String id = UUID.randomUUID().toString();
    Map<String, String> answers = answers("q", 9, "1", id);
    Answer saved = send("/check-ins/phq-9", answers);
    assertThat(saved.location()).isEqualTo("/check-ins/answers/" + id);
    assertThat(send("/check-ins/phq-9", answers).location()).isEqualTo(saved.location());
    assertThat(person.get(saved.location()).body())
        .contains("tel:988", "sms:988", "Your clinic was told", "weekdays 8 to 5", "9 of 27")
        .doesNotContain("diagnosed");
    List<OpenTask> tasks = APP.database().inClinic(clinic.id(), APP.bean(Caseload.class)::tasks);
    assertThat(tasks)
        .singleElement()
        .satisfies(task -> {
          assertThat(task.kind()).isEqualTo(TaskKind.SAFETY_ANSWER.name());
          assertThat(task.about()).isEqualTo(id);
          assertThat(task.owner()).contains(clinic.account(Role.NURSE));
          assertThat(Duration.between(task.opened(), task.dueBy())).isEqualTo(Duration.ofHours(1));
        });
  }

  @Test
  void zeroOnItemNineOpensNoTask() {
    watched();
    Map<String, String> answers = answers("q", 9, "1", UUID.randomUUID().toString());
    answers.put("q9", "0");
    Answer saved = send("/check-ins/phq-9", answers);
    assertThat(person.get(saved.location()).body()).contains("8 of 27").doesNotContain("sms:988");
    assertThat(APP.database().inClinic(clinic.id(), APP.bean(Caseload.class)::tasks).isEmpty())
        .isTrue();
  }

  @Test
  void blanksAreKeptBlankAndMakeNoScore() {
    String id = UUID.randomUUID().toString();
    Map<String, String> answers = answers("q", 7, "2", id);
    answers.remove("q3");
    Answer saved = send("/check-ins/gad-7", answers);
    assertThat(record.chart().entries()).hasSize(1);
    assertThat(person.get(saved.location()).body())
        .contains("Left blank: question 3", "your answers are kept", "there is none this time");
    assertThat(person.get("/check-ins").body()).contains("1 question left blank, no score");
  }

  @Test
  void theResultIsSaidKindlyBesideTheLastOne() {
    send("/check-ins/gad-7", answers("q", 7, "2", UUID.randomUUID().toString()));
    APP.clock().forward(Duration.ofMillis(5));
    Answer saved = send("/check-ins/gad-7", answers("q", 7, "1", UUID.randomUUID().toString()));
    assertThat(person.get(saved.location()).body())
        .contains("Your score is 7 of 21", "It was 14 on", "is lower now", "not a diagnosis");
    assertThat(person.get("/progress?span=1m").body())
        .contains("GAD-7 score", "<desc", "See this as a table");
  }

  @Test
  void answersOfSomebodyElseAreNotThere() {
    assertThat(person.get("/check-ins/answers/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(person.get("/check-ins/no-such").status()).isEqualTo(404);
  }

  private void watched() {
    set(ClinicSettings.PHQ9_OWNER, clinic.account(Role.NURSE).toString());
    set(ClinicSettings.PHQ9_HOURS, "weekdays 8 to 5");
    set(ClinicSettings.PHQ9_FALLBACK, "Call 988.");
  }

  private void set(String key, String value) {
    APP.database()
        .inClinic(
            clinic.id(),
            tx -> {
              APP.bean(ClinicSettings.class).put(tx, key, value);
              return true;
            });
  }

  private Answer send(String path, Map<String, String> form) {
    person.get(path);
    return person.post(path, form);
  }

  private static Map<String, String> answers(String prefix, int items, String each, String id) {
    Map<String, String> form = new HashMap<>();
    form.put("id", id);
    for (int i = 1; i <= items; i++) {
      form.put(prefix + i, each);
    }
    return form;
  }
}
