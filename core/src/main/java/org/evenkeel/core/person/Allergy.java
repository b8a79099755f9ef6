package org.evenkeel.core.person;

import java.util.Optional;

/// Something the person must not, or would rather not, get again.
///
/// @param text as recorded
/// @param ingredient the medicine's name as the knowledge has it, empty when it was not recognised
///   or is a group
/// @param group the allergy group as the knowledge has it, such as `penicillins`
/// @param kind a true allergy or something that was not borne well
/// @param reaction what happened, when somebody said
public record Allergy(
    String text,
    Optional<String> ingredient,
    Optional<String> group,
    Kind kind,
    Optional<String> reaction) {

  /// What kind of reaction it was.
  public enum Kind {
    ALLERGY,
    INTOLERANCE
  }

  /// An allergy to one medicine.
  public static Allergy to(String ingredient) {
    return new Allergy(
        ingredient, Optional.of(ingredient), Optional.empty(), Kind.ALLERGY, Optional.empty());
  }
}
