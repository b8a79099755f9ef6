package org.evenkeel.core.safety;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.stopping.AbruptStops.AbruptStop;

/// Did a medicine end from one day to the next that must be tapered after such a long use?
///
/// The use is the last stretch of exposures without a break. It was tapered when its last known
/// dose was below its highest.
record AbruptStopCheck() implements SafetyCheck {

  @Override
  public Check check() {
    return Check.ABRUPT_STOP;
  }

  @Override
  public void ask(CaseUnderReview person, Gathered into) {
    Map<String, List<OnBoard>> ended = new TreeMap<>();
    for (OnBoard medicine : person.ended()) {
      if (person.onBoard().stream().noneMatch(medicine::sharesIngredientWith)) {
        ended.computeIfAbsent(medicine.ingredient(), _ -> new ArrayList<>()).add(medicine);
      }
    }
    ended.values().forEach(stretches -> ask(stretches, person.asOf(), into));
    unknown(person, into);
  }

  private void ask(List<OnBoard> stretches, LocalDate asOf, Gathered into) {
    Use use = Use.of(stretches);
    for (AbruptStop rule : use.last().rules().abruptStops()) {
      boolean watched = use.end().map(end -> end.plus(rule.watch()).isAfter(asOf)).orElse(true);
      if (watched && !rule.of().match(use.last().use()).no()) {
        ask(rule, use, into);
      }
    }
  }

  private void ask(AbruptStop rule, Use use, Gathered into) {
    String name = use.last().name();
    if (use.end().isEmpty()) {
      into.missing().add("when " + name + " ended");
    } else if (use.start().isEmpty()) {
      into.missing().add("how long " + name + " was taken");
    } else if (use.start().get().plus(rule.afterUseOf()).isAfter(use.end().get())) {
      return;
    } else if (!use.tapered()) {
      into.findings()
          .add(
              Finding.by(rule.head(), check())
                  .a(use.last())
                  .note("taken from " + use.start().get() + " until " + use.end().get())
                  .note(rule.taper())
                  .write());
    }
  }

  private static void unknown(CaseUnderReview person, Gathered into) {
    Optional<Period> longest =
        person.rules().abruptStops().stream()
            .map(AbruptStop::watch)
            .max(Comparator.comparing(person.asOf()::plus));
    for (Exposure exposure : person.unknownEnded()) {
      boolean watched =
          longest
              .flatMap(watch -> exposure.until().map(end -> end.plus(watch).isAfter(person.asOf())))
              .orElse(false);
      if (watched) {
        into.missing().add("no knowledge of " + exposure.text());
      }
    }
  }

  /// The last stretch of use without a break.
  ///
  /// @param last the last exposure of it
  /// @param start its first day, empty when not known
  /// @param end the day it ended, empty when not known
  /// @param tapered whether the last known dose was below the highest
  private record Use(
      OnBoard last, Optional<LocalDate> start, Optional<LocalDate> end, boolean tapered) {

    static Use of(List<OnBoard> exposures) {
      var latestFirst = new ArrayList<>(exposures);
      latestFirst.sort(Comparator.comparing(Use::endForOrder).reversed());
      OnBoard last = latestFirst.getFirst();
      Optional<LocalDate> start = last.exposure().from();
      Optional<DailyDose> lastDose = last.exposure().daily();
      boolean tapered = false;
      for (OnBoard earlier : latestFirst.subList(1, latestFirst.size())) {
        Optional<LocalDate> begun = start;
        boolean joined = begun.isPresent() && !begun.get().isAfter(endForOrder(earlier));
        if (joined) {
          Optional<DailyDose> dose = earlier.exposure().daily();
          tapered =
              tapered
                  || (lastDose.isPresent()
                      && dose.isPresent()
                      && dose.get().exceeds(lastDose.get()));
          start =
              earlier
                  .exposure()
                  .from()
                  .map(from -> from.isBefore(begun.get()) ? from : begun.get());
        }
      }
      return new Use(last, start, endOf(last), tapered);
    }

    private static Optional<LocalDate> endOf(OnBoard medicine) {
      return medicine.exposure().until().or(() -> medicine.exposure().lastTaken());
    }

    /// A stretch of which nobody knows when it ended may be the last one.
    private static LocalDate endForOrder(OnBoard medicine) {
      return endOf(medicine).orElse(LocalDate.MAX);
    }
  }
}
