package org.evenkeel.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenkeel.app.access.Role;
import org.evenkeel.app.testing.RunningApp;
import org.evenkeel.app.testing.RunningApp.Clinic;
import org.evenkeel.app.testing.Visitor;
import org.evenkeel.app.testing.Visitor.Answer;
import org.junit.jupiter.api.Test;

class HeadersAndErrorsTest {
  private static final RunningApp APP = RunningApp.get();
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/a/[^\"]+)\"");

  private final Clinic clinic = APP.newClinic();

  @Test
  void everyAnswerCarriesTheHeaders() {
    for (String path : List.of("/sign-in", "/help", "/no-such-page", "/settings")) {
      var headers = APP.visitor().get(path).raw().headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .isEqualTo(
              "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
                  + " script-src 'self'; connect-src 'self'; form-action 'self';"
                  + " frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
      assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
      assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
      assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
      assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
      assertThat(headers.firstValue("Server")).isEmpty();
    }
  }

  @Test
  void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
    Visitor visitor = APP.visitor();
    Answer answer = visitor.signIn(clinic.login(Role.PERSON), RunningApp.PASSWORD);
    assertThat(answer.raw().headers().allValues("Set-Cookie"))
        .anySatisfy(c ->
            assertThat(c).startsWith("evenkeel=").contains("HttpOnly", "SameSite=Lax", "Path=/"));
  }

  @Test
  void helpIsThereForEveryoneWithItsNumbers() {
    Answer answer = APP.visitor().get("/help");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .contains("tel:988", "sms:988", "tel:911", "tel:18002221222", "checked on");
  }

  @Test
  void everyErrorPageHasHelpOneTapAway() {
    Answer missing = APP.visitor().get("/no-such-page");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.body()).contains("There is no such page", "href=\"/help\"");
    Visitor person = APP.signedIn(clinic, Role.PERSON);
    Answer wrongRole = person.get("/clinic/staff");
    assertThat(wrongRole.status()).isIn(403, 404);
    assertThat(wrongRole.body()).contains("href=\"/help\"");
    Answer expired = person.postForged("/settings/theme", java.util.Map.of("theme", "dark"));
    assertThat(expired.status()).isEqualTo(403);
    assertThat(expired.body()).contains("open too long", "href=\"/help\"");
  }

  @Test
  void aRequestForAnotherNameIsRefused() {
    Answer answer = APP.visitor().get("/sign-in");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(new Address("127.0.0.1", 80, java.util.Optional.empty()).answersTo("evil.example"))
        .isFalse();
  }

  @Test
  void filesThatShipWithTheProgramAreThereAndKept() {
    String page = APP.signedIn(clinic, Role.PERSON).get("/more").body();
    Matcher asset = ASSET.matcher(page);
    int seen = 0;
    while (asset.find()) {
      Answer file = APP.visitor().get(asset.group(1));
      assertThat(file.status()).as(asset.group(1)).isEqualTo(200);
      assertThat(file.raw().headers().firstValue("Cache-Control").orElse(""))
          .contains("max-age=31536000", "immutable");
      seen++;
    }
    assertThat(seen).isGreaterThanOrEqualTo(5);
  }

  @Test
  void noPageHasScriptsOrStylesInside() {
    Visitor person = APP.signedIn(clinic, Role.PERSON);
    for (String path : List.of("/more", "/settings", "/who-looked", "/help", "/choose")) {
      assertThat(person.get(path).body())
          .as(path)
          .doesNotContain("<style", " style=", "onclick=", "javascript:")
          .doesNotContainPattern("<script(?! src)");
    }
  }

  @Test
  void theThemeIsWrittenIntoTheLinkSoThatNothingFlashes() {
    Visitor person = APP.signedIn(clinic, Role.PERSON);
    assertThat(person.get("/more").body()).contains("(prefers-color-scheme: dark)");
    person.get("/settings");
    person.post("/settings/theme", java.util.Map.of("theme", "dark"));
    assertThat(person.get("/more").body())
        .contains("media=\"screen\"", "content=\"dark\"")
        .doesNotContain("prefers-color-scheme");
    person.post("/settings/theme", java.util.Map.of("theme", "light"));
    assertThat(person.get("/more").body()).doesNotContain("night.css");
  }

  @Test
  void lightAndDarkNameTheSameColours() throws Exception {
    assertThat(colours("/web/night.css")).isSubsetOf(colours("/web/tokens.css"));
  }

  private static List<String> colours(String file) throws Exception {
    try (var css = java.util.Objects.requireNonNull(Page.class.getResourceAsStream(file))) {
      return Pattern.compile("(--[a-z0-9-]+):")
          .matcher(new String(css.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .results()
          .map(m -> m.group(1))
          .toList();
    }
  }
}
