package org.evenkeel.core.chart;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.observation.Parameters;
import org.evenkeel.core.observation.Parameters.Parameter;
import org.evenkeel.core.person.Allergy;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.PastTrial;
import org.evenkeel.core.quantity.SerumLevel;

/// What is known of a person, gathered from what was stated and measured up to a day.
final class Picture {

  private final ClinicalPicture.Builder picture = ClinicalPicture.builder();
  private final List<Allergy> allergies = new ArrayList<>();
  private final Map<String, Payload.ConditionRecorded> conditions = new LinkedHashMap<>();
  private final List<PastTrial> trials = new ArrayList<>();
  private final Map<Measure, Instant> measured = new EnumMap<>(Measure.class);
  private final LocalDate asOf;
  private final ZoneId zone;
  private final Optional<Parameters> parameters;
  private boolean allergiesAsked;
  private boolean conditionsAsked;

  private Picture(LocalDate asOf, ZoneId zone, Optional<Parameters> parameters) {
    this.asOf = asOf;
    this.zone = zone;
    this.parameters = parameters;
  }

  /// The picture from entries that are in order; those that happened after the day are left out.
  static ClinicalPicture of(
      List<Entry> entries, KnowledgeBase knowledge, LocalDate asOf, ZoneId zone) {
    Picture picture = new Picture(asOf, zone, knowledge.get(Parameters.KEY, asOf));
    for (Entry entry : entries) {
      if (!LocalDate.ofInstant(entry.happened(), zone).isAfter(asOf)) {
        picture.add(entry);
      }
    }
    return picture.build();
  }

  private void add(Entry entry) {
    switch (entry.payload()) {
      case Payload.PersonRegistered person -> {
        if (!person.born().isAfter(asOf)) {
          picture.age(Period.between(person.born(), asOf).getYears());
        }
        person.sex().ifPresent(picture::sex);
      }
      case Payload.AllergyRecorded(var allergy) -> {
        allergiesAsked = true;
        allergies.add(allergy);
      }
      case Payload.NoKnownAllergies _ -> allergiesAsked = true;
      case Payload.ConditionRecorded condition -> {
        conditionsAsked = true;
        conditions.put(condition.key().orElse(condition.text()), condition);
      }
      case Payload.ConditionsComplete _ -> conditionsAsked = true;
      case Payload.FactRecorded(var fact) -> add(fact, entry.happened());
      case Payload.ObservationReceived(var result) -> add(result);
      default -> {}
    }
  }

  private void add(Fact fact, Instant at) {
    switch (fact) {
      case Fact.Pregnant(boolean is) -> picture.pregnant(is);
      case Fact.ChildBearing(boolean could) -> picture.childBearing(could);
      case Fact.Breastfeeding(boolean is) -> picture.breastfeeding(is);
      case Fact.Measured(Measure measure, BigDecimal value) -> measure(measure, value, at);
      case Fact.Liver(var grade) -> picture.liver(grade);
      case Fact.Gene(String gene, String phenotype) -> picture.gene(gene, phenotype);
      case Fact.Substance(String name, boolean takes) -> picture.substance(name, takes);
      case Fact.Tried(var trial) -> trials.add(trial);
    }
  }

  private void add(Observation result) {
    Optional<Parameter> parameter = parameters.flatMap(all -> all.of(List.of(result.code())));
    if (parameter.isEmpty() || result.value().isEmpty()) {
      return;
    }
    LocalDate day = LocalDate.ofInstant(result.taken(), zone);
    boolean current =
        !day.isAfter(asOf) && ChronoUnit.DAYS.between(day, asOf) <= parameter.get().goodForDays();
    if (!current) {
      return;
    }
    SerumLevel level = result.value().get();
    for (Measure measure : Measure.values()) {
      if (parameter.get().measure().filter(measure.word()::equals).isPresent()) {
        measure(measure, level.value(), result.taken());
      }
    }
    parameter.get().medicine().ifPresent(medicine -> picture.level(medicine, level));
  }

  private void measure(Measure measure, BigDecimal value, Instant at) {
    if (!measured.getOrDefault(measure, Instant.MIN).isAfter(at)) {
      measured.put(measure, at);
      picture.measure(measure, value);
    }
  }

  private ClinicalPicture build() {
    if (allergiesAsked) {
      picture.allergies(allergies);
    }
    if (conditionsAsked) {
      Set<String> keys = new TreeSet<>();
      for (Payload.ConditionRecorded condition : conditions.values()) {
        boolean over = condition.ended().filter(end -> !end.isAfter(asOf)).isPresent();
        boolean begun = condition.onset().filter(onset -> onset.isAfter(asOf)).isEmpty();
        if (!over && begun) {
          condition.key().ifPresent(keys::add);
        }
      }
      picture.conditions(keys);
    }
    if (!trials.isEmpty()) {
      picture.pastTrials(trials);
    }
    return picture.build();
  }
}
