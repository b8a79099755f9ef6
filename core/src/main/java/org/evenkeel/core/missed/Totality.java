package org.evenkeel.core.missed;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.missed.MissedDoseRule.MissedCase;
import org.evenkeel.core.missed.MissedDoseRule.When;
import org.evenkeel.core.person.Bounds;
import org.evenkeel.core.quantity.Mass;

/// Walks the table of a missed-dose rule from end to end and names its holes.
///
/// Every stretch between two boundaries of the table is tried once, for every phase, dose, number
/// and answer the table speaks of and for one value it does not speak of. Other medicines are tried
/// as taken and as not taken, each selector by itself.
///
/// @param holes what no case answers, in words
/// @param neverReached cases that earlier cases leave nothing to, by their place from 1 on
public record Totality(List<String> holes, List<Integer> neverReached) {
  private static final String ANOTHER_PHASE = "another phase";

  public Totality {
    holes = List.copyOf(holes);
    neverReached = List.copyOf(neverReached);
  }

  /// True when every question is answered and every case has somebody it answers.
  public boolean isTotal() {
    return holes.isEmpty() && neverReached.isEmpty();
  }

  /// Walks the table of a rule.
  public static Totality of(MissedDoseRule rule) {
    List<When> cases = rule.cases().stream().map(MissedCase::when).toList();
    var holes = new LinkedHashSet<String>();
    var reached = new TreeSet<Integer>();
    for (String phase : phases(cases)) {
      for (Duration since : times(cases)) {
        for (Point point : points(cases)) {
          Optional<Integer> hit = firstHit(cases, phase, since, point);
          if (hit.isPresent()) {
            reached.add(hit.get());
          } else {
            holes.add(phase + ", " + since + " since the last dose" + point.text());
          }
        }
      }
    }
    var never = new ArrayList<Integer>();
    for (int place = 1; place <= cases.size(); place++) {
      if (!reached.contains(place)) {
        never.add(place);
      }
    }
    return new Totality(List.copyOf(holes), never);
  }

  /// One way the rest of the context may be.
  private record Point(
      Optional<Mass> lastDose,
      Optional<Integer> doseNumber,
      Optional<Integer> dosesMissed,
      Set<Selector> taken,
      Map<String, BigDecimal> answered) {

    static final Point NONE =
        new Point(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Map.of());

    String text() {
      var words = new StringBuilder();
      lastDose.ifPresent(dose -> words.append(", last dose ").append(dose.text()));
      doseNumber.ifPresent(number -> words.append(", dose number ").append(number));
      dosesMissed.ifPresent(number -> words.append(", ").append(number).append(" missed"));
      taken.forEach(selector ->
          words.append(", with ").append(selector.medicines()).append(selector.classes()));
      answered.forEach((name, value) -> words.append(", ").append(name).append(' ').append(value));
      return words.toString();
    }
  }

  private static Set<String> phases(List<When> cases) {
    var phases = new TreeSet<String>();
    cases.forEach(when -> phases.addAll(when.phases()));
    boolean someAskNone = cases.stream().anyMatch(when -> when.phases().isEmpty());
    if (someAskNone) {
      phases.add(ANOTHER_PHASE);
    }
    return phases;
  }

  private static Set<Duration> times(List<When> cases) {
    var times = new TreeSet<Duration>();
    times.add(Duration.ZERO);
    for (When when : cases) {
      for (Optional<Duration> boundary : List.of(when.sinceFrom(), when.sinceUntil())) {
        boundary.ifPresent(time -> {
          times.add(time);
          if (!time.isZero()) {
            times.add(time.minusSeconds(1));
          }
        });
      }
    }
    times.add(times.last().plusDays(1).multipliedBy(2));
    return times;
  }

