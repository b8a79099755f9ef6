package org.evenkeel.app.caseload.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.evenkeel.app.caseload.PlanNow;
import org.evenkeel.app.caseload.PlanState;
import org.evenkeel.app.caseload.ReviewView;
import org.evenkeel.app.caseload.Sheet;
import org.evenkeel.app.caseload.Tag;
import org.evenkeel.app.caseload.Wording;
import org.evenkeel.app.caseload.web.Drawing.DoseRun;
import org.evenkeel.app.caseload.web.Drawing.Event;
import org.evenkeel.app.caseload.web.Drawing.MoodDay;
import org.evenkeel.app.caseload.web.Drawing.Point;
import org.evenkeel.core.adherence.Adherence;
import org.evenkeel.core.administration.Readings;
import org.evenkeel.core.careteam.Scope;
import org.evenkeel.core.chart.Answered;
import org.evenkeel.core.chart.Attention;
import org.evenkeel.core.chart.Chart;
import org.evenkeel.core.chart.Said;
import org.evenkeel.core.chart.Timeline;
import org.evenkeel.core.journal.Feeling;
import org.evenkeel.core.journal.JournalEntry;
import org.evenkeel.core.journal.Level;
import org.evenkeel.core.journal.SideEffect;
import org.evenkeel.core.monitoring.DueItem;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.quantity.SerumLevel;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.request.OnHold;
import org.evenkeel.core.request.Signed;
import org.evenkeel.core.request.Stopped;
import org.evenkeel.core.scale.RatingScale;
import org.evenkeel.core.scale.RatingScales;
import org.evenkeel.core.scale.ScoreResult;
import org.evenkeel.core.schedule.PlannedDose;
import org.evenkeel.core.time.DateRange;

/// Reads one person's chart for their page. Each question is asked of the chart once.
final class PersonReading {
  private static final int AHEAD_DAYS = 21;
  private static final int COUNTED_DAYS = 28;
  private static final int LANES_OF_RESULTS = 5;
  private static final List<Map.Entry<String, String>> SPANS =
      List.of(
          Map.entry("1m", "1 month"),
          Map.entry("3m", "3 months"),
          Map.entry("1y", "1 year"),
          Map.entry("2y", "2 years"));

  private final Sheet sheet;
  private final Sight sight;
  private final String span;
  private final Chart chart;
  private final LocalDate today;

  PersonReading(Sheet sheet, Sight sight, String span) {
    this.sheet = sheet;
    this.sight = sight;
    this.span = SPANS.stream().anyMatch(s -> s.getKey().equals(span)) ? span : "3m";
    this.chart = sheet.chart();
    this.today = sheet.today();
  }

  PersonView view() {
    List<DueItem> due = sight.results() ? chart.due(sheet.knowledge(), sheet.now()) : List.of();
    return new PersonView(
        sheet.who(),
        line(due),
        plan(),
        ReviewView.of(chart.review(sheet.knowledge(), sheet.now()), sheet.knowledge()),
        past(),
        chart.attention(sheet.knowledge(), sheet.now()).stream()
            .filter(this::isSeen)
            .map(Whys::of)
            .toList(),
        due.stream()
            .sorted(Comparator.comparingInt(Whys::weight))
            .map(item -> Whys.of(item, today))
            .toList(),
        sight.journal(),
        journal(),
        sight.findings(),
        sight.results(),
        sight.prescribe(),
        sight.record());
  }

  private boolean isSeen(Attention attention) {
    return switch (attention) {
      case Attention.SafetyAnswer _, Attention.Worse _ -> sight.scores();
      case Attention.CriticalResult _, Attention.ResultOutOfRange _, Attention.MonitoringDue _ ->
          sight.results();
      case Attention.ContraindicatedFinding _ -> sight.findings();
      case Attention.NotRecorded _ -> sight.doses();
      case Attention.OpenTask _,
          Attention.NotSent _,
          Attention.PlanToLookAt _,
          Attention.ToSign _ ->
          true;
    };
  }

  // --- the plan

