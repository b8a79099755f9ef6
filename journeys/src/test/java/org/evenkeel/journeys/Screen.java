package org.evenkeel.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/// On what a journey is made.
enum Screen {
  PHONE_LIGHT(390, 844, ColorScheme.LIGHT, true),
  PHONE_DARK(390, 844, ColorScheme.DARK, true),
  NARROW_LIGHT(320, 700, ColorScheme.LIGHT, true),
  DESKTOP_LIGHT(1280, 900, ColorScheme.LIGHT, true),
  DESKTOP_DARK(1280, 900, ColorScheme.DARK, true),
  /// The same phone with JavaScript switched off.
  PHONE_WITHOUT_SCRIPT(390, 844, ColorScheme.LIGHT, false);

  private final int width;
  private final int height;
  private final ColorScheme colors;
  private final boolean script;

  Screen(int width, int height, ColorScheme colors, boolean script) {
    this.width = width;
    this.height = height;
    this.colors = colors;
    this.script = script;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean hasScript() {
    return script;
  }

  NewContextOptions options() {
    return new NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(colors)
        .setJavaScriptEnabled(script)
        .setLocale("en-US")
        .setTimezoneId(SampleServer.ZONE.getId());
  }

  /// As it stands in the names of pictures.
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
