package org.evenkeel.app.dosing;

/// The form "Record a dose" as it was sent.
///
/// @param id the client's id of the record
/// @param slot the planned dose, empty when it is not for one
/// @param item the item, empty when a slot names it
/// @param dose the record to correct, empty for a new one
/// @param when `now`, `half`, `plan` or `other`
/// @param day the day chosen
/// @param time the time typed
/// @param amount `all` or `other`
/// @param number the other amount as typed
public record DoseForm(
    String id,
    String slot,
    String item,
    String dose,
    String when,
    String day,
    String time,
    String amount,
    String number) {

  /// A fresh form for a planned dose, an item, or a record to correct; two of these are empty.
  public static DoseForm about(String slot, String item, String dose) {
    return new DoseForm("", slot, item, dose, "now", "", "", "all", "");
  }
}
