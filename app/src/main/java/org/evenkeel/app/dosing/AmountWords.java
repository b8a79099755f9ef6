package org.evenkeel.app.dosing;

import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.Count;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.PlannedMedicine;

/// An amount in plain words, in pieces where they are known, and in mg beside them.
///
/// @param text `2 tablets`
/// @param mass `50 mg`; empty when the text says so already or it cannot be told
public record AmountWords(String text, String mass) {

  static AmountWords of(PlannedMedicine medicine, Amount amount) {
    String text = medicine.pieces(amount).map(Count::text).orElse(amount.text());
    String mass = medicine.mass(amount).map(Mass::text).filter(m -> !m.equals(text)).orElse("");
    return new AmountWords(text, mass);
  }

  /// In one line: `2 tablets = 50 mg`.
  public String line() {
    return mass.isEmpty() ? text : text + " = " + mass;
  }
}
