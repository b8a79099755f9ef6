package org.evenkeel.app.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.evenkeel.core.administration.Readings;
import org.evenkeel.core.journal.JournalEntry;
import org.evenkeel.core.regimen.Regimen;

/// What the time line is drawn from: the chart's answers.
///
/// @param regimen the regimen, ended items too
/// @param readings the log read against what was planned over the days shown
/// @param pages journal pages by day
/// @param scores scores by day
/// @param zone where the person's clock stands
/// @param now the moment
record ProgressFacts(
    Regimen regimen,
    Readings readings,
    List<DayPage> pages,
    List<DayScore> scores,
    ZoneId zone,
    Instant now) {

  ProgressFacts {
    pages = List.copyOf(pages);
    scores = List.copyOf(scores);
  }

  /// A journal page and its day.
  record DayPage(LocalDate day, JournalEntry entry) {}

  /// A score and its day.
  ///
  /// @param most the highest the scale can give
  record DayScore(LocalDate day, String scale, BigDecimal total, String band, BigDecimal most) {}
}
