package org.evenkeel.app.web;

import java.util.Arrays;
import java.util.Locale;

/// Light or dark.
public enum Theme {
  FOLLOW("Same as this device", "light dark"),
  LIGHT("Light", "light"),
  DARK("Dark", "dark");

  static final String COOKIE = "theme";

  private final String label;
  private final String colorScheme;

  Theme(String label, String colorScheme) {
    this.label = label;
    this.colorScheme = colorScheme;
  }

  /// As it is shown.
  public String label() {
    return label;
  }

  /// As it is kept in the cookie.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What the page tells the browser.
  public String colorScheme() {
    return colorScheme;
  }

  /// When the night colours apply; empty for never.
  public String nightMedia() {
    return switch (this) {
      case FOLLOW -> "screen and (prefers-color-scheme: dark)";
      case DARK -> "screen";
      case LIGHT -> "";
    };
  }

  /// The theme a word means; anything else follows the device.
  public static Theme of(String word) {
    return Arrays.stream(values()).filter(t -> t.word().equals(word)).findFirst().orElse(FOLLOW);
  }
}
