package org.evenkeel.app.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.evenkeel.app.signin.SignIn;

/// What a browser says it is, in a few plain words; nothing more is kept.
final class Devices {
  private static final List<String> BROWSERS = List.of("Edg", "Firefox", "Chrome", "Safari");
  private static final List<String> SYSTEMS =
      List.of("iPhone", "iPad", "Android", "Windows", "Mac OS", "CrOS", "Linux");

  private Devices() {}

  static SignIn.From from(HttpServletRequest request, boolean own) {
    return new SignIn.From(request.getRemoteAddr(), name(request.getHeader("User-Agent")), own);
  }

  static String name(@org.jspecify.annotations.Nullable String agent) {
    String said = agent == null ? "" : agent;
    String browser = first(BROWSERS, said).replace("Edg", "Edge");
    String system = first(SYSTEMS, said).replace("CrOS", "Chromebook").replace("Mac OS", "Mac");
    if (browser.isEmpty() && system.isEmpty()) {
      return "A browser";
    }
    return (browser.isEmpty() ? "A browser" : browser) + (system.isEmpty() ? "" : " on " + system);
  }

  private static String first(List<String> words, String said) {
    return words.stream().filter(said::contains).findFirst().orElse("");
  }
}
