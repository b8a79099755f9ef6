package org.evenkeel.app.signin.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.evenkeel.app.access.SignedIn;
import org.evenkeel.app.signin.Sessions;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds out who sent the request.
final class SessionFilter extends OncePerRequestFilter {
  private final Sessions sessions;
  private final SessionCookie cookie;

  SessionFilter(Sessions sessions, SessionCookie cookie) {
    this.sessions = sessions;
    this.cookie = cookie;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/a/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    who(request)
        .ifPresent(who -> {
          SecurityContext context = SecurityContextHolder.createEmptyContext();
          context.setAuthentication(who.asAuthentication());
          SecurityContextHolder.setContext(context);
        });
    chain.doFilter(request, response);
  }

  /// Help is shown also when the database is down.
  private Optional<SignedIn> who(HttpServletRequest request) {
    try {
      return cookie.token(request).flatMap(sessions::find);
    } catch (DataAccessException down) {
      if (request.getRequestURI().equals("/help")) {
        return Optional.empty();
      }
      throw down;
    }
  }
}
