package org.evenkeel.app.dosing;

import java.util.List;
import java.util.Optional;

/// What the page Today shows, in words and yes-or-no; it decides nothing.
///
/// @param weekday the day shown
/// @param date its date
/// @param today true when it is the present day
/// @param sub how many are recorded, now, later
/// @param sky the light of the hour: `morning`, `evening` or empty
/// @param sun where the sun stands, in percent
/// @param marks the doses of the day on the level line
/// @param week the days around it
/// @param earlierTitle what the day before is called
/// @param earlier doses of the day before that are not recorded
/// @param now slots to be recorded
/// @param asNeeded medicines taken only when needed
/// @param held medicines on hold
/// @param later doses of later today
/// @param done doses recorded
/// @param links what else is due this week
/// @param saved what was just recorded
/// @param alert what to do when it was more than the plan
public record TodayView(
    String weekday,
    String date,
    boolean today,
    String sub,
    String sky,
    String sun,
    List<Mark> marks,
    List<WeekDay> week,
    String earlierTitle,
    List<DoseRow> earlier,
    List<SlotGroup> now,
    List<AsNeededRow> asNeeded,
    List<HeldRow> held,
    List<DoseRow> later,
    List<DoseRow> done,
    List<WeekLink> links,
    Optional<Saved> saved,
    Optional<Alert> alert) {

  public TodayView {
    marks = List.copyOf(marks);
    week = List.copyOf(week);
    earlier = List.copyOf(earlier);
    now = List.copyOf(now);
    asNeeded = List.copyOf(asNeeded);
    held = List.copyOf(held);
    later = List.copyOf(later);
    done = List.copyOf(done);
    links = List.copyOf(links);
  }

  /// True when there is no plan and nothing was recorded.
  public boolean empty() {
    return earlier.isEmpty()
        && now.isEmpty()
        && asNeeded.isEmpty()
        && held.isEmpty()
        && later.isEmpty()
        && done.isEmpty();
  }

  /// A dose on the level line.
  ///
  /// @param x where, in percent
  /// @param done recorded
  public record Mark(String x, boolean done) {}

  /// A day of the week strip.
  ///
  /// @param href where it leads
  /// @param name `Tue`
  /// @param number `24`
  /// @param icon an icon, empty for none
  /// @param said what the icon means
  /// @param shown true for the day shown
  public record WeekDay(
      String href, String name, String number, String icon, String said, boolean shown) {}

  /// One dose.
  ///
  /// @param medicine what
  /// @param slot the identity of the planned dose, empty when it has none
  /// @param clientId the id under which one tap records it
  /// @param when `8:00 AM`
  /// @param amount how much
  /// @param field how much, for the form
  /// @param state what is known, in words
  /// @param icon the icon of that
  /// @param fine true when it was taken
  /// @param dose the id of its record, empty when there is none
  /// @param lateAdvice what the knowledge says of a late dose
  public record DoseRow(
      MedicineName medicine,
      String slot,
      String clientId,
      String when,
      AmountWords amount,
      String field,
      String state,
      String icon,
      boolean fine,
      String dose,
      String lateAdvice) {}

  /// Doses of one time.
  ///
  /// @param id for the heading
  /// @param title `Now`, or when it was
  /// @param when `8:00 AM`
  /// @param note what time it is and how long reminders go on
  /// @param doses its doses
  /// @param allAtOnce true when one button may record all
  public record SlotGroup(
      String id, String title, String when, String note, List<DoseRow> doses, boolean allAtOnce) {
    public SlotGroup {
      doses = List.copyOf(doses);
    }
  }

  /// A medicine taken when needed.
  ///
  /// @param medicine what
  /// @param item its item
  /// @param clientId the id under which one tap records it
  /// @param amount one dose
  /// @param field the same, for the form
  /// @param reason what it is for
  /// @param left `1 left until 9:45 PM`
  /// @param used `2 of 3 used in 24 hours.`
  /// @param next `Next from 11:10 AM.`
  /// @param last `Last one 5:10 AM, 3 hours ago.`
  /// @param pips one for each allowed dose, true when used
  public record AsNeededRow(
      MedicineName medicine,
      String item,
      String clientId,
      AmountWords amount,
      String field,
      String reason,
      String left,
      String used,
      String next,
      String last,
      List<Boolean> pips) {
    public AsNeededRow {
      pips = List.copyOf(pips);
    }
  }

  /// A medicine on hold.
  public record HeldRow(MedicineName medicine, String until) {}

  /// Something of this week.
  public record WeekLink(String href, String icon, String text) {}

  /// What was just recorded.
  ///
  /// @param medicine the first of it
  /// @param number how many records
  /// @param text what is said of it
  /// @param undo to take them back
  public record Saved(MedicineName medicine, int number, String text, List<Undo> undo) {
    public Saved {
      undo = List.copyOf(undo);
    }
  }

  /// To take back one record.
  ///
  /// @param dose the id of the record
  /// @param clientId the id under which taking back is recorded
  public record Undo(String dose, String clientId) {}

  /// More than the plan: what happened, calmly, and what to do.
  public record Alert(String title, String text) {}
}
