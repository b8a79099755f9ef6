package org.evenkeel.app.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.evenkeel.app.progress.ProgressFacts.DayPage;
import org.evenkeel.app.progress.ProgressFacts.DayScore;
import org.evenkeel.app.progress.ProgressView.Shape;
import org.evenkeel.app.web.TimeWords;
import org.evenkeel.core.adherence.Adherence;
import org.evenkeel.core.administration.SlotState;
import org.evenkeel.core.journal.Feeling;
import org.evenkeel.core.journal.JournalEntry;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.schedule.PlannedDose;

/// Draws the time line.
final class ProgressBuilder {
  /// Never more than five series in one frame; mood, sleep and scores keep their place.
  private static final int MOST_MEDICINES = 3;

  private static final int DOSE_HEIGHT = 54;
  private static final int MOOD_HEIGHT = 96;
  private static final int SLEEP_HEIGHT = 60;
  private static final int SCORE_HEIGHT = 72;
  private static final int HEADROOM = 17;
  private static final double MOOD_STEP = 10.5;
  private static final int EVEN_LINE = 48;
  private static final int DAYS_OF_WEEK = 7;
  private static final int DAYS_IN_WEEKS = 200;
  private static final double SLEEP_MOST = 14;

  private final ProgressFacts facts;
  private final SpanOfTime span;
  private final LocalDate today;
  private final LocalDate from;
  private final int days;

  private ProgressBuilder(ProgressFacts facts, SpanOfTime span) {
    this.facts = facts;
    this.span = span;
    this.today = LocalDate.ofInstant(facts.now(), facts.zone());
    this.from = span.from(today);
    this.days = (int) ChronoUnit.DAYS.between(from, today) + 1;
  }

  static ProgressView of(ProgressFacts facts, SpanOfTime span) {
    return new ProgressBuilder(facts, span).build();
  }

  private ProgressView build() {
    List<ProgressView.Lane> lanes = new ArrayList<>();
    List<ProgressView.Change> changes = new ArrayList<>();
    List<ProgressView.Taken> taken = new ArrayList<>();
    Map<RegimenItem, List<DoseRun>> runs = new LinkedHashMap<>();
    for (RegimenItem item : facts.regimen().items()) {
      List<DoseRun> doses = runs(item);
      if (!doses.isEmpty()) {
        runs.put(item, doses);
        if (runs.size() <= MOST_MEDICINES) {
          lanes.add(doseLane(item, doses));
        }
        changes.addAll(changes(item, doses));
      }
      taken(item).ifPresent(taken::add);
    }
    List<DayPage> pages = facts.pages().stream().filter(p -> isShown(p.day())).toList();
    moodLane(pages).ifPresent(lanes::add);
    sleepLane(pages).ifPresent(lanes::add);
    Map<String, List<DayScore>> scores = scores();
    scores.forEach((scale, all) -> lanes.add(scoreLane(scale, all)));
    changes.sort(Comparator.comparing(ProgressView.Change::day));
    return new ProgressView(
        "From " + TimeWords.longDay(from) + " to today",
        SpanOfTime.choices(span),
        lanes,
        axis(),
        changes.stream()
            .map(c ->
                new ProgressView.Change(
                    TimeWords.shortDay(LocalDate.parse(c.day())), c.text(), c.number()))
            .toList(),
        table(runs, pages, scores),
        taken,
        scores.entrySet().stream().map(e -> scoreWords(e.getKey(), e.getValue())).toList());
  }

  /// The same dose for some days.
  private record DoseRun(LocalDate first, LocalDate last, DailyDose dose) {}

  private boolean isShown(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(today);
  }

  private int number(RegimenItem item) {
    return facts.regimen().items().indexOf(item) + 1;
  }

