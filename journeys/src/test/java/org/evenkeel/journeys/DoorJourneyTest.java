package org.evenkeel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Before anyone is signed in, and where the doors stay shut.
@Journey
class DoorJourneyTest {

  @ParameterizedTest
  @EnumSource(Screen.class)
  void helpIsThereSignedOut(Screen screen, Tabs tabs) {
    Tab tab = tabs.on(screen);
    tab.open("/sign-in");
    tab.look("sign-in");
    tab.link("Help now").click();
    assertThat(tab.heading("You have options").isVisible()).isTrue();
    assertThat(tab.link("Call 988").getAttribute("href")).isEqualTo("tel:988");
    tab.look("help");
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE_DARK", "DESKTOP_LIGHT", "PHONE_WITHOUT_SCRIPT"})
  void aWrongPasswordOpensNothingAndDoesNotSayWhichPartWasWrong(Screen screen, Tabs tabs) {
    Tab tab = tabs.on(screen).signIn("robert", "not the password");
    assertThat(tab.path()).startsWith("/sign-in");
    tab.look("sign-in-wrong");
    String said = tab.text();
    assertThat(said).doesNotContain("not the password");
    Tab other = tabs.on(screen).signIn("nobody-of-that-name", "not the password");
    assertThat(other.text().replace("nobody-of-that-name", ""))
        .isEqualTo(said.replace("robert", ""));
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE_LIGHT", "DESKTOP_DARK"})
  void anotherPersonsPageIsNotThere(Screen screen, Tabs tabs) {
    Tab clinician = tabs.on(screen).signIn("prescriber");
    clinician.openPerson("Hale");
    String robert = clinician.path();
    Tab person = tabs.on(screen).signIn("emily");
    assertThat(person.open(robert)).isEqualTo(404);
    person.look("not-here");
    assertThat(person.open("/worklist")).isIn(403, 404);
    assertThat(tabs.on(screen).open(robert)).isIn(200, 401);
  }
}
