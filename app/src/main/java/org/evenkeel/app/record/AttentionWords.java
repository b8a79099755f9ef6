package org.evenkeel.app.record;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evenkeel.app.record.CaseloadRow.Reason;
import org.evenkeel.core.chart.Attention;
import org.evenkeel.core.chart.TaskKind;
import org.evenkeel.core.monitoring.DueItem;
import org.evenkeel.core.monitoring.MonitoringRule;

/// The engine's reasons in words for a clinician: what, of which medicine, since when.
public final class AttentionWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.US);

  private AttentionWords() {}

  /// A reason in words.
  public static Reason reason(Attention attention) {
    boolean urgent = attention.urgency() != Attention.Urgency.SOON;
    return switch (attention) {
      case Attention.SafetyAnswer(var instrument, _, _, _) ->
          new Reason(
              "safety-answer",
              instrument + ": thoughts of death or self-harm answered above 0",
              urgent);
      case Attention.CriticalResult(var item) ->
          new Reason(
              "critical-result",
              named(item) + " " + value(item.result().value()) + ": " + item.say(),
              urgent);
      case Attention.ResultOutOfRange(var item) ->
          new Reason(
              "out-of-range",
              named(item) + " " + value(item.result().value()) + " is out of range",
              urgent);
      case Attention.MonitoringDue(var item) -> new Reason("monitoring", due(item), urgent);
      case Attention.NotRecorded(_, var medicine, int doses, LocalDate since) ->
          new Reason(
              "not-recorded",
              medicine + ": " + doses + " doses not recorded since " + DAY.format(since),
              urgent);
      case Attention.Worse(var instrument, var change, _) ->
          new Reason(
              "worse",
              instrument
                  + (change.change().signum() > 0 ? " up by " : " down by ")
                  + change.change().abs().toPlainString(),
              urgent);
      case Attention.ContraindicatedFinding(var finding) ->
          new Reason("contraindicated", finding.summary(), urgent);
      case Attention.PlanToLookAt(_, var medicine, LocalDate on) ->
          new Reason("look-again", medicine + ": review was planned for " + DAY.format(on), urgent);
      case Attention.NotSent(_, var medicine, _) ->
          new Reason("not-sent", medicine + ": signed, not sent", urgent);
      case Attention.ToSign(_, var medicine, _) ->
          new Reason("to-sign", medicine + ": waits to be signed", urgent);
      case Attention.OpenTask(var task, boolean late) ->
          new Reason("task", words(task.what()) + (late ? ", its time has passed" : ""), urgent);
    };
  }

  /// What a task is about, in words.
  public static String words(TaskKind kind) {
    return switch (kind) {
      case SAFETY_ANSWER -> "Answered above 0 on thoughts of death or self-harm: call";
      case CRITICAL_RESULT -> "A critical result to act on";
      case MONITORING -> "A test to order";
      case DOSE_CHANGE -> "A change of dose to settle";
      case REVIEW -> "A medicine to review";
      case MESSAGE -> "A message to answer";
      case OTHER -> "Something to do";
    };
  }

  private static String due(DueItem item) {
    return switch (item) {
      case DueItem.Overdue(_, _, LocalDate last, LocalDate dueOn) ->
          named(item) + " overdue since " + DAY.format(dueOn) + ", last " + DAY.format(last);
      case DueItem.NeverDone _ -> named(item) + " never done";
      case DueItem.UpToDate _,
          DueItem.DueSoon _,
          DueItem.OutOfRange _,
          DueItem.Critical _,
          DueItem.NotInterpretable _,
          DueItem.NotChecked _ ->
          named(item) + " " + item.word();
    };
  }

  private static String named(DueItem item) {
    return item.medicine() + ": " + item.rule().map(MonitoringRule::parameter).orElse("monitoring");
  }

  private static String value(java.util.Optional<org.evenkeel.core.quantity.SerumLevel> level) {
    return level.map(l -> l.text()).orElse("");
  }
}
