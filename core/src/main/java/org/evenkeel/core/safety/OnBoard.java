package org.evenkeel.core.safety;

import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.regimen.Exposure;

/// A medicine we know, as this person takes or took it.
///
/// @param exposure where it comes from
/// @param medicine what is known of the medicine
/// @param use how it is taken
/// @param rules the rules that could speak of it
record OnBoard(Exposure exposure, Medicine medicine, InUse use, MedicineRules rules) {
  private static final String SUBSTANCE = "substance";
  private static final String FOOD = "food";

  static OnBoard of(Exposure exposure, Medicine medicine, MedicineRules rules) {
    var use =
        new InUse(
            medicine,
            exposure.brand(),
            exposure.route(),
            exposure.form(),
            exposure.release(),
            exposure.daily());
    return new OnBoard(exposure, medicine, use, rules);
  }

  String name() {
    return medicine.display();
  }

  String ingredient() {
    return medicine.ingredient().name();
  }

  /// Alcohol, smoke, grapefruit: they act on medicines, but nobody prescribes, limits or tapers
  /// them here.
  boolean isPrescribable() {
    return !medicine.therapeuticClass().equals(SUBSTANCE)
        && !medicine.therapeuticClass().equals(FOOD);
  }

  /// True when both hold the same ingredient, alone or in a combination.
  boolean sharesIngredientWith(OnBoard other) {
    if (ingredient().equals(other.ingredient())) {
      return true;
    }
    return medicine.contains().contains(other.medicine.ingredient())
        || other.medicine.contains().contains(medicine.ingredient());
  }

  /// True when it is, or holds, this ingredient.
  boolean holds(Ingredient wanted) {
    return medicine.ingredient().equals(wanted) || medicine.contains().contains(wanted);
  }
}
