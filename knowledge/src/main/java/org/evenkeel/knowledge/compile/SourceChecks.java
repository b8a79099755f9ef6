package org.evenkeel.knowledge.compile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.knowledge.compile.Library.Entry;
import org.jspecify.annotations.Nullable;

/// Every citation resolves, and what rests only on memory says that it is unsure.
final class SourceChecks {

  private final Library library;
  private final List<Problem> problems;
  private final Map<String, String> howRead = new HashMap<>();

  SourceChecks(Library library, List<Problem> problems) {
    this.library = library;
    this.problems = problems;
    for (Entry source : library.of(Kind.SOURCES)) {
      howRead.put(
          source.tree().text("key"),
          source.tree().tree("read").map(read -> read.text("how")).orElse("?"));
    }
  }

  void run() {
    for (Entry entry : library.all()) {
      if (entry.kind() != Kind.SOURCES && entry.kind() != Kind.PRODUCT_CODES) {
        Walk.over(entry, (below, key, value, parent) -> see(entry, below, key, value, parent));
      }
    }
  }

  private void see(Entry entry, String below, String key, Object value, Map<?, ?> parent) {
    boolean cites = key.equals("source") || key.equals("sources");
    if (!cites || !(value instanceof String cited)) {
      return;
    }
    String source = SourceRef.parse(cited).key();
    if (!howRead.containsKey(source)) {
      problems.add(entry.problem(below, "no source \"" + source + "\""));
      return;
    }
    boolean first = !below.matches(".*/[1-9][0-9]*");
    if (first
        && !parent.containsKey("sure")
        && onlyRecalled(parent.get(key))
        && mustBeSure(entry)) {
      problems.add(
          entry.problem(below, "rests only on what was recalled and does not say sure: unsure"));
    }
  }

  private static boolean mustBeSure(Entry entry) {
    return switch (entry.kind()) {
      case EDUCATION, CONDITION_EDUCATION, NOT_PRESCRIBED, RECOGNITION -> false;
      case VERSION,
          SOURCES,
          CONDITIONS,
          PARAMETERS,
          CLASSES,
          MEDICINES,
          PRODUCT_CODES,
          INTERACTIONS,
          TITRATIONS,
          INDUCTIONS,
          SWITCHES,
          EQUIVALENCES,
          PACES,
          WASHOUTS,
          ABRUPT,
          OCCUPANCY,
          LIMITS,
          CONTRAINDICATIONS,
          ALLERGIES,
          DUPLICATES,
          MONITORING,
          MISSED,
          GENES,
          GENE_RULES,
          SCALES ->
          true;
    };
  }

  private boolean onlyRecalled(@Nullable Object cited) {
    List<?> all = cited instanceof List<?> list ? list : List.of(String.valueOf(cited));
    Set<String> how = new HashSet<>();
    for (Object each : all) {
      how.add(howRead.getOrDefault(SourceRef.parse(String.valueOf(each)).key(), "?"));
    }
    return how.equals(Set.of("recalled"));
  }
}
