package org.evenkeel.core.monitoring;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evenkeel.core.observation.Observation;

/// How it stands with one thing that has to be measured for one medicine.
public sealed interface DueItem {

  /// The medicine, by its display name, or as it was written when we do not know it.
  String medicine();

  /// The rule that asks; empty only when we do not know the medicine.
  Optional<MonitoringRule> rule();

  /// The word used in answers.
  default String word() {
    return switch (this) {
      case UpToDate _ -> "up-to-date";
      case DueSoon _ -> "due-soon";
      case Overdue _ -> "overdue";
      case NeverDone _ -> "never-done";
      case OutOfRange _ -> "out-of-range";
      case Critical _ -> "critical";
      case NotInterpretable _ -> "not-interpretable";
      case NotChecked _ -> "not-checked";
    };
  }

  /// Nothing is due yet.
  ///
  /// @param last the day of the last result, empty when none was due so far
  /// @param dueOn the next day it is due, empty when it is not due again
  record UpToDate(
      String medicine,
      Optional<MonitoringRule> rule,
      Optional<LocalDate> last,
      Optional<LocalDate> dueOn)
      implements DueItem {}

  /// It is due today or within the time asked about.
  record DueSoon(
      String medicine, Optional<MonitoringRule> rule, Optional<LocalDate> last, LocalDate dueOn)
      implements DueItem {}

  /// The day it was due has passed.
  record Overdue(String medicine, Optional<MonitoringRule> rule, LocalDate last, LocalDate dueOn)
      implements DueItem {}

  /// It should have been done and never was.
  ///
  /// @param dueOn when it should have been done, empty when the start is not known
  record NeverDone(String medicine, Optional<MonitoringRule> rule, Optional<LocalDate> dueOn)
      implements DueItem {}

  /// The last result needs attention.
  record OutOfRange(String medicine, Optional<MonitoringRule> rule, Observation result, String note)
      implements DueItem {}

  /// The last result needs somebody at once.
  ///
  /// @param say what is to be done
  record Critical(String medicine, Optional<MonitoringRule> rule, Observation result, String say)
      implements DueItem {}

  /// The last result cannot be read.
  ///
  /// @param why in words
  /// @param missing what would make it readable; empty when nothing would
  /// @param ifItHolds what would have to be done if the number held all the same; empty for nothing
  record NotInterpretable(
      String medicine,
      Optional<MonitoringRule> rule,
      Observation result,
      String why,
      Set<String> missing,
      String ifItHolds)
      implements DueItem {
    public NotInterpretable {
      missing = Set.copyOf(missing);
    }
  }

  /// It cannot be told whether anything is due.
  record NotChecked(String medicine, Optional<MonitoringRule> rule, SortedSet<String> missing)
      implements DueItem {
    public NotChecked {
      missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }
  }
}
