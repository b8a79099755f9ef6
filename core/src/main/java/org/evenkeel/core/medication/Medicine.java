package org.evenkeel.core.medication;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the engine knows of one medicine.
///
/// @param ingredient its name; for a combination product the name of the combination
/// @param display the name as shown to people, with tall-man letters where look-alikes exist
/// @param contains the ingredients of a combination, empty for a single one
/// @param therapeuticClass the class key, such as `ssri`
/// @param groups wider groups that the class belongs to; of a combination without a class of its
///   own also the classes of its ingredients
/// @param depth how much is known
/// @param forms ways it is made
/// @param enzymes what it has to do with enzymes
/// @param effects effects that add up
/// @param onBoardFor how long after the last dose it still counts as on board; empty when not known
/// @param halfLife half-life in the body; empty when not known
/// @param schedule the controlled-substance schedule (`II` to `V`), empty when it is not controlled
public record Medicine(
    Ingredient ingredient,
    String display,
    List<Ingredient> contains,
    String therapeuticClass,
    Set<String> groups,
    Depth depth,
    List<Form> forms,
    List<EnzymeRole> enzymes,
    List<GradedEffect> effects,
    Optional<Duration> onBoardFor,
    Optional<Duration> halfLife,
    Optional<String> schedule) {

  public Medicine {
    contains = List.copyOf(contains);
    groups = Set.copyOf(groups);
    forms = List.copyOf(forms);
    enzymes = List.copyOf(enzymes);
    effects = List.copyOf(effects);
  }

  /// How much the knowledge holds of a medicine.
  public enum Depth {
    /// Every field of a monograph.
    COMPLETE,
    /// Enough for checks against other medicines.
    INTERACTIONS,
    /// Only its names, codes and class: a check that finds nothing has not cleared it.
    NAMES
  }

  /// The grade of an effect, 0 when the knowledge lists none.
  public int grade(String effect) {
    int grade = 0;
    for (GradedEffect e : effects) {
      if (e.effect().equals(effect)) {
        grade = Math.max(grade, e.grade());
      }
    }
    return grade;
  }
}
