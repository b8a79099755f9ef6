package org.evenkeel.app.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.evenkeel.app.access.Role;
import org.evenkeel.app.careteam.CareTeam;
import org.evenkeel.app.testing.RunningApp;
import org.evenkeel.app.testing.RunningApp.Clinic;
import org.evenkeel.app.testing.Visitor;
import org.evenkeel.app.testing.Visitor.Answer;
import org.evenkeel.app.testing.Writer;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.chart.TaskKind;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.person.Known;
import org.evenkeel.core.person.Measure;
import org.junit.jupiter.api.Test;

/// The worklist, a person's page, and recording what is not known.
class CaseloadPagesTest {
  private static final RunningApp APP = RunningApp.get();

  private final Clinic clinic = APP.newClinic();
  private final Writer record = new Writer(APP, clinic, clinic.person());
  private final String base = "/people/" + clinic.person();

  private UUID another(String name) {
    UUID person = APP.newPerson(clinic.id(), name);
    APP.database()
        .inClinic(
            clinic.id(),
            tx -> {
              APP.bean(CareTeam.class).add(tx, person, clinic.account(Role.PRESCRIBER));
              return true;
            });
    return person;
  }

  private static Map<String, Integer> answers(int each, int ninth) {
    Map<String, Integer> answers = new LinkedHashMap<>();
    for (int item = 1; item <= 8; item++) {
      answers.put(Integer.toString(item), each);
    }
    answers.put("9", ninth);
    return answers;
  }

  @Test
  void whoNeedsSomebodyNowStandsFirst() {
    UUID quiet = another("Aaron Quiet");
    UUID urgent = another("Zoe Urgent");
    new Writer(APP, clinic, quiet).write(new Payload.NoKnownAllergies());
    new Writer(APP, clinic, urgent).write(new Payload.ScoreAnswered("PHQ-9", answers(1, 2)));
    Visitor prescriber = APP.signedIn(clinic, Role.PRESCRIBER);

    String all = prescriber.get("/worklist?view=all").body();
    assertThat(all.indexOf("Zoe Urgent")).isPositive().isLessThan(all.indexOf("Aaron Quiet"));
    assertThat(all).contains("self-harm");
    assertThat(prescriber.get("/worklist?view=now").body())
        .contains("Zoe Urgent")
        .doesNotContain("Aaron Quiet");
    assertThat(prescriber.get("/worklist?q=aaron").body())
        .contains("Aaron Quiet")
        .doesNotContain("Zoe Urgent");
  }

  @Test
  void peopleOutsideMyCareAreNotOnMyList() {
    APP.newPerson(clinic.id(), "Not Mine");
    assertThat(APP.signedIn(clinic, Role.NURSE).get("/worklist?view=all").body())
        .doesNotContain("Not Mine");
  }

  @Test
  void aTaskIsShownWithOwnerAndClockAndClosed() {
    UUID task = UUID.randomUUID();
    record.write(
        new Payload.TaskOpened(
            task,
            TaskKind.SAFETY_ANSWER,
            "x",
            Optional.of(clinic.account(Role.NURSE)),
            APP.clock().instant().minus(Duration.ofHours(1))));
    Visitor nurse = APP.signedIn(clinic, Role.NURSE);
    String list = nurse.get("/worklist").body();
    assertThat(list).contains("/tasks/" + task + "/done").contains("You").contains("tag-stop");
    assertThat(nurse.post(base + "/tasks/" + task + "/done", Map.of()).status()).isEqualTo(302);
    assertThat(nurse.get("/worklist").body()).doesNotContain(task.toString());
    assertThat(record.chart().circle().openTasks()).isEmpty();
    assertThat(nurse.post(base + "/tasks/" + UUID.randomUUID() + "/done", Map.of()).status())
        .isEqualTo(404);
  }

