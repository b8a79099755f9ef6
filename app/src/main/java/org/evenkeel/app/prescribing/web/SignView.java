package org.evenkeel.app.prescribing.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.app.caseload.Identity;
import org.evenkeel.app.caseload.ReviewView;
import org.evenkeel.app.prescribing.PlanCalendar;
import org.evenkeel.app.prescribing.PlanForm;

/// The page on which a plan is reviewed and signed.
///
/// @param who the strip on top
/// @param action where the form goes
/// @param title what is done
/// @param display the medicine with tall letters
/// @param form what was typed
/// @param calendar the plan as it will be signed
/// @param readBack the plan in words
/// @param review what the checks say
/// @param washouts the keys of findings that wait for another medicine to leave the body
/// @param sequence how far the record had got when it was reviewed
/// @param entry the id the order gets
/// @param changed what has changed since the review before; empty when nothing has
public record SignView(
    Identity who,
    String action,
    String title,
    String display,
    PlanForm form,
    PlanCalendar calendar,
    String readBack,
    ReviewView review,
    Set<String> washouts,
    long sequence,
    String entry,
    List<String> changed) {
  public SignView {
    washouts = Set.copyOf(washouts);
    changed = List.copyOf(changed);
  }

  /// The reasons there are to sign all the same.
  public List<Reason> reasons() {
    return Reason.ALL;
  }

  /// What was typed, without the answers: they belong to the findings.
  public Map<String, String> kept() {
    return form.fields().entrySet().stream()
        .filter(field -> !field.getKey().startsWith("answer-"))
        .filter(field -> !field.getKey().startsWith("words-"))
        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
