package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.evenkeel.knowledge.check.Coverage;
import org.evenkeel.knowledge.check.KnowledgeCheck;
import org.evenkeel.knowledge.check.KnowledgeList;
import org.evenkeel.knowledge.check.KnowledgeShow;
import org.evenkeel.knowledge.content.Catalogue;
import org.evenkeel.knowledge.manual.Manual;

/// `evenkeel knowledge`: is the clinical content sound, how much of it is there, and what does it
/// say?
final class KnowledgeCommand implements Command {
  @Override
  public String name() {
    return "knowledge";
  }

  @Override
  public String takes() {
    return "check | coverage | list [--interruptive] | show ID | manual DIR";
  }

  @Override
  public String summary() {
    return "Validates, counts, lists, explains and prints the clinical content.";
  }

  @Override
  public Options options() {
    Options options = new Options();
    options.addOption(
        Option.builder()
            .longOpt("interruptive")
            .desc("with list: only rules that interrupt, each with its reason")
            .get());
    return options;
  }

  @Override
  public List<String> examples() {
    return List.of(
        "evenkeel knowledge check",
        "evenkeel knowledge list --interruptive",
        "evenkeel knowledge show interactions/maoi-with-ssri",
        "evenkeel knowledge manual target/manual");
  }

  @Override
  public int run(CommandLine call, Console console) throws WrongCall, IOException {
    List<String> words = call.getArgList();
    String what = words.isEmpty() ? "" : words.getFirst();
    boolean needsOne = what.equals("show") || what.equals("manual");
    if (words.size() != (needsOne ? 2 : 1)) {
      throw new WrongCall("say one of: " + takes());
    }
    return switch (what) {
      case "check" -> {
        int problems = KnowledgeCheck.run(console.out());
        yield problems == 0 ? ExitCode.DONE : ExitCode.WRONG_CALL;
      }
      case "coverage" -> {
        new Coverage(Catalogue.bundled(), BuiltInKnowledge.get()).run(console.out());
        yield ExitCode.DONE;
      }
      case "list" -> {
        KnowledgeList list = new KnowledgeList(Catalogue.bundled());
        if (call.hasOption("interruptive")) {
          list.runInterruptive(console.out());
        } else {
          list.run(console.out());
        }
        yield ExitCode.DONE;
      }
      case "show" -> {
        if (!new KnowledgeShow(Catalogue.bundled()).run(console.out(), words.getLast())) {
          throw new WrongCall(
              "there is no \"" + words.getLast() + "\" (see evenkeel knowledge list)");
        }
        yield ExitCode.DONE;
      }
      case "manual" -> {
        try {
          new Manual(Catalogue.bundled()).run(Path.of(words.getLast()), console.out());
        } catch (InvalidPathException e) {
          throw new WrongCall("not a folder: " + words.getLast());
        }
        yield ExitCode.DONE;
      }
      default -> throw new WrongCall("there is no \"" + what + "\": say one of " + takes());
    };
  }
}
