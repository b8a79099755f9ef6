package org.evenkeel.core.person;

import java.util.function.Predicate;

/// A fact that must be known before a check may say "clear".
///
/// The words are those of the field `needs` in the knowledge.
public enum Need {
  AGE("age", person -> person.knows(Measure.AGE)),
  SEX("sex", person -> person.sex() instanceof Known.Is),
  WEIGHT("weight", person -> person.knows(Measure.WEIGHT)),
  PREGNANCY("pregnancy status", person -> person.pregnancy() instanceof Known.Is),
  CHILD_BEARING(
      "child-bearing potential", person -> person.childBearingPotential() instanceof Known.Is),
  BREASTFEEDING("breastfeeding", person -> person.breastfeeding() instanceof Known.Is),
  KIDNEY("kidney function (eGFR)", person -> person.knows(Measure.EGFR)),
  LIVER("liver function", person -> person.liver() instanceof Known.Is),
  QTC("QTc", person -> person.knows(Measure.QTC)),
  BLOOD_PRESSURE("blood pressure", person -> person.knows(Measure.SYSTOLIC)),
  PULSE("pulse", person -> person.knows(Measure.PULSE)),
  SODIUM("sodium", person -> person.knows(Measure.SODIUM)),
  POTASSIUM("potassium", person -> person.knows(Measure.POTASSIUM)),
  MAGNESIUM("magnesium", person -> person.knows(Measure.MAGNESIUM)),
  CONDITIONS("conditions", person -> person.conditions() instanceof Known.Is);

  private final String said;

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Predicate<ClinicalPicture> known;

  Need(String said, Predicate<ClinicalPicture> known) {
    this.said = said;
    this.known = known;
  }

  /// How it is said when it is missing, such as `pregnancy status`.
  public String said() {
    return said;
  }

  /// True when the person's record holds this fact.
  public boolean isMetBy(ClinicalPicture person) {
    return known.test(person);
  }

  /// Reads a word of the field `needs`.
  ///
  /// @throws IllegalArgumentException when we do not know such a fact
  public static Need parse(String word) {
    return switch (word) {
      case "age" -> AGE;
      case "sex" -> SEX;
      case "weight", "weightKg" -> WEIGHT;
      case "pregnancy", "pregnant" -> PREGNANCY;
      case "childBearing", "child-bearing" -> CHILD_BEARING;
      case "breastfeeding" -> BREASTFEEDING;
      case "egfr", "kidney" -> KIDNEY;
      case "liver" -> LIVER;
      case "qtc" -> QTC;
      case "systolic", "blood-pressure" -> BLOOD_PRESSURE;
      case "pulse" -> PULSE;
      case "sodium" -> SODIUM;
      case "potassium" -> POTASSIUM;
      case "magnesium" -> MAGNESIUM;
      case "conditions", "has" -> CONDITIONS;
      default -> throw new IllegalArgumentException("unknown need: \"" + word + "\"");
    };
  }
}
