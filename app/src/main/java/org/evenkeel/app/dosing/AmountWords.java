package org.evenkeel.app.dosing;

import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.PlannedMedicine;

/// An amount in plain words, and in mg beside it when it is counted in pieces.
///
/// @param text `2 tablets`
/// @param mass `50 mg`; empty when the text says so already or it cannot be told
public record AmountWords(String text, String mass) {

  static AmountWords of(PlannedMedicine medicine, Amount amount) {
    String mass =
        medicine.mass(amount).map(m -> m.text()).filter(m -> !m.equals(amount.text())).orElse("");
    return new AmountWords(amount.text(), mass);
  }

  /// In one line: `2 tablets = 50 mg`.
  public String line() {
    return mass.isEmpty() ? text : text + " = " + mass;
  }
}
