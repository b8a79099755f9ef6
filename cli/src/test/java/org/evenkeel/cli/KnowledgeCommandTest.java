package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCommandTest {
  private record Said(int exit, String out, String err) {}

  private static Said evenkeel(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Evenkeel.run(
            Evenkeel.COMMANDS,
            new Console(
                new ByteArrayInputStream(new byte[0]), new PrintWriter(out), new PrintWriter(err)),
            words);
    return new Said(exit, out.toString(), err.toString());
  }

  @Test
  void findsTheContentSound() {
    Said said = evenkeel("knowledge", "check");
    assertThat(said.exit()).as(said.out()).isZero();
    assertThat(said.out()).isNotBlank();
  }

  @Test
  void showsARuleWithItsSourcesAndListsTheOnesThatInterrupt() {
    assertThat(evenkeel("knowledge", "show", "interactions/maoi-with-ssri").out())
        .contains("contraindicated")
        .contains("label");
    assertThat(evenkeel("knowledge", "list", "--interruptive").out())
        .contains("interactions/maoi-with-ssri");
    assertThat(evenkeel("knowledge", "show", "no/such-rule").exit()).isEqualTo(2);
  }

  @Test
  void printsAManual(@TempDir Path folder) throws Exception {
    assertThat(evenkeel("knowledge", "manual", folder.toString()).exit()).isZero();
    try (var pages = Files.walk(folder)) {
      assertThat(pages.filter(Files::isRegularFile).count()).isGreaterThan(30);
    }
  }

  @Test
  void refusesAWrongCall() {
    assertThat(evenkeel("knowledge").exit()).isEqualTo(2);
    assertThat(evenkeel("knowledge", "guess").err()).contains("there is no \"guess\"");
  }
}
