package org.evenkeel.app.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.evenkeel.app.access.AnyAccount;
import org.evenkeel.app.access.SignedIn;
import org.evenkeel.app.signin.Passwords;
import org.evenkeel.app.signin.SignIn;
import org.evenkeel.app.web.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A new password, for someone who knows the one they have.
@Controller
final class PasswordPages {
  private final SignIn signIn;
  private final Passwords passwords;

  PasswordPages(SignIn signIn, Passwords passwords) {
    this.signIn = signIn;
    this.passwords = passwords;
  }

  @GetMapping("/settings/password")
  @AnyAccount("one's own password belongs to no clinic")
  String form(Model model) {
    return form(new FormErrors(), model);
  }

  @PostMapping("/settings/password")
  @AnyAccount("one's own password belongs to no clinic")
  String change(
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String next,
      @RequestParam(defaultValue = "") String again,
      SignedIn who,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    FormErrors errors = new FormErrors().required("password", password, "Type your password");
    passwords
        .weakness(next, List.of(who.login(), who.name()))
        .ifPresent(why -> errors.add("next", why));
    if (!next.equals(again)) {
      errors.add("again", "The two new passwords are not the same");
    }
    if (errors.isEmpty()) {
      var refused = signIn.changePassword(who, password, next, Devices.from(request, who.kept()));
      if (refused.isEmpty()) {
        return "redirect:/settings?done=password";
      }
      errors.add(
          "password",
          refused.get() instanceof SignIn.Try.Wait
              ? "Too many tries. Please wait a minute."
              : "That is not your password.");
    }
    response.setStatus(422);
    return form(errors, model);
  }

  private static String form(FormErrors errors, Model model) {
    model.addAttribute("errors", errors);
    return "signin/password";
  }
}
