package org.evenkeel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every page holds what every page is held to, on every screen, with all folds open.
@Journey
class LookOfEveryPageTest {
  private static final List<String> PERSON =
      List.of(
          "/today",
          "/plan",
          "/journal",
          "/check-ins",
          "/check-ins/gad-7",
          "/progress",
          "/more",
          "/settings",
          "/who-looked",
          "/help");
  private static final List<String> STAFF = List.of("/worklist", "/settings");
  private static final List<String> ADMINISTRATOR =
      List.of(
          "/clinic/staff", "/clinic/people", "/clinic/people/new", "/clinic/audit", "/settings");

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aPersonsPages(Screen screen, Tabs tabs) {
    for (String login : List.of("harold", "dana")) {
      lookAtAll(tabs.on(screen).signIn(login), login, PERSON);
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void theClinicsPages(Screen screen, Tabs tabs) {
    Tab tab = tabs.on(screen).signIn("prescriber");
    List<String> pages = new ArrayList<>(STAFF);
    tab.open("/worklist");
    tab.link("All").click();
    for (String name : List.of("Lindqvist", "Whitfield", "Zielinski")) {
      String person = tab.linkWith(name).getAttribute("href");
      pages.add(person);
      pages.add(person + "/prescribe");
      pages.add(person + "/record");
    }
    lookAtAll(tab, "prescriber", pages);
    lookAtAll(tabs.on(screen).signIn("nurse"), "nurse", List.of("/worklist"));
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void theAdministratorsPages(Screen screen, Tabs tabs) {
    lookAtAll(tabs.on(screen).signIn("admin"), "admin", ADMINISTRATOR);
  }

  private static void lookAtAll(Tab tab, String who, List<String> pages) {
    SoftAssertions all = new SoftAssertions();
    for (String path : pages) {
      all.check(() -> {
        assertThat(tab.open(path)).as(path).isEqualTo(200);
        Locator folds = tab.page().locator("details:not([open]) > summary");
        for (int left = folds.count(); left > 0; left--) {
          folds.first().click();
        }
        String name = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "person").substring(1);
        tab.look("every/" + who + "-" + name.replace('/', '-'));
      });
    }
    all.assertAll();
  }
}
