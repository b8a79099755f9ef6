package org.evenkeel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a person does with the program on an ordinary day.
@Journey
class PersonJourneyTest {

  @ParameterizedTest
  @EnumSource(names = {"PHONE_LIGHT", "DESKTOP_DARK", "PHONE_WITHOUT_SCRIPT"})
  void aMorningIsTakenTakenBackTakenLateAndSkipped(Screen screen, Tabs tabs) {
    Tab tab = tabs.on(screen).signIn("robert");
    assertThat(tab.path()).startsWith("/today");
    assertThat(tab.buttons("Taken").count()).isEqualTo(2);
    tab.look("today-open");

    tab.button("Taken: sertraline").click();
    assertThat(tab.buttons("Taken").count()).isEqualTo(1);
    assertThat(tab.button("Undo").isVisible()).isTrue();
    tab.look("today-one-taken");
    tab.button("Undo").click();
    assertThat(tab.buttons("Taken").count()).isEqualTo(2);

    tab.button("Take all 2").click();
    assertThat(tab.buttons("Taken").count()).isZero();
    tab.look("today-all-taken");
    tab.button("Undo").click();
    assertThat(tab.buttons("Taken").count()).isEqualTo(2);

    tab.link("Another time: sertraline").click();
    tab.look("dose");
    tab.choose("When did you take it?", "Another time");
    tab.page().getByLabel("Time", new Page.GetByLabelOptions().setExact(true)).fill("08:05");
    tab.button("Save").click();
    assertThat(tab.path()).startsWith("/today");
    assertThat(tab.text()).contains("8:05");

    tab.link("Skip: hydrochlorothiazide").click();
    tab.look("skip");
    tab.button("I forgot").click();
    assertThat(tab.path()).startsWith("/today");
    assertThat(tab.buttons("Taken").count()).isZero();
    tab.look("today-skipped");

    takeBack(tab);
    takeBack(tab);
    tab.open("/today");
    assertThat(tab.buttons("Taken").count()).isEqualTo(2);
  }

  private static void takeBack(Tab tab) {
    tab.open("/today");
    tab.link("Change").click();
    tab.button("Take this record back").click();
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE_DARK", "DESKTOP_LIGHT", "PHONE_WITHOUT_SCRIPT"})
  void aMedicineTakenWhenNeededSaysWhatIsLeft(Screen screen, Tabs tabs) {
    Tab tab = tabs.on(screen).signIn("robert");
    int before = used(tab);
    tab.button("I took one now: ibuprofen").click();
    assertThat(tab.text()).contains("Ibuprofen recorded");
    assertThat(used(tab)).isEqualTo(before + 1);
    tab.look("today-as-needed");
    tab.button("Undo").click();
    assertThat(used(tab)).isEqualTo(before);
    assertThat(tab.buttons("I took one now").count()).isEqualTo(1);
  }

  /// How many of three doses the page says were used in 24 hours.
  private static int used(Tab tab) {
    Matcher said = Pattern.compile("(\\d) of 3 used in 24 hours").matcher(tab.text());
    assertThat(said.find()).isTrue();
    return Integer.parseInt(said.group(1));
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE_LIGHT", "DESKTOP_DARK"})
  void thePlanSaysWhatItIsForAndWhatComesNext(Screen screen, Tabs tabs) {
    Tab tab = tabs.on(screen).signIn("dana");
    tab.open("/plan");
    assertThat(tab.text()).containsIgnoringCase("lamotrigine").contains("50 mg").contains("100 mg");
    tab.look("plan-titration");
    Locator folds = tab.page().locator("details:not([open]) > summary");
    while (folds.count() > 0) {
      folds.first().click();
    }
    tab.look("plan-unfolded");
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE_LIGHT", "PHONE_DARK", "PHONE_WITHOUT_SCRIPT", "DESKTOP_LIGHT"})
  void aPageOfTheJournalIsWrittenWithMoodsApart(Screen screen, Tabs tabs) {
    Tab tab = tabs.on(screen).signIn("jorge");
    tab.open("/journal");
    tab.look("journal");
    tab.choose("Low", "A little");
    tab.choose("Anxious", "Some");
    tab.unfold("Cravings");
    tab.choose("Cravings", "A little");
    tab.unfold("Your words");
    tab.page().getByLabel("Your words").fill("A quiet morning, written on " + screen.word());
    tab.button("Save").click();
    assertThat(tab.text()).contains("A quiet morning, written on " + screen.word());
    tab.look("journal-saved");
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE_LIGHT", "DESKTOP_DARK", "PHONE_WITHOUT_SCRIPT"})
  void anAnswerThatSpeaksOfSuicideBringsHelpAtOnceAndATask(Screen screen, Tabs tabs) {
    Tab tab = tabs.on(screen).signIn("marcus");
    tab.open("/check-ins");
    tab.look("check-ins");
    tab.link("PHQ-9").click();
    tab.look("phq-9");
    Locator questions = tab.page().getByRole(AriaRole.GROUP);
    for (int i = 0; i < questions.count(); i++) {
      String answer = i == 9 ? "Somewhat difficult" : "Several days";
      questions.nth(i).getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)).check();
    }
    tab.button("Save").click();
    assertThat(tab.heading("You have options").isVisible()).isTrue();
    assertThat(tab.link("Call 988").isVisible()).isTrue();
    tab.look("phq-9-help");
    if (screen.hasScript()) {
      Tab clinic = tabs.on(Screen.DESKTOP_LIGHT).signIn("prescriber");
      clinic.open("/worklist");
      assertThat(clinic.text()).contains("Bell");
      assertThat(clinic.button("Done").isVisible()).isTrue();
      clinic.look("worklist-task");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Screen.class,
      names = {"PHONE_LIGHT", "PHONE_DARK", "DESKTOP_LIGHT", "PHONE_WITHOUT_SCRIPT"})
  void progressShowsDosesAndScoresOnOneLineWithItsTable(Screen screen, Tabs tabs) {
    Tab tab = tabs.on(screen).signIn("robert");
    tab.open("/progress");
    tab.look("progress");
    tab.unfold("See this as a table");
    assertThat(tab.page().getByRole(AriaRole.TABLE).first().isVisible()).isTrue();
    tab.look("progress-table");
  }
}
