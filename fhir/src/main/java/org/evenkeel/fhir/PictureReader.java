package org.evenkeel.fhir;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.Recognition;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.observation.Parameters;
import org.evenkeel.core.observation.Parameters.Parameter;
import org.evenkeel.core.person.Allergy;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.person.ConditionIndex;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.quantity.SerumLevel;
import org.evenkeel.fhir.Resources.Resource;
import org.evenkeel.fhir.json.JsonObject;

/// The person: Patient, conditions, allergies and results, as they stood on a day.
final class PictureReader {
  private static final String PREGNANCY_STATUS = "82810-3";
  private static final String SMOKING_STATUS = "72166-2";
  private static final Set<String> CURRENT_SMOKER =
      Set.of("449868002", "428041000124106", "428061000124105", "428071000124103", "77176002");
  private static final Set<String> NOT_A_MEDICINE = Set.of("food", "environment");
  private static final Set<String> NOT_SMOKING = Set.of("8517006", "266919005");

  private final Formulary formulary;
  private final Parameters parameters;
  private final ConditionIndex conditionIndex;
  private final GeneResults genes;
  private final LocalDate asOf;
  private final List<Unread> unread;
  private final ClinicalPicture.Builder picture = ClinicalPicture.builder();
  private final List<Observation> observations = new ArrayList<>();
  private final Map<Measure, Instant> measuredOn = new HashMap<>();
  private final Map<String, Instant> levelOn = new HashMap<>();
  private final Set<String> conditions = new TreeSet<>();
  private final List<Allergy> allergies = new ArrayList<>();
  private boolean conditionsSeen;
  private boolean allergiesSeen;
  private Instant pregnancySaid = Instant.MIN;

  PictureReader(
      Formulary formulary,
      Parameters parameters,
      ConditionIndex conditionIndex,
      GeneResults genes,
      LocalDate asOf,
      List<Unread> unread) {
    this.formulary = formulary;
    this.parameters = parameters;
    this.conditionIndex = conditionIndex;
    this.genes = genes;
    this.asOf = asOf;
    this.unread = unread;
  }

  /// All results that could be read, oldest first.
  List<Observation> observations() {
    return observations.stream().sorted(Comparator.comparing(Observation::taken)).toList();
  }

  /// What is known of the person.
  ClinicalPicture picture() {
    if (conditionsSeen) {
      picture.conditions(conditions);
    }
    if (allergiesSeen) {
      picture.allergies(allergies);
    }
    picture.genes(genes.latest());
    return picture.build();
  }

  void patient(JsonObject json) {
    FhirTime.day(json, "birthDate")
        .filter(born -> !born.isAfter(asOf))
        .ifPresent(born -> picture.age(Period.between(born, asOf).getYears()));
    json.text("gender")
        .flatMap(gender ->
            switch (gender) {
              case "female" -> Optional.of(Sex.FEMALE);
              case "male" -> Optional.of(Sex.MALE);
              case "other" -> Optional.of(Sex.OTHER);
              case "unknown" -> Optional.<Sex>empty();
              default -> throw json.wrong("gender", "not a code of administrative gender");
            })
        .ifPresent(picture::sex);
  }

  void condition(Resource resource) {
    JsonObject json = resource.json();
    conditionsSeen = true;
    Concept verified = Concept.of(json.object("verificationStatus"));
    if (verified.hasCode("entered-in-error") || verified.hasCode("refuted")) {
      unread.add(new Unread(resource.ref(), "entered in error or refuted"));
      return;
    }
    Optional<LocalDate> onset =
        FhirTime.day(json, "onsetDateTime").or(() -> FhirTime.day(json, "recordedDate"));
    Optional<LocalDate> end = FhirTime.lastDay(json, "abatementDateTime");
    Concept status = Concept.of(json.object("clinicalStatus"));
    boolean over =
        status.hasCode("inactive") || status.hasCode("remission") || status.hasCode("resolved");
    boolean ended = end.isPresent() && end.get().isBefore(asOf);
    if ((over && end.isEmpty()) || ended || (onset.isPresent() && onset.get().isAfter(asOf))) {
      return;
    }
    Concept code = Concept.of(json.object("code"));
    Set<String> keys = conditionIndex.keys(code.codes(), code.texts());
    if (keys.contains("pregnancy")) {
      picture.pregnant(true);
    }
    conditions.addAll(keys);
    conditions.remove("pregnancy");
  }

  void allergy(Resource resource) {
    JsonObject json = resource.json();
    allergiesSeen = true;
    if (Concept.of(json.object("verificationStatus")).hasCode("entered-in-error")) {
      unread.add(new Unread(resource.ref(), "entered in error"));
      return;
    }
    Concept status = Concept.of(json.object("clinicalStatus"));
    Concept code = Concept.of(json.object("code"));
    boolean none = code.hasCode("716186003") || code.hasCode("409137002");
    if (none || status.hasCode("inactive") || status.hasCode("resolved")) {
      return;
    }
    List<String> categories = json.texts("category");
    if (!categories.isEmpty() && NOT_A_MEDICINE.containsAll(categories)) {
      return; // of food or pollen: no medicine is checked against it
    }
    Optional<String> ingredient = Optional.empty();
    for (String text : code.texts()) {
      String plain = text.replaceAll("(?i)^allerg(y|ic) to ", "").replaceAll("(?i) allergy$", "");
      if (ingredient.isEmpty() && formulary.recognise(plain) instanceof Recognition.Recognised r) {
        ingredient = Optional.of(r.medicines().getFirst().name());
      }
    }
    Optional<String> reaction =
        json.objects("reaction").stream()
            .flatMap(r -> r.objects("manifestation").stream())
            .map(m -> Concept.of(Optional.of(m)).said())
            .findFirst();
    allergies.add(
        new Allergy(
            code.said(),
            ingredient,
            ingredient.isPresent() ? Optional.empty() : Optional.of(code.said()),
            json.text("type").orElse("").equals("intolerance")
                ? Allergy.Kind.INTOLERANCE
                : Allergy.Kind.ALLERGY,
            reaction));
  }

