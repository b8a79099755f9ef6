package org.evenkeel.app.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// What this browser likes: kept in cookies, so that it also holds signed out.
@Component
public final class Preferences {
  private static final String NAMES = "names";

  private final Address address;

  Preferences(Address address) {
    this.address = address;
  }

  /// Light, dark, or as the device has it.
  public void theme(HttpServletResponse response, Theme theme) {
    set(response, Theme.COOKIE, theme.word());
  }

  /// Whether medicine names are hidden on screen.
  public void namesHidden(HttpServletResponse response, boolean hidden) {
    set(response, NAMES, hidden ? "hidden" : "shown");
  }

  static Theme theme(HttpServletRequest request) {
    return Theme.of(get(request, Theme.COOKIE));
  }

  /// True when medicine names are hidden in this browser.
  public static boolean namesHidden(HttpServletRequest request) {
    return get(request, NAMES).equals("hidden");
  }

  private void set(HttpServletResponse response, String name, String value) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(name, value)
            .path("/")
            .httpOnly(true)
            .secure(address.secure())
            .sameSite("Lax")
            .maxAge(Duration.ofDays(365))
            .build()
            .toString());
  }

  private static String get(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(name) && cookie.getValue() != null) {
          return cookie.getValue();
        }
      }
    }
    return "";
  }
}
