package org.evenkeel.core.safety;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evenkeel.core.medication.Match;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.stopping.Washouts.Washout;

/// Do two or more medicines do something to each other, or did one leave too short a while ago?
///
/// Of the rules that mean a pair the heaviest is the finding and the others are listed with it. The
/// ingredients of one product are not weighed against each other, nor is a medicine against itself.
record InteractionCheck() implements SafetyCheck {

  private static final Comparator<FindingWriter> HEAVIEST_FIRST =
      Comparator.comparing(FindingWriter::tier)
          .thenComparing(w -> !w.stops())
          .thenComparing(w -> !w.isSure())
          .thenComparing(w -> w.rule().id());

  @Override
  public Check check() {
    return Check.INTERACTIONS;
  }

  @Override
  public void ask(CaseUnderReview person, Gathered into) {
    into.missing().addAll(person.unknown());
    pairs(person, into);
    person.rules().sums().forEach(rule -> sum(rule, person, into));
    Map<String, List<OnBoard>> ended = new TreeMap<>();
    for (OnBoard stopped : person.ended()) {
      ended.computeIfAbsent(stopped.ingredient(), _ -> new ArrayList<>()).add(stopped);
    }
    ended.values().forEach(orders -> washouts(new Stopped(orders), person, into));
  }

  private void pairs(CaseUnderReview person, Gathered into) {
    List<OnBoard> all = person.onBoard();
    Map<String, List<FindingWriter>> byPair = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        OnBoard x = all.get(i);
        OnBoard y = all.get(j);
        boolean oneProduct = x.exposure().id().equals(y.exposure().id());
        if (!oneProduct && !x.sharesIngredientWith(y)) {
          List<FindingWriter> met = pair(x, y, person, into);
          if (!met.isEmpty()) {
            byPair
                .computeIfAbsent(x.ingredient() + "\n" + y.ingredient(), _ -> new ArrayList<>())
                .addAll(met);
          }
        }
      }
    }
    byPair.values().forEach(met -> into.findings().add(heaviest(met)));
  }

  private List<FindingWriter> pair(OnBoard x, OnBoard y, CaseUnderReview person, Gathered into) {
    var met = new ArrayList<FindingWriter>();
    var replaced = new HashSet<String>();
    side(x, y, person, into, met, replaced);
    side(y, x, person, into, met, replaced);
    met.removeIf(writer -> replaced.contains(writer.rule().id()));
    return met;
  }

  private void side(
      OnBoard a,
      OnBoard b,
      CaseUnderReview person,
      Gathered into,
      List<FindingWriter> met,
      Set<String> replaced) {
    if (!a.rules().asA().intersects(b.rules().asB())) {
      return;
    }
    BitSet both = (BitSet) a.rules().asA().clone();
    both.and(b.rules().asB());
    for (int place = both.nextSetBit(0); place >= 0; place = both.nextSetBit(place + 1)) {
      PairRule rule = person.rules().pairs().get(place);
      Match ofA = rule.a().match(a.use());
      Match ofB = rule.b().match(b.use());
      if (ofA.yes() && ofB.yes()) {
        FindingWriter writer =
            Finding.by(rule.head(), check())
                .a(a)
                .b(b)
                .matchIsSure(ofA.sure() && ofB.sure())
                .note(ofA.assumed())
                .note(ofB.assumed());
        new Circumstances(person, into.missing()).apply(rule.contexts(), a, b, writer);
        met.add(writer);
        if (writer.isSure()) {
          replaced.addAll(rule.insteadOf());
        }
      } else if (!ofA.no() && !ofB.no()) {
        into.missing().addAll(ofA.missing());
        into.missing().addAll(ofB.missing());
      }
    }
  }

  private static Finding heaviest(List<FindingWriter> met) {
    met.sort(HEAVIEST_FIRST);
    FindingWriter first = met.getFirst();
    met.subList(1, met.size()).forEach(first::also);
    return first.write();
  }

  private void sum(SumRule rule, CaseUnderReview person, Gathered into) {
    var counted = new TreeMap<String, OnBoard>();
    for (OnBoard medicine : person.onBoard()) {
      if (medicine.medicine().grade(rule.effect()) >= rule.atLeastGrade()) {
        counted.put(medicine.ingredient(), medicine);
      }
    }
    if (counted.size() >= rule.atLeastMedicines()) {
      FindingWriter writer = Finding.by(rule.head(), check());
      counted.values().forEach(writer::about);
      writer.list(counted.values().stream().map(OnBoard::name).toList());
      new Circumstances(person, into.missing()).apply(rule.contexts(), writer);
      into.findings().add(writer.write());
    }
  }

  private void washouts(Stopped stopped, CaseUnderReview person, Gathered into) {
    OnBoard any = stopped.orders().getFirst();
    if (person.onBoard().stream().anyMatch(any::sharesIngredientWith)) {
      return;
    }
    for (Washout rule : any.rules().stopped()) {
      Match ofStopped = stopped.match(rule.stopped());
      for (OnBoard started : person.onBoard()) {
        Match ofStarted = rule.started().match(started.use());
        if (!ofStopped.no() && !ofStarted.no()) {
          washout(rule, stopped, started, ofStopped, ofStarted, person.asOf(), into);
        }
      }
    }
  }

  private void washout(
      Washout rule,
      Stopped stopped,
      OnBoard started,
      Match ofStopped,
      Match ofStarted,
      LocalDate asOf,
      Gathered into) {
    OnBoard any = stopped.orders().getFirst();
    Optional<LocalDate> last = stopped.lastTaken();
    boolean waiting = last.map(day -> asOf.isBefore(rule.overOn(day))).orElse(false);
    if (waiting && ofStopped.yes() && ofStarted.yes()) {
      into.findings()
          .add(
              Finding.by(rule.head(), check())
                  .a(any)
                  .b(started)
                  .matchIsSure(ofStopped.sure() && ofStarted.sure())
                  .note(waited(rule, any, started, last.orElseThrow(), asOf))
                  .write());
    } else if (waiting) {
      into.missing().addAll(ofStopped.missing());
      into.missing().addAll(ofStarted.missing());
    } else if (stopped.mayHaveBeenTakenLater()) {
      into.missing().add("last dose of " + any.name() + " taken");
    }
  }

  private static String waited(
      Washout rule, OnBoard stopped, OnBoard started, LocalDate last, LocalDate asOf) {
    return "%s was last taken on %s, %d days ago; %s may begin on %s"
        .formatted(
            stopped.name(),
            last,
            Math.max(0, ChronoUnit.DAYS.between(last, asOf)),
            started.name(),
            rule.overOn(last));
  }

  /// All ended orders for one ingredient. Of several last doses the latest counts.
  private record Stopped(List<OnBoard> orders) {

    Optional<LocalDate> lastTaken() {
      return orders.stream()
          .flatMap(order -> order.exposure().lastTaken().stream())
          .max(Comparator.naturalOrder());
    }

    /// True when an order of which nobody stated the last dose ended after the last dose stated.
    boolean mayHaveBeenTakenLater() {
      Optional<LocalDate> last = lastTaken();
      return orders.stream()
          .map(OnBoard::exposure)
          .filter(order -> order.lastTaken().isEmpty())
          .anyMatch(order ->
              last.isEmpty() || order.until().map(until -> until.isAfter(last.get())).orElse(true));
    }

    Match match(Selector selector) {
      Match best = Match.NO;
      for (OnBoard order : orders) {
        Match match = selector.match(order.use());
        best = best.no() || match.yes() ? match : best;
      }
      return best;
    }
  }
}
