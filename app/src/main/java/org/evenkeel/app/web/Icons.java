package org.evenkeel.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The drawn icons, printed into the page: `icons.svg` beside this package, one symbol each.
public final class Icons {
  private static final Pattern SYMBOL =
      Pattern.compile("<symbol id=\"([^\"]+)\"[^>]*>(.*?)</symbol>", Pattern.DOTALL);
  private static final Map<String, String> DRAWN = read();

  private Icons() {}

  /// The icon as markup; it is decoration, so the word beside it has to say what it means.
  ///
  /// @throws IllegalArgumentException when it was never drawn
  public static String svg(String name) {
    String drawing = DRAWN.get(name);
    if (drawing == null) {
      throw new IllegalArgumentException("no icon " + name);
    }
    return "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">" + drawing + "</svg>";
  }

  private static Map<String, String> read() {
    try (InputStream file = Objects.requireNonNull(Icons.class.getResourceAsStream("icons.svg"))) {
      Map<String, String> drawn = new HashMap<>();
      Matcher symbol = SYMBOL.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
      while (symbol.find()) {
        drawn.put(symbol.group(1), symbol.group(2));
      }
      return Map.copyOf(drawn);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