  private List<DoseRun> runs(RegimenItem item) {
    List<DoseRun> runs = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(today); day = day.plusDays(1)) {
      Optional<DailyDose> dose = item.dailyDose(day);
      if (dose.isEmpty()) {
        continue;
      }
      DoseRun last = runs.isEmpty() ? null : runs.getLast();
      if (last != null && last.last().plusDays(1).equals(day) && last.dose().equals(dose.get())) {
        runs.set(runs.size() - 1, new DoseRun(last.first(), day, last.dose()));
      } else {
        runs.add(new DoseRun(day, day, dose.get()));
      }
    }
    return runs;
  }

  private ProgressView.Lane doseLane(RegimenItem item, List<DoseRun> runs) {
    BigDecimal most =
        runs.stream()
            .map(run -> run.dose().perDay().milligrams())
            .max(Comparator.naturalOrder())
            .orElse(BigDecimal.ONE)
            .max(BigDecimal.ONE);
    double room = DOSE_HEIGHT - 1.0 - HEADROOM;
    List<Shape> shapes = new ArrayList<>();
    for (DoseRun run : runs) {
      double height = run.dose().perDay().milligrams().doubleValue() / most.doubleValue() * room;
      double y = DOSE_HEIGHT - 1 - height;
      double x = left(run.first());
      double width = left(run.last().plusDays(1)) - x;
      shapes.add(new Shape.Box("fill", percent(x), percent(width), px(y), px(height)));
      shapes.add(new Shape.Stroke("step", percent(x), percent(x + width), px(y), px(y)));
      boolean late = x > 85;
      shapes.add(
          new Shape.Label(
              late ? "strong end" : "strong",
              percent(late ? 100 : x),
              px(y - 5),
              run.dose().text()));
    }
    Set<LocalDate> gaps = notRecorded(item);
    for (LocalDate day : gaps) {
      shapes.add(
          new Shape.Box("gap", percent(left(day)), percent(100.0 / days), px(HEADROOM), px(room)));
    }
    shapes.add(base(DOSE_HEIGHT));
    String name = item.medicine().name();
    List<String> said =
        runs.stream()
            .map(run -> run.dose().text() + " from " + TimeWords.shortDay(run.first()))
            .toList();
    String desc =
        String.join(", ", said)
            + ". "
            + (gaps.isEmpty()
                ? "No day with a dose that is not recorded."
                : TimeWords.many(gaps.size(), "day") + " with a dose that is not recorded.");
    return new ProgressView.Lane(
        "m" + number(item),
        name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
        number(item),
        runs.getLast().last().equals(today) ? runs.getLast().dose().text() : "ended",
        desc,
        DOSE_HEIGHT,
        shapes);
  }

  private Set<LocalDate> notRecorded(RegimenItem item) {
    Set<LocalDate> open = new LinkedHashSet<>();
    for (PlannedDose dose : planned(item)) {
      if (facts.readings().state(dose, facts.now()) instanceof SlotState.NotRecorded) {
        open.add(dose.day().date());
      }
    }
    return open;
  }

  private List<PlannedDose> planned(RegimenItem item) {
    return facts.readings().planned().doses().stream()
        .filter(dose -> dose.id().item().equals(item.id()))
        .filter(dose -> isShown(dose.day().date()))
        .toList();
  }

  private List<ProgressView.Change> changes(RegimenItem item, List<DoseRun> runs) {
    List<ProgressView.Change> changes = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      DoseRun run = runs.get(i);
      String name = item.medicine().name();
      if (i > 0) {
        changes.add(
            new ProgressView.Change(
                run.first().toString(),
                name + " from " + runs.get(i - 1).dose().text() + " to " + run.dose().text(),
                number(item)));
      } else if (run.first().isAfter(from)) {
        changes.add(
            new ProgressView.Change(
                run.first().toString(), name + " started, " + run.dose().text(), number(item)));
      }
    }
    return changes;
  }

  private Optional<ProgressView.Taken> taken(RegimenItem item) {
    List<PlannedDose> doses = planned(item);
    if (doses.isEmpty()) {
      return Optional.empty();
    }
    String name = item.medicine().name();
    return Optional.of(
        switch (Adherence.of(doses, facts.readings(), facts.now())) {
          case Adherence.NotMeasurable(String why) ->
              new ProgressView.Taken(name, number(item), "cannot be told", why, "");
          case Adherence.Measured told ->
              new ProgressView.Taken(
                  name,
                  number(item),
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

  private static int most(List<JournalEntry> pages, Feeling feeling) {
    return pages.stream()
        .flatMap(page -> page.feeling(feeling).stream())
        .mapToInt(level -> level.value())
        .max()
        .orElse(-1);
  }

  private static Map<LocalDate, List<JournalEntry>> byDay(List<DayPage> pages) {
    Map<LocalDate, List<JournalEntry>> byDay = new TreeMap<>();
    pages.forEach(
        page -> byDay.computeIfAbsent(page.day(), _ -> new ArrayList<>()).add(page.entry()));
    return byDay;
  }

  private Optional<ProgressView.Lane> moodLane(List<DayPage> pages) {
    List<Shape> shapes = new ArrayList<>();
    shapes.add(new Shape.Box("band", "0", "100%", px(34), px(28)));
    int answered = 0;
    int highDays = 0;
    int lowDays = 0;
    for (var day : byDay(pages).entrySet()) {
      int high = most(day.getValue(), Feeling.HIGH);
      int low = most(day.getValue(), Feeling.LOW);
      if (high < 0 && low < 0) {
        continue;
      }
      answered++;
      String x = percent(left(day.getKey()) + 10.0 / days);
      String width = percent(80.0 / days);
      if (high > 0) {
        highDays++;
        double height = high * MOOD_STEP;
        shapes.add(new Shape.Box("high", x, width, px(EVEN_LINE - height), px(height)));
      }
      if (low > 0) {
        lowDays++;
        shapes.add(new Shape.Box("low", x, width, px(EVEN_LINE), px(low * MOOD_STEP)));
      }
      if (high <= 0 && low <= 0) {
        shapes.add(new Shape.Dot("even", percent(middle(day.getKey())), px(EVEN_LINE), "3"));
      }
    }
    if (answered == 0) {
      return Optional.empty();
    }
    shapes.add(new Shape.Stroke("base", "0", "100%", px(EVEN_LINE), px(EVEN_LINE)));
    shapes.add(new Shape.Label("end", "100%", "15", "high"));
    shapes.add(new Shape.Label("end", "100%", "44", "even"));
    shapes.add(new Shape.Label("end", "100%", "88", "low"));
    return Optional.of(
        new ProgressView.Lane(
            "mood",
            "Mood",
            0,
            "above the line: high, below: low",
            "%s with a mood: high on %d, low on %d. Days without an entry are blank."
                .formatted(TimeWords.many(answered, "day"), highDays, lowDays),
            MOOD_HEIGHT,
            shapes));
  }

  private Optional<ProgressView.Lane> sleepLane(List<DayPage> pages) {
    List<Shape> shapes = new ArrayList<>();
    List<BigDecimal> hours = new ArrayList<>();
    for (DayPage page : pages) {
      page.entry()
          .sleepHours()
          .ifPresent(slept -> {
            hours.add(slept);
            double y =
                (SLEEP_HEIGHT - 4.0)
                    - Math.min(slept.doubleValue(), SLEEP_MOST) / SLEEP_MOST * (SLEEP_HEIGHT - 8);
            shapes.add(new Shape.Dot("sleep", percent(middle(page.day())), px(y), "2.5"));
          });
    }
    if (hours.isEmpty()) {
      return Optional.empty();
    }
    shapes.add(base(SLEEP_HEIGHT));
    BigDecimal least = hours.stream().min(Comparator.naturalOrder()).orElseThrow();
    BigDecimal most = hours.stream().max(Comparator.naturalOrder()).orElseThrow();
    return Optional.of(
        new ProgressView.Lane(
            "sleep",
            "Sleep",
            0,
            mean(hours) + " hours on average",
            "%s noted, from %s to %s hours."
                .formatted(
                    TimeWords.many(hours.size(), "night"),
                    least.toPlainString(),
                    most.toPlainString()),
            SLEEP_HEIGHT,
            shapes));
  }

  private Map<String, List<DayScore>> scores() {
    Map<String, List<DayScore>> byScale = new TreeMap<>();
    facts.scores().stream()
        .filter(score -> isShown(score.day()))
        .sorted(Comparator.comparing(DayScore::day))
        .forEach(
            score -> byScale.computeIfAbsent(score.scale(), _ -> new ArrayList<>()).add(score));
    return byScale;
  }

  private ProgressView.Lane scoreLane(String scale, List<DayScore> scores) {
    List<Shape> shapes = new ArrayList<>();
    DayScore before = null;
    for (DayScore score : scores) {
      if (before != null) {
        shapes.add(
            new Shape.Stroke(
                "trend s1",
                percent(middle(before.day())),
                percent(middle(score.day())),
                px(y(before)),
                px(y(score))));
      }
      before = score;
    }
    for (DayScore score : scores) {
      double x = middle(score.day());
      shapes.add(new Shape.Dot("hollow s1", percent(x), px(y(score)), "4.5"));
      String anchor = x > 95 ? "strong end" : x < 5 ? "strong" : "strong mid";
      shapes.add(
          new Shape.Label(anchor, percent(x), px(y(score) - 9), score.total().toPlainString()));
    }
    shapes.add(base(SCORE_HEIGHT));
    DayScore last = scores.getLast();
    return new ProgressView.Lane(
        "s-" + scale.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""),
        scale + " score",
        0,
        last.total().toPlainString() + " on " + TimeWords.shortDay(last.day()) + words(last),
        String.join(
            ". ",
            scores.stream()
                .map(s -> TimeWords.shortDay(s.day()) + ": " + s.total().toPlainString() + words(s))
                .toList()),
        SCORE_HEIGHT,
        shapes);
  }

  private static String words(DayScore score) {
    return score.band().isEmpty() ? "" : ", " + score.band().replace('-', ' ');
  }

  private static double y(DayScore score) {
    double share = score.total().doubleValue() / Math.max(1, score.most().doubleValue());
    return (SCORE_HEIGHT - 6) - share * (SCORE_HEIGHT - 6 - HEADROOM);
  }

  private static String scoreWords(String scale, List<DayScore> scores) {
    DayScore first = scores.getFirst();
    DayScore last = scores.getLast();
    String now =
        "%s: %s on %s.".formatted(scale, last.total().toPlainString(), TimeWords.day(last.day()));
    return first.equals(last)
        ? now
        : now
            + " It was "
            + first.total().toPlainString()
            + " on "
            + TimeWords.day(first.day())
            + ".";
  }

  private List<Shape> axis() {
    return List.of(
        new Shape.Label("", "0%", "14", TimeWords.shortDay(from)),
        new Shape.Label("mid", "50%", "14", TimeWords.shortDay(from.plusDays(days / 2))),
        new Shape.Label("strong end", "100%", "14", "Today"));
  }

  private ProgressView.Table table(
      Map<RegimenItem, List<DoseRun>> runs,
      List<DayPage> pages,
      Map<String, List<DayScore>> scores) {
    List<String> heads = new ArrayList<>();
    heads.add(days > DAYS_IN_WEEKS ? "Four weeks from" : "Week of");
    runs.keySet().forEach(item -> heads.add(item.medicine().name()));
    heads.addAll(List.of("High days", "Low days", "Sleep, hours"));
    heads.addAll(scores.keySet());
    List<ProgressView.Row> rows = new ArrayList<>();
    int step = days > DAYS_IN_WEEKS ? 4 * DAYS_OF_WEEK : DAYS_OF_WEEK;
    for (LocalDate week = from; !week.isAfter(today); week = week.plusDays(step)) {
      rows.add(row(week, week.plusDays(step), runs, pages, scores));
    }
    return new ProgressView.Table(heads, rows);
  }

  private static ProgressView.Row row(
      LocalDate first,
      LocalDate end,
      Map<RegimenItem, List<DoseRun>> runs,
      List<DayPage> all,
      Map<String, List<DayScore>> scores) {
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
    List<DayPage> pages =
        all.stream().filter(p -> !p.day().isBefore(first) && p.day().isBefore(end)).toList();
    Map<LocalDate, List<JournalEntry>> byDay = byDay(pages);
    cells.add(daysWith(byDay, Feeling.HIGH));
    cells.add(daysWith(byDay, Feeling.LOW));
    List<BigDecimal> hours = pages.stream().flatMap(p -> p.entry().sleepHours().stream()).toList();
    cells.add(hours.isEmpty() ? "none" : mean(hours));
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
    long asked = byDay.values().stream().filter(p -> most(p, feeling) >= 0).count();
    long felt = byDay.values().stream().filter(p -> most(p, feeling) > 0).count();
    return asked == 0 ? "none" : felt + " of " + asked;
  }

  private static String orNone(String text) {
    return text.isEmpty() ? "none" : text;
  }

  private static String mean(List<BigDecimal> numbers) {
    return numbers.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(numbers.size()), 1, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private double left(LocalDate day) {
    return 100.0 * ChronoUnit.DAYS.between(from, day) / days;
  }

  private double middle(LocalDate day) {
    return left(day) + 50.0 / days;
  }

  private static Shape base(int height) {
    return new Shape.Stroke("base", "0", "100%", px(height - 1), px(height - 1));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }

  private static String px(double y) {
    return String.format(Locale.ROOT, "%.1f", y);
  }
}
