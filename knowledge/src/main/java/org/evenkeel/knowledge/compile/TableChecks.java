package org.evenkeel.knowledge.compile;

import java.math.BigDecimal;
import java.util.List;
import org.evenkeel.knowledge.compile.Library.Entry;
import org.evenkeel.knowledge.content.Spans;
import org.evenkeel.knowledge.content.Tree;

/// Tables have a row for every value, and only one. Missed-dose tables are walked after loading, by
/// the engine itself.
final class TableChecks {

  private final Library library;
  private final List<Problem> problems;

  TableChecks(Library library, List<Problem> problems) {
    this.library = library;
    this.problems = problems;
  }

  void run() {
    library.of(Kind.SCALES).forEach(this::bands);
    library.of(Kind.MONITORING).forEach(this::steps);
  }

  private void bands(Entry scale) {
    List<Tree> bands = scale.tree().trees("bands");
    if (bands.isEmpty()) {
      return;
    }
    Tree scoring = scale.tree().tree("scoring").orElseThrow();
    BigDecimal next = scoring.number("minimum").orElseThrow();
    for (int i = 0; i < bands.size(); i++) {
      BigDecimal from = bands.get(i).number("from").orElseThrow();
      if (from.compareTo(next) != 0) {
        problems.add(scale.problem("/bands/" + i, "begins at " + from + ", not at " + next));
      }
      next = bands.get(i).number("until").orElseThrow();
    }
    BigDecimal maximum = scoring.number("maximum").orElseThrow();
    if (next.compareTo(maximum) <= 0) {
      problems.add(scale.problem("/bands", "no band for the highest score " + maximum));
    }
  }

  private void steps(Entry monitor) {
    List<Tree> steps = monitor.tree().trees("schedule");
    for (int i = 0; i < steps.size(); i++) {
      Tree step = steps.get(i);
      if (step.has("from")
          && step.has("until")
          && Spans.duration(step.text("from")).compareTo(Spans.duration(step.text("until"))) >= 0) {
        problems.add(monitor.problem("/schedule/" + i, "ends before it begins"));
      }
      if (!step.has("every") && !step.has("before")) {
        problems.add(monitor.problem("/schedule/" + i, "neither every nor before"));
      }
    }
  }
}
