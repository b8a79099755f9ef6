package org.evenkeel.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.evenkeel.app.access.Role;
import org.evenkeel.app.testing.RunningApp;
import org.evenkeel.app.testing.RunningApp.Clinic;
import org.evenkeel.app.testing.Visitor;
import org.evenkeel.app.testing.Visitor.Answer;
import org.junit.jupiter.api.Test;

class InvitationTest {
  private static final RunningApp APP = RunningApp.get();

  private final Clinic clinic = APP.newClinic();

  @Test
  void anInvitedNurseSetsAPasswordAndIsSignedIn() {
    String path = inviteNurse();
    Visitor nurse = APP.visitor();
    assertThat(nurse.get(path).body()).contains("You were invited as nurse");
    String login = "nina-" + UUID.randomUUID();
    Answer answer =
        nurse.post(
            path,
            Map.of(
                "name",
                "Nina",
                "login",
                login,
                "password",
                RunningApp.PASSWORD,
                "again",
                RunningApp.PASSWORD));
    assertThat(answer.location()).isEqualTo("/");
    assertThat(nurse.get("/settings").body()).contains("Nina");
    assertThat(APP.visitor().get(path).status()).isEqualTo(404);
    assertThat(APP.visitor().signIn(login, RunningApp.PASSWORD).status()).isEqualTo(302);
  }

  @Test
  void whatWasTypedStaysAndTheErrorsAreListed() {
    String path = inviteNurse();
    Visitor nurse = APP.visitor();
    nurse.get(path);
    Answer answer =
        nurse.post(
            path, Map.of("name", "Nina", "login", "n", "password", "short", "again", "other"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Please look at 3 things", "value=\"Nina\"", "The two passwords are not the same")
        .doesNotContain("value=\"short\"");
  }

  @Test
  void someoneWithAnAccountJoinsWithThePasswordTheyHave() {
    Clinic other = APP.newClinic();
    String path = inviteNurse();
    Visitor pharmacist = APP.visitor();
    pharmacist.get(path);
    Map<String, String> wrong =
        Map.of("login", other.login(Role.PHARMACIST), "password", "not the one they have");
    assertThat(pharmacist.post(path, wrong).body()).contains("another password");
    Map<String, String> right =
        Map.of("login", other.login(Role.PHARMACIST), "password", RunningApp.PASSWORD);
    assertThat(pharmacist.post(path, right).location()).isEqualTo("/");
    assertThat(pharmacist.get("/choose").body()).contains(": nurse", ": pharmacist");
  }

  @Test
  void aLinkRunsOutAfterAWeek() {
    String path = inviteNurse();
    APP.clock().forward(Duration.ofDays(8));
    assertThat(APP.visitor().get(path).status()).isEqualTo(404);
  }

  @Test
  void onlyTheHashOfALinkIsKept() {
    String token = inviteNurse().replace("/invitation/", "");
    long kept =
        APP.database()
            .outsideClinics(sql ->
                sql.sql("select count(*) from invitation where encode(token_hash, 'escape') = ?")
                    .param(token)
                    .query(Long.class)
                    .single());
    assertThat(kept).isZero();
  }

  private String inviteNurse() {
    Visitor admin = APP.signedIn(clinic, Role.ADMINISTRATOR);
    admin.get("/clinic/staff");
    String page =
        admin.post("/clinic/staff/invite", Map.of("name", "Nina", "role", "nurse")).body();
    assertThat(page).contains("It is shown only now");
    return page.replaceAll("(?s).*value=\"http://[^/]+(/invitation/[^\"]+)\".*", "$1");
  }
}
