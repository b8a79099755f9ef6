package org.evenkeel.app.dosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenkeel.app.access.Role;
import org.evenkeel.app.testing.PersonalRecord;
import org.evenkeel.app.testing.RunningApp;
import org.evenkeel.app.testing.Visitor;
import org.evenkeel.app.testing.Visitor.Answer;
import org.evenkeel.core.administration.Dose;
import org.evenkeel.core.administration.DoseAct;
import org.evenkeel.core.administration.SkipReason;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.time.DateRange;
import org.junit.jupiter.api.Test;

class DosePagesTest {
  private static final RunningApp APP = RunningApp.get();
  private static final Pattern TAP =
      Pattern.compile(
          "name=\"id\" value=\"([^\"]+)\"><input type=\"hidden\" name=\"slot\" value=\"([^\"]+)\">"
              + "<input type=\"hidden\" name=\"amount\" value=\"([^\"]+)\"");

  private final RunningApp.Clinic clinic = APP.newClinic();
  private final PersonalRecord record = new PersonalRecord(APP, clinic);
  private final Visitor person = APP.signedIn(clinic, Role.PERSON);

  @Test
  void oneTapRecordsThePlannedDoseAndASecondTryOfItIsTheSame() {
    record.dailyNow("sertraline", "50 mg", "1 tablet");
    Map<String, String> tap = tap();
    Answer first = person.post("/today/taken", tap);
    assertThat(first.location()).isEqualTo("/today?saved=" + tap.get("id"));
    assertThat(person.post("/today/taken", tap).location()).isEqualTo(first.location());
    assertThat(record.doses()).hasSize(1);
    Dose dose = record.doses().getFirst();
    assertThat(dose.of().slot().orElseThrow().text()).isEqualTo(tap.get("slot"));
    assertThat(dose.amount()).contains(Amount.parse("1 tablet"));
    assertThat(person.get(first.location()).body())
        .contains("role=\"status\"", "Undo", "Sertraline", "1 tablet = 50 mg");
  }

  @Test
  void anotherTapOnTheSameDoseIsKeptAndSaysCalmlyWhatToDo() {
    record.dailyNow("sertraline", "50 mg", "1 tablet");
    Map<String, String> tap = new HashMap<>(tap());
    person.post("/today/taken", tap);
    tap.put("id", UUID.randomUUID().toString());
    Answer saved = person.post("/today/taken", tap);
    assertThat(record.doses()).hasSize(2);
    assertThat(person.get(saved.location()).body())
        .contains("This dose was recorded before", "1-800-222-1222", "/help");
  }

  @Test
  void anIdUsedForSomethingElseIsNotTaken() {
    record.dailyNow("sertraline", "50 mg", "1 tablet");
    Map<String, String> tap = new HashMap<>(tap());
    person.post("/today/taken", tap);
    assertThat(
            person
                .post("/today/skip", Map.of("id", tap.get("id"), "slot", tap.get("slot")))
                .status())
        .isEqualTo(409);
  }

  @Test
  void takesAllOfASlotAtOnceAndBackAgain() {
    record.dailyNow("sertraline", "50 mg", "1 tablet").dailyNow("lithium", "300 mg", "2 capsules");
    String page = person.get("/today").body();
    assertThat(page).contains("Take all 2");
    DoseBook book = APP.bean(DoseBook.class);
    Matcher taps = TAP.matcher(page);
    List<DoseBook.Tap> all =
        taps.results()
            .limit(2)
            .map(m -> new DoseBook.Tap(UUID.fromString(m.group(1)), m.group(2), m.group(3)))
            .toList();
    List<UUID> ids = book.taken(record.as(Role.PERSON), all);
    assertThat(record.doses()).hasSize(2);
    assertThat(person.get("/today?saved=" + ids.get(0) + "," + ids.get(1)).body())
        .contains("2 doses recorded");
    book.undone(record.as(Role.PERSON), List.of(UUID.randomUUID(), UUID.randomUUID()), ids);
    assertThat(record.doses()).isEmpty();
  }

