package org.evenkeel.app.prescribing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenkeel.app.caseload.FindingView;
import org.evenkeel.app.caseload.Identity;
import org.evenkeel.app.caseload.ReviewView;

/// The page on which a plan is held, resumed or stopped.
///
/// @param who the strip on top
/// @param act what is decided
/// @param action where the form goes
/// @param medicine the medicine
/// @param plan the plan now, in words
/// @param stayOffered whether the person may stay on a step
/// @param reasons reasons to choose from; empty when words are asked instead
/// @param fields what was typed
/// @param review what the checks say; empty when nothing is asked of them
/// @param sequence how far the record had got
/// @param entry the id the entry gets
/// @param changed what has changed since; empty when nothing has
public record DecideView(
    Identity who,
    Act act,
    String action,
    String medicine,
    String plan,
    boolean stayOffered,
    Map<String, String> reasons,
    Map<String, String> fields,
    Optional<ReviewView> review,
    long sequence,
    String entry,
    List<String> changed) {
  public DecideView {
    changed = List.copyOf(changed);
  }

  /// What is decided.
  public enum Act {
    HOLD,
    RESUME,
    STOP
  }

  /// What is done, as a title.
  public String title() {
    return switch (act) {
      case HOLD -> "Hold";
      case RESUME -> "Resume";
      case STOP -> "Stop";
    };
  }

  /// What the first date means.
  public String onLabel() {
    return switch (act) {
      case HOLD -> "First day of the hold";
      case RESUME -> "Goes on from";
      case STOP -> "No dose from this day on";
    };
  }

  /// What to mind at the first date.
  public String onHint() {
    return switch (act) {
      case HOLD, STOP -> "";
      case RESUME -> "Ask when the last dose was taken before it goes on as before";
    };
  }

  /// True when a last day is asked.
  public boolean untilAsked() {
    return act == Act.HOLD;
  }

  /// True when words are asked.
  public boolean wordsAsked() {
    return act != Act.RESUME;
  }

  /// What the words are for.
  public String wordsLabel() {
    return act == Act.HOLD ? "Reason" : "In words; needed for another reason";
  }

  /// What the button says.
  public String button() {
    return switch (act) {
      case HOLD -> "Hold this medicine";
      case RESUME -> "Resume this medicine";
      case STOP -> "Stop this medicine";
    };
  }

  /// What was typed into a field; empty text for nothing.
  public String typed(String field) {
    return fields.getOrDefault(field, "");
  }

  /// The findings that the decision raises; those of an abrupt stop come first.
  public List<FindingView> first() {
    return review.stream()
        .flatMap(r -> Stream.of(r.decide(), r.weigh(), r.know()))
        .flatMap(List::stream)
        .filter(finding -> !finding.already())
        .sorted((a, b) -> Boolean.compare(b.abruptStop(), a.abruptStop()))
        .toList();
  }
}
