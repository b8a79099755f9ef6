package org.evenkeel.app.signin.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.evenkeel.app.web.Address;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// The cookie that carries a session's token. Scripts cannot read it, other sites cannot send it
/// with a form, and over https it is sent no other way.
@Component
final class SessionCookie {
  private static final Duration OWN_DEVICE = Duration.ofDays(30);

  private final boolean secure;
  private final String name;

  SessionCookie(Address address) {
    this.secure = address.secure();
    this.name = secure ? "__Host-evenkeel" : "evenkeel";
  }

  Optional<String> token(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(name) && cookie.getValue() != null) {
          return Optional.of(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }

  /// @param keep true on the person's own device: it stays when the browser closes
  void set(HttpServletResponse response, String token, boolean keep) {
    write(response, token, keep ? OWN_DEVICE : Duration.ofSeconds(-1));
  }

  void clear(HttpServletResponse response) {
    write(response, "", Duration.ZERO);
  }

  private void write(HttpServletResponse response, String value, Duration age) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(name, value)
            .path("/")
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .maxAge(age)
            .build()
            .toString());
  }
}
