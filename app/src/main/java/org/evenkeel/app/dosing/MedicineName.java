package org.evenkeel.app.dosing;

import java.util.Locale;

/// A medicine as a page calls it; with names hidden it is a number.
///
/// @param text its name
/// @param number its place in the plan, from 1
public record MedicineName(String text, int number) {

  /// What the page shows.
  public String shown(boolean hidden) {
    if (hidden) {
      return "Medicine " + number;
    }
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
