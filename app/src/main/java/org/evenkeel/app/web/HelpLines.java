package org.evenkeel.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/// The crisis and help lines of a country, with the day on which somebody checked them.
///
/// @param country whose numbers these are
/// @param checked when they were last checked
/// @param lines in the order in which they are shown
public record HelpLines(String country, LocalDate checked, List<Line> lines) {

  public HelpLines {
    lines = List.copyOf(lines);
  }

  /// One of them.
  ///
  /// @param name what it is called
  /// @param note when to use it
  /// @param call the number to call
  /// @param text the number to text, empty when there is none
  /// @param urgent true for danger to life
  /// @param source where the number was checked
  public record Line(
      String name, String note, String call, String text, boolean urgent, String source) {}

  /// Those of the United States.
  public static HelpLines unitedStates() {
    try (InputStream file =
        Objects.requireNonNull(HelpLines.class.getResourceAsStream("help-us.json"))) {
      return JsonMapper.shared().readValue(file, HelpLines.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
