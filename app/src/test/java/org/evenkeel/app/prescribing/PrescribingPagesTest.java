package org.evenkeel.app.prescribing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenkeel.app.access.Role;
import org.evenkeel.app.testing.RunningApp;
import org.evenkeel.app.testing.RunningApp.Clinic;
import org.evenkeel.app.testing.Visitor;
import org.evenkeel.app.testing.Visitor.Answer;
import org.evenkeel.app.testing.Writer;
import org.evenkeel.core.chart.Fact;
import org.evenkeel.core.chart.LastTaken;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.request.Dispatch;
import org.evenkeel.core.request.OnHold;
import org.evenkeel.core.request.OverrideReason;
import org.evenkeel.core.time.DateRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From the search for a medicine to its planned doses, over HTTP and a real PostgreSQL.
class PrescribingPagesTest {
  private static final RunningApp APP = RunningApp.get();
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
  private static final Pattern TO_ANSWER =
      Pattern.compile("type=\"radio\" name=\"(answer-[^\"]+)\"");

  private Clinic clinic = APP.newClinic();
  private Visitor prescriber = APP.visitor();
  private Writer record = new Writer(APP, clinic, clinic.person());
  private LocalDate today = LocalDate.now(Writer.ZONE);
  private String base = "";

  @BeforeEach
  void aPersonOfWhomTheSexIsKnown() {
    prescriber = APP.signedIn(clinic, Role.PRESCRIBER);
    today = LocalDate.ofInstant(APP.clock().instant(), Writer.ZONE);
    base = "/people/" + clinic.person();
    record.write(
        new Payload.PersonRegistered(
            "Somebody", LocalDate.of(1980, 1, 2), Optional.of(Sex.MALE), Optional.empty()));
  }