  private static List<Point> points(List<When> cases) {
    var points = new ArrayList<Point>(List.of(Point.NONE));
    var doses = new TreeSet<Mass>();
    var numbers = new TreeSet<Integer>();
    var missed = new TreeSet<Integer>();
    var selectors = new LinkedHashSet<Selector>();
    var answers = new TreeMap<String, Set<BigDecimal>>();
    for (When when : cases) {
      doses.addAll(when.lastDoses());
      numbers.addAll(when.doseNumbers());
      when.dosesMissed().ifPresent(b -> edges(b).forEach(edge -> missed.add(edge.intValue())));
      when.with().ifPresent(selectors::add);
      when.without().ifPresent(selectors::add);
      when.answered()
          .forEach(
              (name, b) -> answers.computeIfAbsent(name, _ -> new TreeSet<>()).addAll(edges(b)));
    }
    if (!doses.isEmpty()) {
      doses.add(doses.last().plus(doses.last()));
      points =
          spread(
              points,
              doses,
              (p, dose) ->
                  new Point(Optional.of(dose), p.doseNumber, p.dosesMissed, p.taken, p.answered));
    }
    if (!numbers.isEmpty()) {
      numbers.add(numbers.last() + 1);
      points =
          spread(
              points,
              numbers,
              (p, n) -> new Point(p.lastDose, Optional.of(n), p.dosesMissed, p.taken, p.answered));
    }
    if (!missed.isEmpty()) {
      points =
          spread(
              points,
              missed,
              (p, n) -> new Point(p.lastDose, p.doseNumber, Optional.of(n), p.taken, p.answered));
    }
    for (Selector selector : selectors) {
      points = spread(points, List.of(true, false), (p, is) -> is ? withTaken(p, selector) : p);
    }
    for (var answer : answers.entrySet()) {
      points =
          spread(points, answer.getValue(), (p, value) -> withAnswer(p, answer.getKey(), value));
    }
    return points;
  }

  private static Point withTaken(Point p, Selector selector) {
    var taken = new LinkedHashSet<>(p.taken);
    taken.add(selector);
    return new Point(p.lastDose, p.doseNumber, p.dosesMissed, taken, p.answered);
  }

  private static Point withAnswer(Point p, String name, BigDecimal value) {
    var answered = new TreeMap<>(p.answered);
    answered.put(name, value);
    return new Point(p.lastDose, p.doseNumber, p.dosesMissed, p.taken, answered);
  }

  private static <T> ArrayList<Point> spread(
      List<Point> points, Iterable<T> values, BiFunction<Point, T, Point> with) {
    var out = new ArrayList<Point>();
    for (Point point : points) {
      values.forEach(value -> out.add(with.apply(point, value)));
    }
    return out;
  }

  /// The ends of a stretch and a number on either side of them; never below zero.
  private static Set<BigDecimal> edges(Bounds bounds) {
    var edges = new TreeSet<BigDecimal>();
    edges.add(BigDecimal.ZERO);
    for (Optional<BigDecimal> end : List.of(bounds.atLeast(), bounds.below())) {
      end.ifPresent(number -> {
        edges.add(number);
        edges.add(number.add(BigDecimal.ONE));
        edges.add(number.subtract(BigDecimal.ONE).max(BigDecimal.ZERO));
      });
    }
    return edges;
  }

  private static Optional<Integer> firstHit(
      List<When> cases, String phase, Duration since, Point point) {
    for (int i = 0; i < cases.size(); i++) {
      if (hits(cases.get(i), phase, since, point)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private static boolean hits(When when, String phase, Duration since, Point point) {
    return (when.phases().isEmpty() || when.phases().contains(phase))
        && when.sinceFrom().map(from -> since.compareTo(from) >= 0).orElse(true)
        && when.sinceUntil().map(until -> since.compareTo(until) < 0).orElse(true)
        && (when.lastDoses().isEmpty() || when.lastDoses().contains(point.lastDose.orElseThrow()))
        && (when.doseNumbers().isEmpty()
            || when.doseNumbers().contains(point.doseNumber.orElseThrow()))
        && when.dosesMissed()
            .map(b -> b.contains(BigDecimal.valueOf(point.dosesMissed.orElseThrow())))
            .orElse(true)
        && when.with().map(point.taken::contains).orElse(true)
        && !when.without().map(point.taken::contains).orElse(false)
        && when.answered().entrySet().stream()
            .allMatch(e ->
                e.getValue().contains(point.answered.getOrDefault(e.getKey(), BigDecimal.ZERO)));
  }
}
