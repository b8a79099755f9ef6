package org.evenkeel.app.progress;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.app.access.Act;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Action;
import org.evenkeel.app.record.Records;
import org.evenkeel.core.chart.Answered;
import org.evenkeel.core.chart.Chart;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.scale.RatingScale;
import org.evenkeel.core.scale.RatingScales;
import org.evenkeel.core.scale.ScoreResult;
import org.evenkeel.core.time.DateRange;
import org.springframework.stereotype.Component;

/// A person looks back.
@Component
public final class Progress {
  private final Act act;
  private final Records records;
  private final KnowledgeBase knowledge;
  private final Clock clock;

  Progress(Act act, Records records, KnowledgeBase knowledge, Clock clock) {
    this.act = act;
    this.records = records;
    this.knowledge = knowledge;
    this.clock = clock;
  }

  /// The page.
  public ProgressView page(Acting acting, SpanOfTime span) {
    return act.inRecord(
        acting,
        "progress",
        Action.READ,
        tx -> {
          Chart chart = records.chart(tx, acting.record());
          Instant now = clock.instant();
          LocalDate today = chart.dateOf(now);
          DateRange days = DateRange.through(span.from(today), today);
          return ProgressBuilder.of(
              new ProgressFacts(
                  chart.plans().regimen(),
                  chart.readings(days),
                  chart.journal().stream()
                      .map(page -> new ProgressFacts.DayPage(chart.dateOf(page.at()), page.what()))
                      .toList(),
                  scores(chart, now),
                  chart.zoneAt(now),
                  now),
              span);
        });
  }

  private List<ProgressFacts.DayScore> scores(Chart chart, Instant now) {
    List<ProgressFacts.DayScore> scores = new ArrayList<>();
    for (Answered one : chart.scores(knowledge, now)) {
      if (one.result().orElse(null) instanceof ScoreResult.Scored scored) {
        scores.add(
            new ProgressFacts.DayScore(
                chart.dateOf(one.at()),
                one.instrument(),
                scored.total(),
                scored.band(),
                most(one.instrument(), chart.dateOf(now), scored.total())));
      }
    }
    return scores;
  }

  private BigDecimal most(String scale, LocalDate asOf, BigDecimal otherwise) {
    return knowledge
        .get(RatingScales.KEY, asOf)
        .flatMap(scales -> scales.named(scale))
        .map(RatingScale::scoring)
        .map(RatingScale.Scoring::maximum)
        .orElse(otherwise);
  }
}
