package org.evenkeel.app.caseload.web;

import java.time.LocalDate;
import java.util.List;

/// The time line: one lane a subject, the same days from left to right in each, and the same data
/// as a table.
///
/// @param title which days it shows
/// @param spans the spans one can choose
/// @param lanes the lanes
/// @param axis the words under them
/// @param changes lasting changes of plans, by number
/// @param table the same as a table, newest first
public record TimeLine(
    String title,
    List<Span> spans,
    List<Lane> lanes,
    List<Shape> axis,
    List<Change> changes,
    List<Row> table) {
  public TimeLine {
    spans = List.copyOf(spans);
    lanes = List.copyOf(lanes);
    axis = List.copyOf(axis);
    changes = List.copyOf(changes);
    table = List.copyOf(table);
  }

  /// A span one can choose.
  public record Span(String href, String label, boolean here) {}

  /// A lane.
  ///
  /// @param id names it within the page
  /// @param title its subject
  /// @param sub unit and reading
  /// @param height in pixels
  /// @param desc what it shows, in words
  /// @param shapes what is drawn
  public record Lane(
      String id, String title, String sub, int height, String desc, List<Shape> shapes) {
    public Lane {
      shapes = List.copyOf(shapes);
    }
  }

  /// A lasting change, numbered by its place.
  public record Change(String day, String text) {}

  /// A row of the table.
  public record Row(LocalDate on, String day, String what, String value) {}

  /// Something drawn: x in percent, y in pixels.
  public sealed interface Shape {
    /// A line.
    record Line(String css, String x1, String x2, String y1, String y2) implements Shape {}

    /// A box.
    record Box(String css, String x, String y, String width, String height) implements Shape {}

    /// A dot.
    record Dot(String css, String x, String y, String r) implements Shape {}

    /// Words.
    record Words(String css, String x, String y, int dx, String text) implements Shape {}
  }
}
