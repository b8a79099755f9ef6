package org.evenkeel.app.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// A result that comes again and again.
///
/// @param parameter what the knowledge calls it; empty when it has no name for it
/// @param loinc its code
/// @param unit its unit
/// @param decimals how many decimals the laboratory gives
/// @param days on which days
/// @param value around which value, by the day since the start
/// @param spread how far it strays, as a standard deviation
/// @param level true for a drug level, drawn about twelve hours after the dose
/// @param hoursUnknown days on which nobody said how long after the dose
record LabPlan(
    String parameter,
    String loinc,
    String unit,
    int decimals,
    List<LocalDate> days,
    IntToDoubleFunction value,
    double spread,
    boolean level,
    List<LocalDate> hoursUnknown) {

  LabPlan {
    days = List.copyOf(days);
    hoursUnknown = List.copyOf(hoursUnknown);
  }

  static LabPlan of(
      String parameter,
      String loinc,
      String unit,
      int decimals,
      List<LocalDate> days,
      double value,
      double spread) {
    return new LabPlan(
        parameter, loinc, unit, decimals, days, _ -> value, spread, false, List.of());
  }

  /// The same, with a value that changes with the days.
  LabPlan around(IntToDoubleFunction other) {
    return new LabPlan(parameter, loinc, unit, decimals, days, other, spread, level, hoursUnknown);
  }

  /// The same as a drug level.
  LabPlan asLevel(LocalDate... unknown) {
    return new LabPlan(
        parameter, loinc, unit, decimals, days, value, spread, true, List.of(unknown));
  }
}
