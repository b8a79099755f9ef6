package org.evenkeel.core.chart;

import java.time.LocalDate;
import java.util.List;
import org.evenkeel.core.journal.JournalEntry;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.time.DateRange;

/// Doses, changes, scores, journal and results on one line of days.
///
/// @param days the days
/// @param changes what was decided about medicines, by day
/// @param doses what is known of the planned doses, by item and day
/// @param scores questionnaires answered, by time
/// @param journal pages written, by time
/// @param results results, by time
public record Timeline(
    DateRange days,
    List<PlanChange> changes,
    List<DoseDay> doses,
    List<Answered> scores,
    List<Said<JournalEntry>> journal,
    List<Observation> results) {

  public Timeline {
    changes = List.copyOf(changes);
    doses = List.copyOf(doses);
    scores = List.copyOf(scores);
    journal = List.copyOf(journal);
    results = List.copyOf(results);
  }

  /// A day on which something about a medicine changed.
  ///
  /// @param words the plan in words, or what became of it
  public record PlanChange(LocalDate day, ItemId item, String medicine, What what, String words) {

    /// What changed.
    public enum What {
      STARTED,
      CHANGED,
      HELD,
      STOPPED
    }
  }

  /// One treatment day of one item.
  ///
  /// @param taken planned doses taken, in whole or in part
  /// @param leftOut planned doses skipped, refused or held
  /// @param notRecorded planned doses of which nobody knows
  public record DoseDay(LocalDate day, ItemId item, int taken, int leftOut, int notRecorded) {}
}
