package org.evenkeel.app.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.app.access.AnyAccount;
import org.evenkeel.app.access.Membership;
import org.evenkeel.app.access.Public;
import org.evenkeel.app.access.Refusal;
import org.evenkeel.app.access.SignedIn;
import org.evenkeel.app.signin.SignIn;
import org.evenkeel.app.web.FormErrors;
import org.evenkeel.app.web.LocalPath;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Sign in, choose a part, give the password again, sign out.
@Controller
final class SignInPages {
  private final SignIn signIn;
  private final SessionCookie cookie;
  private final CookieCsrfTokenRepository forms;

  SignInPages(SignIn signIn, SessionCookie cookie, CookieCsrfTokenRepository forms) {
    this.signIn = signIn;
    this.cookie = cookie;
    this.forms = forms;
  }

  @GetMapping("/sign-in")
  @Public("nobody is signed in before it")
  String form(
      @RequestParam(defaultValue = "/") String next,
      @RequestParam(defaultValue = "") String lost,
      Model model) {
    return form(next, "", !lost.isEmpty(), new FormErrors(), model);
  }

  @PostMapping("/sign-in")
  @Public("nobody is signed in before it")
  String signIn(
      @RequestParam(defaultValue = "") String login,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String keep,
      @RequestParam(defaultValue = "/") String next,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    FormErrors errors =
        new FormErrors()
            .required("login", login, "Type the name you sign in with")
            .required("password", password, "Type your password");
    if (errors.isEmpty()) {
      boolean own = !keep.isEmpty();
      switch (signIn.signIn(login, password, Devices.from(request, own))) {
        case SignIn.Try.Welcome welcome -> {
          cookie.set(response, welcome.token(), own);
          forms.saveToken(null, request, response);
          return to(welcome.chosen() ? LocalPath.orElse(next, "/") : choose(next));
        }
        case SignIn.Try.Wrong _ ->
            errors.add("login", "The name or the password is not right. Please try again.");
        case SignIn.Try.Wait wait -> errors.add("login", later(wait.left()));
      }
    }
    response.setStatus(422);
    return form(next, login, false, errors, model);
  }

  @GetMapping("/choose")
  @AnyAccount("this is where a part is chosen")
  String choose(@RequestParam(defaultValue = "/") String next, SignedIn who, Model model) {
    List<Membership> parts = signIn.memberships(who);
    model.addAttribute("parts", parts);
    model.addAttribute("next", LocalPath.orElse(next, "/"));
    return "signin/choose";
  }

  @PostMapping("/choose")
  @AnyAccount("only one's own memberships can be chosen")
  String choose(
      @RequestParam UUID membership,
      @RequestParam(defaultValue = "/") String next,
      SignedIn who,
      HttpServletResponse response) {
    String token = signIn.choose(who, membership).orElseThrow(Refusal.NotHere::new);
    cookie.set(response, token, who.kept());
    return to(LocalPath.orElse(next, "/"));
  }

  @GetMapping("/confirm")
  @AnyAccount("asks for one's own password")
  String confirm(@RequestParam(defaultValue = "/") String next, SignedIn who, Model model) {
    return confirm(next, who, new FormErrors(), model);
  }

  @PostMapping("/confirm")
  @AnyAccount("asks for one's own password")
  String confirm(
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "/") String next,
      SignedIn who,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    FormErrors errors = new FormErrors();
    switch (signIn.confirm(who, password, Devices.from(request, false))) {
      case SignIn.Try.Welcome welcome -> {
        cookie.set(response, welcome.token(), who.kept());
        return to(LocalPath.orElse(next, "/"));
      }
      case SignIn.Try.Wrong _ -> errors.add("password", "That is not your password.");
      case SignIn.Try.Wait wait -> errors.add("password", later(wait.left()));
    }
    response.setStatus(422);
    return confirm(next, who, errors, model);
  }

  @PostMapping("/sign-out")
  @Public("signing out never fails")
  String signOut(HttpServletRequest request, HttpServletResponse response) {
    Optional<SignedIn> who = SignedIn.current();
    who.ifPresent(signIn::signOut);
    cookie.clear(response);
    forms.saveToken(null, request, response);
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    return to("/sign-in");
  }

  private static String form(
      String next, String login, boolean lost, FormErrors errors, Model model) {
    model.addAttribute("next", LocalPath.orElse(next, "/"));
    model.addAttribute("login", login);
    model.addAttribute("lost", lost);
    model.addAttribute("errors", errors);
    return "signin/signin";
  }

  private static String confirm(String next, SignedIn who, FormErrors errors, Model model) {
    model.addAttribute("next", LocalPath.orElse(next, "/"));
    model.addAttribute("login", who.login());
    model.addAttribute("errors", errors);
    return "signin/confirm";
  }

  private static String to(String path) {
    return "redirect:" + path;
  }

  private static String choose(String next) {
    return "/choose?next=" + URLEncoder.encode(LocalPath.orElse(next, "/"), StandardCharsets.UTF_8);
  }

  private static String later(Duration left) {
    long minutes = left.toMinutes();
    return "Too many tries. Please wait "
        + (minutes > 0 ? (minutes + 1) + " minutes." : "a minute.");
  }
}
