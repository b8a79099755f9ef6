package org.evenkeel.app.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.evenkeel.app.progress.DoseLanes.DoseRun;
import org.evenkeel.app.progress.ProgressFacts.DayPage;
import org.evenkeel.app.progress.ProgressFacts.DayScore;
import org.evenkeel.app.web.TimeWords;
import org.evenkeel.core.journal.Feeling;
import org.evenkeel.core.journal.JournalEntry;
import org.evenkeel.core.regimen.RegimenItem;

/// The time line as a table: a row for each week, or for four weeks of a long time.
///
/// @param axis the days shown
/// @param runs the doses of each medicine taken at times
/// @param whenNeeded the days with a dose of each medicine taken when needed
/// @param pages the journal of the days shown
/// @param scores the scores by scale
record ProgressTable(
    TimeAxis axis,
    Map<RegimenItem, List<DoseRun>> runs,
    Map<RegimenItem, List<LocalDate>> whenNeeded,
    List<DayPage> pages,
    Map<String, List<DayScore>> scores) {
  private static final int DAYS_OF_WEEK = 7;
  private static final int DAYS_IN_WEEKS = 200;

  ProgressView.Table build() {
    List<String> heads = new ArrayList<>();
    heads.add(axis.days() > DAYS_IN_WEEKS ? "Four weeks from" : "Week of");
    runs.keySet().forEach(item -> heads.add(item.medicine().name()));
    whenNeeded.keySet().forEach(item -> heads.add(item.medicine().name() + ", doses"));
    heads.addAll(List.of("High days", "Low days", "Sleep, hours"));
    heads.addAll(scores.keySet());
    List<ProgressView.Row> rows = new ArrayList<>();
    int step = axis.days() > DAYS_IN_WEEKS ? 4 * DAYS_OF_WEEK : DAYS_OF_WEEK;
    for (LocalDate week = axis.from(); !week.isAfter(axis.today()); week = week.plusDays(step)) {
      rows.add(row(week, week.plusDays(step)));
    }
    return new ProgressView.Table(heads, rows);
  }

  private ProgressView.Row row(LocalDate first, LocalDate end) {
    List<String> cells = new ArrayList<>();
    for (List<DoseRun> of : runs.values()) {
      List<String> doses =
          of.stream()
              .filter(run -> run.first().isBefore(end) && !run.last().isBefore(first))
              .map(run -> run.dose().text())
              .distinct()
              .toList();
      cells.add(orNone(String.join(", ", doses)));
    }
    for (List<LocalDate> taken : whenNeeded.values()) {
      cells.add(
          Long.toString(taken.stream().filter(d -> !d.isBefore(first) && d.isBefore(end)).count()));
    }
    List<DayPage> shown =
        pages.stream().filter(p -> !p.day().isBefore(first) && p.day().isBefore(end)).toList();
    Map<LocalDate, List<JournalEntry>> byDay = FeelingLanes.byDay(shown);
    cells.add(daysWith(byDay, Feeling.HIGH));
    cells.add(daysWith(byDay, Feeling.LOW));
    List<BigDecimal> hours = shown.stream().flatMap(p -> p.entry().sleepHours().stream()).toList();
    cells.add(hours.isEmpty() ? "none" : FeelingLanes.mean(hours));
    for (List<DayScore> of : scores.values()) {
      Function<DayScore, String> number = s -> s.total().toPlainString();
      cells.add(
          orNone(
              String.join(
                  ", ",
                  of.stream()
                      .filter(s -> !s.day().isBefore(first) && s.day().isBefore(end))
                      .map(number)
                      .toList())));
    }
    return new ProgressView.Row(TimeWords.shortDay(first), cells);
  }

  private static String daysWith(Map<LocalDate, List<JournalEntry>> byDay, Feeling feeling) {
    long asked = byDay.values().stream().filter(p -> FeelingLanes.most(p, feeling) >= 0).count();
    long felt = byDay.values().stream().filter(p -> FeelingLanes.most(p, feeling) > 0).count();
    return asked == 0 ? "none" : felt + " of " + asked;
  }

  private static String orNone(String text) {
    return text.isEmpty() ? "none" : text;
  }
}
