package org.evenkeel.app.progress;

import static org.evenkeel.app.progress.TimeAxis.base;
import static org.evenkeel.app.progress.TimeAxis.percent;
import static org.evenkeel.app.progress.TimeAxis.px;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenkeel.app.progress.ProgressFacts.DayPage;
import org.evenkeel.app.progress.ProgressView.Shape;
import org.evenkeel.app.web.TimeWords;
import org.evenkeel.core.journal.Feeling;
import org.evenkeel.core.journal.JournalEntry;

/// The lanes of mood and sleep.
///
/// @param axis the days shown
record FeelingLanes(TimeAxis axis) {
  private static final int MOOD_HEIGHT = 96;
  private static final int SLEEP_HEIGHT = 60;
  private static final double MOOD_STEP = 10.5;
  private static final int EVEN_LINE = 48;
  private static final double SLEEP_MOST = 14;

  /// The most that was said of a feeling, -1 when it was not asked.
  static int most(List<JournalEntry> pages, Feeling feeling) {
    return pages.stream()
        .flatMap(page -> page.feeling(feeling).stream())
        .mapToInt(level -> level.value())
        .max()
        .orElse(-1);
  }

  /// Pages by their day.
  static Map<LocalDate, List<JournalEntry>> byDay(List<DayPage> pages) {
    Map<LocalDate, List<JournalEntry>> byDay = new TreeMap<>();
    pages.forEach(
        page -> byDay.computeIfAbsent(page.day(), _ -> new ArrayList<>()).add(page.entry()));
    return byDay;
  }

  /// High above the line and low below it; nothing when no day has a mood.
  Optional<ProgressView.Lane> mood(List<DayPage> pages) {
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
      String x = percent(axis.left(day.getKey()) + 10.0 / axis.days());
      String width = percent(80.0 / axis.days());
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
        shapes.add(new Shape.Dot("even", percent(axis.middle(day.getKey())), px(EVEN_LINE), "3"));
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

  /// Hours slept; nothing when none were noted.
  Optional<ProgressView.Lane> sleep(List<DayPage> pages) {
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
            shapes.add(new Shape.Dot("sleep", percent(axis.middle(page.day())), px(y), "2.5"));
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

  /// The mean to one decimal.
  static String mean(List<BigDecimal> numbers) {
    return numbers.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(numbers.size()), 1, RoundingMode.HALF_UP)
        .toPlainString();
  }
}
