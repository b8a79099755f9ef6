package org.evenkeel.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.evenkeel.cli.review.Reviewing;
import org.evenkeel.core.evidence.Tier;

/// `evenkeel review`: what is unsafe, not checked or due for the people in FHIR Bundles?
final class ReviewCommand implements Command {
  private final Clock clock;

  ReviewCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "review";
  }

  @Override
  public String takes() {
    return "FILE… [--as-of DATE] [--format text|json|ndjson] [--fail-on SEVERITY]";
  }

  @Override
  public String summary() {
    return "Reviews the medicines of the people in FHIR R4 Bundles (JSON, NDJSON, - for standard input).";
  }

  @Override
  public Options options() {
    Options options = new Options();
    options.addOption(
        Option.builder()
            .longOpt("as-of")
            .hasArg()
            .argName("DATE")
            .desc("the day asked about, today if left out")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("format")
            .hasArg()
            .argName("FORMAT")
            .desc("text (default), json (an array) or ndjson (one line a person)")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("fail-on")
            .hasArg()
            .argName("SEVERITY")
            .desc("exit with 1 on findings this heavy: contraindicated, major, moderate or minor")
            .get());
    return options;
  }

  @Override
  public List<String> examples() {
    return List.of(
        "evenkeel review bundle.json",
        "evenkeel review --as-of 2025-12-31 --format ndjson people/*.json",
        "evenkeel review --format json --fail-on major - < bundle.json");
  }

  @Override
  public int run(CommandLine call, Console console) throws WrongCall {
    List<String> files = call.getArgList();
    if (files.isEmpty()) {
      throw new WrongCall("say which file to review, or - for standard input");
    }
    Optional<Tier> failOn = failOn(call);
    Reviewing reviewing =
        new Reviewing(
            BuiltInKnowledge.get(), asOf(call), format(call), console.out(), console::say);
    Reviewing.Outcome outcome = reviewing.review(files, console.in());
    if (outcome.wrong() > 0) {
      return ExitCode.WRONG_CALL;
    }
    boolean fails =
        failOn.isPresent() && outcome.heaviest().filter(t -> t.atLeast(failOn.get())).isPresent();
    return fails ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private LocalDate asOf(CommandLine call) throws WrongCall {
    String text = call.getOptionValue("as-of");
    try {
      return text == null ? LocalDate.now(clock) : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new WrongCall("--as-of takes a date such as 2026-11-22, not \"" + text + "\"");
    }
  }

  private static Reviewing.Format format(CommandLine call) throws WrongCall {
    String text = call.getOptionValue("format", "text");
    for (Reviewing.Format format : Reviewing.Format.values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(text)) {
        return format;
      }
    }
    throw new WrongCall("--format is text, json or ndjson, not \"" + text + "\"");
  }

  private static Optional<Tier> failOn(CommandLine call) throws WrongCall {
    String text = call.getOptionValue("fail-on");
    try {
      return Optional.ofNullable(text).map(Tier::parse);
    } catch (IllegalArgumentException e) {
      throw new WrongCall(
          "--fail-on is contraindicated, major, moderate or minor, not \"" + text + "\"");
    }
  }
}