  @Test
  void undoTakesARecordBackAndKeepsItReadable() {
    record.dailyNow("sertraline", "50 mg", "1 tablet");
    Map<String, String> tap = tap();
    person.post("/today/taken", tap);
    Answer undone =
        person.post(
            "/today/undo", Map.of("id", UUID.randomUUID().toString(), "target", tap.get("id")));
    assertThat(undone.location()).isEqualTo("/today");
    assertThat(record.doses()).isEmpty();
    assertThat(record.chart().doseLog().events()).hasSize(2);
  }

  @Test
  void aRecordOfSomebodyElseCannotBeTakenBackOrSeen() {
    RunningApp.Clinic other = APP.newClinic();
    PersonalRecord theirs =
        new PersonalRecord(APP, other).dailyNow("lithium", "300 mg", "1 capsule");
    UUID id = UUID.randomUUID();
    String slot = theirs.chart().today(APP.clock().instant()).doses().getFirst().dose().id().text();
    APP.bean(DoseBook.class)
        .taken(theirs.as(Role.PERSON), List.of(new DoseBook.Tap(id, slot, "1 capsule")));
    assertThat(
            person
                .post(
                    "/today/undo",
                    Map.of("id", UUID.randomUUID().toString(), "target", id.toString()))
                .status())
        .isEqualTo(404);
    assertThat(person.get("/today/dose?dose=" + id).status()).isEqualTo(404);
    assertThat(person.get("/today/dose?slot=" + slot).status()).isEqualTo(404);
    assertThat(theirs.doses()).hasSize(1);
  }

  @Test
  void recordsAPartTakenLateWithItsTimeAndLetsItBeChanged() {
    record.dailyNow("sertraline", "50 mg", "1 tablet");
    String slot = tap().get("slot");
    assertThat(person.get("/today/dose?slot=" + slot).body())
        .contains("When did you take it?", "How many tablets", "Just now");
    String id = UUID.randomUUID().toString();
    Answer saved =
        person.post(
            "/today/dose",
            Map.of(
                "id",
                id,
                "slot",
                slot,
                "when",
                "other",
                "day",
                record.today().minusDays(1).toString(),
                "time",
                "09:15",
                "amount",
                "other",
                "number",
                "½"));
    assertThat(saved.location()).isEqualTo("/today?saved=" + id);
    Dose dose = record.doses().getFirst();
    assertThat(dose.amount()).contains(Amount.parse("0.5 tablet"));
    assertThat(dose.happened())
        .isEqualTo(
            record.today().minusDays(1).atTime(9, 15).atZone(PersonalRecord.ZONE).toInstant());
    assertThat(person.get("/today/dose?dose=" + id).body()).contains("value=\"09:15\"");
    person.post(
        "/today/dose",
        Map.of("id", UUID.randomUUID().toString(), "dose", id, "when", "now", "amount", "all"));
    assertThat(record.doses()).hasSize(1);
    assertThat(record.doses().getFirst().correction()).isPresent();
  }

