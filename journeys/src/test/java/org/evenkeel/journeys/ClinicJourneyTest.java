package org.evenkeel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a prescriber does: from the list of who needs attention to a signed plan, and on from
/// there.
@Journey
class ClinicJourneyTest {
  private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

  @ParameterizedTest
  @EnumSource(
      value = Screen.class,
      names = {"PHONE_LIGHT", "DESKTOP_LIGHT", "DESKTOP_DARK", "PHONE_WITHOUT_SCRIPT"})
  void theWorklistSaysWhoNeedsAttentionAndWhy(Screen screen, Tabs tabs) {
    Tab tab = tabs.on(screen).signIn("prescriber");
    assertThat(tab.path()).startsWith("/worklist");
    assertThat(tab.text()).contains("Rahman").contains("neutrophil");
    tab.look("worklist");
    tab.openPerson("Lindqvist");
    assertThat(tab.text()).contains("warfarin");
    tab.look("person");
  }

  /// Each screen prescribes for someone of their own: what is signed stays.
  @ParameterizedTest
  @CsvSource({
    "DESKTOP_LIGHT, Novak, emily",
    "PHONE_DARK, Lindqvist, harold",
    "PHONE_WITHOUT_SCRIPT, Bell, marcus"
  })
  void aContraindicatedMedicineIsSignedOnlyWithAReasonInWordsAndThenIsOnThePersonsDay(
      Screen screen, String name, String login, Tabs tabs) {
    Tab tab = tabs.on(screen).signIn("prescriber");
    tab.openPerson(name);
    tab.link("Add a medicine").click();
    tab.look("prescribe-find");
    tab.page().getByLabel("Medicine or brand").fill("phenelzine");
    tab.button("Find").click();
    tab.look("prescribe-found");
    tab.link("phenelzine").click();
    tab.look("prescribe-write");
    tab.page()
        .getByLabel("Reason, in words the person knows")
        .fill("Depression that others did not lift");
    tab.page().getByLabel("Amount of dose 1").fill("15 mg");
    tab.page().getByLabel("When, dose 1").selectOption(new SelectOption().setLabel("Breakfast"));
    tab.button("Review before signing").click();
    tab.look("prescribe-review");
    assertThat(tab.text()).contains("Decide before signing");

    tab.button("Sign").click();
    assertThat(tab.page().getByRole(AriaRole.ALERT).first().isVisible()).isTrue();
    tab.look("prescribe-refused");

    assertThat(tab.answerFindings("Agreed with Dr. Sato; the other is stopped today")).isPositive();
    tab.button("Sign").click();
    assertThat(tab.text()).contains("phenelzine").contains("Not sent");
    tab.look("plan-signed");

    Tab person = tabs.on(screen).signIn(login);
    assertThat(person.text()).containsIgnoringCase("phenelzine");
    person.look("today-with-the-new-medicine");
  }

  @ParameterizedTest
  @CsvSource({"DESKTOP_LIGHT, Rahman", "PHONE_LIGHT, Zielinski"})
  void aTitrationIsSignedWithItsCalendar(Screen screen, String name, Tabs tabs) {
    Tab tab = tabs.on(screen).signIn("prescriber");
    tab.openPerson(name);
    tab.link("Add a medicine").click();
    tab.page().getByLabel("Medicine or brand").fill("lamotrigine");
    tab.button("Find").click();
    tab.link("lamotrigine").click();
    tab.page().getByText("Titration", new Page.GetByTextOptions().setExact(true)).click();
    tab.button("Show the fields of this kind").click();
    tab.look("titration-write");
    tab.page().getByLabel("Reason, in words the person knows").fill("Preventing lows");
    step(tab, 1, "14", "25 mg");
    step(tab, 2, "14", "50 mg");
    step(tab, 3, "7", "100 mg");
    step(tab, 4, "", "200 mg");
    tab.button("Review before signing").click();
    assertThat(tab.text()).contains("25 mg").contains("200 mg");
    tab.unfold("Day by day");
    tab.look("titration-review");
    tab.answerFindings("Talked over");
    tab.button("Sign").click();
    assertThat(tab.text()).contains("Not sent");
    tab.look("titration-signed");
  }

  private static void step(Tab tab, int number, String days, String amount) {
    tab.page().getByLabel("Days of step " + number + ";").fill(days);
    tab.page().getByLabel("Amount of step " + number + ",").fill(amount);
    tab.page()
        .getByLabel("When, step " + number, EXACTLY)
        .selectOption(new SelectOption().setLabel("Breakfast"));
  }

  @ParameterizedTest
  @CsvSource({
    "DESKTOP_DARK, Whitfield, dana, lithium",
    "PHONE_WITHOUT_SCRIPT, Medina, jorge, buprenorphine"
  })
  void aPlanIsHeldResumedAndStopped(
      Screen screen, String name, String login, String medicine, Tabs tabs) {
    Tab tab = tabs.on(screen).signIn("prescriber");
    tab.openPerson(name);
    tab.linkWith(medicine).click();
    String plan = tab.path();
    tab.look("plan");
    tab.link("Hold").click();
    tab.look("hold");
    tab.page().getByLabel("Reason", EXACTLY).fill("Vomiting since last night");
    tab.button("Hold this medicine").click();
    assertThat(tab.text()).contains("On hold");
    tab.look("plan-held");
    Tab person = tabs.on(screen).signIn(login);
    assertThat(person.text()).contains("On hold");
    person.look("today-held");
    tab.open(plan);
    tab.link("Resume").click();
    tab.look("resume");
    tab.button("Resume this medicine").click();
    assertThat(tab.text()).contains("It goes on");
    tab.link("Stop").click();
    tab.page()
        .getByLabel("Reason", EXACTLY)
        .selectOption(new SelectOption().setLabel("Side effect"));
    tab.look("stop");
    tab.button("Stop this medicine").click();
    assertThat(tab.text()).contains("Stopped");
    tab.look("plan-stopped");
  }

  @ParameterizedTest
  @EnumSource(names = {"DESKTOP_LIGHT", "PHONE_WITHOUT_SCRIPT"})
  void aDecisionOnAnOlderRecordIsShownAsStaleAndNothingTypedIsLost(Screen screen, Tabs tabs) {
    Tab one = tabs.on(screen).signIn("prescriber");
    one.openPerson("Hale");
    one.linkWith("sertraline").click();
    one.link("Hold").click();
    one.page().getByLabel("Reason", EXACTLY).fill("To be decided with Robert");
    Tab person = tabs.on(screen).signIn("robert");
    person.button("I took one now: ibuprofen").click();
    one.button("Hold this medicine").click();
    assertThat(one.text()).contains("The record has changed");
    assertThat(one.page().getByLabel("Reason", EXACTLY).inputValue())
        .isEqualTo("To be decided with Robert");
    one.look("stale");
    person.button("Undo").click();
  }
}
