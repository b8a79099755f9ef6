package org.evenkeel.core.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.evenkeel.core.monitoring.DueItem;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.safety.Finding;
import org.evenkeel.core.scale.Change;

/// A reason why somebody should look at a person today. All reasons are computed, none is stored.
public sealed interface Attention {

  /// How soon.
  enum Urgency {
    NOW,
    TODAY,
    SOON
  }

  /// How soon.
  default Urgency urgency() {
    return switch (this) {
      case SafetyAnswer _, CriticalResult _ -> Urgency.NOW;
      case OpenTask _, ContraindicatedFinding _, NotSent _, ResultOutOfRange _ -> Urgency.TODAY;
      case Worse _, MonitoringDue _, NotRecorded _, PlanToLookAt _, ToSign _ -> Urgency.SOON;
    };
  }

  /// The last answers to a questionnaire hold one that somebody must see, such as item 9 of the
  /// PHQ-9 above 0.
  record SafetyAnswer(String instrument, String flag, Instant at, UUID entry)
      implements Attention {}

  /// A result needs somebody at once.
  record CriticalResult(DueItem.Critical item) implements Attention {}

  /// A result is out of its range.
  record ResultOutOfRange(DueItem.OutOfRange item) implements Attention {}

  /// Something to be measured is overdue or was never done.
  record MonitoringDue(DueItem item) implements Attention {}

  /// Nothing of a medicine is recorded for some days. It may have been taken: somebody asks.
  ///
  /// @param doses how many planned doses
  /// @param since the first of those days
  record NotRecorded(ItemId item, String medicine, int doses, LocalDate since)
      implements Attention {}

  /// A score got worse by more than answering twice would differ by chance.
  record Worse(String instrument, Change change, Instant at) implements Attention {}

  /// A contraindicated finding of the review stands.
  record ContraindicatedFinding(Finding finding) implements Attention {}

  /// The day to look whether a medicine helps has come.
  record PlanToLookAt(ItemId item, String medicine, LocalDate on) implements Attention {}

  /// A signed order is not sent.
  record NotSent(ItemId item, String medicine, UUID order) implements Attention {}

  /// A request waits to be signed.
  record ToSign(ItemId item, String medicine, UUID order) implements Attention {}

  /// A task is open.
  ///
  /// @param late true when its time has passed
  record OpenTask(Task task, boolean late) implements Attention {}
}
