package org.evenkeel.app.caseload;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.app.web.FormErrors;
import org.evenkeel.core.chart.Fact;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Recognition;
import org.evenkeel.core.person.Allergy;
import org.evenkeel.core.person.ConditionIndex;
import org.evenkeel.core.person.LiverGrade;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.safety.AllergyRules;

/// A fact about a person as it is typed into a form.
public final class FactForm {
  /// The facts that can be recorded, in words.
  public static final Map<String, String> CHOICES = choices();

  private static final String MEASURE = "measure-";

  private FactForm() {}

  private static Map<String, String> choices() {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("", "Choose");
    choices.put("allergy", "Allergy");
    choices.put("intolerance", "Intolerance");
    choices.put("no-allergies", "Asked: no allergies");
    choices.put("condition", "Condition");
    choices.put("conditions-complete", "Asked: no other conditions");
    choices.put("pregnant", "Pregnant: yes or no");
    choices.put("childbearing", "Could become pregnant: yes or no");
    choices.put("breastfeeding", "Breastfeeding: yes or no");
    for (Measure measure : Measure.values()) {
      if (measure != Measure.AGE) {
        choices.put("measure-" + measure.name(), Wording.capital(words(measure)));
      }
    }
    choices.put("liver", "Liver impairment");
    choices.put("tobacco smoke", "Smokes tobacco: yes or no");
    choices.put("alcohol", "Drinks alcohol: yes or no");
    return Collections.unmodifiableMap(choices);
  }

  private static String words(Measure measure) {
    return switch (measure) {
      case AGE -> "age";
      case WEIGHT -> "weight, kg";
      case EGFR -> "kidney function (eGFR), mL/min/1.73 m2";
      case QTC -> "QTc, ms";
      case SYSTOLIC -> "blood pressure, upper, mmHg";
      case DIASTOLIC -> "blood pressure, lower, mmHg";
      case PULSE -> "pulse, a minute";
      case SODIUM -> "sodium, mmol/L";
      case POTASSIUM -> "potassium, mmol/L";
      case MAGNESIUM -> "magnesium, mmol/L";
    };
  }

  /// What the form states, or what has to be looked at.
  public static Optional<Payload> read(Sheet sheet, Map<String, String> sent, FormErrors errors) {
    String what = sent.getOrDefault("what", "");
    String value = sent.getOrDefault("value", "").strip();
    if (what.isEmpty() || !CHOICES.containsKey(what)) {
      errors.add("what", "Say which fact");
      return Optional.empty();
    }
    if (what.startsWith(MEASURE)) {
      return measured(Measure.valueOf(what.substring(MEASURE.length())), value, errors);
    }
    return switch (what) {
      case "no-allergies" -> Optional.of(new Payload.NoKnownAllergies());
      case "conditions-complete" -> Optional.of(new Payload.ConditionsComplete());
      case "allergy" -> allergy(sheet, value, Allergy.Kind.ALLERGY, sent, errors);
      case "intolerance" -> allergy(sheet, value, Allergy.Kind.INTOLERANCE, sent, errors);
      case "condition" -> condition(sheet, value, errors);
      case "pregnant" -> yes(value, errors).map(is -> fact(new Fact.Pregnant(is)));
      case "childbearing" -> yes(value, errors).map(is -> fact(new Fact.ChildBearing(is)));
      case "breastfeeding" -> yes(value, errors).map(is -> fact(new Fact.Breastfeeding(is)));
      case "liver" -> liver(value, errors);
      default -> yes(value, errors).map(is -> fact(new Fact.Substance(what, is)));
    };
  }

  private static Payload fact(Fact fact) {
    return new Payload.FactRecorded(fact);
  }

  private static Optional<Boolean> yes(String value, FormErrors errors) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "yes", "y" -> Optional.of(true);
      case "no", "n" -> Optional.of(false);
      default -> {
        errors.add("value", "Write yes or no. When it is not known, record nothing");
        yield Optional.empty();
      }
    };
  }

  private static Optional<Payload> liver(String value, FormErrors errors) {
    try {
      return Optional.of(fact(new Fact.Liver(LiverGrade.parse(value))));
    } catch (IllegalArgumentException e) {
      errors.add("value", "Write none, mild, moderate or severe");
      return Optional.empty();
    }
  }

  private static Optional<Payload> measured(Measure measure, String value, FormErrors errors) {
    if (!value.matches("[0-9]{1,5}(\\.[0-9]{1,3})?")) {
      errors.add("value", "Write a number without its unit");
      return Optional.empty();
    }
    return Optional.of(fact(new Fact.Measured(measure, new BigDecimal(value))));
  }

  private static Optional<Payload> allergy(
      Sheet sheet, String value, Allergy.Kind kind, Map<String, String> sent, FormErrors errors) {
    if (value.isEmpty()) {
      errors.add("value", "Say to what");
      return Optional.empty();
    }
    Optional<String> reaction =
        Optional.of(sent.getOrDefault("reaction", "").strip()).filter(r -> !r.isEmpty());
    Optional<String> ingredient =
        sheet
            .knowledge()
            .get(Formulary.KEY, sheet.today())
            .flatMap(all ->
                switch (all.recognise(value)) {
                  case Recognition.Recognised(var meant, _, _) ->
                      Optional.of(meant.getFirst()).map(Ingredient::name);
                  case Recognition.NotRecognised _ -> Optional.empty();
                });
    Optional<String> group =
        sheet
            .knowledge()
            .get(AllergyRules.KEY, sheet.today())
            .flatMap(all ->
                all.rules().stream()
                    .map(AllergyRules.AllergyRule::group)
                    .filter(g -> isNamed(value, g))
                    .findFirst());
    return Optional.of(
        new Payload.AllergyRecorded(new Allergy(value, ingredient, group, kind, reaction)));
  }

  private static boolean isNamed(String text, String group) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return plain.equals(group) || plain.equals(group + "s") || (plain + "s").equals(group);
  }

  private static Optional<Payload> condition(Sheet sheet, String value, FormErrors errors) {
    if (value.isEmpty()) {
      errors.add("value", "Name the condition");
      return Optional.empty();
    }
    Optional<String> key =
        sheet.knowledge().get(ConditionIndex.KEY, sheet.today()).flatMap(all -> all.key(value));
    return Optional.of(
        new Payload.ConditionRecorded(key, value, Optional.empty(), Optional.empty()));
  }
}
