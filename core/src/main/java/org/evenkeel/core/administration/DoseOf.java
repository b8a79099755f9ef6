package org.evenkeel.core.administration;

import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.schedule.SlotId;

/// Which medicine a dose was of and, when somebody said so, for which planned dose.
///
/// It keeps the medicine's name as it was called then, so that history stays readable when the plan
/// is renamed or stopped.
///
/// @param item the regimen item, empty for a medicine without a plan here
/// @param slot the planned dose it was recorded for, empty when nobody named one
/// @param text the medicine as it was called
/// @param ingredients the active ingredients, by which as-needed limits are counted; empty when not
///   recognised
public record DoseOf(
    Optional<ItemId> item, Optional<SlotId> slot, String text, Set<Ingredient> ingredients) {

  public DoseOf {
    ingredients = Set.copyOf(ingredients);
    if (slot.isPresent() && !slot.map(SlotId::item).equals(item)) {
      throw new IllegalArgumentException("slot " + slot.get() + " is not one of item " + item);
    }
  }

  /// What the medicine is called in one's own day, without strength and form.
  public String name() {
    return PlannedMedicine.nameOf(text, ingredients);
  }

  /// A dose recorded for a planned one.
  public static DoseOf planned(SlotId slot, String text, Set<Ingredient> ingredients) {
    return new DoseOf(Optional.of(slot.item()), Optional.of(slot), text, ingredients);
  }

  /// A dose of an item of the regimen for which nobody named a planned dose: as needed, or found
  /// later.
  public static DoseOf item(ItemId item, String text, Set<Ingredient> ingredients) {
    return new DoseOf(Optional.of(item), Optional.empty(), text, ingredients);
  }

  /// A dose of a medicine that has no plan here.
  public static DoseOf unplanned(String text, Set<Ingredient> ingredients) {
    return new DoseOf(Optional.empty(), Optional.empty(), text, ingredients);
  }
}
