package org.evenkeel.core.adherence;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.core.administration.DoseAct;
import org.evenkeel.core.administration.Portion;
import org.evenkeel.core.administration.Readings;
import org.evenkeel.core.administration.SkipReason;
import org.evenkeel.core.administration.SlotState;
import org.evenkeel.core.schedule.PlannedDose;

/// Of the doses that were to be taken, how many were taken as planned.
///
/// Doses on a day without a plan, doses not due yet or still open, and doses left out on advice are
/// not among those that were to be taken. A dose that nobody recorded may have been taken: it is
/// counted apart.
public sealed interface Adherence {

  /// It can be told.
  ///
  /// @param taken taken, all of it
  /// @param inPart taken, less than planned
  /// @param skipped left out by the person, for these reasons
  /// @param refused offered and refused
  /// @param onAdvice left out on advice; not among those to be taken
  /// @param notRecorded nobody knows
  record Measured(
      int taken,
      int inPart,
      Map<SkipReason, Integer> skipped,
      int refused,
      int onAdvice,
      int notRecorded)
      implements Adherence {

    public Measured {
      skipped = Map.copyOf(skipped);
    }

    /// How many were to be taken: the m of "n of m".
    public int toBeTaken() {
      return recorded() + notRecorded;
    }

    /// How many of those somebody recorded.
    public int recorded() {
      return taken + inPart + refused + skipped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Share taken as planned of those recorded, from 0 to 1. Say it together with
    /// [#notRecorded()].
    public double shareOfRecorded() {
      return (double) taken / recorded();
    }

    /// The share if none of the doses not recorded was taken.
    public double lowestShare() {
      return (double) taken / toBeTaken();
    }

    /// The share if all of the doses not recorded were taken.
    public double highestShare() {
      return (double) (taken + notRecorded) / toBeTaken();
    }
  }

  /// It cannot be told; it is not zero.
  ///
  /// @param why in words
  record NotMeasurable(String why) implements Adherence {}

  /// Counts the planned doses of a time, as known at a moment.
  ///
  /// @param doses the planned doses of the time asked about
  /// @param readings the log read against the plan
  /// @param now the moment
  static Adherence of(List<PlannedDose> doses, Readings readings, Instant now) {
    var taken = 0;
    var inPart = 0;
    var refused = 0;
    var onAdvice = 0;
    var notRecorded = 0;
    Map<SkipReason, Integer> skipped = new EnumMap<>(SkipReason.class);
    for (PlannedDose dose : doses) {
      switch (readings.state(dose, now)) {
        case SlotState.NotYetDue _, SlotState.Open _ -> {}
        case SlotState.NotRecorded _ -> notRecorded++;
        case SlotState.Done(_, Portion portion, _) -> {
          if (portion == Portion.LESS) {
            inPart++;
          } else {
            taken++;
          }
        }
        case SlotState.LeftOut out -> {
          if (out.onAdvice()) {
            onAdvice++;
          } else if (out.dose().outcome() instanceof DoseAct.Skipped(_, SkipReason reason, _)) {
            skipped.merge(reason, 1, Integer::sum);
          } else {
            refused++;
          }
        }
      }
    }
    var measured = new Measured(taken, inPart, skipped, refused, onAdvice, notRecorded);
    if (measured.toBeTaken() == 0) {
      return new NotMeasurable(onAdvice > 0 ? "all doses were held" : "no dose was planned");
    }
    return measured.recorded() == 0 ? new NotMeasurable("nothing was recorded") : measured;
  }
}
