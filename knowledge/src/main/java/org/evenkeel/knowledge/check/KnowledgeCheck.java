package org.evenkeel.knowledge.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.knowledge.compile.ContentFiles;
import org.evenkeel.knowledge.compile.KnowledgeCompiler;
import org.evenkeel.knowledge.content.Catalogue;
import org.evenkeel.knowledge.content.Section;
import org.evenkeel.knowledge.load.KnowledgeLoader;

/// The command `knowledge check`: are the shipped files sound, and does the engine answer every
/// worked example as its author expects?
public final class KnowledgeCheck {

  private KnowledgeCheck() {}

  /// Checks the shipped content and writes counts and problems.
  ///
  /// @return how many problems there are
  public static int run(Appendable out) throws IOException {
    List<String> problems = new ArrayList<>();
    KnowledgeCompiler.check(ContentFiles.bundled())
        .problems()
        .forEach(problem -> problems.add(problem.text()));
    Catalogue catalogue = Catalogue.bundled();
    List<Example> examples = new Examples(catalogue, KnowledgeLoader.bundled()).all();
    int failed = 0;
    for (Example example : examples) {
      String failure = example.failure().orElse("");
      if (!failure.isEmpty()) {
        failed++;
        problems.add(example.rule() + ": example " + example.says() + " answered " + failure);
      }
    }
    out.append("knowledge ").append(catalogue.version()).append('\n');
    for (Section section : Section.values()) {
      out.append("%6d %s%n".formatted(catalogue.of(section).size(), section.word()));
    }
    out.append(
        "%6d examples run, %d answered otherwise than expected%n"
            .formatted(examples.size(), failed));
    for (String problem : problems) {
      out.append(problem).append('\n');
    }
    out.append("%d problems%n".formatted(problems.size()));
    return problems.size();
  }
}
