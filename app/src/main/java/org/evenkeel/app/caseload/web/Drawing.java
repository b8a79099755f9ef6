package org.evenkeel.app.caseload.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenkeel.app.caseload.Wording;
import org.evenkeel.app.caseload.web.TimeLine.Lane;
import org.evenkeel.app.caseload.web.TimeLine.Shape;
import org.evenkeel.app.caseload.web.TimeLine.Shape.Box;
import org.evenkeel.app.caseload.web.TimeLine.Shape.Dot;
import org.evenkeel.app.caseload.web.TimeLine.Shape.Line;
import org.evenkeel.app.caseload.web.TimeLine.Shape.Words;

/// Draws the lanes of a time line over the same days.
final class Drawing {
  /// Labels nearer than this share of the width would cover each other.
  private static final double LABEL = 5;

  private final LocalDate from;
  private final LocalDate until;
  private final LocalDate today;

  /// @param from the first day shown
  /// @param until the day after the last one shown
  /// @param today where the line of now stands
  Drawing(LocalDate from, LocalDate until, LocalDate today) {
    this.from = from;
    this.until = until;
    this.today = today;
  }

  /// A dose that stays the same for some days.
  ///
  /// @param first the first day
  /// @param end the day after the last
  /// @param mg how much a day; zero for none
  record DoseRun(LocalDate first, LocalDate end, BigDecimal mg) {}

  /// A point with a number.
  ///
  /// @param day when
  /// @param value how much
  /// @param out whether it is out of range
  record Point(LocalDate day, BigDecimal value, boolean out) {}

  /// A day of the journal: how high and how low, 0 to 4 each.
  record MoodDay(LocalDate day, int high, int low) {}

  /// Something that happened.
  record Event(LocalDate day, String text) {}

  /// Doses as steps: the line is the plan, dotted boxes are doses not recorded, open circles are
  /// doses left out.
  Lane doses(
      String id,
      String title,
      List<DoseRun> runs,
      List<LocalDate> notRecorded,
      List<LocalDate> leftOut) {
    int height = 44;
    double base = height - 1;
    double most = runs.stream().mapToDouble(run -> run.mg().doubleValue()).max().orElse(0);
    List<Shape> shapes = ground(height);
    double before = base;
    double labelled = -LABEL;
    List<String> said = new ArrayList<>();
    for (DoseRun run : runs) {
      double y = most == 0 ? base : base - run.mg().doubleValue() / most * 26;
      LocalDate past = run.end().isBefore(today) ? run.end() : today;
      if (run.first().isBefore(past)) {
        shapes.add(new Box("fill", x(run.first()), px(y), width(run.first(), past), px(base - y)));
        shapes.add(new Line("step", x(run.first()), x(past), px(y), px(y)));
      }
      if (run.end().isAfter(today)) {
        LocalDate ahead = run.first().isAfter(today) ? run.first() : today;
        shapes.add(new Line("step-ahead", x(ahead), x(run.end()), px(y), px(y)));
      }
      String css = run.first().isAfter(today) ? "step-ahead" : "step";
      shapes.add(new Line(css, x(run.first()), x(run.first()), px(before), px(y)));
      if (run.mg().signum() > 0) {
        if (share(run.first()) - labelled >= LABEL && share(run.first()) < 97) {
          shapes.add(new Words("strong", x(run.first()), px(y - 5), 4, Wording.number(run.mg())));
          labelled = share(run.first());
        }
        said.add(
            Wording.number(run.mg())
                + " mg a day from "
                + Wording.day(run.first(), today)
                + (run.first().isAfter(today) ? " (planned)" : ""));
      }
      before = y;
    }
    for (LocalDate day : notRecorded) {
      shapes.add(new Box("gap", x(day), px(base - 26), width(day, day.plusDays(1)), px(26)));
    }
    for (LocalDate day : leftOut) {
      shapes.add(new Dot("one-day", x(day), px(base), "4"));
    }
    shapes.add(base(base));
    String desc =
        (said.isEmpty() ? "No dose in mg in these days" : String.join(". ", said))
            + ". Doses not recorded on "
            + notRecorded.size()
            + " days; left out on "
            + leftOut.size()
            + ".";
    return new Lane(
        id, title, "mg a day; dashes: planned; dotted: not recorded", height, desc, shapes);
  }

  /// Doses taken when needed, as dots.
  Lane asNeeded(String id, String title, List<LocalDate> taken) {
    List<Shape> shapes = ground(26);
    taken.forEach(day -> shapes.add(new Dot("tick", x(day), "20", "3")));
    shapes.add(base(25));
    return new Lane(
        id,
        title,
        "each dose taken, as needed",
        26,
        taken.size() + " doses recorded on " + taken.stream().distinct().count() + " days",
        shapes);
  }

