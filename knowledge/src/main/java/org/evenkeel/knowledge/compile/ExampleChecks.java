package org.evenkeel.knowledge.compile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.knowledge.compile.Library.Entry;
import org.evenkeel.knowledge.content.Tree;
import org.evenkeel.knowledge.recognise.NameTable;
import org.evenkeel.knowledge.recognise.Names;

/// Every rule is shown by examples: at least one for each outcome, about medicines that exist.
final class ExampleChecks {

  private final Library library;
  private final NameTable names;
  private final List<Problem> problems;

  ExampleChecks(Library library, NameTable names, List<Problem> problems) {
    this.library = library;
    this.names = names;
    this.problems = problems;
  }

  void run() {
    for (Entry entry : library.all()) {
      switch (entry.kind()) {
        case INTERACTIONS, LIMITS, CONTRAINDICATIONS, WASHOUTS, ABRUPT, ALLERGIES, DUPLICATES ->
            mustShow(entry, outcomes(entry));
        case TITRATIONS -> mustShow(entry, settings(entry.tree()));
        case INDUCTIONS -> mustShow(entry, actions(entry.tree()));
        case SWITCHES -> mustShow(entry, Set.of(entry.tree().text("method")));
        case EQUIVALENCES ->
            mustShow(entry, Set.of(entry.tree().has("notOffered") ? "not-offered" : "found"));
        case PACES -> mustShow(entry, judgements(entry.tree()));
        case MISSED -> mustShow(entry, actions(entry.tree()));
        case GENE_RULES -> mustShow(entry, recommendations(entry.tree()));
        case SCALES,
            MONITORING,
            VERSION,
            SOURCES,
            CONDITIONS,
            PARAMETERS,
            CLASSES,
            MEDICINES,
            PRODUCT_CODES,
            RECOGNITION,
            GENES,
            OCCUPANCY,
            CONDITION_EDUCATION,
            NOT_PRESCRIBED,
            EDUCATION -> {}
      }
      if (entry.kind().isRule()) {
        Walk.over(entry, (below, key, value, parent) -> see(entry, below, key, value, parent));
      }
    }
  }

  /// A rule that is unsure neither clears nor interrupts: of it only what cannot be checked must be
  /// shown.
  private static Set<String> outcomes(Entry entry) {
    return entry.tree().has("sure") ? Set.of() : Set.of("found", "clear", "not-checked");
  }

  /// A titration that asks for more than the medicine must show what is missing when it is not
  /// said.
  private static Set<String> settings(Tree titration) {
    boolean asks = titration.has("with") || titration.has("without") || titration.has("asked");
    return asks ? Set.of("found", "not-known") : Set.of("found");
  }

  /// A pace with a number must show a plan that keeps to it and one that does not.
  private static Set<String> judgements(Tree pace) {
    Set<String> judgements = new HashSet<>();
    if (pace.has("fastest")) {
      judgements.addAll(Set.of("too-fast", "within"));
    }
    if (pace.has("usual")) {
      judgements.addAll(Set.of("faster-than-usual", "within"));
    }
    return judgements;
  }

  private static Set<String> actions(Tree missed) {
    Set<String> actions = new HashSet<>(Set.of("not-known"));
    missed.trees("cases").forEach(c -> actions.add(c.text("action")));
    return actions;
  }

  private static Set<String> recommendations(Tree rule) {
    Set<String> recommendations = new HashSet<>(Set.of("not-known"));
    rule.trees("cases").forEach(c -> recommendations.add(c.text("recommendation")));
    return recommendations;
  }

  private void mustShow(Entry entry, Set<String> outcomes) {
    Set<String> open = new HashSet<>(outcomes);
    entry.tree().trees("examples").forEach(example -> open.remove(example.text("expect")));
    if (!open.isEmpty()) {
      problems.add(
          entry.problem(
              "/examples", "no example for " + String.join(", ", open.stream().sorted().toList())));
    }
  }

  private void see(Entry entry, String below, String key, Object value, Map<?, ?> parent) {
    if (!below.startsWith("/examples") || !(value instanceof String name)) {
      return;
    }
    boolean mayBeUnknown =
        "not-checked".equals(parent.get("expect")) || below.contains("/medications/");
    boolean isMedicine = Set.of("medicine", "medications", "stopped", "started").contains(key);
    boolean isDay = name.endsWith(" ago");
    if (isMedicine && !isDay && !mayBeUnknown && !Names.isRecognised(names, name)) {
      problems.add(entry.problem(below, "no medicine \"" + name + "\""));
    }
  }
}
