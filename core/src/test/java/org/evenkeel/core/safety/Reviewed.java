package org.evenkeel.core.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.monitoring.MonitoringRules;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.person.Allergy;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.person.PersonCondition;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.safety.AllergyRules.AllergyRule;
import org.evenkeel.core.safety.Contraindications.Contraindication;
import org.evenkeel.core.safety.DoseLimits.DoseLimit;
import org.evenkeel.core.safety.DuplicateRules.DuplicateRule;
import org.evenkeel.core.stopping.AbruptStops;
import org.evenkeel.core.stopping.AbruptStops.AbruptStop;
import org.evenkeel.core.stopping.Washouts;
import org.evenkeel.core.stopping.Washouts.Washout;

/// A review told line by line: the rules, the person, the medicines, and what one check says.
final class Reviewed {
  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  final SmallKnowledge knowledge = new SmallKnowledge();
  final List<Exposure> exposures = new ArrayList<>();
  final List<Observation> observations = new ArrayList<>();
  private int orders;
  ClinicalPicture person = ClinicalPicture.nothingKnown();

  static Reviewed withNoRules() {
    return new Reviewed()
        .interactions()
        .duplicates()
        .limits()
        .allergies()
        .contraindications()
        .washouts()
        .abruptStops();
  }

  private Reviewed() {
    knowledge.with(MonitoringRules.KEY, new MonitoringRules(List.of()));
  }

  Reviewed interactions(PairRule... rules) {
    knowledge.with(InteractionRules.KEY, new InteractionRules(List.of(rules), List.of()));
    return this;
  }

  Reviewed sums(SumRule... rules) {
    knowledge.with(InteractionRules.KEY, new InteractionRules(List.of(), List.of(rules)));
    return this;
  }

  Reviewed duplicates(DuplicateRule... rules) {
    knowledge.with(DuplicateRules.KEY, new DuplicateRules(List.of(rules)));
    return this;
  }

  Reviewed limits(DoseLimit... rules) {
    knowledge.with(DoseLimits.KEY, new DoseLimits(List.of(rules)));
    return this;
  }

  Reviewed allergies(AllergyRule... rules) {
    knowledge.with(AllergyRules.KEY, new AllergyRules(List.of(rules)));
    return this;
  }

  Reviewed contraindications(Contraindication... rules) {
    knowledge.with(Contraindications.KEY, new Contraindications(List.of(rules)));
    return this;
  }

  Reviewed washouts(Washout... rules) {
    knowledge.with(Washouts.KEY, new Washouts(List.of(rules)));
    return this;
  }

  Reviewed abruptStops(AbruptStop... rules) {
    knowledge.with(AbruptStops.KEY, new AbruptStops(List.of(rules)));
    return this;
  }

  Reviewed person(ClinicalPicture picture) {
    person = picture;
    return this;
  }

  /// The medicines on board, by name; a name we do not know is a medicine that was not recognised.
  Reviewed takes(String... medicines) {
    for (String medicine : medicines) {
      exposures.add(order(medicine));
    }
    return this;
  }

  Reviewed takes(Exposure exposure) {
    exposures.add(exposure);
    return this;
  }

  Exposure order(String medicine) {
    orders++;
    String id = "m" + orders;
    return medicine.startsWith("unlisted")
        ? Exposure.unrecognised(id, medicine)
        : Exposure.of(id, new Ingredient(medicine));
  }

  Exposure order(String medicine, String daily) {
    return order(medicine).withDaily(SmallKnowledge.daily(daily));
  }

  SafetyReport report() {
    return SafetyReview.review(person, exposures, observations, knowledge, TODAY);
  }

  CheckResult says(Check check) {
    return report().of(check);
  }

  List<Finding> found(Check check) {
    return report().findings().stream().filter(f -> f.check() == check).toList();
  }

  Finding theOne(Check check) {
    List<Finding> all = found(check);
    if (all.size() != 1) {
      throw new AssertionError("not one finding: " + all);
    }
    return all.getFirst();
  }

  List<String> missing(Check check) {
    return List.copyOf(report().missing(check));
  }

  static Selector medicine(String... names) {
    return Selector.medicine(names);
  }

  static Context context(
      Optional<DoseBounds> doseOfA,
      Optional<DoseBounds> doseOfB,
      Set<Route> routeOfA,
      Set<Route> routeOfB,
      Optional<Selector> with,
      Optional<Selector> without,
      Optional<PersonCondition> person,
      Tier tier,
      boolean interrupts) {
    return new Context(
        doseOfA, doseOfB, routeOfA, routeOfB, with, without, person, tier, interrupts, "changed");
  }

  static DoseBounds atLeast(String mass) {
    return new DoseBounds(Optional.of(Mass.parse(mass)), Optional.empty());
  }

  static DoseBounds below(String mass) {
    return new DoseBounds(Optional.empty(), Optional.of(Mass.parse(mass)));
  }

  static Allergy allergy(String text) {
    return new Allergy(
        text, Optional.empty(), Optional.empty(), Allergy.Kind.ALLERGY, Optional.empty());
  }
}
