package org.evenkeel.app.settings.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.app.access.Act;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Action;
import org.evenkeel.app.access.Needs;
import org.evenkeel.app.access.Role;
import org.evenkeel.app.signin.Accounts;
import org.evenkeel.app.signin.Invitations;
import org.evenkeel.app.web.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who works in the clinic, and who is invited.
@Controller
final class StaffPages {
  private final Act act;
  private final Accounts accounts;
  private final Invitations invitations;

  StaffPages(Act act, Accounts accounts, Invitations invitations) {
    this.act = act;
    this.accounts = accounts;
    this.invitations = invitations;
  }

  @GetMapping("/clinic/staff")
  @Needs(data = "accounts", action = Action.READ)
  String staff(Acting acting, Model model) {
    return page(acting, "", "", "", "", new FormErrors(), model);
  }

  @PostMapping("/clinic/staff/invite")
  @Needs(data = "accounts", action = Action.CREATE)
  String invite(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String login,
      @RequestParam(defaultValue = "") String role,
      Acting acting,
      HttpServletResponse response,
      Model model) {
    Optional<Role> as = Role.of(role).filter(Role::isStaff);
    FormErrors errors = new FormErrors().required("name", name, "Say what they are called");
    if (as.isEmpty()) {
      errors.add("role", "Choose a role");
    }
    if (!errors.isEmpty() || as.isEmpty()) {
      response.setStatus(422);
      return page(acting, "", name, login, role, errors, model);
    }
    String token =
        act.inClinic(
            acting,
            "accounts",
            Action.CREATE,
            role,
            tx ->
                invitations.invite(
                    tx.sql(),
                    acting.clinic(),
                    login,
                    name,
                    as.get(),
                    Optional.empty(),
                    acting.account()));
    return page(acting, token, name, "", "", errors, model);
  }

  @PostMapping("/clinic/staff/{membership}/end")
  @Needs(data = "accounts", action = Action.STOP)
  String end(@PathVariable UUID membership, Acting acting) {
    act.inClinic(
        acting,
        "accounts",
        Action.STOP,
        membership.toString(),
        tx -> {
          boolean own =
              accounts.staff(tx.sql(), acting.clinic()).stream()
                  .anyMatch(c ->
                      c.membership().equals(membership)
                          && c.account().equals(acting.account())
                          && c.role() == Role.ADMINISTRATOR);
          return !own && accounts.end(tx.sql(), acting.clinic(), membership);
        });
    return "redirect:/clinic/staff";
  }

  @PostMapping("/clinic/invitations/{invitation}/withdraw")
  @Needs(data = "accounts", action = Action.STOP)
  String withdraw(@PathVariable UUID invitation, Acting acting) {
    act.inClinic(
        acting,
        "accounts",
        Action.STOP,
        invitation.toString(),
        tx -> {
          invitations.withdraw(tx.sql(), acting.clinic(), invitation);
          return true;
        });
    return "redirect:/clinic/staff";
  }

  private String page(
      Acting acting,
      String token,
      String name,
      String login,
      String role,
      FormErrors errors,
      Model model) {
    act.inClinic(
        acting,
        "accounts",
        Action.READ,
        "staff",
        tx -> {
          model.addAttribute("staff", accounts.staff(tx.sql(), acting.clinic()));
          model.addAttribute("pending", invitations.pending(tx.sql(), acting.clinic()));
          return true;
        });
    Map<String, String> roles = new LinkedHashMap<>();
    Arrays.stream(Role.values()).filter(Role::isStaff).forEach(r -> roles.put(r.word(), r.label()));
    model.addAttribute("me", acting.account());
    model.addAttribute("roles", roles);
    model.addAttribute("token", token);
    model.addAttribute("name", name);
    model.addAttribute("login", login);
    model.addAttribute("role", role);
    model.addAttribute("errors", errors);
    return "settings/staff";
  }
}