  void observation(Resource resource) {
    JsonObject json = resource.json();
    String status = json.text("status").orElse("");
    if (status.equals("entered-in-error") || status.equals("cancelled")) {
      unread.add(new Unread(resource.ref(), status.replace('-', ' ')));
      return;
    }
    Optional<Instant> taken =
        FhirTime.instant(json, "effectiveDateTime")
            .or(() -> json.object("effectivePeriod").flatMap(p -> FhirTime.instant(p, "start")));
    if (taken.isEmpty()) {
      unread.add(new Unread(resource.ref(), "no time at which it was taken"));
      return;
    }
    if (LocalDate.ofInstant(taken.get(), ZoneOffset.UTC).isAfter(asOf)) {
      return;
    }
    statement(json, taken.get());
    genes.observation(resource.ref(), json, taken.get());
    result(resource.ref(), json, taken.get());
    int part = 0;
    for (JsonObject component : json.objects("component")) {
      result(resource.ref() + "#" + part++, component, taken.get());
    }
  }

  /// Results that are a word: pregnancy and smoking status.
  private void statement(JsonObject json, Instant taken) {
    Concept code = Concept.of(json.object("code"));
    Concept value = Concept.of(json.object("valueCodeableConcept"));
    if (code.hasCode(PREGNANCY_STATUS) && taken.isAfter(pregnancySaid)) {
      if (value.hasCode("77386006")) {
        picture.pregnant(true);
        pregnancySaid = taken;
      } else if (value.hasCode("60001007")) {
        picture.pregnant(false);
        pregnancySaid = taken;
      }
    }
    if (code.hasCode(SMOKING_STATUS)) {
      value.codes().stream()
          .map(c -> c.value())
          .forEach(c -> {
            if (CURRENT_SMOKER.contains(c)) {
              picture.substance("tobacco smoke", true);
            } else if (NOT_SMOKING.contains(c)) {
              picture.substance("tobacco smoke", false);
            }
          });
    }
  }

  private void result(String ref, JsonObject json, Instant taken) {
    Optional<JsonObject> quantity = json.object("valueQuantity");
    if (quantity.isEmpty()) {
      return;
    }
    Concept code = Concept.of(json.object("code"));
    Optional<Parameter> parameter = parameters.of(code.codes());
    if (parameter.isEmpty()) {
      return;
    }
    Optional<SerumLevel> level = level(ref, quantity.get());
    observations.add(
        new Observation(
            ref,
            parameter.map(Parameter::name),
            code.codes().getFirst(),
            level,
            taken,
            Optional.empty()));
    level.ifPresent(l -> remember(parameter.get(), l, taken));
  }

  private Optional<SerumLevel> level(String ref, JsonObject quantity) {
    Optional<BigDecimal> value = quantity.number("value");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String unit = quantity.text("code").or(() -> quantity.text("unit")).orElse("");
    if (value.get().signum() < 0) {
      unread.add(new Unread(ref, "a result below zero"));
      return Optional.empty();
    }
    try {
      return Optional.of(convert(value.get(), unit));
    } catch (IllegalArgumentException unknown) {
      unread.add(new Unread(ref, "unknown unit of a result: \"" + unit + "\""));
      return Optional.empty();
    }
  }

  /// Thousands per microliter, as most laboratories report cell counts, become cells; pounds become
  /// kilograms.
  private static SerumLevel convert(BigDecimal value, String unit) {
    return switch (unit) {
      case "10*3/uL", "10*9/L", "K/uL", "10^3/uL", "10*3/mm3" ->
          new SerumLevel(value.multiply(BigDecimal.valueOf(1000)), SerumLevel.Unit.PER_MICROLITER);
      case "[lb_av]", "lb" ->
          new SerumLevel(value.multiply(new BigDecimal("0.45359237")), SerumLevel.Unit.KILOGRAMS);
      case "g" -> new SerumLevel(value.movePointLeft(3), SerumLevel.Unit.KILOGRAMS);
      default -> new SerumLevel(value, SerumLevel.Unit.parse(unit));
    };
  }

  private void remember(Parameter parameter, SerumLevel level, Instant taken) {
    Instant day = asOf.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    if (taken.plus(parameter.goodForDays(), ChronoUnit.DAYS).isBefore(day)) {
      return;
    }
    for (Measure measure : Measure.values()) {
      boolean tells = parameter.measure().filter(measure.word()::equals).isPresent();
      if (tells && !measuredOn.getOrDefault(measure, Instant.MIN).isAfter(taken)) {
        measuredOn.put(measure, taken);
        picture.measure(measure, level.value());
      }
    }
    parameter
        .medicine()
        .filter(medicine -> !levelOn.getOrDefault(medicine, Instant.MIN).isAfter(taken))
        .ifPresent(medicine -> {
          levelOn.put(medicine, taken);
          picture.level(medicine, level);
        });
  }
}
