package org.evenkeel.app.progress;

import java.util.List;

/// What the page Progress shows.
///
/// @param sub the time shown
/// @param spans the times to choose from
/// @param lanes one for each subject, all over the same days
/// @param axis the dates below
/// @param changes what changed, in order
/// @param table the same as a table
/// @param taken doses taken as planned
/// @param scores what the check-ins say
public record ProgressView(
    String sub,
    List<Span> spans,
    List<Lane> lanes,
    List<Shape> axis,
    List<Change> changes,
    Table table,
    List<Taken> taken,
    List<String> scores) {

  public ProgressView {
    spans = List.copyOf(spans);
    lanes = List.copyOf(lanes);
    axis = List.copyOf(axis);
    changes = List.copyOf(changes);
    taken = List.copyOf(taken);
    scores = List.copyOf(scores);
  }

  /// A time to choose.
  public record Span(String href, String label, boolean chosen) {}

  /// One lane.
  ///
  /// @param id for its labels
  /// @param name what it is about
  /// @param number its place in the plan when it is a medicine, else 0: names may be hidden
  /// @param head what holds now
  /// @param desc the finding, in a sentence
  /// @param height in pixels
  /// @param shapes what is drawn
  public record Lane(
      String id,
      String name,
      int number,
      String head,
      String desc,
      int height,
      List<Shape> shapes) {
    public Lane {
      shapes = List.copyOf(shapes);
    }

    /// What it is called on a page.
    public String shown(boolean hidden) {
      return hidden && number > 0 ? "Medicine " + number : name;
    }
  }

  /// Something drawn; x in percent, y in pixels.
  public sealed interface Shape {
    record Box(String style, String x, String width, String y, String height) implements Shape {}

    record Stroke(String style, String x1, String x2, String y1, String y2) implements Shape {}

    record Dot(String style, String x, String y, String r) implements Shape {}

    record Label(String style, String x, String y, String text) implements Shape {}
  }

  /// A change of a plan.
  public record Change(String day, String text, int number) {}

  /// The table under the drawing.
  public record Table(List<String> heads, List<Row> rows) {
    public Table {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }
  }

  /// A row of the table.
  public record Row(String head, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// Doses of one medicine taken as planned.
  ///
  /// @param name the medicine
  /// @param number its place in the plan
  /// @param count `79 of 84`, or why it cannot be told
  /// @param text the rest, in words
  /// @param part how wide, in percent, empty when it cannot be told
  public record Taken(String name, int number, String count, String text, String part) {
    /// What it is called on a page.
    public String shown(boolean hidden) {
      return hidden ? "Medicine " + number : name;
    }
  }
}
