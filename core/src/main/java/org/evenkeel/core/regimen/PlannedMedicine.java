package org.evenkeel.core.regimen;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.Count;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.quantity.Piece;
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

  private static final BigDecimal FOUR = BigDecimal.valueOf(4);
  private static final Pattern STRENGTH =
      Pattern.compile(" +[0-9][0-9.,]* ?(?:mg|mcg|g|mL|units)\\b");

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

  /// What the medicine is called in one's own day, without strength and form: `lithium carbonate
  /// ER`. A product of several ingredients is called by them.
  public String name() {
    return nameOf(text, ingredients);
  }

  /// The same for a medicine as it was written down.
  ///
  /// @param text the medicine as prescribed
  /// @param ingredients its active ingredients; with none, or one, the text is all there is
  public static String nameOf(String text, Collection<Ingredient> ingredients) {
    if (ingredients.size() > 1) {
      return ingredients.stream().map(Ingredient::name).sorted().collect(Collectors.joining("/"));
    }
    Matcher strength = STRENGTH.matcher(text);
    return strength.find() ? text.substring(0, strength.start()) : text;
  }

  /// How many pieces hold an amount that is given as a mass, such as two 50 mg tablets for 100 mg;
  /// empty when the product is not chosen, is not counted in pieces, or does not come out in
  /// quarters.
  public Optional<Count> pieces(Amount amount) {
    if (!(amount instanceof Mass mass) || mass.isZero()) {
      return Optional.empty();
    }
    String form = text.substring(text.lastIndexOf(' ') + 1);
    return strength
        .filter(s -> s.basis() instanceof Basis.PerPiece && !s.active().isZero())
        .flatMap(s -> quarters(mass, s.active()))
        .flatMap(number -> Piece.find(form).map(piece -> new Count(number, piece)));
  }

  private static Optional<BigDecimal> quarters(Mass whole, Mass each) {
    BigDecimal[] parts = whole.milligrams().multiply(FOUR).divideAndRemainder(each.milligrams());
    return parts[1].signum() == 0
        ? Optional.of(parts[0].divide(FOUR).stripTrailingZeros())
        : Optional.empty();
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