  private List<PersonView.PlanRow> plan() {
    DateRange counted = DateRange.between(today.minusDays(COUNTED_DAYS), today);
    Map<ItemId, List<PlannedDose>> doses =
        chart.plannedDoses(counted).stream().collect(Collectors.groupingBy(d -> d.id().item()));
    var readings = chart.readings(counted);
    List<PersonView.PlanRow> rows = new ArrayList<>();
    for (ItemId item : chart.plans().active(today)) {
      Optional<Signed> signed = chart.plans().current(item);
      Optional<RegimenItem> whole = chart.plans().item(item);
      if (signed.isPresent() && whole.isPresent()) {
        PlanNow now = PlanNow.of(inForce(whole.get()), stays(item), today);
        String taken =
            sight.doses()
                ? taken(item, doses.getOrDefault(item, List.of()), readings, counted)
                : "not shared with you";
        rows.add(row(item, signed.get(), now, taken));
      }
    }
    return rows;
  }

  private PersonView.PlanRow row(ItemId item, Signed signed, PlanNow now, String taken) {
    var state = chart.plans().state(item, today);
    List<PersonView.Way> ways = new ArrayList<>();
    if (sight.adjust()) {
      ways.add(new PersonView.Way("adjust", "Change"));
    }
    if (sight.hold()) {
      ways.add(
          state.filter(OnHold.class::isInstance).isPresent()
              ? new PersonView.Way("resume", "Resume")
              : new PersonView.Way("hold", "Hold"));
    }
    if (sight.stop()) {
      ways.add(new PersonView.Way("stop", "Stop"));
    }
    List<Tag> tags = new ArrayList<>(PlanState.tags(state, signed, today));
    if (chart.unscheduled().contains(item)) {
      tags.add(new Tag("lamp", "clock", "No time of day for this plan"));
    }
    return new PersonView.PlanRow(
        item.value(),
        signed.order().medicine().text(),
        signed.order().reason(),
        now.dose(),
        now.ahead(),
        taken,
        tags,
        ways);
  }

  private DosagePlan inForce(RegimenItem item) {
    var clock = sheet.now().atZone(sheet.zone()).toLocalTime();
    return item.versionAt(today, clock, chart.routine().dayStart()).plan();
  }

  private List<DateRange> stays(ItemId item) {
    return chart.plans().holds().stream()
        .filter(hold -> hold.item().equals(item) && hold instanceof Hold.StayOnStep)
        .map(Hold::days)
        .toList();
  }

  private String taken(ItemId item, List<PlannedDose> doses, Readings readings, DateRange counted) {
    if (doses.isEmpty()) {
      long used =
          chart.doseLog().takenOfItem(item).stream()
              .filter(dose -> counted.contains(chart.dateOf(dose.happened())))
              .count();
      return used == 0 ? "none recorded" : used + " recorded";
    }
    return switch (Adherence.of(doses, readings, sheet.now())) {
      case Adherence.Measured measured ->
          measured.taken()
              + " of "
              + measured.toBeTaken()
              + (measured.notRecorded() == 0
                  ? ""
                  : ", " + measured.notRecorded() + " not recorded");
      case Adherence.NotMeasurable(String why) -> why;
    };
  }

  private List<PersonView.PastRow> past() {
    Set<ItemId> active = new HashSet<>(chart.plans().active(today));
    List<PersonView.PastRow> rows = new ArrayList<>();
    for (RegimenItem item : chart.plans().regimen().items()) {
      if (!active.contains(item.id())) {
        Optional<Stopped> stopped = chart.plans().stopped(item.id());
        Optional<LocalDate> from = item.versions().getFirst().plan().dates().from();
        Optional<LocalDate> until = stopped.map(Stopped::on).or(() -> item.plan().dates().until());
        rows.add(
            new PersonView.PastRow(
                item.medicine().text(),
                from.map(Wording::day).orElse("?") + " to " + until.map(Wording::day).orElse("?"),
                stopped
                    .map(s -> PlanState.words(s.reason()) + s.words().map(w -> ": " + w).orElse(""))
                    .orElse("Came to its planned end")));
      }
    }
    return rows.reversed();
  }

  // --- the journal

  private boolean shares(Scope scope) {
    return sight.journal() && chart.circle().shares(sight.account(), scope, sheet.now());
  }

