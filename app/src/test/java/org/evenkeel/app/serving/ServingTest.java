package org.evenkeel.app.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenkeel.app.testing.Visitor;
import org.evenkeel.app.web.Address;
import org.evenkeel.store.local.CannotStartException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServingTest {
  private static final Address HERE = new Address("127.0.0.1", 0, Optional.empty());
  private static final Pattern LINK =
      Pattern.compile("(http://localhost:[0-9]+)(/invitation/\\S+)");

  @TempDir private Path folder = Path.of("");

  @Test
  void theFirstAdministratorNamesTheClinicAndNothingIsInvented() {
    StringWriter said = new StringWriter();
    try (Serving serving = start(options(false), said)) {
      Matcher link = LINK.matcher(said.toString());
      assertThat(link.find()).as(said.toString()).isTrue();
      Visitor admin = Visitor.of(link.group(1));
      assertThat(admin.get(link.group(2)).body()).contains("Set up Evenkeel");
      Map<String, String> answer =
          Map.of(
              "clinic", "Harbor",
              "zone", "America/Chicago",
              "name", "Ruth",
              "login", "ruth@example.org",
              "password", "seven grey lanterns float",
              "again", "seven grey lanterns float");
      assertThat(admin.post(link.group(2), answer).location()).isEqualTo("/");
      assertThat(admin.get("/clinic/people").body()).contains("Nobody has a record yet");
      assertThat(admin.get("/clinic/audit").body()).contains("session.create");

      assertThatThrownBy(() -> start(options(false), new StringWriter()))
          .isInstanceOf(CannotStartException.class)
          .hasMessageContaining("already runs at " + link.group(1));
      assertThat(serving).isNotNull();
    }
    StringWriter again = new StringWriter();
    try (Serving _ = start(options(false), again)) {
      assertThat(again.toString()).contains("Sign in at").doesNotContain("/invitation/");
    }
    assertThatThrownBy(() -> start(options(true), new StringWriter()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("empty folder");
  }

  @Test
  void theSampleIsForThisMachineOnly() {
    ServeOptions open =
        new ServeOptions(
            true, new Address("0.0.0.0", 0, Optional.empty()), folder, Optional.empty());
    assertThatThrownBy(() -> start(open, new StringWriter()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--sample is for this machine only");
  }

  @Test
  void theSampleSaysWhoCanSignIn() {
    StringWriter said = new StringWriter();
    try (Serving _ = start(options(true), said)) {
      Matcher told =
          Pattern.compile("(?s)at (http://\\S+).*password (\\S+)").matcher(said.toString());
      assertThat(told.find()).as(said.toString()).isTrue();
      Visitor person = Visitor.of(told.group(1));
      assertThat(person.signIn("dana", told.group(2)).location()).isEqualTo("/");
      assertThat(person.get("/more").body()).contains("Sign out");
    }
  }

  private ServeOptions options(boolean sample) {
    return new ServeOptions(sample, HERE, folder.resolve("data"), Optional.empty());
  }

  private static Serving start(ServeOptions options, StringWriter said) {
    return Serving.start(options, Clock.systemUTC(), new PrintWriter(said));
  }
}
