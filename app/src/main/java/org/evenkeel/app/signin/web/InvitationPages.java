package org.evenkeel.app.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.app.access.Public;
import org.evenkeel.app.access.Refusal;
import org.evenkeel.app.signin.Invitations;
import org.evenkeel.app.signin.Invitations.Accepted;
import org.evenkeel.app.signin.Invitations.Answer;
import org.evenkeel.app.signin.Invitations.Invitation;
import org.evenkeel.app.signin.Passwords;
import org.evenkeel.app.web.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where a one-time link leads: set a name and a password; the first administrator names the clinic
/// too.
@Controller
final class InvitationPages {
  private static final List<String> ZONES =
      List.of(
          "America/New_York",
          "America/Chicago",
          "America/Denver",
          "America/Phoenix",
          "America/Los_Angeles",
          "America/Anchorage",
          "Pacific/Honolulu",
          "America/Puerto_Rico",
          "UTC");

  private final Invitations invitations;
  private final Passwords passwords;
  private final SessionCookie cookie;

  InvitationPages(Invitations invitations, Passwords passwords, SessionCookie cookie) {
    this.invitations = invitations;
    this.passwords = passwords;
    this.cookie = cookie;
  }

  /// What was typed. Never the password, once it was read.
  ///
  /// @param clinic what the clinic is called
  /// @param zone its time zone
  /// @param name what the invited one is called
  /// @param login the name to sign in with
  /// @param password the password
  /// @param again the password once more
  record Typed(
      @org.jspecify.annotations.Nullable String clinic,
      @org.jspecify.annotations.Nullable String zone,
      @org.jspecify.annotations.Nullable String name,
      @org.jspecify.annotations.Nullable String login,
      @org.jspecify.annotations.Nullable String password,
      @org.jspecify.annotations.Nullable String again) {

    private static String said(@org.jspecify.annotations.Nullable String text) {
      return text == null ? "" : text.strip();
    }
  }

  @GetMapping("/invitation/{token}")
  @Public("the link itself is the key")
  String form(@PathVariable String token, HttpServletResponse response, Model model) {
    Optional<Invitation> invitation = invitations.open(token);
    if (invitation.isEmpty()) {
      return gone(response);
    }
    Invitation open = invitation.get();
    Typed nothing = new Typed("", here().getId(), open.name(), open.login(), "", "");
    return form(open, nothing, new FormErrors(), model);
  }

  @PostMapping("/invitation/{token}")
  @Public("the link itself is the key")
  String accept(
      @PathVariable String token,
      @ModelAttribute Typed typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<Invitation> invitation = invitations.open(token);
    if (invitation.isEmpty()) {
      return gone(response);
    }
    Invitation open = invitation.get();
    Typed said =
        open.login().isEmpty()
            ? typed
            : new Typed(
                typed.clinic(),
                typed.zone(),
                typed.name(),
                open.login(),
                typed.password(),
                typed.again());
    boolean known = invitations.isKnown(Typed.said(said.login()));
    FormErrors errors = look(open, said, known);
    if (errors.isEmpty()) {
      Answer answer =
          new Answer(
              Typed.said(said.clinic()),
              zone(said).orElseGet(InvitationPages::here),
              Typed.said(said.name()),
              Typed.said(said.login()),
              secret(said.password()));
      switch (invitations.accept(token, answer, Devices.from(request, false))) {
        case Accepted.Welcome welcome -> {
          cookie.set(response, welcome.token(), false);
          return "redirect:/";
        }
        case Accepted.OtherPassword _ ->
            errors.add("password", "This name has an account, with another password.");
        case Accepted.Wait _ -> errors.add("password", "Too many tries. Please wait a minute.");
        case Accepted.Gone _ -> throw new Refusal.NotHere();
      }
    }
    response.setStatus(422);
    return form(open, said, errors, model);
  }

  private FormErrors look(Invitation open, Typed typed, boolean known) {
    FormErrors errors = new FormErrors();
    if (open.clinic().isEmpty()) {
      errors.required("clinic", Typed.said(typed.clinic()), "Say what the clinic is called");
      if (zone(typed).isEmpty()) {
        errors.add("zone", "Choose a time zone");
      }
    }
    if (!known) {
      errors.required("name", Typed.said(typed.name()), "Say what you are called");
    }
    String login = Typed.said(typed.login());
    errors.required("login", login, "Choose a name to sign in with");
    if (!login.matches("[^\\s]{3,100}")) {
      errors.add("login", "Use 3 to 100 characters and no spaces. An email address works well.");
    }
    String password = secret(typed.password());
    if (known) {
      return errors.required("password", password, "Type the password you have");
    }
    passwords
        .weakness(
            password,
            List.of(login, Typed.said(typed.name()), Typed.said(typed.clinic()), open.clinicName()))
        .ifPresent(why -> errors.add("password", why));
    if (!password.equals(secret(typed.again()))) {
      errors.add("again", "The two passwords are not the same");
    }
    return errors;
  }

  private String form(Invitation open, Typed typed, FormErrors errors, Model model) {
    Map<String, String> zones = new LinkedHashMap<>();
    ZONES.forEach(z -> zones.put(z, z.replace('_', ' ')));
    zones.putIfAbsent(here().getId(), here().getId());
    model.addAttribute("open", open);
    model.addAttribute("known", invitations.isKnown(Typed.said(typed.login())));
    model.addAttribute("clinic", Typed.said(typed.clinic()));
    model.addAttribute("zone", Typed.said(typed.zone()));
    model.addAttribute("zones", zones);
    model.addAttribute("name", Typed.said(typed.name()));
    model.addAttribute("login", Typed.said(typed.login()));
    model.addAttribute("errors", errors);
    return "signin/invitation";
  }

  private static String gone(HttpServletResponse response) {
    response.setStatus(404);
    return "signin/gone";
  }

  private static Optional<ZoneId> zone(Typed typed) {
    try {
      return Optional.of(ZoneId.of(Typed.said(typed.zone())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static ZoneId here() {
    return ZoneId.systemDefault();
  }

  private static String secret(@org.jspecify.annotations.Nullable String password) {
    return password == null ? "" : password;
  }
}
