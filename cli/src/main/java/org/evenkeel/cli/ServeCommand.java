package org.evenkeel.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.evenkeel.app.serving.ServeOptions;
import org.evenkeel.app.serving.Serving;
import org.evenkeel.app.web.Address;
import org.evenkeel.store.UnsafeDatabaseException;
import org.evenkeel.store.local.CannotStartException;
import org.springframework.dao.DataAccessException;

/// `evenkeel serve`: the web application, until it is told to stop.
final class ServeCommand implements Command {

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public String takes() {
    return "[--sample] [--host ADDRESS] [--port N] [--data DIR] [--database URL] [--public-url URL]";
  }

  @Override
  public String summary() {
    return "run the web application";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "evenkeel serve --sample --data /tmp/evenkeel-sample", "evenkeel serve --port 9090");
  }

  @Override
  public Options options() {
    Options options = new Options();
    options.addOption(flag("sample", "begin with an invented clinic (an empty folder only)"));
    options.addOption(value("host", "ADDRESS", "listen on this address (default 127.0.0.1)"));
    options.addOption(value("port", "N", "listen on this port (default 8080)"));
    options.addOption(value("data", "DIR", "keep data here (default ~/.local/share/evenkeel)"));
    options.addOption(
        value("database", "URL", "use this PostgreSQL: postgresql://user:password@host:5432/name"));
    options.addOption(
        value("public-url", "URL", "what people type when something stands in front of it"));
    return options;
  }

  @Override
  public int run(CommandLine call, Console console) throws WrongCall, IOException {
    if (!call.getArgList().isEmpty()) {
      throw new WrongCall("serve takes no \"" + call.getArgList().getFirst() + "\"");
    }
    try {
      Serving serving = Serving.start(asked(call), Clock.systemUTC(), console.out());
      Runtime.getRuntime().addShutdownHook(new Thread(serving::close, "stopping"));
      serving.await();
      return ExitCode.DONE;
    } catch (IllegalArgumentException e) {
      throw new WrongCall("serve: " + e.getMessage());
    } catch (CannotStartException | UnsafeDatabaseException e) {
      console.say(String.valueOf(e.getMessage()));
      return ExitCode.OUTSIDE_FAILED;
    } catch (DataAccessException e) {
      console.say("the database cannot be used: " + e.getMessage());
      return ExitCode.OUTSIDE_FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.OUTSIDE_FAILED;
    }
  }

  private static ServeOptions asked(CommandLine call) throws WrongCall {
    return new ServeOptions(
        call.hasOption("sample"),
        new Address(
            call.getOptionValue("host", "127.0.0.1"),
            port(call.getOptionValue("port", "8080")),
            publicUrl(call.getOptionValue("public-url", ""))),
        Path.of(call.getOptionValue("data", defaultFolder())).toAbsolutePath(),
        Optional.ofNullable(call.getOptionValue("database")));
  }

  private static int port(String text) throws WrongCall {
    if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 65_535) {
      return Integer.parseInt(text);
    }
    throw new WrongCall("serve: --port " + text + " is not a port");
  }

  private static Optional<URI> publicUrl(String text) throws WrongCall {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?/?")) {
      throw new WrongCall("serve: --public-url " + text + " is not like https://name.example");
    }
    return Optional.of(URI.create(text));
  }

  private static String defaultFolder() {
    return Path.of(System.getProperty("user.home"), ".local", "share", "evenkeel").toString();
  }

  private static Option flag(String name, String what) {
    return Option.builder().longOpt(name).desc(what).get();
  }

  private static Option value(String name, String argument, String what) {
    return Option.builder().longOpt(name).hasArg().argName(argument).desc(what).get();
  }
}