  private List<PersonView.JournalRow> journal() {
    if (!shares(Scope.NOTES)) {
      return List.of();
    }
    return chart.journal().reversed().stream()
        .filter(page -> page.what().note().isPresent())
        .limit(5)
        .map(page ->
            new PersonView.JournalRow(
                Wording.moment(page.at(), sheet.zone(), today), page.what().note().orElse("")))
        .toList();
  }

  // --- the time line

  private TimeLine line(List<DueItem> due) {
    LocalDate from = PersonPage.first(span, today);
    LocalDate until = today.plusDays(AHEAD_DAYS);
    Drawing drawing = new Drawing(from, until, today);
    DateRange days = DateRange.between(from, today.plusDays(1));
    Timeline timeline = chart.timeline(days, sheet.knowledge(), sheet.now());
    List<TimeLine.Lane> lanes = new ArrayList<>();
    List<TimeLine.Row> table = new ArrayList<>();
    List<Event> changes = new ArrayList<>();
    for (Timeline.PlanChange change : timeline.changes()) {
      changes.add(new Event(change.day(), change.medicine() + ": " + words(change)));
    }
    lanes.add(drawing.changes("lane-changes", changes));
    doseLanes(drawing, timeline, DateRange.between(from, until), lanes);
    if (sight.scores()) {
      scoreLanes(drawing, timeline, lanes, table);
    }
    if (sight.results()) {
      resultLanes(drawing, timeline, due, lanes, table);
    }
    List<Event> events = new ArrayList<>();
    if (shares(Scope.MOOD)) {
      lanes.add(drawing.mood("lane-mood", moods(timeline.journal())));
    }
    if (shares(Scope.SIDE_EFFECTS)) {
      for (Said<JournalEntry> page : timeline.journal()) {
        for (SideEffect effect : page.what().sideEffects()) {
          events.add(
              new Event(chart.dateOf(page.at()), effect.what() + ", " + effect.severity().word()));
        }
      }
    }
    if (!events.isEmpty()) {
      lanes.add(drawing.events("lane-events", events));
    }
    changes.forEach(change -> table.add(row(change.day(), "Change", change.text())));
    events.forEach(event -> table.add(row(event.day(), "Side effect", event.text())));
    if (sight.doses()) {
      doseRows(timeline, table);
    }
    table.sort(Comparator.comparing(TimeLine.Row::on).reversed());
    return new TimeLine(
        "Time line, " + Wording.day(from) + " to " + Wording.day(until),
        SPANS.stream()
            .map(s ->
                new TimeLine.Span(
                    "/people/" + sheet.person().id() + "?span=" + s.getKey(),
                    s.getValue(),
                    s.getKey().equals(span)))
            .toList(),
        lanes,
        drawing.axis(),
        changes.stream()
            .map(c -> new TimeLine.Change(Wording.day(c.day(), today), c.text()))
            .toList(),
        table);
  }

  private TimeLine.Row row(LocalDate day, String what, String value) {
    return new TimeLine.Row(day, Wording.day(day, today), what, value);
  }

  private static String words(Timeline.PlanChange change) {
    return switch (change.what()) {
      case STARTED -> "started, " + change.words();
      case CHANGED -> "changed, " + change.words();
      case HELD -> "held, " + change.words();
      case STOPPED -> "stopped, " + change.words();
    };
  }

  /// Days on which something was left out or not recorded, summed by day over all medicines.
  private void doseRows(Timeline timeline, List<TimeLine.Row> table) {
    Map<LocalDate, int[]> sums = new TreeMap<>();
    for (Timeline.DoseDay day : timeline.doses()) {
      int[] sum = sums.computeIfAbsent(day.day(), _ -> new int[3]);
      sum[0] += day.taken();
      sum[1] += day.leftOut();
      sum[2] += day.notRecorded();
    }
    sums.forEach((day, sum) ->
        table.add(
            row(
                day,
                "Doses",
                sum[0] + " taken, " + sum[1] + " left out, " + sum[2] + " not recorded")));
  }

