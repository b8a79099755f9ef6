package org.evenkeel.core.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.person.Answer;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.quantity.SerumLevel;
import org.evenkeel.core.regimen.Exposure;

/// Says what is due, overdue, never done, out of range, critical or cannot be read.
///
/// @param knowledge where the rules come from
/// @param region whose rules, such as `US`
/// @param zone the person's zone, which tells the day of a result
/// @param soon how long before the day a thing counts as due soon
public record Monitoring(KnowledgeBase knowledge, String region, ZoneId zone, Period soon) {

  /// How it stands on a day with everything that has to be measured for the medicines on board.
  ///
  /// A result that cannot be read does not count as done, nor is the thing then called never done.
  /// A value that needs attention and a day that has passed are two items.
  public List<DueItem> due(
      ClinicalPicture person,
      List<Exposure> exposures,
      List<Observation> observations,
      LocalDate asOf) {
    var items = new ArrayList<DueItem>();
    Optional<Formulary> formulary = knowledge.get(Formulary.KEY, asOf);
    Optional<MonitoringRules> rules = knowledge.get(MonitoringRules.KEY, asOf);
    Map<Ingredient, List<Exposure>> known = new TreeMap<>();
    var unknown = new TreeSet<String>();
    for (Exposure exposure : exposures) {
      if (exposure.ingredient().isPresent()) {
        known.computeIfAbsent(exposure.ingredient().get(), _ -> new ArrayList<>()).add(exposure);
      } else if (exposure.onBoard()) {
        unknown.add(exposure.text());
      }
    }
    known.forEach((ingredient, all) -> {
      List<Exposure> now = all.stream().filter(Exposure::onBoard).toList();
      if (!now.isEmpty()) {
        Optional<Medicine> medicine = formulary.flatMap(f -> f.medicine(ingredient));
        if (rules.isEmpty() || medicine.isEmpty()) {
          unknown.add(ingredient.name());
        } else {
          items.addAll(
              ofMedicine(rules.get(), medicine.get(), now, all, person, observations, asOf));
        }
      }
    });
    unknown.forEach(
        name -> items.add(notChecked(name, Optional.empty(), Set.of("no knowledge of " + name))));
    return List.copyOf(items);
  }

  private List<DueItem> ofMedicine(
      MonitoringRules rules,
      Medicine medicine,
      List<Exposure> now,
      List<Exposure> all,
      ClinicalPicture person,
      List<Observation> observations,
      LocalDate asOf) {
    var items = new ArrayList<DueItem>();
    Course course = Course.of(all);
    var asked = new TreeMap<String, MonitoringRule>();
    for (Exposure exposure : now) {
      for (MonitoringRule rule : rules.of(use(exposure, medicine), region)) {
        asked.put(rule.head().id(), rule);
      }
    }
    if (asked.isEmpty() && medicine.depth() == Medicine.Depth.NAMES) {
      items.add(
          notChecked(
              medicine.display(),
              Optional.empty(),
              Set.of("no knowledge of " + medicine.display())));
    }
    for (MonitoringRule rule : asked.values()) {
      Answer holds = rule.who().map(who -> who.test(person)).orElse(Answer.MET);
      switch (holds) {
        case Answer.Met _ -> items.addAll(ofRule(rule, medicine, course, observations, asOf));
        case Answer.NotMet _ -> {}
        case Answer.Unknown(var missing) ->
            items.add(notChecked(medicine.display(), Optional.of(rule), missing));
      }
    }
    return items;
  }

  private List<DueItem> ofRule(
      MonitoringRule rule,
      Medicine medicine,
      Course course,
      List<Observation> observations,
      LocalDate asOf) {
    List<Observation> results =
        observations.stream()
            .filter(rule::isMeasuredBy)
            .filter(result -> !day(result).isAfter(asOf))
            .sorted(Comparator.comparing(Observation::taken))
            .toList();
    List<Observation> readable =
        results.stream().filter(result -> whyNotReadable(rule, result).isEmpty()).toList();
    Optional<LocalDate> last =
        readable.isEmpty() ? Optional.empty() : Optional.of(day(readable.getLast()));
    Optional<DueItem> value = value(rule, medicine, results);
    DueItem time = new Timing(medicine.display(), rule, asOf, soon).read(course, last);
    if (value.isEmpty()) {
      return List.of(time);
    }
    return time instanceof DueItem.Overdue ? List.of(value.get(), time) : List.of(value.get());
  }

  /// What the last result calls for; empty when it needs no attention or there is none.
  private static Optional<DueItem> value(
      MonitoringRule rule, Medicine medicine, List<Observation> results) {
    List<Observation> comparable = results.stream().filter(r -> inUnit(rule, r)).toList();
    if (comparable.isEmpty()) {
      return Optional.empty();
    }
    Observation result = comparable.getLast();
    BigDecimal number = result.value().orElseThrow().value();
    Optional<String> critical =
        rule.critical().reversed().stream()
            .filter(c -> c.when().contains(number))
            .map(MonitoringRule.Critical::say)
            .findFirst();
    Optional<String> unreadable = whyNotReadable(rule, result);
    if (unreadable.isPresent()) {
      Set<String> missing =
          result.hoursSinceDose().isEmpty() ? Set.of("hours since the last dose") : Set.of();
      return Optional.of(
          new DueItem.NotInterpretable(
              medicine.display(),
              Optional.of(rule),
              result,
              unreadable.get(),
              missing,
              critical.orElse("")));
    }
    if (critical.isPresent()) {
      return Optional.of(
          new DueItem.Critical(medicine.display(), Optional.of(rule), result, critical.get()));
    }
    return rule.range()
        .filter(range -> !range.within().contains(number))
        .map(range ->
            new DueItem.OutOfRange(medicine.display(), Optional.of(rule), result, range.note()));
  }

  private static boolean inUnit(MonitoringRule rule, Observation result) {
    return result.value().map(SerumLevel::unit).equals(rule.unit()) && rule.unit().isPresent();
  }

  private static Optional<String> whyNotReadable(MonitoringRule rule, Observation result) {
    if (rule.interpretable().isEmpty()) {
      return Optional.empty();
    }
    var window = rule.interpretable().get();
    String wanted = window.fromHours() + " to " + window.untilHours() + " hours after a dose";
    if (result.hoursSinceDose().isEmpty()) {
      return Optional.of("it is not known whether the sample was taken " + wanted);
    }
    return window.contains(result.hoursSinceDose().get())
        ? Optional.empty()
        : Optional.of("the sample was not taken " + wanted);
  }

  private LocalDate day(Observation result) {
    return result.taken().atZone(zone).toLocalDate();
  }

  private static InUse use(Exposure exposure, Medicine medicine) {
    return new InUse(
        medicine,
        exposure.brand(),
        exposure.route(),
        exposure.form(),
        exposure.release(),
        exposure.daily());
  }

  private static DueItem notChecked(
      String medicine, Optional<MonitoringRule> rule, Set<String> missing) {
    return new DueItem.NotChecked(medicine, rule, new TreeSet<>(missing));
  }
}
