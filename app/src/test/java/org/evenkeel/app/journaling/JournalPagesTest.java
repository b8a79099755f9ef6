package org.evenkeel.app.journaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.evenkeel.app.access.Role;
import org.evenkeel.app.testing.PersonalRecord;
import org.evenkeel.app.testing.RunningApp;
import org.evenkeel.app.testing.Visitor;
import org.evenkeel.app.testing.Visitor.Answer;
import org.evenkeel.core.journal.Feeling;
import org.evenkeel.core.journal.JournalEntry;
import org.evenkeel.core.journal.Level;
import org.evenkeel.core.journal.SideEffect;
import org.evenkeel.core.regimen.ItemId;
import org.junit.jupiter.api.Test;

class JournalPagesTest {
  private static final RunningApp APP = RunningApp.get();

  private final RunningApp.Clinic clinic = APP.newClinic();
  private final PersonalRecord record = new PersonalRecord(APP, clinic);
  private final Visitor person = APP.signedIn(clinic, Role.PERSON);

  @Test
  void keepsLowAndHighApartOnOneDay() {
    send(Map.of("low", "3", "high", "1"));
    JournalEntry page = only();
    assertThat(page.feeling(Feeling.LOW)).contains(new Level(3));
    assertThat(page.feeling(Feeling.HIGH)).contains(new Level(1));
    assertThat(page.feeling(Feeling.ANXIOUS)).isEmpty();
    assertThat(person.get("/journal").body()).contains("Low, a lot", "High, a little");
  }

  @Test
  void evenIsOneTapAndAnswersAllFour() {
    send(Map.of("even", "yes"));
    assertThat(only().feelings()).hasSize(4).allSatisfy((_, l) -> assertThat(l.value()).isZero());
    assertThat(person.get("/journal").body()).contains("Even");
  }

  @Test
  void linksASideEffectToAMedicineWithHowBadItIs() {
    record.dailyNow("lithium", "300 mg", "1 capsule");
    send(
        Map.of(
            "effect-1",
            "Shaky hands",
            "severity-1",
            "moderate",
            "medicine-1",
            "lithium",
            "sleep",
            "5½",
            "energy",
            "4",
            "words",
            "<b>so</b>"));
    JournalEntry page = only();
    assertThat(page.sideEffects())
        .singleElement()
        .satisfies(effect -> {
          assertThat(effect.severity()).isEqualTo(SideEffect.Severity.MODERATE);
          assertThat(effect.item()).contains(new ItemId("lithium"));
        });
    assertThat(page.sleepHours()).contains(new BigDecimal("5.5"));
    assertThat(person.get("/journal").body())
        .contains("Shaky hands (it gets in my way, maybe lithium)", "&lt;b&gt;so")
        .doesNotContain("<b>so");
  }

  @Test
  void keepsWhatWasTypedWhenSomethingHasToBeLookedAt() {
    Answer answer = send(Map.of("sleep", "plenty", "effect-1", "Dizzy", "words", "Hello"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Please look at 2 things", "value=\"plenty\"", "Hello</textarea>", "Dizzy");
    assertThat(record.chart().journal()).isEmpty();
  }

  @Test
  void anEmptyPageIsNotKept() {
    assertThat(send(Map.of()).body()).contains("Pick at least one thing");
    assertThat(record.chart().journal()).isEmpty();
  }

  @Test
  void thePageSentTwiceIsOnePage() {
    String id = UUID.randomUUID().toString();
    person.get("/journal");
    person.post("/journal", Map.of("id", id, "low", "1"));
    assertThat(person.post("/journal", Map.of("id", id, "low", "1")).location())
        .isEqualTo("/journal?saved=yes");
    assertThat(record.chart().journal()).hasSize(1);
  }

  private Answer send(Map<String, String> fields) {
    person.get("/journal");
    Map<String, String> form = new java.util.HashMap<>(fields);
    form.put("id", UUID.randomUUID().toString());
    return person.post("/journal", form);
  }

  private JournalEntry only() {
    assertThat(record.chart().journal()).hasSize(1);
    return record.chart().journal().getFirst().what();
  }
}
