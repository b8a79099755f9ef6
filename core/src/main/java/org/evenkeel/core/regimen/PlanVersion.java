package org.evenkeel.core.regimen;

/// A plan as it was signed at one time. Earlier versions stay: what was planned on a past day is
/// read from them.
///
/// @param number counts the versions of one item
/// @param from from which dose on it counts
/// @param plan the plan
public record PlanVersion(int number, TakeOver from, DosagePlan plan) {

  /// True when the doses of the plan are counted since the start rather than named.
  public boolean runsFromLastDose() {
    return switch (plan) {
      case Fixed(Timing.OnDays _, _, _, _) -> false;
      case Fixed _, Depot _ -> true;
      case AsNeeded _, Titration _, Taper _, CrossTaper _ -> false;
    };
  }
}
