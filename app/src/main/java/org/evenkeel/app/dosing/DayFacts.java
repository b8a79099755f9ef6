package org.evenkeel.app.dosing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.evenkeel.core.administration.Dose;
import org.evenkeel.core.administration.DoseLog;
import org.evenkeel.core.administration.Readings;
import org.evenkeel.core.chart.Today;
import org.evenkeel.core.missed.MissedDoseRule.Daily;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.Regimen;
import org.evenkeel.core.time.Routine;

/// What a day page is laid out from: the chart's answers for one person at one moment.
///
/// @param present what is before the person
/// @param regimen the regimen
/// @param holds what is held
/// @param unscheduled items that the person's routine has no time for
/// @param log the dose log
/// @param readings the log read against what is planned on the days around `now`
/// @param overPlan whether a dose taken when needed was more than the plan
/// @param routine how the person's days run
/// @param zone where the person's clock stands
/// @param late what the knowledge says of a late dose, by item
/// @param links what else is due this week
/// @param now the moment
record DayFacts(
    Today present,
    Regimen regimen,
    List<Hold> holds,
    Set<ItemId> unscheduled,
    DoseLog log,
    Readings readings,
    Predicate<Dose> overPlan,
    Routine routine,
    ZoneId zone,
    Function<ItemId, Optional<Daily>> late,
    List<TodayView.WeekLink> links,
    Instant now) {

  DayFacts {
    holds = List.copyOf(holds);
    unscheduled = Set.copyOf(unscheduled);
    links = List.copyOf(links);
  }
}
