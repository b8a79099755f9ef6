package org.evenkeel.app.caseload.web;

import java.time.LocalDate;
import java.util.Optional;
import org.evenkeel.app.caseload.Wording;
import org.evenkeel.app.caseload.web.WorklistView.Why;
import org.evenkeel.app.record.AttentionWords;
import org.evenkeel.app.record.CaseloadRow;
import org.evenkeel.core.chart.Attention;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.monitoring.DueItem;
import org.evenkeel.core.monitoring.MonitoringRule;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.quantity.SerumLevel;

/// Reasons and due items as the pages draw them.
final class Whys {

  private Whys() {}

  /// A reason of the worklist.
  static Why of(CaseloadRow.Reason reason) {
    return reason.urgent()
        ? new Why("lamp", "look", "Act today", reason.text(), "")
        : new Why("note", "info", "This week", reason.text(), "");
  }

  /// A reason of one person.
  static Why of(Attention attention) {
    String text = AttentionWords.reason(attention).text();
    return switch (attention.urgency()) {
      case NOW -> new Why("stop", "stop", "Act now", text, "");
      case TODAY -> new Why("lamp", "look", "Act today", text, "");
      case SOON -> new Why("note", "info", "This week", text, "");
    };
  }

  /// How it stands with something that has to be measured.
  static Why of(DueItem item, LocalDate today) {
    String what =
        item.rule().map(MonitoringRule::parameter).map(Wording::capital).orElse("Monitoring");
    String of = ", " + item.medicine();
    String text = what + of;
    return switch (item) {
      case DueItem.UpToDate(_, _, var last, var dueOn) ->
          new Why(
              "plain",
              "check",
              "Up to date",
              text,
              last.map(day -> "last " + Wording.day(day, today)).orElse("done")
                  + dueOn.map(day -> ", next by " + Wording.day(day, today)).orElse(""));
      case DueItem.DueSoon(_, _, var last, LocalDate dueOn) ->
          new Why(
              "note",
              "lab",
              "Due soon",
              text,
              "due " + Wording.day(dueOn, today) + last(last, today));
      case DueItem.Overdue(_, _, LocalDate last, LocalDate dueOn) ->
          new Why(
              "lamp",
              "look",
              "Overdue",
              text + ": overdue",
              "since " + Wording.day(dueOn, today) + last(Optional.of(last), today));
      case DueItem.NeverDone(_, _, var dueOn) ->
          new Why(
              "lamp",
              "unknown",
              "Never done",
              text + ": never done",
              dueOn.map(day -> "was due " + Wording.day(day, today)).orElse(""));
      case DueItem.OutOfRange(_, _, var result, String note) ->
          new Why(
              "lamp", "look", "Out of range", text + " " + value(result) + ": out of range", note);
      case DueItem.Critical(_, _, var result, String say) ->
          new Why("stop", "stop", "Critical", text + " " + value(result) + ": critical", say);
      case DueItem.NotInterpretable(_, _, var result, String why, _, String ifItHolds) ->
          new Why(
              "lamp",
              "unknown",
              "Not interpretable",
              text + " " + value(result) + ": NOT INTERPRETABLE",
              why + (ifItHolds.isEmpty() ? "" : ". If it holds: " + ifItHolds));
      case DueItem.NotChecked(_, var rule, var missing) ->
          new Why(
              "plain",
              "unknown",
              "Not checked",
              (rule.map(MonitoringRule::head).map(Rule::id).isPresent() ? text : item.medicine())
                  + ": NOT CHECKED",
              "missing: " + String.join("; ", missing));
    };
  }

  private static String last(Optional<LocalDate> last, LocalDate today) {
    return last.map(day -> ", last " + Wording.day(day, today)).orElse(", no result yet");
  }

  private static String value(Observation result) {
    return result.value().map(SerumLevel::text).orElse("without a number");
  }

  /// The heaviest first: what is critical, out of range or never done before what is up to date.
  static int weight(DueItem item) {
    return switch (item) {
      case DueItem.Critical _ -> 0;
      case DueItem.OutOfRange _ -> 1;
      case DueItem.NotInterpretable _ -> 2;
      case DueItem.Overdue _ -> 3;
      case DueItem.NeverDone _ -> 4;
      case DueItem.DueSoon _ -> 5;
      case DueItem.NotChecked _ -> 6;
      case DueItem.UpToDate _ -> 7;
    };
  }
}
