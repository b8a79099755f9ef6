package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.junit.jupiter.api.Test;

class EvenkeelTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpIsAnAnswerAndGoesToStandardOutput() {
    assertThat(evenkeel("--help")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("Usage: evenkeel").contains("echo       Says it again.");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void versionIsOneLine() {
    assertThat(evenkeel("--version")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).startsWith("evenkeel ").hasLineCount(1);
  }

  @Test
  void helpOfACommandShowsItsOptions() {
    assertThat(evenkeel("echo", "--help")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("Usage: evenkeel echo WORD…").contains("--times N");
  }

  @Test
  void aCommandGetsItsArgumentsAndOptionsAndGivesTheExitCode() {
    assertThat(evenkeel("echo", "--times", "2", "-", "b")).isEqualTo(ExitCode.FINDINGS);
    assertThat(out.toString().lines()).containsExactly("[-, b] times 2");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void anUnknownCommandIsOneLineOnStandardError() {
    assertThat(evenkeel("conjure")).isEqualTo(ExitCode.WRONG_CALL);
    assertOneLineOfOurs("conjure");
  }

  @Test
  void noCommandAtAllIsAWrongCallToo() {
    assertThat(evenkeel()).isEqualTo(ExitCode.WRONG_CALL);
    assertOneLineOfOurs("--help");
  }

  @Test
  void anUnknownOptionIsNamedAndNotTakenForALongerOne() {
    assertThat(evenkeel("echo", "--tim", "2")).isEqualTo(ExitCode.WRONG_CALL);
    assertOneLineOfOurs("--tim");
  }

  @Test
  void aWrongCallAndAFailureOutsideHaveTheirOwnExitCodes() {
    assertThat(evenkeel("echo", "wrong")).isEqualTo(ExitCode.WRONG_CALL);
    assertOneLineOfOurs("echo: line 3 is no JSON");
    err.getBuffer().setLength(0);
    assertThat(evenkeel("echo", "broken")).isEqualTo(ExitCode.OUTSIDE_FAILED);
    assertOneLineOfOurs("echo: the disk is full");
  }

  private void assertOneLineOfOurs(String words) {
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).startsWith("evenkeel: ").contains(words).hasLineCount(1);
  }

  private int evenkeel(String... arguments) {
    var console =
        new Console(
            new ByteArrayInputStream(new byte[0]), new PrintWriter(out), new PrintWriter(err));
    int exitCode = Evenkeel.run(List.of(new Echo()), console, arguments);
    console.out().flush();
    return exitCode;
  }

  private static final class Echo implements Command {
    @Override
    public List<String> examples() {
      return List.of("evenkeel echo hello");
    }

    @Override
    public String name() {
      return "echo";
    }

    @Override
    public String takes() {
      return "WORD… [--times N]";
    }

    @Override
    public String summary() {
      return "Says it again.";
    }

    @Override
    public Options options() {
      return new Options()
          .addOption(
              Option.builder().longOpt("times").hasArg().argName("N").desc("how often").get());
    }

    @Override
    public int run(CommandLine call, Console console) throws WrongCall, IOException {
      if (call.getArgList().contains("wrong")) {
        throw new WrongCall("line 3 is no JSON");
      }
      if (call.getArgList().contains("broken")) {
        throw new IOException("the disk is full");
      }
      console.out().println(call.getArgList() + " times " + call.getOptionValue("times"));
      return ExitCode.FINDINGS;
    }
  }
}
