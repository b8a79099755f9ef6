package org.evenkeel.knowledge.compile;

import java.util.List;
import org.evenkeel.knowledge.recognise.NameTable;

/// What no schema can say: that names resolve, tables are total, units parse, and texts can be
/// read.
final class CrossChecks {

  private CrossChecks() {}

  /// Adds every problem that shows only when all files are seen together.
  static void check(Library library, NameTable names, List<Problem> problems) {
    new SourceChecks(library, problems).run();
    new NameChecks(library, names, problems).run();
    new UnitChecks(library, problems).run();
    new TableChecks(library, problems).run();
    new ExampleChecks(library, names, problems).run();
    new WordingChecks(library, names, problems).run();
  }
}