  private void doseLanes(
      Drawing drawing, Timeline timeline, DateRange range, List<TimeLine.Lane> lanes) {
    Map<ItemId, List<Timeline.DoseDay>> byItem =
        timeline.doses().stream().collect(Collectors.groupingBy(Timeline.DoseDay::item));
    int n = 0;
    for (RegimenItem item : chart.plans().regimen().items()) {
      String id = "lane-d" + n++;
      String name = item.medicine().text();
      if (item.plan() instanceof AsNeeded) {
        List<LocalDate> taken =
            sight.doses()
                ? chart.doseLog().takenOfItem(item.id()).stream()
                    .map(dose -> chart.dateOf(dose.happened()))
                    .filter(range::contains)
                    .toList()
                : List.of();
        boolean open = chart.plans().active(today).contains(item.id());
        if (open || !taken.isEmpty()) {
          lanes.add(drawing.asNeeded(id, name, taken));
        }
        continue;
      }
      List<DoseRun> runs = runs(item, range);
      List<Timeline.DoseDay> days = byItem.getOrDefault(item.id(), List.of());
      boolean empty = runs.stream().allMatch(run -> run.mg().signum() == 0);
      if (empty && days.isEmpty()) {
        continue;
      }
      if (empty) {
        lanes.add(
            drawing.asNeeded(
                id,
                name,
                days.stream().filter(d -> d.taken() > 0).map(Timeline.DoseDay::day).toList()));
        continue;
      }
      lanes.add(
          drawing.doses(
              id,
              name,
              runs,
              sight.doses() ? days(days, Timeline.DoseDay::notRecorded) : List.of(),
              sight.doses() ? days(days, Timeline.DoseDay::leftOut) : List.of()));
    }
  }

  private static List<LocalDate> days(
      List<Timeline.DoseDay> days, ToIntFunction<Timeline.DoseDay> count) {
    return days.stream().filter(d -> count.applyAsInt(d) > 0).map(Timeline.DoseDay::day).toList();
  }

  /// The dose of each day as runs of the same dose; days on hold have none.
  private List<DoseRun> runs(RegimenItem item, DateRange range) {
    List<DateRange> pauses =
        chart.plans().holds().stream()
            .filter(hold -> hold.item().equals(item.id()) && hold instanceof Hold.Pause)
            .map(Hold::days)
            .toList();
    List<DoseRun> runs = new ArrayList<>();
    LocalDate first = range.from().orElseThrow();
    BigDecimal mg = null;
    for (LocalDate day : range.dates().toList()) {
      boolean paused = pauses.stream().anyMatch(pause -> pause.contains(day));
      BigDecimal here =
          paused
              ? BigDecimal.ZERO
              : item.dailyDose(day)
                  .map(DailyDose::perDay)
                  .map(mass -> mass.milligrams())
                  .orElse(BigDecimal.ZERO);
      if (mg != null && mg.compareTo(here) != 0) {
        runs.add(new DoseRun(first, day, mg));
        first = day;
      }
      mg = here;
    }
    if (mg != null) {
      runs.add(new DoseRun(first, range.until().orElseThrow(), mg));
    }
    return runs;
  }

  /// What a form without a place on the scale says.
  private static String unscored(ScoreResult result) {
    String flags = result.flags().isEmpty() ? "" : ", " + result.flags();
    return switch (result) {
      case ScoreResult.Scored(var total, String band, _) ->
          Wording.number(total) + " " + band + flags;
      case ScoreResult.Judged(String band, _) -> (band.isEmpty() ? "answered" : band) + flags;
      case ScoreResult.Undecided(var total, var missing, _) ->
          Wording.number(total) + ", needs " + String.join(", ", missing) + flags;
      case ScoreResult.Incomplete _ -> "incomplete" + flags;
    };
  }

