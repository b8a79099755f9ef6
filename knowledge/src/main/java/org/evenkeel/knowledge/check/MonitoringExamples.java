package org.evenkeel.knowledge.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.monitoring.DueItem;
import org.evenkeel.core.monitoring.Monitoring;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.quantity.SerumLevel;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.knowledge.ask.NamedMedicines;
import org.evenkeel.knowledge.content.Spans;
import org.evenkeel.knowledge.content.Tree;
import org.evenkeel.knowledge.load.LabUnits;

/// Worked examples of what has to be measured.
///
/// The phase says how long the medicine has been taken: `baseline` begins today, any other phase
/// has run to the middle of its stretch, or for two years when it has no end. Without a `person`
/// the example is of one for whom the rule holds.
///
/// @param knowledge the content
/// @param names reads the names in the examples
record MonitoringExamples(KnowledgeBase knowledge, NamedMedicines names) {

  private static final Pattern AGO = Pattern.compile("([0-9]+ (?:h|d|wk|mo|y)) ago");
  private static final Period TWO_YEARS = Period.ofYears(2);

  Optional<String> run(Tree rule, Tree example) {
    Tree of = rule.tree("of").orElseThrow();
    LocalDate start = start(rule, example);
    List<Exposure> exposures = new ArrayList<>();
    for (Exposure exposure : names.onBoard("m1", medicine(of))) {
      exposures.add(TakenInExample.as(exposure, of, example).since(start));
    }
    List<DueItem> items =
        new Monitoring(knowledge, rule.textOr("region", "US"), ZoneOffset.UTC, Period.ZERO)
            .due(person(rule, example), exposures, results(rule, example), Examples.TODAY);
    List<String> words =
        items.stream()
            .filter(i -> i.rule().filter(r -> r.head().id().equals(rule.text("id"))).isPresent())
            .map(DueItem::word)
            .toList();
    String expected = example.text("expect");
    boolean holds = expected.equals("clear") ? words.isEmpty() : words.contains(expected);
    return holds ? Optional.empty() : Optional.of(words + ", started " + start);
  }

  private static ClinicalPicture person(Tree rule, Tree example) {
    if (example.has("person")) {
      return PersonInExample.of(example);
    }
    ClinicalPicture.Builder person = ClinicalPicture.builder();
    PersonThatFits.of(rule, person);
    return person.build();
  }

  private String medicine(Tree of) {
    return of.texts("medicine").stream()
        .findFirst()
        .or(() -> of.texts("brand").stream().findFirst())
        .orElseGet(() -> ofClass(of));
  }

  private String ofClass(Tree of) {
    return names.formulary().medicines().stream()
        .filter(m -> of.texts("class").contains(m.therapeuticClass()))
        .filter(m -> !m.forms().isEmpty())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no medicine for " + of))
        .ingredient()
        .name();
  }

  private static LocalDate start(Tree rule, Tree example) {
    Optional<LocalDate> stated = example.maybe("started").flatMap(MonitoringExamples::day);
    if (stated.isPresent()) {
      return stated.get();
    }
    String phase = example.textOr("phase", "maintenance");
    if (phase.equals("baseline")) {
      return Examples.TODAY;
    }
    for (Tree step : rule.trees("schedule")) {
      if (step.text("phase").equals(phase)) {
        long from = step.maybe("from").map(t -> Spans.duration(t).toDays()).orElse(0L);
        return step.maybe("until")
            .map(t -> Examples.TODAY.minusDays((from + Spans.duration(t).toDays()) / 2))
            .orElse(Examples.TODAY.minusDays(from).minus(TWO_YEARS));
      }
    }
    return Examples.TODAY.minus(TWO_YEARS);
  }

  private static Optional<LocalDate> day(String ago) {
    Matcher matcher = AGO.matcher(ago);
    return matcher.matches()
        ? Optional.of(Examples.TODAY.minus(Spans.period(matcher.group(1))))
        : Optional.empty();
  }

  private static List<Observation> results(Tree rule, Tree example) {
    Optional<LocalDate> day = example.maybe("last").flatMap(MonitoringExamples::day);
    if (day.isEmpty()) {
      return List.of();
    }
    Optional<SerumLevel.Unit> unit = rule.maybe("unit").flatMap(LabUnits::parse);
    Optional<BigDecimal> number = example.number("value").or(() -> unremarkable(rule));
    Optional<SerumLevel> value = number.flatMap(n -> unit.map(u -> new SerumLevel(n, u)));
    Optional<Double> hours =
        example
            .number("hoursSinceDose")
            .or(() -> rule.tree("interpretable").flatMap(w -> w.number("hoursSinceDoseFrom")))
            .map(BigDecimal::doubleValue);
    return List.of(
        new Observation(
            "o1",
            Optional.of(rule.text("parameter")),
            new Code.Unrecognised("", rule.text("parameter")),
            value,
            day.get().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
            hours));
  }

  /// A result without a number in the example is one that needs no attention.
  private static Optional<BigDecimal> unremarkable(Tree rule) {
    Optional<Tree> range = rule.tree("range");
    return range
        .flatMap(r -> r.number("from"))
        .or(() -> range.flatMap(r -> r.number("until")).map(n -> n.divide(BigDecimal.TWO)))
        .or(() -> Optional.of(BigDecimal.ONE));
  }
}