  /// Points with their numbers.
  ///
  /// @param square squares for levels, circles for scores
  /// @param series which of the five colors
  Lane points(
      String id,
      String title,
      String sub,
      List<Point> points,
      BigDecimal least,
      BigDecimal most,
      boolean square,
      int series) {
    int height = 50;
    List<Shape> shapes = ground(height);
    double range = Math.max(1e-9, most.subtract(least).doubleValue());
    List<String> said = new ArrayList<>();
    double labelled = -LABEL;
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      double y = y(point, least, range, height);
      if (i > 0) {
        Point earlier = points.get(i - 1);
        shapes.add(
            new Line(
                "trend s" + series + (square ? " dash" : ""),
                x(earlier.day()),
                x(point.day()),
                px(y(earlier, least, range, height)),
                px(y)));
      }
    }
    for (Point point : points) {
      double y = y(point, least, range, height);
      String css = "hollow s" + series + (point.out() ? " out" : "");
      shapes.add(
          square
              ? new Box(css, x(point.day()), px(y - 4), "8", "8")
              : new Dot(css, x(point.day()), px(y), "4.5"));
      if (share(point.day()) - labelled >= LABEL || point.out()) {
        shapes.add(
            new Words("strong mid", x(point.day()), px(y - 8), 0, Wording.number(point.value())));
        labelled = share(point.day());
      }
      said.add(
          Wording.day(point.day(), today)
              + ": "
              + Wording.number(point.value())
              + (point.out() ? ", out of range" : ""));
    }
    shapes.add(base(height - 1));
    String desc = said.isEmpty() ? "No value in these days" : String.join(". ", said);
    return new Lane(id, title, sub, height, desc, shapes);
  }

  private static double y(Point point, BigDecimal least, double range, int height) {
    double share = point.value().subtract(least).doubleValue() / range;
    return height - 6 - Math.max(0, Math.min(1, share)) * (height - 24);
  }

  /// High above the line, low below it, both on a mixed day; nothing for a day without a page.
  Lane mood(String id, List<MoodDay> days) {
    int height = 48;
    double middle = 24;
    List<Shape> shapes = ground(height);
    double width = Math.max(0.4, 90.0 / Math.max(1, length()));
    int high = 0;
    int low = 0;
    for (MoodDay day : days) {
      if (day.high() > 0) {
        high++;
        shapes.add(
            new Box(
                "high", x(day.day()), px(middle - day.high() * 5), pc(width), px(day.high() * 5)));
      }
      if (day.low() > 0) {
        low++;
        shapes.add(new Box("low", x(day.day()), px(middle), pc(width), px(day.low() * 5)));
      }
      if (day.high() == 0 && day.low() == 0) {
        shapes.add(new Dot("tick", x(day.day()), px(middle), "1.5"));
      }
    }
    shapes.add(new Line("even", "0", "100%", px(middle), px(middle)));
    String desc =
        days.size() + " days with a page: high on " + high + ", low on " + low + ", both may be.";
    return new Lane(id, "Mood", "up: high; down: low; blank: no page", height, desc, shapes);
  }

  /// What happened, with words.
  Lane events(String id, List<Event> events) {
    List<Shape> shapes = ground(40);
    double labelled = -18;
    int row = 0;
    for (Event event : events) {
      row = share(event.day()) - labelled < 18 ? 1 - row : 0;
      double y = row == 0 ? 10 : 29;
      boolean right = share(event.day()) > 75;
      shapes.add(new Dot("f2", x(event.day()), px(y), "4"));
      shapes.add(
          new Words(
              right ? "end minor" : "minor",
              x(event.day()),
              px(y + 4.5),
              right ? -8 : 8,
              shortened(event.text())));
      labelled = share(event.day());
    }
    String desc =
        events.isEmpty()
            ? "Nothing in these days"
            : String.join(
                ". ",
                events.stream().map(e -> Wording.day(e.day(), today) + ": " + e.text()).toList());
    return new Lane(id, "Events", "side effects, stated last doses", 40, desc, shapes);
  }

  private static String shortened(String text) {
    return text.length() <= 24 ? text : text.substring(0, 23) + "…";
  }

  /// Where changes are, numbered.
  Lane changes(String id, List<Event> changes) {
    List<Shape> shapes = ground(24);
    List<String> said = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      Event change = changes.get(i);
      shapes.add(new Line("change", x(change.day()), x(change.day()), "18", "24"));
      shapes.add(new Dot("change-flag", x(change.day()), "10", "9"));
      shapes.add(new Words("change-no", x(change.day()), "14.5", 0, Integer.toString(i + 1)));
      said.add((i + 1) + ": " + Wording.day(change.day(), today) + ", " + change.text());
    }
    String desc = said.isEmpty() ? "No change in these days" : String.join(". ", said);
    return new Lane(id, "Changes", "numbered below", 24, desc, shapes);
  }

  /// The days under the lanes.
  List<Shape> axis() {
    List<Shape> shapes = new ArrayList<>();
    long step = Math.max(1, length() / 7);
    for (LocalDate day = from; day.isBefore(until); day = day.plusDays(step)) {
      boolean near = Math.abs(share(day) - share(today)) < 9;
      if (!near && share(day) < 94) {
        String css = shapes.isEmpty() ? "" : shapes.size() % 2 == 0 ? "mid" : "minor mid";
        shapes.add(new Words(css, x(day), "14", 0, Wording.day(day, today)));
      }
    }
    shapes.add(new Words("strong mid", x(today), "14", 0, "Today"));
    return shapes;
  }

  private List<Shape> ground(int height) {
    List<Shape> shapes = new ArrayList<>();
    shapes.add(
        new Box("ahead-ground", x(today), "0", width(today, until), Integer.toString(height)));
    shapes.add(new Line("today", x(today), x(today), "0", Integer.toString(height)));
    return shapes;
  }

  private static Shape base(double y) {
    return new Line("base", "0", "100%", px(y), px(y));
  }

  private long length() {
    return Math.max(1, ChronoUnit.DAYS.between(from, until));
  }

  private double share(LocalDate day) {
    double share = 100.0 * ChronoUnit.DAYS.between(from, day) / length();
    return Math.max(0, Math.min(100, share));
  }

  private String x(LocalDate day) {
    return pc(share(day));
  }

  private String width(LocalDate first, LocalDate end) {
    return pc(Math.max(0, share(end) - share(first)));
  }

  private static String pc(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }

  private static String px(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
