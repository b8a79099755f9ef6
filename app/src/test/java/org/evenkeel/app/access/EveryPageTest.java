package org.evenkeel.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenkeel.app.testing.RunningApp;
import org.evenkeel.app.testing.RunningApp.Clinic;
import org.evenkeel.app.testing.Visitor;
import org.evenkeel.app.testing.Visitor.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page there is, called by those who may not.
class EveryPageTest {
  private static final RunningApp APP = RunningApp.get();
  private static Clinic here = APP.newClinic();
  private static Clinic elsewhere = APP.newClinic();
  private static final List<PageToCall> PAGES = new ArrayList<>();

  private record PageToCall(String method, String path, Rule rule) {
    boolean aboutSomeone() {
      return path.contains("{person}");
    }

    Answer call(Visitor visitor, UUID person) {
      String filled =
          path.replace("{person}", person.toString())
              .replace("{token}", "nothing")
              .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
      return method.equals("GET") ? visitor.get(filled) : visitor.post(filled, Map.of());
    }

    boolean everFor(Role role) {
      AccessTable table = AccessTable.ours();
      return rule.needs().stream().allMatch(n -> table.everAllows(n.data(), role, n.action()));
    }
  }

  @BeforeAll
  static void listThem() {
    here = APP.newClinic();
    elsewhere = APP.newClinic();
    PAGES.clear();
    APP.bean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((info, page) -> {
          for (String path : info.getPatternValues()) {
            for (RequestMethod method : info.getMethodsCondition().getMethods()) {
              PAGES.add(new PageToCall(method.name(), path, Rule.of(page.getMethod())));
            }
          }
        });
    assertThat(PAGES).hasSizeGreaterThan(20);
  }

  @Test
  void nobodyIsLedToSignIn() {
    Visitor nobody = APP.visitor();
    nobody.get("/sign-in");
    for (PageToCall page : PAGES) {
      if (page.rule().everyone()) {
        continue;
      }
      Answer answer = page.call(nobody, here.person());
      assertThat(answer.status()).as("%s", page).isIn(302, 303, 401);
      if (answer.status() != 401) {
        assertThat(answer.location()).as("%s", page).startsWith("/sign-in?next=");
      }
    }
  }

  @Test
  void theWrongRoleIsRefused() {
    for (Role role : Role.values()) {
      Visitor visitor = APP.signedIn(here, role);
      for (PageToCall page : PAGES) {
        if (!page.rule().needs().isEmpty() && !page.everFor(role)) {
          assertThat(page.call(visitor, here.person()).status())
              .as("%s as %s", page, role)
              .isIn(403, 404);
        }
      }
    }
  }

  @Test
  void aRecordOfAnotherClinicIsNotThere() {
    refusedForEveryone(elsewhere.person());
  }

  @Test
  void aRecordThatNeverWasIsNotThereEither() {
    refusedForEveryone(UUID.randomUUID());
  }

  @Test
  void aPersonNeverReachesTheRecordOfAnother() {
    UUID other = APP.newPerson(here.id(), "Somebody Else");
    Visitor person = APP.signedIn(here, Role.PERSON);
    for (PageToCall page : PAGES) {
      if (page.aboutSomeone()) {
        assertThat(page.call(person, other).status()).as("%s", page).isEqualTo(404);
      }
    }
  }

  @Test
  void aClinicianOutsideTheCareTeamFindsNothing() {
    UUID other = APP.newPerson(here.id(), "Not In My Team");
    for (Role role : List.of(Role.PRESCRIBER, Role.PHARMACIST, Role.THERAPIST, Role.NURSE)) {
      Visitor visitor = APP.signedIn(here, role);
      for (PageToCall page : PAGES) {
        if (page.aboutSomeone()) {
          assertThat(page.call(visitor, other).status()).as("%s as %s", page, role).isEqualTo(404);
        }
      }
    }
  }

  @Test
  void aFormFromElsewhereIsNotTaken() {
    Visitor visitor = APP.signedIn(here, Role.ADMINISTRATOR);
    for (PageToCall page : PAGES) {
      if (!page.method().equals("GET")) {
        String path = page.path().replaceAll("\\{[^}]+}", here.person().toString());
        assertThat(visitor.postForged(path, Map.of()).status()).as("%s", page).isEqualTo(403);
      }
    }
  }

  @Test
  void aFormStaysGoodWhileOtherPagesAreOpened() {
    Visitor visitor = APP.signedIn(here, Role.PERSON);
    visitor.get("/settings");
    String form = visitor.cookies().get("form");
    visitor.get("/help");
    visitor.get("/more");
    visitor.get("/no-such-page");
    assertThat(visitor.cookies()).containsEntry("form", form);
  }

  @Test
  void aRefusedLookLeavesAnAuditRow() {
    Visitor nurse = APP.signedIn(here, Role.NURSE);
    UUID other = APP.newPerson(here.id(), "Looked For");
    nurse.get("/clinic/people/" + other);
    long denied =
        APP.database()
            .inClinic(
                here.id(),
                tx ->
                    tx.sql()
                        .sql("select count(*) from audit where person = ? and outcome = 'denied'")
                        .param(other)
                        .query(Long.class)
                        .single());
    assertThat(denied).isEqualTo(1);
  }

  private static void refusedForEveryone(UUID person) {
    for (Role role : Role.values()) {
      Visitor visitor = APP.signedIn(here, role);
      for (PageToCall page : PAGES) {
        if (page.aboutSomeone()) {
          assertThat(page.call(visitor, person).status()).as("%s as %s", page, role).isEqualTo(404);
        }
      }
    }
  }
}
