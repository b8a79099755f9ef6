package org.evenkeel.app.dosing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.missed.MissedDoseRule;
import org.evenkeel.core.missed.MissedDoseRules;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.request.Order;
import org.evenkeel.knowledge.education.Education;

/// What the knowledge has for the person about a medicine of the plan.
///
/// @param knowledge the knowledge
/// @param asOf as of which day
record MedicineAdvice(KnowledgeBase knowledge, LocalDate asOf) {

  /// What to do about a late dose of an order.
  Optional<MissedDoseRule.Daily> late(Order order) {
    return knowledge
        .get(MissedDoseRules.KEY, asOf)
        .flatMap(rules -> inUse(order).flatMap(rules::of))
        .flatMap(MissedDoseRule::daily);
  }

  /// What is written about a medicine for people.
  static Optional<Education> education(PlannedMedicine medicine) {
    return names(medicine).flatMap(name -> Education.about(name).stream()).findFirst();
  }

  private Optional<InUse> inUse(Order order) {
    return medicine(order.medicine())
        .map(known ->
            new InUse(
                known,
                order.product().brand(),
                order.product().route(),
                order.product().form(),
                order.product().release(),
                Optional.empty()));
  }

  private Optional<Medicine> medicine(PlannedMedicine medicine) {
    return knowledge
        .get(Formulary.KEY, asOf)
        .flatMap(formulary ->
            names(medicine).flatMap(name -> formulary.medicine(name).stream()).findFirst());
  }

  /// A combination by its own name, then its first ingredient.
  private static Stream<Ingredient> names(PlannedMedicine medicine) {
    String joined =
        medicine.ingredients().stream().map(Ingredient::name).collect(Collectors.joining("/"));
    return Stream.of(new Ingredient(joined), medicine.ingredients().getFirst()).distinct();
  }
}