  private Map<String, String> plan(String medicine, String amount) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("medicine", medicine);
    form.put("reason", "low mood");
    form.put("kind", "fixed");
    form.put("repeat", "daily");
    form.put("from", today.toString());
    form.put("amount1", amount);
    form.put("time1", "breakfast");
    return form;
  }

  private static Map<String, String> hidden(Answer page) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher found = HIDDEN.matcher(page.body());
    while (found.find()) {
      if (!found.group(1).equals("_csrf")) {
        fields.put(found.group(1), found.group(2).replace("&#39;", "'").replace("&amp;", "&"));
      }
    }
    return fields;
  }

  /// Answers every finding that interrupts with this reason and words.
  private static Map<String, String> answering(Answer page, OverrideReason reason, String words) {
    Map<String, String> fields = hidden(page);
    fields.put("readback", "yes");
    fields.put("do", "sign");
    Matcher found = TO_ANSWER.matcher(page.body());
    while (found.find()) {
      fields.put(found.group(1), reason.name());
      fields.put("words-" + found.group(1), words);
    }
    return fields;
  }

  private Answer review(Map<String, String> form) {
    Map<String, String> asked = new LinkedHashMap<>(form);
    asked.put("do", "review");
    return prescriber.post(base + "/prescribe", asked);
  }

  private ItemId signed(String medicine, String amount) {
    Answer page = review(plan(medicine, amount));
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    Answer done =
        prescriber.post(
            base + "/prescribe",
            answering(page, OverrideReason.BENEFIT_OUTWEIGHS, "talked about and wanted"));
    assertThat(done.status()).as(done.body()).isEqualTo(302);
    return new ItemId(done.location().replaceAll(".*/plan/([^?]+).*", "$1"));
  }

  @Test
  void aSearchOffersAndNeverPicks() {
    Answer one = prescriber.get(base + "/prescribe?q=sertra");
    assertThat(one.status()).isEqualTo(200);
    assertThat(one.body()).contains("1 found").contains("medicine=sertraline");
    assertThat(one.body()).doesNotContain("Doses of the day");
    assertThat(prescriber.get(base + "/prescribe?q=qqq").body()).contains("Not recognised");
  }

  @Test
  void whatIsMissingIsSaidAtTheFieldAndNothingTypedIsLost() {
    Map<String, String> form = plan("sertraline", "50");
    form.put("reason", "words that stay");
    Answer page = review(form);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("href=\"#amount1\"").contains("with its unit");
    assertThat(page.body()).contains("words that stay");
  }

  @Test
  void aPlanIsReviewedSignedAndBecomesPlannedDoses() {
    Answer page = review(plan("sertraline", "50 mg"));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("Safety review").contains("NOT CHECKED");
    assertThat(page.body()).contains("50 mg").contains("Day by day");
    assertThat(record.chart().plans().regimen().items()).isEmpty();

    ItemId item = signed("sertraline", "50 mg");

    assertThat(record.chart().plannedDoses(DateRange.between(today, today.plusDays(7)))).hasSize(7);
    Answer after = prescriber.get(base + "/plan/" + item);
    assertThat(after.body()).contains("Not sent: print, phone or use your e-prescribing system");
    assertThat(prescriber.get(base).body()).contains("NOT SENT");
  }

  @Test
  void aPlanThatWasNotReadBackIsNotSigned() {
    Map<String, String> fields =
        answering(review(plan("sertraline", "50 mg")), OverrideReason.BENEFIT_OUTWEIGHS, "wanted");
    fields.remove("readback");
    assertThat(prescriber.post(base + "/prescribe", fields).status()).isEqualTo(422);
    assertThat(record.chart().plans().regimen().items()).isEmpty();
  }

  @Test
  void aContraindicatedFindingNeedsAReasonInWords() {
    signed("phenelzine", "15 mg");
    Answer page = review(plan("sertraline", "50 mg"));
    assertThat(page.body()).contains("Decide before signing").contains("contraindicated");
    Map<String, String> unanswered = hidden(page);
    unanswered.put("readback", "yes");
    unanswered.put("do", "sign");

    Answer refused = prescriber.post(base + "/prescribe", unanswered);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("Decide: ");

    Answer wordless =
        prescriber.post(base + "/prescribe", answering(page, OverrideReason.BENEFIT_OUTWEIGHS, ""));
    assertThat(wordless.status()).isEqualTo(422);
    assertThat(wordless.body()).contains("Say in words why");
    assertThat(record.chart().plans().regimen().items()).hasSize(1);

    Answer done =
        prescriber.post(
            base + "/prescribe", answering(page, OverrideReason.BENEFIT_OUTWEIGHS, "in hospital"));
    assertThat(done.status()).isEqualTo(302);
    assertThat(record.chart().plans().regimen().items()).hasSize(2);
    assertThat(record.chart().circle().openTasks()).isNotEmpty();
    assertThat(prescriber.get(done.location()).body()).contains("in hospital");
  }

  @Test
  void aWashoutCannotBeAnsweredWithWatching() {
    ItemId phenelzine = signed("phenelzine", "15 mg");
    record.write(new Payload.LastTakenStated(phenelzine, new LastTaken.On(today)));
    stop(phenelzine);
    Answer page = review(plan("sertraline", "50 mg"));
    assertThat(page.body()).contains("A washout cannot be answered with watching");
    Answer refused =
        prescriber.post(
            base + "/prescribe", answering(page, OverrideReason.WILL_MONITOR, "watched"));
    assertThat(refused.status()).isEqualTo(422);
  }

  @Test
  void aDecisionOnAnOlderStateOfTheRecordIsShownAndReviewedAgain() {
    Answer page = review(plan("sertraline", "50 mg"));
    record.write(new Payload.FactRecorded(new Fact.Substance("alcohol", true)));
    Map<String, String> form = answering(page, OverrideReason.BENEFIT_OUTWEIGHS, "wanted");

    Answer stale = prescriber.post(base + "/prescribe", form);

    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.body()).contains("The record has changed").contains("a fact about the person");
    assertThat(stale.body()).contains("low mood");
    assertThat(record.chart().plans().regimen().items()).isEmpty();
    Answer again =
        prescriber.post(
            base + "/prescribe", answering(stale, OverrideReason.BENEFIT_OUTWEIGHS, "wanted"));
    assertThat(again.status()).isEqualTo(302);
  }

  @Test
  void aFormSentTwiceSignsOnce() {
    Map<String, String> form =
        answering(review(plan("sertraline", "50 mg")), OverrideReason.BENEFIT_OUTWEIGHS, "wanted");
    assertThat(prescriber.post(base + "/prescribe", form).status()).isEqualTo(302);
    assertThat(prescriber.post(base + "/prescribe", form).status()).isEqualTo(302);
    assertThat(record.chart().plans().regimen().items()).hasSize(1);
  }

  @Test
  void aChangeKeepsTheVersionBefore() {
    ItemId item = signed("sertraline", "50 mg");
    String adjust = base + "/plan/" + item + "/adjust";
    assertThat(prescriber.get(adjust).body()).contains("50 mg").contains("The plan now:");
    Map<String, String> form = plan("sertraline", "100 mg");
    form.put("from", today.plusDays(3).toString());
    form.put("do", "review");
    Answer page = prescriber.post(adjust, form);
    Answer done =
        prescriber.post(adjust, answering(page, OverrideReason.BENEFIT_OUTWEIGHS, "wanted"));
    assertThat(done.status()).as(done.body()).isEqualTo(302);

    assertThat(record.chart().plans().chain(item)).hasSize(2);
    String shown = prescriber.get(done.location()).body();
    assertThat(shown).contains("Version 2.").contains("Version 1.");
    var doses = record.chart().plannedDoses(DateRange.between(today, today.plusDays(6)));
    assertThat(doses).extracting(d -> d.amount().text()).contains("50 mg", "100 mg");
  }

  @Test
  void aTitrationIsExpandedToRealTablets() {
    Map<String, String> form = plan("lamotrigine", "");
    form.remove("amount1");
    form.put("kind", "titration");
    form.put("product", "0-0");
    form.put("stepAmount1", "25 mg");
    form.put("stepDays1", "14");
    form.put("stepAmount2", "50 mg");
    Answer page = review(form);
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    assertThat(page.body()).contains("1 tablet of 25 mg").contains("2 tablets of 25 mg");
  }

  @Test
  void theStepsOfATaperAreWorkedOut() {
    Map<String, String> form = plan("sertraline", "");
    form.remove("amount1");
    form.put("kind", "taper");
    form.put("taperFrom", "100 mg");
    form.put("taperWeeks", "4");
    form.put("taperEvery", "7");
    form.put("do", "taper");
    Answer page = prescriber.post(base + "/prescribe", form);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("name=\"stepAmount4\" value=\"");
    assertThat(page.body()).doesNotContain("name=\"stepAmount1\" value=\"\"");
  }

  private void stop(ItemId item) {
    String stop = base + "/plan/" + item + "/stop";
    Map<String, String> form = hidden(prescriber.get(stop));
    form.put("on", today.toString());
    form.put("reason", "NOT_HELPING");
    assertThat(prescriber.post(stop, form).status()).isEqualTo(302);
  }

  @Test
  void aStopNeedsAReasonAndStaysReadable() {
    ItemId item = signed("sertraline", "50 mg");
    String stop = base + "/plan/" + item + "/stop";
    Answer page = prescriber.get(stop);
    Map<String, String> form = hidden(page);
    form.put("on", today.toString());
    Answer refused = prescriber.post(stop, form);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("Say why it is stopped");

    form.put("reason", "OTHER");
    assertThat(prescriber.post(stop, form).body()).contains("Another reason needs words");

    stop(item);
    assertThat(record.chart().plans().active(today)).isEmpty();
    assertThat(prescriber.get(base).body()).contains("Not helping");
  }

  @Test
  void aNurseHoldsAndResumesButDoesNotPrescribe() {
    ItemId item = signed("sertraline", "50 mg");
    Visitor nurse = APP.signedIn(clinic, Role.NURSE);
    assertThat(nurse.get(base + "/prescribe").status()).isEqualTo(404);
    assertThat(nurse.get(base + "/plan/" + item + "/stop").status()).isEqualTo(404);
    assertThat(nurse.post(base + "/prescribe", plan("sertraline", "50 mg")).status())
        .isEqualTo(404);

    String hold = base + "/plan/" + item + "/hold";
    Map<String, String> form = hidden(nurse.get(hold));
    form.put("on", today.toString());
    assertThat(nurse.post(hold, form).body()).contains("Say why it is held");
    form.put("words", "in hospital");
    assertThat(nurse.post(hold, form).status()).isEqualTo(302);
    assertThat(record.chart().plans().state(item, today)).containsInstanceOf(OnHold.class);
    assertThat(record.chart().plannedDoses(DateRange.between(today, today.plusDays(3)))).isEmpty();

    String resume = base + "/plan/" + item + "/resume";
    Map<String, String> again = hidden(nurse.get(resume));
    again.put("on", today.plusDays(2).toString());
    assertThat(nurse.post(resume, again).status()).isEqualTo(302);
    assertThat(record.chart().plannedDoses(DateRange.between(today, today.plusDays(3)))).hasSize(1);
  }

  @Test
  void aDecisionToStopOnAnOlderStateIsNotMade() {
    ItemId item = signed("sertraline", "50 mg");
    String stop = base + "/plan/" + item + "/stop";
    Map<String, String> form = hidden(prescriber.get(stop));
    form.put("on", today.toString());
    form.put("reason", "SIDE_EFFECT");
    form.put("words", "typed words");
    record.write(new Payload.NoKnownAllergies());
    Answer stale = prescriber.post(stop, form);
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.body()).contains("allergies were recorded").contains("typed words");
    assertThat(record.chart().plans().active(today)).containsExactly(item);
  }

  @Test
  void anOrderIsMarkedAsSentAndFilled() {
    ItemId item = signed("sertraline", "50 mg");
    Map<String, String> form = hidden(prescriber.get(base + "/plan/" + item));
    form.put("how", "PHONED");
    form.put("on", today.toString());
    assertThat(prescriber.post(base + "/plan/" + item + "/dispatch", form).status()).isEqualTo(302);
    assertThat(record.chart().plans().current(item).orElseThrow().dispatch())
        .isEqualTo(new Dispatch.Sent(Dispatch.Way.PHONED, today));
    Map<String, String> filled = hidden(prescriber.get(base + "/plan/" + item));
    filled.put("how", "FILLED");
    filled.put("on", today.toString());
    filled.put("days", "30");
    prescriber.post(base + "/plan/" + item + "/dispatch", filled);
    assertThat(prescriber.get(base).body()).contains("30 days");
  }

  @Test
  void aMedicineThatIsNotInThePlanIsNotHere() {
    assertThat(prescriber.get(base + "/plan/nothing").status()).isEqualTo(404);
    assertThat(prescriber.get(base + "/plan/nothing/adjust").status()).isEqualTo(404);
    assertThat(prescriber.post(base + "/plan/nothing/stop", Map.of()).status()).isEqualTo(404);
  }
}
