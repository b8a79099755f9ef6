package org.evenkeel.core.medication;

import java.util.List;
import java.util.Optional;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.quantity.Strength;

/// One way a medicine is made and sold.
///
/// @param kind tablet, capsule, solution, film, patch, injection, …
/// @param route how it is given
/// @param release how fast it gives its medicine
/// @param strengths the strengths on the market
/// @param split whether a piece may be divided
/// @param crush whether it may be crushed or opened
/// @param brand the brand it is sold under, when the form is tied to one
/// @param intervalDays for a long-acting injection, the planned days between injections
/// @param source where it stands
public record Form(
    String kind,
    Route route,
    Release release,
    List<Strength> strengths,
    Permission split,
    Permission crush,
    Optional<String> brand,
    Optional<Integer> intervalDays,
    SourceRef source) {

  public Form {
    strengths = List.copyOf(strengths);
  }

  /// Whether something may be done with a form.
  public enum Permission {
    YES,
    NO,
    /// Not established: treated as no.
    UNSURE,
    /// The question does not arise, as with a liquid.
    NOT_APPLICABLE
  }
}
