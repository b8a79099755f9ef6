package org.evenkeel.core.chart;

import java.util.List;
import org.evenkeel.core.administration.SlotState;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.schedule.AsNeededAllowance;
import org.evenkeel.core.schedule.PlannedDose;
import org.evenkeel.core.time.TreatmentDay;

/// What a person has before them on a treatment day.
///
/// @param day the treatment day
/// @param lastNight doses of the day before whose window is still open
/// @param doses the doses of the day, in order
/// @param whenNeeded medicines that may be taken when needed, with what is left
/// @param onHold items that are paused on this day
public record Today(
    TreatmentDay day,
    List<Slot> lastNight,
    List<Slot> doses,
    List<WhenNeeded> whenNeeded,
    List<ItemId> onHold) {

  public Today {
    lastNight = List.copyOf(lastNight);
    doses = List.copyOf(doses);
    whenNeeded = List.copyOf(whenNeeded);
    onHold = List.copyOf(onHold);
  }

  /// One planned dose and what is known of it.
  public record Slot(PlannedDose dose, SlotState state) {}

  /// A medicine that may be taken when needed.
  ///
  /// @param allowance what is left, before the limit is reached
  public record WhenNeeded(
      ItemId item, PlannedMedicine medicine, AsNeeded plan, AsNeededAllowance allowance) {}
}