  @Test
  void saysWhatToLookAtAndKeepsWhatWasTyped() {
    record.dailyNow("sertraline", "50 mg", "1 tablet");
    Answer answer =
        person.post(
            "/today/dose",
            Map.of(
                "id",
                UUID.randomUUID().toString(),
                "slot",
                tap().get("slot"),
                "when",
                "other",
                "day",
                record.today().plusDays(1).toString(),
                "time",
                "09:15",
                "amount",
                "other",
                "number",
                "lots"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Please look at 2 things", "The time is later than now", "value=\"lots\"");
    assertThat(record.doses()).isEmpty();
  }

  @Test
  void skipsWithOneTapAndNeverAsksForAReason() {
    record.dailyNow("sertraline", "50 mg", "1 tablet");
    String slot = tap().get("slot");
    assertThat(person.get("/today/skip?slot=" + slot).body())
        .contains("Rather not say", "You can leave it out");
    Answer saved =
        person.post("/today/skip", Map.of("id", UUID.randomUUID().toString(), "slot", slot));
    assertThat(record.doses().getFirst().outcome())
        .isInstanceOfSatisfying(
            DoseAct.Skipped.class,
            skipped -> assertThat(skipped.reason()).isEqualTo(SkipReason.RATHER_NOT_SAY));
    assertThat(person.get(saved.location()).body())
        .contains("saved as skipped")
        .doesNotContainIgnoringCase("missed");
  }

  @Test
  void countsWhatIsLeftOfAnAsNeededMedicineAndNeverRefusesADose() {
    record.signed(
        "clonazepam",
        "0.5 mg",
        new AsNeeded(
            Amount.parse("1 tablet"),
            Duration.ofHours(4),
            AsNeeded.Maximum.doses(2),
            List.of("a hard night"),
            DateRange.ALWAYS));
    assertThat(person.get("/today").body())
        .contains("2 left", "0 of 2 used in 24 hours", "For a hard night", "You can take one now")
        .doesNotContain("Take all");
    Map<String, String> tap =
        Map.of("id", UUID.randomUUID().toString(), "item", "clonazepam", "amount", "1 tablet");
    Answer first = person.post("/today/as-needed", tap);
    assertThat(person.get(first.location()).body())
        .contains("1 left", "Next from")
        .doesNotContain("more than your plan");
    Map<String, String> again = new HashMap<>(tap);
    again.put("id", UUID.randomUUID().toString());
    Answer second = person.post("/today/as-needed", again);
    assertThat(record.doses()).hasSize(2);
    assertThat(person.get(second.location()).body())
        .contains("That is more than your plan", "none left now", "1-800-222-1222");
  }

  @Test
  void showsWhatIsNotRecordedFromYesterday() {
    LocalTime now = LocalTime.ofInstant(APP.clock().instant(), PersonalRecord.ZONE);
    record.dailyNow("sertraline", "50 mg", "1 tablet");
    assertThat(person.get("/today").body())
        .contains(now.getHour() >= 17 ? "From last night" : "From yesterday", "is not recorded");
    assertThat(person.get("/today?day=" + record.today().minusDays(2)).body())
        .contains("Not recorded");
  }

  @Test
  void tellsAboutALateDoseFromTheKnowledgeOrSaysThatItIsNotRecorded() {
    record.dailyNow("sertraline", "50 mg", "1 tablet").dailyNow("glucosamine", "1 mg", "1 tablet");
    assertThat(person.get("/today").body())
        .contains("not recorded, ask your pharmacist", "We remind you until");
  }

  @Test
  void hidesNamesWhenAsked() {
    record.dailyNow("sertraline", "50 mg", "1 tablet");
    person.get("/today");
    person.post("/settings/names", Map.of("hidden", "yes", "next", "/today"));
    for (String page : List.of("/today", "/plan", "/progress", "/journal")) {
      // Addresses name the test's plan item by its id; what the product gives out says nothing.
      String seen = person.get(page).body().replaceAll("<[^>]*>", " ");
      assertThat(seen).as(page).doesNotContainIgnoringCase("sertraline");
      if (!page.equals("/journal")) {
        assertThat(seen).as(page).contains("Medicine 1");
      }
    }
  }

  @Test
  void thePlanSaysWhyHowWhatToExpectAndWhoPrescribed() {
    record.dailyNow("sertraline", "50 mg", "1 tablet");
    assertThat(person.get("/plan").body())
        .contains(
            "You take it for: what the test is about",
            "How to take it",
            "What to expect now",
            "What if I did not take it?",
            "Prescribed by The Prescriber",
            "Not sent to a pharmacy yet");
  }

  @Test
  void anEmptyRecordSaysSoOnEveryPage() {
    assertThat(person.get("/today").body()).contains("Nothing here yet");
    assertThat(person.get("/plan").body()).contains("Nothing here yet");
    assertThat(person.get("/progress").body()).contains("Nothing to show yet");
  }

  @Test
  void staffHaveNoTodayOfTheirOwn() {
    assertThat(APP.signedIn(clinic, Role.NURSE).get("/today").status()).isEqualTo(403);
  }

  private Map<String, String> tap() {
    Matcher found = TAP.matcher(person.get("/today").body());
    assertThat(found.find()).isTrue();
    return Map.of("id", found.group(1), "slot", found.group(2), "amount", found.group(3));
  }
}
