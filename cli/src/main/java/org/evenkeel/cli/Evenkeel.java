package org.evenkeel.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/// The command line of Evenkeel: which command was asked for, and with which exit code does it end?
public final class Evenkeel {

  private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());

  /// What is built. `--help` lists these and no others.
  static final List<Command> COMMANDS =
      List.of(
          new ServeCommand(),
          new ReviewCommand(CLOCK),
          new ScheduleCommand(CLOCK),
          new AskCommand(CLOCK),
          new TaperCommand(CLOCK),
          new KnowledgeCommand(),
          new UpkeepCommand(UpkeepCommand.Kind.VERIFY, CLOCK),
          new UpkeepCommand(UpkeepCommand.Kind.REBUILD, CLOCK));

  private Evenkeel() {}

  public static void main(String[] arguments) {
    var out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    var err =
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int exitCode = run(COMMANDS, new Console(System.in, out, err), arguments);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /// Runs one command line against the given commands.
  static int run(List<Command> commands, Console console, String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    return switch (first) {
      case "--help", "-h", "help" -> helpOfAll(commands, console);
      case "--version", "-V" -> {
        console.out().println("evenkeel " + version());
        yield ExitCode.DONE;
      }
      case "" -> wrong(console, "say what to do");
      default -> {
        for (Command command : commands) {
          if (command.name().equals(first)) {
            yield run(command, console, Arrays.copyOfRange(arguments, 1, arguments.length));
          }
        }
        yield wrong(console, "there is no \"" + first + "\"");
      }
    };
  }

  private static int wrong(Console console, String what) {
    console.say(what + " (see evenkeel --help)");
    return ExitCode.WRONG_CALL;
  }

  private static int run(Command command, Console console, String[] arguments) {
    try {
      Options options = command.options();
      options.addOption(Option.builder("h").longOpt("help").desc("show this help").get());
      CommandLine call =
          DefaultParser.builder().setAllowPartialMatching(false).get().parse(options, arguments);
      if (call.hasOption("help")) {
        helpOfOne(command, options, console);
        return ExitCode.DONE;
      }
      return command.run(call, console);
    } catch (ParseException wrong) {
      console.say(
          command.name()
              + ": "
              + wrong.getMessage()
              + " (see evenkeel "
              + command.name()
              + " --help)");
      return ExitCode.WRONG_CALL;
    } catch (WrongCall wrong) {
      console.say(command.name() + ": " + wrong.line());
      return ExitCode.WRONG_CALL;
    } catch (IOException failed) {
      console.say(command.name() + ": " + failed.getMessage());
      return ExitCode.OUTSIDE_FAILED;
    }
  }

  private static int helpOfAll(List<Command> commands, Console console) {
    PrintWriter out = console.out();
    out.println("Evenkeel: psychiatric medication management.");
    out.println();
    out.println("Usage: evenkeel COMMAND …");
    out.println("       evenkeel --version");
    if (!commands.isEmpty()) {
      out.println();
      for (Command command : commands) {
        out.printf("  %-10s %s%n", command.name(), command.summary());
      }
      out.println();
      out.println("evenkeel COMMAND --help tells more about one of them.");
    }
    return ExitCode.DONE;
  }

  private static void helpOfOne(Command command, Options options, Console console) {
    PrintWriter out = console.out();
    out.println("Usage: evenkeel " + command.name() + " " + command.takes());
    out.println();
    out.println(command.summary());
    out.println();
    for (Option option : options.getOptions()) {
      String argument = option.hasArg() ? " " + option.getArgName() : "";
      out.printf("  --%-24s %s%n", option.getLongOpt() + argument, option.getDescription());
    }
    out.println();
    out.println("Examples:");
    command.examples().forEach(example -> out.println("  " + example));
  }

  /// The version this program was built as, or `unknown` when it does not run from its jar.
  private static String version() {
    String built = Evenkeel.class.getPackage().getImplementationVersion();
    return built == null ? "unknown" : built;
  }
}
