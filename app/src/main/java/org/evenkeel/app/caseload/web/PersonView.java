package org.evenkeel.app.caseload.web;

import java.util.List;
import org.evenkeel.app.caseload.Identity;
import org.evenkeel.app.caseload.ReviewView;
import org.evenkeel.app.caseload.Tag;

/// One person's page.
///
/// @param who the strip on top
/// @param line the time line
/// @param plan what is to be taken
/// @param findings the review of what is taken now
/// @param past medicines of the past
/// @param open what is open now
/// @param due monitoring
/// @param journalShown whether this one may see shared pages of the journal
/// @param journal the pages shared, newest first
/// @param findingsShown whether this one may see the safety review
/// @param dueShown whether this one may see results and monitoring
/// @param mayPrescribe whether this one may sign a medicine
/// @param mayRecord whether this one may record facts and results
public record PersonView(
    Identity who,
    TimeLine line,
    List<PlanRow> plan,
    ReviewView findings,
    List<PastRow> past,
    List<WorklistView.Why> open,
    List<WorklistView.Why> due,
    boolean journalShown,
    List<JournalRow> journal,
    boolean findingsShown,
    boolean dueShown,
    boolean mayPrescribe,
    boolean mayRecord) {
  public PersonView {
    plan = List.copyOf(plan);
    past = List.copyOf(past);
    open = List.copyOf(open);
    due = List.copyOf(due);
    journal = List.copyOf(journal);
  }

  /// One medicine of the plan.
  ///
  /// @param item the regimen item
  /// @param medicine its name
  /// @param reason what it is for
  /// @param now the dose now
  /// @param ahead what comes
  /// @param taken taken of planned in 28 days
  /// @param state on hold, not sent, sent, filled
  /// @param acts what this one may do with it
  public record PlanRow(
      String item,
      String medicine,
      String reason,
      String now,
      String ahead,
      String taken,
      List<Tag> state,
      List<Way> acts) {
    public PlanRow {
      state = List.copyOf(state);
      acts = List.copyOf(acts);
    }
  }

  /// Something that can be done with a medicine.
  ///
  /// @param path the last part of the address
  /// @param label what it is called
  public record Way(String path, String label) {}

  /// A medicine of the past.
  ///
  /// @param medicine its name
  /// @param dates from when until when
  /// @param why why it ended
  public record PastRow(String medicine, String dates, String why) {}

  /// A page of the journal.
  ///
  /// @param day when
  /// @param text what it says
  public record JournalRow(String day, String text) {}
}
