package org.evenkeel.core.regimen;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalInt;
import org.evenkeel.core.quantity.Amount;

/// One step of a titration or taper: the doses of its days, and for how many days.
///
/// Days are treatment days counted by date, first and last included. A dose that was not taken
/// neither advances nor resets the step.
///
/// @param doses the doses; a repeat such as every second day counts from the first day of the step
/// @param days how many days; empty when the person stays on this step
public record Step(Timing.OnDays doses, OptionalInt days) {

  public Step {
    if (days.isPresent() && days.getAsInt() < 1) {
      throw new IllegalArgumentException("a step of " + days.getAsInt() + " days");
    }
  }

  /// A step of so many days.
  public static Step lasting(int days, Timing.OnDays doses) {
    return new Step(doses, OptionalInt.of(days));
  }

  /// The step on which the person stays.
  public static Step staying(Timing.OnDays doses) {
    return new Step(doses, OptionalInt.empty());
  }

  /// The mean amount a day, as a bare number of the kind of its doses, for comparing steps of one
  /// plan.
  BigDecimal meanPerDay() {
    BigDecimal sum =
        doses.slots().stream()
            .map(slot -> slot.amount().number())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return switch (doses.repeat()) {
      case Repeat.EveryDays every -> over(sum, 1, every.days());
      case Repeat.EveryWeeks every -> over(sum, every.on().size(), 7L * every.weeks());
      case Repeat.EveryMonths every -> over(sum, 12, 365L * every.months());
      case Repeat.Cycle cycle -> over(sum, cycle.on(), (long) cycle.on() + cycle.off());
    };
  }

  private static BigDecimal over(BigDecimal sum, long times, long days) {
    return sum.multiply(BigDecimal.valueOf(times))
        .divide(BigDecimal.valueOf(days), MathContext.DECIMAL64);
  }

  /// True when every dose of both steps is an amount of one kind.
  boolean sameKindAs(Step other) {
    Amount first = doses.slots().getFirst().amount();
    return doses.slots().stream().allMatch(slot -> slot.amount().sameKindAs(first))
        && other.doses.slots().stream().allMatch(slot -> slot.amount().sameKindAs(first));
  }
}
