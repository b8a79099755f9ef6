package org.evenkeel.core.safety;

import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.person.PersonCondition;

/// Circumstances that make a rule heavier or lighter. All parts that are given must hold.
///
/// When a part cannot be told, the context is not applied and what is missing is reported.
///
/// @param doseOfA daily dose of the first medicine
/// @param doseOfB daily dose of the second medicine
/// @param routeOfA ways the first medicine is given; empty for any
/// @param routeOfB ways the second medicine is given; empty for any
/// @param with a third medicine that is on board
/// @param without a third medicine that is not on board
/// @param person what is asked of the person
/// @param tier the tier that then holds
/// @param interrupts whether the rule then interrupts; ignored for a rule that is unsure
/// @param note what is added to the finding, empty for nothing
public record Context(
    Optional<DoseBounds> doseOfA,
    Optional<DoseBounds> doseOfB,
    Set<Route> routeOfA,
    Set<Route> routeOfB,
    Optional<Selector> with,
    Optional<Selector> without,
    Optional<PersonCondition> person,
    Tier tier,
    boolean interrupts,
    String note) {
  public Context {
    routeOfA = Set.copyOf(routeOfA);
    routeOfB = Set.copyOf(routeOfB);
  }

  /// A context that asks only something of the person.
  public static Context ofPerson(
      PersonCondition person, Tier tier, boolean interrupts, String note) {
    return new Context(
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(person),
        tier,
        interrupts,
        note);
  }
}
