package org.evenkeel.core.medication;

import java.util.List;
import java.util.Optional;
import org.evenkeel.core.quantity.Strength;

/// Which medicine a code or a text means.
public sealed interface Recognition {

  /// We know which medicine is meant.
  ///
  /// @param medicines the ingredients, one for a single medicine, several for a combination
  /// @param product what the text says of the product, as far as it was read
  /// @param matchedBy by what it was recognised
  record Recognised(List<Ingredient> medicines, ProductHint product, MatchedBy matchedBy)
      implements Recognition {
    public Recognised {
      medicines = List.copyOf(medicines);
      if (medicines.isEmpty()) {
        throw new IllegalArgumentException("a recognised medicine has at least one ingredient");
      }
    }
  }

  /// We do not know which medicine is meant: nothing about it has been checked.
  ///
  /// @param text what was asked
  /// @param nearest names that look like it, for a person to choose from; never chosen for them
  record NotRecognised(String text, List<String> nearest) implements Recognition {
    public NotRecognised {
      nearest = List.copyOf(nearest);
    }
  }

  /// By what a medicine was recognised.
  enum MatchedBy {
    RXNORM,
    ATC,
    INGREDIENT,
    BRAND,
    SYNONYM,
    MISSPELLING
  }

  /// What a text says of the product beside the medicine's name.
  ///
  /// @param brand the brand named
  /// @param strength the strength named
  /// @param form the form named, such as `tablet`
  /// @param route the route named or implied by the form
  /// @param release the release named
  record ProductHint(
      Optional<String> brand,
      Optional<Strength> strength,
      Optional<String> form,
      Optional<Route> route,
      Optional<Release> release) {
    /// Nothing but the medicine.
    public static final ProductHint NONE =
        new ProductHint(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }
}
