package org.evenkeel.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.store.Database;
import org.evenkeel.store.Tx;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/// Stands before every page: no page runs unless its rule allows it.
@Component
final class AccessInterceptor implements HandlerInterceptor {
  static final String ACTING = AccessInterceptor.class.getName() + ".acting";

  private final Database database;
  private final Access access;
  private final Act act;

  AccessInterceptor(Database database, Access access, Act act) {
    this.database = database;
    this.access = access;
    this.act = act;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof ResourceHttpRequestHandler) {
      return true; // files that ship with the program
    }
    if (!(handler instanceof HandlerMethod method)) {
      throw new Refusal.NotHere();
    }
    Rule rule = Rule.of(method.getMethod());
    if (rule.everyone()) {
      return true;
    }
    SignedIn who = SignedIn.current().orElseThrow(Refusal.SignInFirst::new);
    if (rule.anyAccount()) {
      return true;
    }
    Acting acting = Acting.of(who).orElseThrow(Refusal.ChooseFirst::new);
    request.setAttribute(ACTING, allowed(request, acting, rule.needs()));
    return true;
  }

  private Acting allowed(HttpServletRequest request, Acting acting, List<Needs> needs) {
    Map<?, ?> variables =
        request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> m
            ? m
            : Map.of();
    boolean named = variables.containsKey("person");
    Acting about = named ? acting.on(id(variables.get("person"))) : acting;
    Optional<UUID> entry =
        variables.containsKey("entry") ? Optional.of(id(variables.get("entry"))) : Optional.empty();
    Optional<Needs> refused =
        database.inClinic(acting.clinic(), tx -> firstRefused(tx, about, needs, entry));
    if (refused.isPresent()) {
      String subject = request.getMethod() + " " + pattern(request);
      act.refused(about, refused.get().data(), refused.get().action(), subject);
      throw about.person().isPresent() ? new Refusal.NotHere() : new Refusal.NotYours();
    }
    return about;
  }

  private Optional<Needs> firstRefused(
      Tx tx, Acting about, List<Needs> needs, Optional<UUID> entry) {
    if (about.person().isPresent() && !access.exists(tx, about.record())) {
      throw new Refusal.NotHere();
    }
    boolean confirm = false;
    for (Needs need : needs) {
      switch (access.decide(tx, about, need.data(), need.action(), entry)) {
        case ALLOWED -> {}
        case CONFIRM_FIRST -> confirm = true;
        case DENIED -> {
          return Optional.of(need);
        }
      }
    }
    if (confirm) {
      throw new Refusal.ConfirmFirst();
    }
    return Optional.empty();
  }

  private static String pattern(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
  }

  private static UUID id(@Nullable Object text) {
    try {
      return UUID.fromString(String.valueOf(text));
    } catch (IllegalArgumentException e) {
      throw new Refusal.NotHere();
    }
  }
}
