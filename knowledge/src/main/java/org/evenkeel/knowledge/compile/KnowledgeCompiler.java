package org.evenkeel.knowledge.compile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.missed.MissedDoseRule;
import org.evenkeel.core.missed.MissedDoseRules;
import org.evenkeel.core.missed.Totality;
import org.evenkeel.core.starting.InductionRule;
import org.evenkeel.core.starting.InductionRules;
import org.evenkeel.knowledge.content.JsonText;
import org.evenkeel.knowledge.load.KnowledgeLoader;
import org.evenkeel.knowledge.recognise.NameTable;

/// Makes what the engine loads out of the authors' files, or says what is wrong with them.
///
/// Run in the build: `KnowledgeCompiler <folder of the content> <folder to write to>`. Writes
/// `knowledge.json` (rules, names and facts), `library.json` (all there is, for the manual and the
/// checks) and `index.txt`. Any problem stops it with exit code 1 and one line per problem.
public final class KnowledgeCompiler {

  private KnowledgeCompiler() {}

  /// What came out of reading and checking the files.
  ///
  /// @param library all entries
  /// @param names all names of medicines
  /// @param problems what is wrong; empty when all is well
  public record Outcome(Library library, NameTable names, List<Problem> problems) {}

  /// Reads and checks files.
  public static Outcome check(ContentFiles files) {
    List<Problem> problems = new ArrayList<>();
    Library library = Library.read(files, problems);
    NameTable names = Compiled.names(library);
    CrossChecks.check(library, names, problems);
    if (problems.isEmpty()) {
      try {
        KnowledgeBase loaded = KnowledgeLoader.load(Compiled.engine(library, names));
        checkMissedTables(library, loaded, problems);
        checkInductions(library, loaded, problems);
      } catch (IllegalArgumentException wrong) {
        problems.add(new Problem("content", 0, "", String.valueOf(wrong.getMessage())));
      }
    }
    return new Outcome(library, names, problems);
  }

  private static void checkInductions(
      Library library, KnowledgeBase loaded, List<Problem> problems) {
    for (InductionRule rule :
        loaded.get(InductionRules.KEY, LocalDate.EPOCH).orElseThrow().rules()) {
      library.of(Kind.INDUCTIONS).stream()
          .filter(e -> e.id().equals(rule.id()))
          .forEach(entry ->
              rule.holes()
                  .forEach(hole -> problems.add(entry.problem("/cases", "no case for " + hole))));
    }
  }

  private static void checkMissedTables(
      Library library, KnowledgeBase loaded, List<Problem> problems) {
    for (MissedDoseRule rule :
        loaded.get(MissedDoseRules.KEY, LocalDate.EPOCH).orElseThrow().rules()) {
      Totality walked = Totality.of(rule);
      Library.Entry entry =
          library.of(Kind.MISSED).stream()
              .filter(e -> e.id().equals(rule.id()))
              .findFirst()
              .orElseThrow();
      walked.holes().forEach(hole -> problems.add(entry.problem("/cases", "no case for " + hole)));
      walked
          .neverReached()
          .forEach(place ->
              problems.add(
                  entry.problem("/cases/" + (place - 1), "earlier cases leave it nothing")));
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    ContentFiles files = ContentFiles.ofFolder(from);
    Outcome outcome = check(files);
    if (!outcome.problems().isEmpty()) {
      outcome.problems().forEach(problem -> System.err.println(from + "/" + problem.text()));
      System.err.println(outcome.problems().size() + " problems in the content");
      System.exit(1);
    }
    Files.createDirectories(to);
    write(to.resolve("knowledge.json"), Compiled.engine(outcome.library(), outcome.names()));
    write(to.resolve("library.json"), Compiled.everything(outcome.library()));
    Files.writeString(
        to.resolve(ContentFiles.INDEX), String.join("\n", files.texts().keySet()) + "\n");
  }

  private static void write(Path file, Object value) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      JsonText.write(out, value);
    }
  }
}
