package org.evenkeel.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line of Evenkeel: which command was asked for, and with which exit code does it end?
///
/// Exit codes: 0 done, 1 findings at or above the asked severity, 2 the input or the call was
/// wrong, 3 something outside failed. Only commands that are built are listed by `--help`.
@Command(
    name = "evenkeel",
    description = "Psychiatric medication management.",
    mixinStandardHelpOptions = true,
    versionProvider = Evenkeel.Version.class)
public final class Evenkeel implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private Evenkeel() {}

  public static void main(String[] arguments) {
    var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    int exitCode = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /// Runs one command line, writing the answer to `out` and everything else to `err`.
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Evenkeel())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Evenkeel::sayWhatIsWrong)
        .execute(arguments);
  }

  /// One line on standard error: a wrong call is answered with exit code 2, not with a page of
  /// help.
  private static int sayWhatIsWrong(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    command
        .getErr()
        .println(
            "evenkeel: "
                + wrong.getMessage()
                + " (see "
                + command.getCommandSpec().qualifiedName()
                + " --help)");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do");
  }

  /// The version this program was built as, or `unknown` when it does not run from its jar.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String built = Evenkeel.class.getPackage().getImplementationVersion();
      return new String[] {"evenkeel " + (built == null ? "unknown" : built)};
    }
  }
}
