package org.evenkeel.core.regimen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.TabletPlan.CannotBeMade;

/// The tablets that can be had, and which of them make a dose.
///
/// As few pieces as can be; a half counts as two, since splitting is a burden and less exact; of
/// equals, the fewest halves, then the strongest pieces.
///
/// @param kinds the kinds at hand
public record Tablets(List<TabletKind> kinds) {

  public Tablets {
    kinds = List.copyOf(kinds);
  }

  /// The pieces that make a dose.
  ///
  /// @throws IllegalArgumentException when the dose is zero
  public TabletPlan make(Mass dose) {
    if (dose.isZero()) {
      throw new IllegalArgumentException("no dose to make: " + dose.text());
    }
    return TabletSearch.among(kinds)
        .map(search -> search.make(dose))
        .orElseGet(() -> new CannotBeMade(dose, Optional.empty(), Optional.empty()));
  }

  /// The pieces for each dose of each step, in order; those that cannot be made are among them.
  public List<TabletPlan> make(List<Step> steps, PlannedMedicine medicine) {
    List<TabletPlan> plans = new ArrayList<>();
    for (Step step : steps) {
      for (Slot slot : step.doses().slots()) {
        Amount amount = slot.amount();
        plans.add(
            make(
                medicine
                    .mass(amount)
                    .orElseThrow(() ->
                        new IllegalArgumentException("not a dose of tablets: " + amount.text()))));
      }
    }
    return List.copyOf(plans);
  }
}
