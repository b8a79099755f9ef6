package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class EvenkeelTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpIsTheAnswerAndGoesToStandardOutput() {
    assertThat(evenkeel("--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: evenkeel");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void versionIsOneLine() {
    assertThat(evenkeel("--version")).isZero();
    assertThat(out.toString()).startsWith("evenkeel ").hasLineCount(1);
  }

  @Test
  void anUnknownCommandIsOneLineOnStandardErrorAndExitCodeTwo() {
    assertThat(evenkeel("conjure")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).startsWith("evenkeel: ").contains("conjure").hasLineCount(1);
  }

  @Test
  void noCommandAtAllIsAWrongCallToo() {
    assertThat(evenkeel()).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).hasLineCount(1);
  }

  private int evenkeel(String... arguments) {
    return Evenkeel.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
