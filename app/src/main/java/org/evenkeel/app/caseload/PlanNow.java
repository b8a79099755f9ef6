package org.evenkeel.app.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.CrossTaper;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.StepDays;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.time.DateRange;

/// A plan as it stands on a day: the dose now, and what comes.
///
/// @param dose the dose now, in words
/// @param ahead what comes, in words
public record PlanNow(String dose, String ahead) {

  /// The plan on a day.
  ///
  /// @param stays days on which the person stays on a step
  public static PlanNow of(DosagePlan plan, List<DateRange> stays, LocalDate today) {
    return switch (plan) {
      case Titration titration -> steps(titration.steps(stays), today, "Stays");
      case Taper taper -> steps(taper.steps(stays), today, "Then stays");
      case CrossTaper cross -> {
        PlanNow up = steps(cross.up().steps(stays), today, "Stays");
        PlanNow down = steps(cross.down().steps(stays), today, "Then stays");
        yield new PlanNow(
            up.dose(),
            up.ahead() + "; " + cross.leaving().text() + ": " + down.dose() + ", " + down.ahead());
      }
      case Fixed _, AsNeeded _, Depot _ -> new PlanNow(plan.inWords(), end(plan, today));
    };
  }

  private static String end(DosagePlan plan, LocalDate today) {
    boolean begins = plan.dates().from().map(from -> from.isAfter(today)).orElse(false);
    String start = begins ? "Begins " + Wording.day(plan.dates().from().orElseThrow(), today) : "";
    return plan.dates()
        .last()
        .map(last -> (start.isEmpty() ? "" : start + "; ") + "ends " + Wording.day(last, today))
        .map(Wording::capital)
        .orElse(start.isEmpty() ? "Steady" : start);
  }

  private static PlanNow steps(List<StepDays> steps, LocalDate today, String stays) {
    String now = "";
    List<String> ahead = new ArrayList<>();
    for (StepDays step : steps) {
      if (step.days().contains(today)) {
        now = doses(step) + ", step " + step.number() + " of " + steps.size();
      } else if (step.days().from().map(from -> from.isAfter(today)).orElse(false)) {
        ahead.add(doses(step) + " " + Wording.day(step.days().from().orElseThrow(), today));
      }
    }
    steps
        .getLast()
        .days()
        .until()
        .filter(until -> until.isAfter(today))
        .ifPresent(until -> ahead.add("no dose from " + Wording.day(until, today)));
    return new PlanNow(
        now.isEmpty() ? "No dose today" : now, ahead.isEmpty() ? stays : String.join(", ", ahead));
  }

  private static String doses(StepDays step) {
    return step.step().doses().slots().stream()
        .map(slot -> slot.amount().text() + " " + slot.name())
        .collect(Collectors.joining(" and "));
  }
}
