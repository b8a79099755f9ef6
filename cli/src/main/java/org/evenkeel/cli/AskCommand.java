package org.evenkeel.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.evenkeel.knowledge.ask.Answers;

/// `evenkeel ask`: questions of the knowledge base, one JSON object a line, one answer a line.
final class AskCommand implements Command {
  private static final int LINE_LIMIT = 1 << 20;
  private final Clock clock;

  AskCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "ask";
  }

  @Override
  public String takes() {
    return "[--format ndjson] [--vocabulary] < QUESTIONS";
  }

  @Override
  public String summary() {
    return "answers questions of the knowledge, one JSON object a line on standard input";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "echo '{\"ask\":\"interactions\",\"medications\":[\"lithium\",\"ibuprofen\"]}' | evenkeel ask",
        "echo '{\"ask\":\"can-i-take\",\"what\":\"ibuprofen\",\"with\":[\"lithium\"]}' | evenkeel ask",
        "echo '{\"ask\":\"score\",\"instrument\":\"PHQ-9\",\"answers\":[1,2,0,null,1,0,0,0,1]}' | evenkeel ask",
        "echo '{\"ask\":\"pharmacogenomics\",\"genes\":{\"CYP2D6\":\"poor metabolizer\"},\"medication\":\"paroxetine\"}' | evenkeel ask",
        "echo '{\"ask\":\"recognise\",\"text\":\"Zoloft 50mg tabs\"}' | evenkeel ask",
        "echo '{\"ask\":\"titration\",\"medication\":\"lamotrigine\",\"with\":[\"valproate\"]}' | evenkeel ask",
        "echo '{\"ask\":\"induction\",\"opioid\":\"heroin\",\"hoursSinceLastUse\":14,\"cows\":13}' | evenkeel ask",
        "echo '{\"ask\":\"switch\",\"from\":\"sertraline\",\"to\":\"phenelzine\"}' | evenkeel ask",
        "echo '{\"ask\":\"equivalence\",\"medication\":\"clonazepam\",\"dose\":\"2 mg\"}' | evenkeel ask",
        "evenkeel ask --vocabulary");
  }

  @Override
  public Options options() {
    Options options = new Options();
    options.addOption(
        Option.builder()
            .longOpt("format")
            .hasArg()
            .argName("FORMAT")
            .desc("ndjson, the only one")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("vocabulary")
            .desc("list the words that questions and answers use")
            .get());
    return options;
  }

  @Override
  public int run(CommandLine call, Console console) throws WrongCall, IOException {
    if (!call.getArgList().isEmpty()) {
      throw new WrongCall(
          "questions come on standard input, not as \"" + call.getArgList().getFirst() + "\"");
    }
    String format = call.getOptionValue("format", "ndjson");
    if (!format.equals("ndjson")) {
      throw new WrongCall("--format is ndjson, not \"" + format + "\"");
    }
    Answers answers = new Answers(BuiltInKnowledge.get(), LocalDate.now(clock));
    if (call.hasOption("vocabulary")) {
      console.out().println(answers.vocabulary());
      return ExitCode.DONE;
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    StringBuilder line = new StringBuilder();
    boolean tooLong = false;
    for (int c = in.read(); ; c = in.read()) {
      if (c == '\n' || c < 0) {
        if (tooLong) {
          console.out().println("{\"error\":\"a question of more than 1 MB\"}");
        } else if (!line.toString().isBlank()) {
          console.out().println(answers.answer(line.toString().strip()));
        }
        if (c < 0) {
          return ExitCode.DONE;
        }
        line.setLength(0);
        tooLong = false;
        if (!in.ready()) {
          console.out().flush();
        }
      } else if (line.length() < LINE_LIMIT) {
        line.append((char) c);
      } else {
        tooLong = true;
      }
    }
  }
}