  private void scoreLanes(
      Drawing drawing, Timeline timeline, List<TimeLine.Lane> lanes, List<TimeLine.Row> table) {
    Optional<RatingScales> scales = sheet.knowledge().get(RatingScales.KEY, today);
    Map<String, List<Point>> byScale = new TreeMap<>();
    for (Answered answered : timeline.scores()) {
      LocalDate day = chart.dateOf(answered.at());
      if (answered.result().orElse(null)
          instanceof ScoreResult.Scored(var total, String band, var flags)) {
        byScale
            .computeIfAbsent(answered.instrument(), _ -> new ArrayList<>())
            .add(new Point(day, total, !flags.isEmpty()));
        table.add(
            row(
                day,
                answered.instrument(),
                Wording.number(total) + " " + band + (flags.isEmpty() ? "" : ", " + flags)));
      } else {
        table.add(
            row(
                day,
                answered.instrument(),
                answered.result().map(PersonReading::unscored).orElse("incomplete")));
      }
    }
    int series = 1;
    for (var scale : byScale.entrySet()) {
      Optional<RatingScale> known = scales.flatMap(all -> all.named(scale.getKey()));
      BigDecimal least = known.map(k -> k.scoring().minimum()).orElse(BigDecimal.ZERO);
      BigDecimal most =
          known.map(k -> k.scoring().maximum()).orElseGet(() -> highest(scale.getValue()));
      lanes.add(
          drawing.points(
              "lane-s" + series,
              scale.getKey(),
              "score, "
                  + Wording.number(least)
                  + " to "
                  + Wording.number(most)
                  + "; filled: flagged",
              scale.getValue(),
              least,
              most,
              false,
              1 + (series - 1) % 5));
      series++;
    }
  }

  private static BigDecimal highest(List<Point> points) {
    return points.stream().map(Point::value).max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
  }

  private void resultLanes(
      Drawing drawing,
      Timeline timeline,
      List<DueItem> due,
      List<TimeLine.Lane> lanes,
      List<TimeLine.Row> table) {
    Set<String> out = new HashSet<>();
    for (DueItem item : due) {
      switch (item) {
        case DueItem.OutOfRange(_, _, var result, _) -> out.add(result.id());
        case DueItem.Critical(_, _, var result, _) -> out.add(result.id());
        case DueItem.UpToDate _,
            DueItem.DueSoon _,
            DueItem.Overdue _,
            DueItem.NeverDone _,
            DueItem.NotInterpretable _,
            DueItem.NotChecked _ -> {}
      }
    }
    Map<String, List<Observation>> byName = new LinkedHashMap<>();
    for (Observation result : timeline.results()) {
      LocalDate day = chart.dateOf(result.taken());
      String name = result.parameter().orElse(result.code().toString());
      table.add(
          row(
              day,
              Wording.capital(name),
              result.value().map(SerumLevel::text).orElse("no number")
                  + (out.contains(result.id()) ? ", out of range" : "")));
      if (result.value().isPresent() && result.parameter().isPresent()) {
        byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(result);
      }
    }
    List<Map.Entry<String, List<Observation>>> lanesOf =
        byName.entrySet().stream()
            .sorted(
                Comparator.comparing(
                    e -> e.getValue().stream().noneMatch(o -> out.contains(o.id()))))
            .limit(LANES_OF_RESULTS)
            .toList();
    int n = 0;
    for (var named : lanesOf) {
      List<Point> points =
          named.getValue().stream()
              .map(o ->
                  new Point(
                      chart.dateOf(o.taken()),
                      o.value().orElseThrow().value(),
                      out.contains(o.id())))
              .toList();
      String unit = named.getValue().getLast().value().orElseThrow().unit().text();
      lanes.add(
          drawing.points(
              "lane-r" + n++,
              Wording.capital(named.getKey()),
              unit + "; filled: out of range",
              points,
              BigDecimal.ZERO,
              highest(points).multiply(new BigDecimal("1.2")),
              true,
              5));
    }
  }

  private List<MoodDay> moods(List<Said<JournalEntry>> pages) {
    Map<LocalDate, MoodDay> days = new TreeMap<>();
    for (Said<JournalEntry> page : pages) {
      LocalDate day = chart.dateOf(page.at());
      MoodDay before = days.getOrDefault(day, new MoodDay(day, 0, 0));
      days.put(
          day,
          new MoodDay(
              day,
              Math.max(before.high(), level(page.what(), Feeling.HIGH)),
              Math.max(before.low(), level(page.what(), Feeling.LOW))));
    }
    return List.copyOf(days.values());
  }

  private static int level(JournalEntry page, Feeling feeling) {
    return page.feeling(feeling).map(Level::value).orElse(0);
  }
}
