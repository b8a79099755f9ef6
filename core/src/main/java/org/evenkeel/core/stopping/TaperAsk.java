package org.evenkeel.core.stopping;

import java.time.LocalDate;
import java.util.Optional;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.Tablets;

/// What somebody asks of a taper: from how much, to how much, over how long, in what shape.
///
/// @param from the daily dose today
/// @param to the daily dose at the end, zero to stop
/// @param start the first day of the first step
/// @param days how many days the steps take together
/// @param everyDays how many days each step lasts; the last one takes what is left
/// @param method the shape
/// @param lastStep when stopping, the last dose before the stop; empty for what the method gives
/// @param halfEffect for [Method#HYPERBOLIC], the daily dose with half of the most effect that the
///   medicine has at its target; ignored by the others
/// @param tablets what can be had
public record TaperAsk(
    Mass from,
    Mass to,
    LocalDate start,
    int days,
    int everyDays,
    Method method,
    Optional<Mass> lastStep,
    Optional<Mass> halfEffect,
    Tablets tablets) {

  /// The shape of a taper.
  public enum Method {
    /// Every step takes away the same amount.
    LINEAR,
    /// Every step takes away the same share of what is left.
    PROPORTIONAL,
    /// Every step takes away the same share of the target that the medicine occupies, by the law of
    /// mass action: at a daily dose `d` that is `d / (d + halfEffect)` of the most it can occupy.
    HYPERBOLIC
  }

  public TaperAsk {
    if (!from.exceeds(to)) {
      throw new IllegalArgumentException(
          "a taper goes down: not from " + from.text() + " to " + to.text());
    }
    if (everyDays < 1 || days < everyDays) {
      throw new IllegalArgumentException(
          "a taper over " + days + " days cannot have steps of " + everyDays + " days");
    }
    if (method == Method.HYPERBOLIC && halfEffect.filter(half -> !half.isZero()).isEmpty()) {
      throw new IllegalArgumentException(
          "a hyperbolic taper needs the dose with half of the effect at the target");
    }
    lastStep.ifPresent(last -> {
      if (!to.isZero() || last.isZero() || !from.exceeds(last)) {
        throw new IllegalArgumentException(
            "the last step of a stop lies between nothing and the first dose, not " + last.text());
      }
    });
  }

  int steps() {
    return days / everyDays;
  }
}
