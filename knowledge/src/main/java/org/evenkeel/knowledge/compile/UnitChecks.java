package org.evenkeel.knowledge.compile;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.evenkeel.core.person.Need;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.knowledge.compile.Library.Entry;
import org.evenkeel.knowledge.content.Spans;
import org.evenkeel.knowledge.load.LabUnits;
import org.evenkeel.knowledge.load.Strengths;

/// Quantities, strengths and spans of time can be read.
final class UnitChecks {

  /// Some products are counted otherwise; their strength is text.
  private static final Pattern NOT_A_MASS = Pattern.compile("\\b(?:mEq|units?)\\b");

  private final Library library;
  private final List<Problem> problems;

  UnitChecks(Library library, List<Problem> problems) {
    this.library = library;
    this.problems = problems;
  }

  void run() {
    for (Entry entry : library.all()) {
      Walk.over(
          entry,
          (below, key, value, parent) -> {
            if (value instanceof String text) {
              see(entry, below, key, text);
            }
          });
    }
  }

  private void see(Entry entry, String below, String key, String text) {
    switch (key) {
      case "strengths" -> {
        if (!NOT_A_MASS.matcher(text).find()) {
          read(entry, below, text, Strengths::parse);
        }
      }
      case "maximumSingle", "maximumPer24h", "atLeastDaily", "lastDose" ->
          read(entry, below, text, Amount::parse);
      case "maximumDaily" -> {
        if (entry.kind() == Kind.LIMITS) {
          read(entry, below, text, Amount::parse);
        }
      }
      case "onBoardFor", "halfLife" -> {
        if (!text.startsWith("not-applicable") && !text.startsWith("unsure")) {
          read(entry, below, text, Spans::duration);
        }
      }
      case "gap", "afterUseOf", "watchFor", "every" -> read(entry, below, text, Spans::period);
      case "needs" -> {
        if (entry.kind() == Kind.CONTRAINDICATIONS) {
          read(entry, below, text, Need::parse);
        }
      }
      case "unit" -> {
        if (entry.kind() == Kind.MONITORING) {
          read(entry, below, text, LabUnits::parse);
        }
      }
      default -> {}
    }
  }

  private void read(Entry entry, String below, String text, Consumer<String> reader) {
    try {
      reader.accept(text);
    } catch (IllegalArgumentException wrong) {
      problems.add(entry.problem(below, String.valueOf(wrong.getMessage())));
    }
  }
}
