package org.evenkeel.core.administration;

import java.time.Duration;
import org.evenkeel.core.schedule.PlannedDose;

/// How one recorded dose stands to the plan. Every dose has a reading, and none is stored: the plan
/// may become known later than the dose.
public sealed interface Reading {

  /// The dose.
  Dose dose();

  /// It is the planned one, in its window; or the person said of the planned one that it was left
  /// out.
  record Matched(Dose dose, PlannedDose planned) implements Reading {}

  /// It was recorded for a planned dose, but taken before or after its window. It still is that
  /// dose.
  ///
  /// @param off how far from the due time: negative when early
  record OutsideWindow(Dose dose, PlannedDose planned, Duration off) implements Reading {}

  /// The planned dose was recorded as taken once already. Nobody knows yet whether it was taken
  /// twice: it counts as one dose with two attestations, and somebody asks.
  ///
  /// @param before the dose that was recorded for it first
  record Duplicate(Dose dose, PlannedDose planned, Dose before) implements Reading {}

  /// A medicine taken when needed.
  record WhenNeeded(Dose dose) implements Reading {}

  /// A dose beyond those planned: it was taken, and counts to the day's total.
  record Extra(Dose dose) implements Reading {}

  /// There is no plan for it, or none that has such a dose: stopped meanwhile, never planned, not
  /// yet arrived.
  record NoSuchPlan(Dose dose) implements Reading {}
}
