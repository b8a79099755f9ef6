package org.evenkeel.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.app.access.Role;
import org.evenkeel.app.testing.RunningApp;
import org.evenkeel.app.testing.RunningApp.Clinic;
import org.evenkeel.app.testing.Visitor;
import org.evenkeel.app.testing.Visitor.Answer;
import org.junit.jupiter.api.Test;

class SignInTest {
  private static final RunningApp APP = RunningApp.get();

  private final Clinic clinic = APP.newClinic();

  @Test
  void theRightPasswordOpensTheFirstPageOfTheRole() {
    Visitor admin = APP.visitor();
    Answer answer = admin.signIn(clinic.login(Role.ADMINISTRATOR), RunningApp.PASSWORD);
    assertThat(answer.location()).isEqualTo("/");
    assertThat(admin.get("/").location()).isEqualTo("/clinic/people");
    assertThat(admin.get("/clinic/people").body()).contains("Person-");
  }

  @Test
  void aWrongNameAndAWrongPasswordAreAnsweredAlike() {
    Answer noName = APP.visitor().signIn("nobody-" + UUID.randomUUID(), "something else");
    Answer noPassword = APP.visitor().signIn(clinic.login(Role.NURSE), "something else");
    assertThat(noName.status()).isEqualTo(422).isEqualTo(noPassword.status());
    assertThat(noName.body()).contains("The name or the password is not right");
    assertThat(noPassword.body()).contains("The name or the password is not right");
  }

  @Test
  void afterFiveWrongTriesEvenTheRightPasswordHasToWait() {
    Visitor visitor = APP.visitor();
    for (int n = 0; n < 5; n++) {
      visitor.signIn(clinic.login(Role.THERAPIST), "wrong wrong wrong");
    }
    assertThat(visitor.signIn(clinic.login(Role.THERAPIST), RunningApp.PASSWORD).body())
        .contains("Too many tries");
    APP.clock().forward(Duration.ofMinutes(1));
    assertThat(visitor.signIn(clinic.login(Role.THERAPIST), RunningApp.PASSWORD).status())
        .isEqualTo(302);
  }

  @Test
  void aTokenPlantedBeforeSigningInOpensNothing() {
    Visitor visitor = APP.visitor();
    visitor.cookies().put("evenkeel", "planted");
    visitor.signIn(clinic.login(Role.NURSE), RunningApp.PASSWORD);
    assertThat(visitor.cookies().get("evenkeel")).isNotEqualTo("planted");
    Visitor planter = APP.visitor();
    planter.cookies().put("evenkeel", "planted");
    assertThat(planter.get("/settings").location()).startsWith("/sign-in");
  }

  @Test
  void afterSigningOutTheTokenOpensNothing() {
    Visitor visitor = APP.signedIn(clinic, Role.PERSON);
    visitor.get("/settings");
    String token = visitor.cookies().get("evenkeel");
    assertThat(visitor.post("/sign-out", Map.of()).location()).isEqualTo("/sign-in");
    assertThat(visitor.cookies()).doesNotContainKey("evenkeel");
    visitor.cookies().put("evenkeel", String.valueOf(token));
    assertThat(visitor.get("/settings").location()).startsWith("/sign-in");
  }

  @Test
  void staffAreSignedOutAfterFifteenMinutesWithoutARequest() {
    Visitor nurse = APP.signedIn(clinic, Role.NURSE);
    assertThat(nurse.get("/settings").status()).isEqualTo(200);
    APP.clock().forward(Duration.ofMinutes(14));
    assertThat(nurse.get("/settings").status()).isEqualTo(200);
    APP.clock().forward(Duration.ofMinutes(16));
    assertThat(nurse.get("/settings").location()).isEqualTo("/sign-in?next=%2Fsettings");
  }

  @Test
  void staffAreSignedOutAfterTwelveHoursWhateverTheyDo() {
    Visitor nurse = APP.signedIn(clinic, Role.NURSE);
    for (int minutes = 0; minutes < 12 * 60; minutes += 14) {
      APP.clock().forward(Duration.ofMinutes(14));
      nurse.get("/settings");
    }
    assertThat(nurse.get("/settings").location()).startsWith("/sign-in");
  }

