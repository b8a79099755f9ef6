package org.evenkeel.app.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// How much of the time line is shown.
public enum SpanOfTime {
  MONTH("1m", "1 month", 1),
  QUARTER("3m", "3 months", 3),
  YEAR("1y", "1 year", 12);

  private final String word;
  private final String label;
  private final int months;

  SpanOfTime(String word, String label, int months) {
    this.word = word;
    this.label = label;
    this.months = months;
  }

  /// The span a word means; any other word is three months.
  public static SpanOfTime of(String word) {
    return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst().orElse(QUARTER);
  }

  LocalDate from(LocalDate today) {
    return today.minusMonths(months);
  }

  static List<ProgressView.Span> choices(SpanOfTime chosen) {
    return Arrays.stream(values())
        .map(s -> new ProgressView.Span("/progress?span=" + s.word, s.label, s == chosen))
        .toList();
  }
}
