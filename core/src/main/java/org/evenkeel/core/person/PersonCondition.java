package org.evenkeel.core.person;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Something a rule asks of a person, such as "65 or older" or "pregnant".
///
/// A question has three answers; see [Answer].
public sealed interface PersonCondition {

  /// Whether it holds for this person.
  Answer test(ClinicalPicture person);

  /// Every part holds. The keys of one map in the knowledge.
  record All(List<PersonCondition> parts) implements PersonCondition {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public Answer test(ClinicalPicture person) {
      return Answer.all(parts.stream().map(part -> part.test(person)).toList());
    }
  }

  /// At least one part holds. `anyOf` in the knowledge.
  record AnyOf(List<PersonCondition> parts) implements PersonCondition {
    public AnyOf {
      parts = List.copyOf(parts);
    }

    @Override
    public Answer test(ClinicalPicture person) {
      return Answer.any(parts.stream().map(part -> part.test(person)).toList());
    }
  }

  /// A number lies within bounds: age, weight, eGFR, QTc, blood pressure, pulse, sodium, potassium,
  /// magnesium.
  record Measured(Measure measure, Bounds bounds) implements PersonCondition {
    @Override
    public Answer test(ClinicalPicture person) {
      var value = person.measures().get(measure);
      return value == null ? Answer.unknown(measure.said()) : Answer.of(bounds.contains(value));
    }
  }

  /// The sex is one of these.
  record SexIs(Set<Sex> sexes) implements PersonCondition {
    public SexIs {
      sexes = Set.copyOf(sexes);
    }

    @Override
    public Answer test(ClinicalPicture person) {
      return ask(person.sex().map(sexes::contains), Need.SEX.said());
    }
  }

  /// Pregnant, or not.
  record Pregnant(boolean wanted) implements PersonCondition {
    @Override
    public Answer test(ClinicalPicture person) {
      return ask(person.pregnancy().map(is -> is == wanted), Need.PREGNANCY.said());
    }
  }

  /// Could become pregnant, or not.
  record ChildBearing(boolean wanted) implements PersonCondition {
    @Override
    public Answer test(ClinicalPicture person) {
      return ask(person.childBearingPotential().map(is -> is == wanted), Need.CHILD_BEARING.said());
    }
  }

  /// Feeds a child, or does not.
  record Breastfeeding(boolean wanted) implements PersonCondition {
    @Override
    public Answer test(ClinicalPicture person) {
      return ask(person.breastfeeding().map(is -> is == wanted), Need.BREASTFEEDING.said());
    }
  }

  /// The liver's grade is one of these.
  record Liver(Set<LiverGrade> grades) implements PersonCondition {
    public Liver {
      grades = Set.copyOf(grades);
    }

    @Override
    public Answer test(ClinicalPicture person) {
      return ask(person.liver().map(grades::contains), Need.LIVER.said());
    }
  }

  /// The person has at least one of these conditions.
  record Has(Set<String> conditions) implements PersonCondition {
    public Has {
      conditions = Set.copyOf(conditions);
    }

    @Override
    public Answer test(ClinicalPicture person) {
      return ask(
          person.conditions().map(has -> has.stream().anyMatch(conditions::contains)),
          Need.CONDITIONS.said());
    }
  }

  /// Every gene has one of the phenotypes listed for it.
  record Gene(Map<String, Set<String>> phenotypes) implements PersonCondition {
    public Gene {
      phenotypes = Map.copyOf(phenotypes);
    }

    @Override
    public Answer test(ClinicalPicture person) {
      return Answer.all(
          phenotypes.entrySet().stream()
              .map(wanted -> {
                String phenotype = person.genes().get(wanted.getKey());
                return phenotype == null
                    ? Answer.unknown(wanted.getKey() + " phenotype")
                    : Answer.of(wanted.getValue().contains(phenotype));
              })
              .toList());
    }
  }

  /// The last level of a medicine lies within bounds, in the unit the knowledge uses for it.
  record Level(String of, Bounds bounds) implements PersonCondition {
    @Override
    public Answer test(ClinicalPicture person) {
      var level = person.levels().get(of);
      return level == null
          ? Answer.unknown(of + " level")
          : Answer.of(bounds.contains(level.value()));
    }
  }

  private static Answer ask(Known<Boolean> fact, String said) {
    return switch (fact) {
      case Known.Is<Boolean>(var is) -> Answer.of(is);
      case Known.Not<Boolean> _ -> Answer.unknown(said);
    };
  }
}
