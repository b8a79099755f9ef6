package org.evenkeel.core.medication;

import java.util.Optional;
import org.evenkeel.core.quantity.DailyDose;

/// A medicine as somebody takes it: which brand, which way, how much. What is not stated is empty.
///
/// @param medicine the medicine
/// @param brand the brand, when stated; without one no rule for a brand applies
/// @param route how it is given
/// @param form tablet, film, injection, …
/// @param release how fast the form gives its medicine
/// @param daily how much a day
public record InUse(
    Medicine medicine,
    Optional<String> brand,
    Optional<Route> route,
    Optional<String> form,
    Optional<Release> release,
    Optional<DailyDose> daily) {

  /// A medicine of which only the name is known.
  public static InUse of(Medicine medicine) {
    return new InUse(
        medicine,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
