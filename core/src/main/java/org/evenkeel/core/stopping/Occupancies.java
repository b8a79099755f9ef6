package org.evenkeel.core.stopping;

import java.util.List;
import java.util.Optional;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.quantity.Mass;

/// How much of its target a medicine occupies at a daily dose, as far as that was measured.
///
/// @param all one for each medicine that was measured
public record Occupancies(List<Occupancy> all) {
  /// Where the knowledge base keeps them.
  public static final Key<Occupancies> KEY = new Key<>("occupancies", Occupancies.class);

  public Occupancies {
    all = List.copyOf(all);
  }

  /// The curve of a medicine, empty when none was measured or read.
  public Optional<Occupancy> of(Ingredient ingredient) {
    return all.stream().filter(one -> one.ingredient().equals(ingredient)).findFirst();
  }

  /// The curve of one medicine, of the law of mass action.
  ///
  /// @param ingredient the medicine
  /// @param target what it occupies, in words
  /// @param halfEffect the daily dose at which half of the most is occupied
  /// @param sources the keys of the studies
  /// @param unsureBecause what would settle it, empty when it counts as sure
  public record Occupancy(
      Ingredient ingredient,
      String target,
      Mass halfEffect,
      List<String> sources,
      Optional<String> unsureBecause) {

    public Occupancy {
      sources = List.copyOf(sources);
    }
  }
}
