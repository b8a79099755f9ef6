package org.evenkeel.app.dosing;

import java.util.List;

/// What the pages "Record a dose" and "Skip this dose" show.
///
/// @param medicine what
/// @param slot the planned dose, empty when it is not for one
/// @param item the item, empty when the medicine has no plan
/// @param dose the record to correct, empty for a new one
/// @param clientId the id under which it will be recorded
/// @param amount how much is planned
/// @param unit what another amount is counted in
/// @param planned when it was planned, empty when it was not
/// @param sub the line under the heading
/// @param late what the knowledge says of a late dose
/// @param nowTime the time now
/// @param halfHourAgo half an hour ago
/// @param days the days to choose from
/// @param day the day chosen
/// @param time the time chosen, `09:15`
/// @param when the choice made: `now`, `half`, `plan`, `other`
/// @param howMuch `all` or `other`
/// @param number the other amount as typed
public record DoseView(
    MedicineName medicine,
    String slot,
    String item,
    String dose,
    String clientId,
    AmountWords amount,
    String unit,
    String planned,
    String sub,
    String late,
    String nowTime,
    String halfHourAgo,
    List<DayChoice> days,
    String day,
    String time,
    String when,
    String howMuch,
    String number) {

  public DoseView {
    days = List.copyOf(days);
  }

  /// A day to choose.
  public record DayChoice(String value, String label) {}
}