  @Test
  void whatIsNotKnownIsSaidAndCanBeFilledIn() {
    Visitor prescriber = APP.signedIn(clinic, Role.PRESCRIBER);
    assertThat(prescriber.get(base).body())
        .contains("Allergies NOT KNOWN")
        .contains("Pregnancy NOT KNOWN")
        .contains("Weight NOT KNOWN");
    fact(prescriber, "allergy", "penicillin");
    fact(prescriber, "pregnant", "no");
    fact(prescriber, "measure-WEIGHT", "71");
    assertThat(prescriber.get(base).body())
        .contains("Allergy: penicillin")
        .contains("Not pregnant")
        .contains("71 kg")
        .doesNotContain("Allergies NOT KNOWN");
    ClinicalPicture picture = record.chart().clinicalPicture(knowledge(), APP.clock().instant());
    assertThat(picture.measure(Measure.WEIGHT)).isEqualTo(Known.is(new BigDecimal("71")));
  }

  private static KnowledgeBase knowledge() {
    return APP.bean(KnowledgeBase.class);
  }

  private void fact(Visitor visitor, String what, String value) {
    LocalDate today = LocalDate.ofInstant(APP.clock().instant(), Writer.ZONE);
    Answer done =
        visitor.post(base + "/facts", Map.of("what", what, "value", value, "on", today.toString()));
    assertThat(done.status()).as(done.body()).isEqualTo(302);
  }

  @Test
  void aFactThatCannotBeReadIsSaidAtTheFieldAndKeepsWhatWasTyped() {
    Answer page =
        APP.signedIn(clinic, Role.NURSE)
            .post(
                base + "/facts",
                Map.of("what", "pregnant", "value", "perhaps", "on", "2026-01-01"));
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("href=\"#value\"").contains("value=\"perhaps\"");
  }

  @Test
  void aResultIsRecordedWithItsUnitAndHours() {
    Visitor nurse = APP.signedIn(clinic, Role.NURSE);
    LocalDate yesterday = LocalDate.ofInstant(APP.clock().instant(), Writer.ZONE).minusDays(1);
    Map<String, String> form =
        Map.of(
            "parameter", "lithium level",
            "number", "0.8",
            "unit", "mmol/L",
            "takenOn", yesterday.toString(),
            "takenAt", "08:00",
            "hours", "12");
    assertThat(nurse.post(base + "/results", form).status()).isEqualTo(302);
    assertThat(record.chart().observations()).hasSize(1);
    assertThat(nurse.get(base).body()).contains("Lithium level").contains("0.8");
    Map<String, String> odd = new LinkedHashMap<>(form);
    odd.put("number", "much");
    assertThat(nurse.post(base + "/results", odd).status()).isEqualTo(422);
  }

  @Test
  void aTherapistSeesThePlanButNoResultsAndNoFindings() {
    String page = APP.signedIn(clinic, Role.THERAPIST).get(base).body();
    assertThat(page)
        .contains("Time line")
        .doesNotContain("Findings now")
        .doesNotContain("Monitoring</h2>");
    assertThat(APP.signedIn(clinic, Role.PERSON).get(base).status()).isEqualTo(404);
  }

  @Test
  void theRulesAreListedWithTheirReview() {
    String page = APP.signedIn(clinic, Role.PHARMACIST).get("/knowledge?q=lithium").body();
    assertThat(page).contains("not yet reviewed by a clinician").contains("ithium");
  }

  @Test
  void noPageHasTwoElementsOfOneId() {
    record.write(new Payload.ScoreAnswered("PHQ-9", answers(2, 0)), Instant.now().minusSeconds(9));
    Visitor prescriber = APP.signedIn(clinic, Role.PRESCRIBER);
    for (String path : new String[] {base, base + "/record", "/worklist", base + "/prescribe"}) {
      var ids =
          Pattern.compile(" id=\"([^\"]+)\"")
              .matcher(prescriber.get(path).body())
              .results()
              .map(m -> m.group(1))
              .toList();
      assertThat(ids).as(path).doesNotHaveDuplicates();
    }
  }
}
