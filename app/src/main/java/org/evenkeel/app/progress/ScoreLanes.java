package org.evenkeel.app.progress;

import static org.evenkeel.app.progress.TimeAxis.base;
import static org.evenkeel.app.progress.TimeAxis.percent;
import static org.evenkeel.app.progress.TimeAxis.px;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.app.progress.ProgressFacts.DayScore;
import org.evenkeel.app.progress.ProgressView.Shape;
import org.evenkeel.app.web.TimeWords;

/// The lanes of the check-ins.
///
/// @param axis the days shown
record ScoreLanes(TimeAxis axis) {
  private static final int SCORE_HEIGHT = 72;
  private static final int HEADROOM = 17;

  /// The scores of the days shown by scale, oldest first.
  Map<String, List<DayScore>> byScale(List<DayScore> all) {
    Map<String, List<DayScore>> byScale = new TreeMap<>();
    all.stream()
        .filter(score -> axis.shows(score.day()))
        .sorted(Comparator.comparing(DayScore::day))
        .forEach(
            score -> byScale.computeIfAbsent(score.scale(), _ -> new ArrayList<>()).add(score));
    return byScale;
  }

  /// A point with its number for each score.
  ProgressView.Lane lane(String scale, List<DayScore> scores) {
    List<Shape> shapes = new ArrayList<>();
    DayScore before = null;
    for (DayScore score : scores) {
      if (before != null) {
        shapes.add(
            new Shape.Stroke(
                "trend s1",
                percent(axis.middle(before.day())),
                percent(axis.middle(score.day())),
                px(y(before)),
                px(y(score))));
      }
      before = score;
    }
    for (DayScore score : scores) {
      double x = axis.middle(score.day());
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

  /// The last score, and the first of the days shown.
  static String inWords(String scale, List<DayScore> scores) {
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
}
