package org.evenkeel.core.regimen;

import java.util.List;
import java.util.Set;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;

/// How much of a medicine is to be taken, and when.
///
/// `Fixed` repeats, `AsNeeded` is taken when needed, `Titration`, `Taper` and `CrossTaper` go in
/// steps, `Depot` is an injection given at long intervals. A plan is what a prescriber signs: it
/// reads back in words and keeps no instants.
public sealed interface DosagePlan permits Fixed, AsNeeded, Titration, Taper, CrossTaper, Depot {

  /// The plan read back in words, always the same for the same plan: `50 mg every morning from June
  /// 1, 2026`.
  ///
  /// American English; clock times as `8:00 AM`. An end is named by its last day.
  String inWords();

  /// The treatment days on which the plan can have doses, before any hold.
  DateRange dates();

  /// What has to be said when the plan is set up.
  List<PlanNote> notes();

  /// The anchors that the plan hangs on; the person's routine must have a time for each.
  Set<Anchor> anchors();

  /// True when each dose is counted from the one taken before: its doses are numbered since the
  /// start, not named.
  boolean runsFromLastDose();

  /// Which family the plan belongs to.
  default PlanKind kind() {
    return switch (this) {
      case Fixed _ -> PlanKind.FIXED;
      case AsNeeded _ -> PlanKind.AS_NEEDED;
      case Titration _ -> PlanKind.TITRATION;
      case Taper _ -> PlanKind.TAPER;
      case CrossTaper _ -> PlanKind.CROSS_TAPER;
      case Depot _ -> PlanKind.DEPOT;
    };
  }
}
