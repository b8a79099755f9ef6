package org.evenkeel.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.evenkeel.app.serving.Upkeep;
import org.evenkeel.store.UnsafeDatabaseException;
import org.evenkeel.store.local.CannotStartException;
import org.springframework.dao.DataAccessException;

/// `evenkeel verify` and `evenkeel rebuild`: does the record hold, and are its lists as it says?
final class UpkeepCommand implements Command {

  /// What is asked for.
  enum Kind {
    VERIFY,
    REBUILD
  }

  private final Kind kind;
  private final Clock clock;

  UpkeepCommand(Kind kind, Clock clock) {
    this.kind = kind;
    this.clock = clock;
  }

  @Override
  public String name() {
    return switch (kind) {
      case VERIFY -> "verify";
      case REBUILD -> "rebuild";
    };
  }

  @Override
  public String takes() {
    return "[--data DIR] [--database URL]";
  }

  @Override
  public String summary() {
    return switch (kind) {
      case VERIFY -> "checks that no entry and no audit row was changed or deleted";
      case REBUILD -> "writes the lists that are computed from the records anew";
    };
  }

  @Override
  public List<String> examples() {
    return List.of("evenkeel " + name(), "evenkeel " + name() + " --data /var/lib/clinic");
  }

  @Override
  public Options options() {
    Options options = new Options();
    options.addOption(
        Option.builder()
            .longOpt("data")
            .hasArg()
            .argName("DIR")
            .desc("where the data are (default ~/.local/share/evenkeel)")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("database")
            .hasArg()
            .argName("URL")
            .desc("a PostgreSQL used instead of one of our own")
            .get());
    return options;
  }

  @Override
  public int run(CommandLine call, Console console) throws WrongCall {
    if (!call.getArgList().isEmpty()) {
      throw new WrongCall("takes no \"" + call.getArgList().getFirst() + "\"");
    }
    Path data =
        Path.of(
                call.getOptionValue(
                    "data",
                    Path.of(System.getProperty("user.home"), ".local", "share", "evenkeel")
                        .toString()))
            .toAbsolutePath();
    Upkeep upkeep = new Upkeep(data, Optional.ofNullable(call.getOptionValue("database")), clock);
    try {
      return switch (kind) {
        case VERIFY -> upkeep.verify(console.out()) == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
        case REBUILD -> {
          upkeep.rebuild(console.out());
          yield ExitCode.DONE;
        }
      };
    } catch (IllegalArgumentException e) {
      throw new WrongCall(String.valueOf(e.getMessage()));
    } catch (CannotStartException | UnsafeDatabaseException e) {
      console.say(String.valueOf(e.getMessage()));
      return ExitCode.OUTSIDE_FAILED;
    } catch (DataAccessException e) {
      console.say("the database cannot be used: " + e.getMessage());
      return ExitCode.OUTSIDE_FAILED;
    }
  }
}