  @Test
  void aMembershipThatEndsIsGoneAtTheNextRequest() {
    Visitor nurse = APP.signedIn(clinic, Role.NURSE);
    assertThat(nurse.get("/settings").status()).isEqualTo(200);
    APP.database()
        .outsideClinics(sql ->
            sql.sql(
                    "update membership set valid_till = valid_from + interval '1 microsecond' where account = ?")
                .param(clinic.account(Role.NURSE))
                .update());
    assertThat(nurse.get("/settings").location()).startsWith("/choose");
  }

  @Test
  void someoneWithTwoPartsChoosesOneAndTheTokenChanges() {
    APP.database()
        .outsideClinics(sql ->
            APP.bean(Accounts.class)
                .join(
                    sql,
                    clinic.account(Role.NURSE),
                    clinic.id(),
                    Role.ADMINISTRATOR,
                    Optional.empty()));
    Visitor visitor = APP.visitor();
    visitor.get("/sign-in");
    Answer answer =
        visitor.post(
            "/sign-in", Map.of("login", clinic.login(Role.NURSE), "password", RunningApp.PASSWORD));
    assertThat(answer.location()).isEqualTo("/choose?next=%2F");
    assertThat(visitor.get("/settings").location()).startsWith("/choose");
    String before = visitor.cookies().get("evenkeel");
    String page = visitor.get("/choose").body();
    String membership =
        page.replaceAll(
            "(?s).*name=\"membership\" value=\"([^\"]+)\">[^<]*: administrator.*", "$1");
    assertThat(visitor.post("/choose", Map.of("membership", membership)).location()).isEqualTo("/");
    assertThat(visitor.cookies().get("evenkeel")).isNotEqualTo(before);
    assertThat(visitor.get("/clinic/staff").status()).isEqualTo(200);
    assertThat(visitor.post("/choose", Map.of("membership", UUID.randomUUID().toString())).status())
        .isEqualTo(404);
  }

  @Test
  void whatNeedsAFreshSignInAsksForThePasswordAgain() {
    Visitor admin = APP.signedIn(clinic, Role.ADMINISTRATOR);
    assertThat(admin.get("/clinic/staff").status()).isEqualTo(200);
    APP.clock().forward(Duration.ofMinutes(6));
    assertThat(admin.get("/clinic/staff").location()).isEqualTo("/confirm?next=%2Fclinic%2Fstaff");
    admin.get("/confirm");
    assertThat(admin.post("/confirm", Map.of("password", "not it")).status()).isEqualTo(422);
    assertThat(
            admin
                .post("/confirm", Map.of("password", RunningApp.PASSWORD, "next", "/clinic/staff"))
                .location())
        .isEqualTo("/clinic/staff");
    assertThat(admin.get("/clinic/staff").status()).isEqualTo(200);
  }

  @Test
  void noRedirectLeadsAway() {
    Visitor visitor = APP.visitor();
    visitor.get("/sign-in");
    Answer answer =
        visitor.post(
            "/sign-in",
            Map.of(
                "login",
                clinic.login(Role.PERSON),
                "password",
                RunningApp.PASSWORD,
                "next",
                "//evil.example/x"));
    assertThat(answer.location()).isEqualTo("/");
  }

  @Test
  void passwordsThatAreShortOrEasyAreNotTaken() {
    Passwords passwords = APP.bean(Passwords.class);
    assertThat(passwords.weakness("short", java.util.List.of())).isPresent();
    assertThat(passwords.weakness("passwordpassword", java.util.List.of())).isPresent();
    assertThat(passwords.weakness(passwords.generated(), java.util.List.of())).isEmpty();
  }

  @Test
  void aNewPasswordNeedsTheOldOneAndSignsOutTheOtherBrowsers() {
    Visitor here = APP.signedIn(clinic, Role.NURSE);
    Visitor there = APP.signedIn(clinic, Role.NURSE);
    String fresh = "seven grey lanterns float";
    here.get("/settings/password");
    assertThat(
            here.post(
                    "/settings/password",
                    Map.of("password", "not it", "next", fresh, "again", fresh))
                .body())
        .contains("That is not your password");
    assertThat(
            here.post(
                    "/settings/password",
                    Map.of("password", RunningApp.PASSWORD, "next", fresh, "again", fresh))
                .location())
        .isEqualTo("/settings?done=password");
    assertThat(here.get("/settings?done=password").body()).contains("Your password is changed");
    assertThat(there.get("/settings").location()).startsWith("/sign-in");
    assertThat(APP.visitor().signIn(clinic.login(Role.NURSE), fresh).status()).isEqualTo(302);
  }
}
