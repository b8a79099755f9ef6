package org.evenkeel.core.stopping;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.Step;
import org.evenkeel.core.regimen.TabletPlan;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Timing;

/// A taper worked out step by step, down to real tablets. It is a proposal: a prescriber signs it.
///
/// A step is the nearest dose that can be made, never above the step before; of two equally near
/// the higher one, which goes down more slowly. A step that cannot be made, or that the tablets
/// cannot tell from the one before, is flagged.
///
/// @param ask what was asked
/// @param steps the steps in order
/// @param stopsOn the first day without a dose, empty when the person stays on the last step
public record TaperPlan(TaperAsk ask, List<TaperStep> steps, Optional<LocalDate> stopsOn) {
  private static final int DECIMALS = 2;

  public TaperPlan {
    steps = List.copyOf(steps);
  }

  /// Works out a taper.
  public static TaperPlan of(TaperAsk ask) {
    List<Mass> wanted = wanted(ask);
    boolean stops = ask.to().isZero();
    LocalDate end = ask.start().plusDays(ask.days());
    var steps = new ArrayList<TaperStep>();
    Mass before = ask.from();
    for (int i = 0; i < wanted.size(); i++) {
      boolean last = i == wanted.size() - 1;
      LocalDate from = ask.start().plusDays((long) i * ask.everyDays());
      Optional<LocalDate> until =
          last ? Optional.of(end).filter(_ -> stops) : Optional.of(from.plusDays(ask.everyDays()));
      TaperStep step = step(i + 1, from, until, wanted.get(i), before, ask);
      steps.add(step);
      before = step.dose().orElse(before);
    }
    return new TaperPlan(ask, steps, Optional.of(end).filter(_ -> stops));
  }

  /// True when every step can be made and differs from the one before.
  public boolean canBeMade() {
    return steps.stream().allMatch(step -> step.flag().isEmpty());
  }

  /// The taper as a plan that can be signed.
  ///
  /// @param doses how a daily dose is spread over the day
  /// @throws IllegalStateException when a step cannot be made
  public Taper asPlan(Function<Mass, Timing.OnDays> doses) {
    var planned = new ArrayList<Step>();
    for (TaperStep step : steps) {
      Mass dose =
          step.dose()
              .orElseThrow(
                  () -> new IllegalStateException("step " + step.number() + " cannot be made"));
      OptionalInt days =
          step.until().isPresent()
              ? OptionalInt.of((int) (step.until().get().toEpochDay() - step.from().toEpochDay()))
              : OptionalInt.empty();
      planned.add(new Step(doses.apply(dose), days));
    }
    return new Taper(ask.start(), planned);
  }

  private static TaperStep step(
      int number,
      LocalDate from,
      Optional<LocalDate> until,
      Mass wanted,
      Mass before,
      TaperAsk ask) {
    return switch (ask.tablets().make(wanted)) {
      case TabletPlan.Made made ->
          new TaperStep(number, from, until, wanted, made, sameAs(before, made.dose()));
      case TabletPlan.CannotBeMade cannot -> {
        Optional<Mass> nearest =
            nearest(wanted, cannot.below(), cannot.above().filter(above -> !above.exceeds(before)));
        yield nearest
            .map(dose ->
                new TaperStep(
                    number, from, until, wanted, ask.tablets().make(dose), sameAs(before, dose)))
            .orElseGet(() ->
                new TaperStep(
                    number,
                    from,
                    until,
                    wanted,
                    cannot,
                    Optional.of(
                        "no tablets at hand make " + wanted.text() + " or a dose near it")));
      }
    };
  }

  private static Optional<String> sameAs(Mass before, Mass dose) {
    return dose.equals(before)
        ? Optional.of("the tablets at hand make no smaller step than " + before.text())
        : Optional.empty();
  }

  private static Optional<Mass> nearest(Mass wanted, Optional<Mass> below, Optional<Mass> above) {
    if (below.isPresent() && above.isPresent()) {
      Mass down = wanted.minus(below.get());
      Mass up = above.get().minus(wanted);
      return up.exceeds(down) ? below : above;
    }
    return below.or(() -> above);
  }

  private static List<Mass> wanted(TaperAsk ask) {
    return switch (ask.method()) {
      case LINEAR -> linear(ask);
      case PROPORTIONAL -> proportional(ask);
      case HYPERBOLIC -> hyperbolic(ask, ask.halfEffect().orElseThrow());
    };
  }

  /// Equal amounts down. When stopping without a stated last step, the stop itself is the last
  /// equal amount.
  private static List<Mass> linear(TaperAsk ask) {
    boolean stopIsAStep = ask.to().isZero() && ask.lastStep().isEmpty();
    int parts = ask.steps() + (stopIsAStep ? 1 : 0);
    Mass way = ask.from().minus(ask.lastStep().orElse(ask.to()));
    var doses = new ArrayList<Mass>();
    for (int i = 1; i <= ask.steps(); i++) {
      BigDecimal down =
          way.milligrams()
              .multiply(BigDecimal.valueOf(i))
              .divide(BigDecimal.valueOf(parts), MathContext.DECIMAL64);
      doses.add(rounded(ask.from().milligrams().subtract(down)));
    }
    return doses;
  }

  /// Equal shares down. Nothing is no share of anything: a stop needs a last dose, stated or the
  /// smallest that can be made.
  private static List<Mass> proportional(TaperAsk ask) {
    Mass last = ask.to().isZero() ? ask.lastStep().orElseGet(() -> smallest(ask)) : ask.to();
    double share = last.milligrams().doubleValue() / ask.from().milligrams().doubleValue();
    var doses = new ArrayList<Mass>();
    for (int i = 1; i < ask.steps(); i++) {
      double left = Math.pow(share, (double) i / ask.steps());
      doses.add(rounded(ask.from().milligrams().multiply(BigDecimal.valueOf(left))));
    }
    doses.add(last);
    return doses;
  }

  /// Equal shares of the occupied target down. When stopping without a stated last step, the stop
  /// itself is the last equal share.
  private static List<Mass> hyperbolic(TaperAsk ask, Mass halfEffect) {
    double half = halfEffect.milligrams().doubleValue();
    double most = occupied(ask.from(), half);
    boolean stopIsAStep = ask.to().isZero() && ask.lastStep().isEmpty();
    int parts = ask.steps() + (stopIsAStep ? 1 : 0);
    double way = most - occupied(ask.lastStep().orElse(ask.to()), half);
    var doses = new ArrayList<Mass>();
    for (int i = 1; i <= ask.steps(); i++) {
      double left = most - way * i / parts;
      doses.add(rounded(BigDecimal.valueOf(half * left / (1 - left))));
    }
    return doses;
  }

  private static double occupied(Mass dose, double half) {
    double milligrams = dose.milligrams().doubleValue();
    return milligrams / (milligrams + half);
  }

  private static Mass smallest(TaperAsk ask) {
    Mass least = new Mass(BigDecimal.ONE.movePointLeft(DECIMALS));
    Mass smallest =
        switch (ask.tablets().make(least)) {
          case TabletPlan.Made made -> made.dose();
          case TabletPlan.CannotBeMade cannot -> cannot.above().orElse(least);
        };
    if (!ask.from().exceeds(smallest)) {
      throw new IllegalArgumentException(
          "no tablets at hand make less than " + ask.from().text() + ": name the last step");
    }
    return smallest;
  }

  private static Mass rounded(BigDecimal milligrams) {
    return new Mass(milligrams.setScale(DECIMALS, RoundingMode.HALF_UP));
  }
}
