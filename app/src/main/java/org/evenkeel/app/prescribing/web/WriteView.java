package org.evenkeel.app.prescribing.web;

import java.util.Map;
import java.util.Optional;
import org.evenkeel.app.caseload.Identity;
import org.evenkeel.app.prescribing.PlanForm;
import org.evenkeel.core.regimen.PlanKind;

/// The page on which a plan is written.
///
/// @param who the strip on top
/// @param action where the form goes
/// @param title what is done
/// @param display the medicine with tall letters
/// @param form what was typed
/// @param now the plan there is; empty for a new medicine
/// @param products the products to choose from
/// @param entry the id the order gets
public record WriteView(
    Identity who,
    String action,
    String title,
    String display,
    PlanForm form,
    Optional<String> now,
    Map<String, String> products,
    String entry) {

  /// True for the kind of plan that is being written.
  public boolean isKind(PlanKind kind) {
    return form.kind() == kind;
  }

  /// True when the plan goes in steps.
  public boolean inSteps() {
    return isKind(PlanKind.TITRATION) || isKind(PlanKind.TAPER);
  }
}
