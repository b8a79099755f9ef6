package org.evenkeel.core.regimen;

import java.util.List;
import java.util.Optional;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.Count;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.quantity.Strength;
import org.evenkeel.core.quantity.Strength.Basis;
import org.evenkeel.core.quantity.Units;
import org.evenkeel.core.quantity.Volume;

/// The medicine of a regimen item.
///
/// @param ingredients its active ingredients; amounts and strength are of the first
/// @param text the medicine as prescribed, such as `lithium carbonate ER 450 mg tablet`
/// @param strength of one piece or of the liquid, when the product is chosen
public record PlannedMedicine(
    List<Ingredient> ingredients, String text, Optional<Strength> strength) {

  public PlannedMedicine {
    ingredients = List.copyOf(ingredients);
    if (ingredients.isEmpty() || text.isBlank()) {
      throw new IllegalArgumentException("a planned medicine has an ingredient and a text");
    }
  }

  /// A medicine by its one ingredient, the product not yet chosen.
  public static PlannedMedicine of(String ingredient) {
    return new PlannedMedicine(List.of(new Ingredient(ingredient)), ingredient, Optional.empty());
  }

  /// The same medicine in a product of this strength.
  public PlannedMedicine withStrength(Strength chosen) {
    return new PlannedMedicine(ingredients, text, Optional.of(chosen));
  }

  /// How much of the first ingredient an amount of this medicine holds; empty when it cannot be
  /// told.
  public Optional<Mass> mass(Amount amount) {
    return switch (amount) {
      case Mass mass -> Optional.of(mass);
      case Count _ ->
          strength.filter(s -> s.basis() instanceof Basis.PerPiece).map(s -> s.in(amount));
      case Volume _ ->
          strength.filter(s -> s.basis() instanceof Basis.PerVolume).map(s -> s.in(amount));
      case Units _ -> Optional.empty();
    };
  }
}
