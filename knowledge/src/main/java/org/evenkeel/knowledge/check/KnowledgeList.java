package org.evenkeel.knowledge.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.knowledge.content.Catalogue;
import org.evenkeel.knowledge.content.Section;
import org.evenkeel.knowledge.content.Tree;
import org.jspecify.annotations.Nullable;

/// The command `knowledge list`: the ids of what the knowledge holds.
///
/// @param catalogue the content
public record KnowledgeList(Catalogue catalogue) {

  /// Writes the id of every medicine, rule and scale, one a line; names-only medicines, codes and
  /// sources are left out.
  public void run(Appendable out) throws IOException {
    for (Section section : Section.values()) {
      switch (section) {
        case RECOGNITION, CLASSES, CONDITIONS, PARAMETERS, PRODUCT_CODES, SOURCES, EDUCATION -> {}
        case MEDICINES,
            CONDITION_EDUCATION,
            NOT_PRESCRIBED,
            INTERACTIONS,
            TITRATIONS,
            INDUCTIONS,
            SWITCHES,
            EQUIVALENCES,
            PACES,
            WASHOUTS,
            ABRUPT_STOPS,
            OCCUPANCIES,
            LIMITS,
            CONTRAINDICATIONS,
            ALLERGIES,
            DUPLICATES,
            MONITORING,
            MISSED,
            GENE_RULES,
            GENES,
            SCALES -> {
          for (Tree entry : catalogue.of(section)) {
            out.append(entry.text("id")).append('\n');
          }
        }
      }
    }
  }

  /// Writes every rule that interrupts, its tier and why, one a line, tab-separated.
  public void runInterruptive(Appendable out) throws IOException {
    for (Tree rule : interruptive()) {
      out.append(rule.text("id"))
          .append('\t')
          .append(rule.text("tier"))
          .append('\t')
          .append(rule.textOr("interruptsBecause", ""))
          .append('\n');
    }
  }

  /// The rules that interrupt.
  List<Tree> interruptive() {
    List<Tree> rules = new ArrayList<>();
    for (Section section : Section.values()) {
      if (section.rules()) {
        catalogue.of(section).stream().filter(r -> r.flag("interrupts")).forEach(rules::add);
        for (Tree rule : catalogue.of(section)) {
          rule.trees("cases").stream()
              .filter(line -> line.flag("interrupts"))
              .map(line -> lineOf(rule, line))
              .forEach(rules::add);
        }
      }
    }
    return rules;
  }

  /// A line of a table, under the id of its rule.
  private static Tree lineOf(Tree rule, Tree line) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(line.fields());
    fields.put("id", rule.text("id"));
    return new Tree(line.path(), fields);
  }
}
