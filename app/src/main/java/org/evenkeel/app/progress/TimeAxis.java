package org.evenkeel.app.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.evenkeel.app.progress.ProgressView.Shape;
import org.evenkeel.app.web.TimeWords;

/// The days shown, and where a day lies on the drawing.
///
/// @param from the first day shown
/// @param today the last day shown
record TimeAxis(LocalDate from, LocalDate today) {

  /// How many days are shown.
  int days() {
    return (int) ChronoUnit.DAYS.between(from, today) + 1;
  }

  boolean shows(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(today);
  }

  /// The left edge of a day, in percent.
  double left(LocalDate day) {
    return 100.0 * ChronoUnit.DAYS.between(from, day) / days();
  }

  /// The middle of a day, in percent.
  double middle(LocalDate day) {
    return left(day) + 50.0 / days();
  }

  /// The dates below the lanes.
  List<Shape> labels() {
    return List.of(
        new Shape.Label("", "0%", "14", TimeWords.shortDay(from)),
        new Shape.Label("mid", "50%", "14", TimeWords.shortDay(from.plusDays(days() / 2))),
        new Shape.Label("strong end", "100%", "14", "Today"));
  }

  /// The line at the foot of a lane.
  static Shape base(int height) {
    return new Shape.Stroke("base", "0", "100%", px(height - 1), px(height - 1));
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }

  static String px(double y) {
    return String.format(Locale.ROOT, "%.1f", y);
  }
}
