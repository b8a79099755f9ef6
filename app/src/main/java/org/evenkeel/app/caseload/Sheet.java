package org.evenkeel.app.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.evenkeel.app.careteam.People;
import org.evenkeel.core.chart.Chart;
import org.evenkeel.core.evidence.KnowledgeBase;

/// What a page about one person is made from: the chart at one sequence, at one moment.
///
/// @param person what the clinic calls them
/// @param chart the record and what it adds up to
/// @param sequence how far the record had got
/// @param now the moment
/// @param knowledge the clinical content
public record Sheet(
    People.Person person, Chart chart, long sequence, Instant now, KnowledgeBase knowledge) {

  /// The person's clock; the clinic's word for it while the record is empty.
  public ZoneId zone() {
    return chart.entries().isEmpty() ? person.zone() : chart.zoneAt(now);
  }

  /// The day on the person's calendar.
  public LocalDate today() {
    return LocalDate.ofInstant(now, zone());
  }

  /// The strip on top of the page.
  public Identity who() {
    return Identity.of(person, chart.clinicalPicture(knowledge, now), today());
  }
}
