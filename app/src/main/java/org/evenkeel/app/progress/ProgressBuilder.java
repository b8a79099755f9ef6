package org.evenkeel.app.progress;

import static org.evenkeel.app.progress.TimeAxis.percent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.app.progress.DoseLanes.DoseRun;
import org.evenkeel.app.progress.ProgressFacts.DayPage;
import org.evenkeel.app.progress.ProgressFacts.DayScore;
import org.evenkeel.app.web.TimeWords;
import org.evenkeel.core.adherence.Adherence;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.schedule.PlannedDose;

/// Puts the page together from its lanes.
final class ProgressBuilder {
  /// Never more than five series in one frame; mood, sleep and scores keep their place.
  private static final int MOST_MEDICINES = 3;

  private final ProgressFacts facts;
  private final SpanOfTime span;
  private final TimeAxis axis;
  private final DoseLanes doses;

  private ProgressBuilder(ProgressFacts facts, SpanOfTime span) {
    this.facts = facts;
    this.span = span;
    LocalDate today = LocalDate.ofInstant(facts.now(), facts.zone());
    this.axis = new TimeAxis(span.from(today), today);
    this.doses = new DoseLanes(facts, axis);
  }

  static ProgressView of(ProgressFacts facts, SpanOfTime span) {
    return new ProgressBuilder(facts, span).build();
  }

  private ProgressView build() {
    List<ProgressView.Lane> lanes = new ArrayList<>();
    List<ProgressView.Change> changes = new ArrayList<>();
    List<ProgressView.Taken> taken = new ArrayList<>();
    Map<RegimenItem, List<DoseRun>> runs = new LinkedHashMap<>();
    Map<RegimenItem, List<LocalDate>> whenNeeded = new LinkedHashMap<>();
    for (RegimenItem item : facts.regimen().items()) {
      List<DoseRun> of = doses.runs(item);
      if (!of.isEmpty()) {
        runs.put(item, of);
        changes.addAll(doses.changes(item, of));
        lanes.add(doses.steps(item, of));
      }
      doses
          .whenNeeded(item)
          .ifPresent(lane -> {
            whenNeeded.put(item, doses.takenWhenNeeded(item));
            lanes.add(lane);
          });
      taken(item).ifPresent(taken::add);
    }
    if (lanes.size() > MOST_MEDICINES) {
      lanes.subList(MOST_MEDICINES, lanes.size()).clear();
    }
    List<DayPage> pages = facts.pages().stream().filter(p -> axis.shows(p.day())).toList();
    FeelingLanes feelings = new FeelingLanes(axis);
    feelings.mood(pages).ifPresent(lanes::add);
    feelings.sleep(pages).ifPresent(lanes::add);
    ScoreLanes checkIns = new ScoreLanes(axis);
    Map<String, List<DayScore>> scores = checkIns.byScale(facts.scores());
    scores.forEach((scale, all) -> lanes.add(checkIns.lane(scale, all)));
    changes.sort(Comparator.comparing(ProgressView.Change::day));
    return new ProgressView(
        "From " + TimeWords.longDay(axis.from()) + " to today",
        SpanOfTime.choices(span),
        lanes,
        axis.labels(),
        changes.stream()
            .map(c ->
                new ProgressView.Change(
                    TimeWords.shortDay(LocalDate.parse(c.day())), c.text(), c.number()))
            .toList(),
        new ProgressTable(axis, runs, whenNeeded, pages, scores).build(),
        taken,
        scores.entrySet().stream().map(e -> ScoreLanes.inWords(e.getKey(), e.getValue())).toList());
  }

  private Optional<ProgressView.Taken> taken(RegimenItem item) {
    List<PlannedDose> planned = doses.planned(item);
    if (planned.isEmpty()) {
      return Optional.empty();
    }
    String name = item.medicine().name();
    return Optional.of(
        switch (Adherence.of(planned, facts.readings(), facts.now())) {
          case Adherence.NotMeasurable(String why) ->
              new ProgressView.Taken(name, doses.number(item), "cannot be told", why, "");
          case Adherence.Measured told ->
              new ProgressView.Taken(
                  name,
                  doses.number(item),
                  told.taken() + " of " + told.toBeTaken(),
                  rest(told),
                  percent(100 * told.lowestShare()));
        });
  }

  private static String rest(Adherence.Measured told) {
    List<String> parts = new ArrayList<>();
    int skipped = told.skipped().values().stream().mapToInt(Integer::intValue).sum();
    count(parts, told.inPart(), "taken in part");
    count(parts, skipped, "skipped");
    count(parts, told.refused(), "said no to");
    count(parts, told.onAdvice(), "held on advice, not counted");
    count(parts, told.notRecorded(), "not recorded");
    return String.join(", ", parts);
  }

  private static void count(List<String> parts, int number, String what) {
    if (number > 0) {
      parts.add(number + " " + what);
    }
  }
}
