package org.evenkeel.core.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.adherence.Adherence;
import org.evenkeel.core.journal.SideEffect;
import org.evenkeel.core.monitoring.DueItem;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.request.Request;
import org.evenkeel.core.safety.Finding;

/// One medicine on the day somebody looks at it with the person: what was meant, what was taken,
/// what changed, what hurt.
///
/// @param item the item
/// @param plan the item with its versions
/// @param state signed, on hold, stopped or completed
/// @param since the first day of the item, when known
/// @param adherence of the last four weeks, or since the last change if that is later
/// @param before the last scores before it began, one of each questionnaire
/// @param now the last scores
/// @param sideEffects what the person put down to it, the newest first
/// @param findings what the safety review says about it
/// @param due what has to be measured for it
public record MedicationReview(
    ItemId item,
    RegimenItem plan,
    Request state,
    Optional<LocalDate> since,
    Adherence adherence,
    List<Answered> before,
    List<Answered> now,
    List<Said<SideEffect>> sideEffects,
    List<Finding> findings,
    List<DueItem> due) {

  public MedicationReview {
    before = List.copyOf(before);
    now = List.copyOf(now);
    sideEffects = List.copyOf(sideEffects);
    findings = List.copyOf(findings);
    due = List.copyOf(due);
  }
}
