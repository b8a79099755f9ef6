package org.evenkeel.knowledge.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.quantity.Strength;

/// Strengths as authors write them, for one ingredient or several.
public final class Strengths {

  private Strengths() {}

  /// Reads `25 mg`, `20 mg per 1 mL`, or for a combination `8 mg / 2 mg`: one strength per
  /// ingredient, in their order.
  ///
  /// @throws IllegalArgumentException when it is no strength
  public static List<Strength> parse(String text) {
    List<Strength> strengths = new ArrayList<>();
    for (String part : text.split("\\s+/\\s+", -1)) {
      strengths.add(Strength.parse(part));
    }
    return strengths;
  }

  /// The strength of the first ingredient, empty when it is counted in other things than mass, such
  /// as units.
  static Optional<Strength> first(String text) {
    try {
      return Optional.of(parse(text).getFirst());
    } catch (IllegalArgumentException notMass) {
      return Optional.empty();
    }
  }

  /// A mass, empty when it is another amount.
  static Optional<Mass> mass(String text) {
    try {
      return Optional.of(Mass.parse(text));
    } catch (IllegalArgumentException notMass) {
      return Optional.empty();
    }
  }
}
