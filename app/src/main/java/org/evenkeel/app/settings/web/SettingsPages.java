package org.evenkeel.app.settings.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.evenkeel.app.access.Act;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Action;
import org.evenkeel.app.access.AnyAccount;
import org.evenkeel.app.access.Needs;
import org.evenkeel.app.access.Refusal;
import org.evenkeel.app.access.SignedIn;
import org.evenkeel.app.settings.AuditTrail;
import org.evenkeel.app.signin.Sessions;
import org.evenkeel.app.web.LocalPath;
import org.evenkeel.app.web.Nav;
import org.evenkeel.app.web.Preferences;
import org.evenkeel.app.web.Theme;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What someone sets for themselves, and the way in.
@Controller
final class SettingsPages {
  private final Act act;
  private final Sessions sessions;
  private final Preferences preferences;
  private final AuditTrail trail;
  private final Nav nav;

  SettingsPages(Act act, Sessions sessions, Preferences preferences, AuditTrail trail, Nav nav) {
    this.act = act;
    this.sessions = sessions;
    this.preferences = preferences;
    this.trail = trail;
    this.nav = nav;
  }

  @GetMapping("/")
  @AnyAccount("leads to the first page of one's role")
  String start(SignedIn who) {
    return "redirect:"
        + who.membership().map(m -> nav.home(m.role())).orElseThrow(Refusal.ChooseFirst::new);
  }

  @GetMapping("/more")
  @Needs(data = "own-settings", action = Action.READ)
  String more() {
    return "settings/more";
  }

  @GetMapping("/settings")
  @Needs(data = "own-settings", action = Action.READ)
  String settings(
      @RequestParam(defaultValue = "") String done, Acting acting, SignedIn who, Model model) {
    model.addAttribute("done", done);
    model.addAttribute(
        "devices",
        act.inClinic(
            acting,
            "own-settings",
            Action.READ,
            "settings",
            tx -> sessions.of(tx.sql(), acting.account())));
    model.addAttribute("thisOne", who.session());
    model.addAttribute("when", when(acting.zone()));
    return "settings/settings";
  }

  @PostMapping("/settings/theme")
  @Needs(data = "own-settings", action = Action.UPDATE)
  String theme(@RequestParam(defaultValue = "") String theme, HttpServletResponse response) {
    preferences.theme(response, Theme.of(theme));
    return "redirect:/settings";
  }

  @PostMapping("/settings/names")
  @Needs(data = "own-settings", action = Action.UPDATE)
  String names(
      @RequestParam(defaultValue = "no") String hidden,
      @RequestParam(defaultValue = "/settings") String next,
      HttpServletResponse response) {
    preferences.namesHidden(response, hidden.equals("yes"));
    return "redirect:" + LocalPath.orElse(next, "/settings");
  }

  @PostMapping("/settings/devices/{session}/end")
  @Needs(data = "own-settings", action = Action.STOP)
  String endDevice(@PathVariable UUID session, Acting acting) {
    act.inClinic(
        acting,
        "own-settings",
        Action.STOP,
        session.toString(),
        tx -> {
          sessions.end(tx.sql(), acting.account(), session);
          return true;
        });
    return "redirect:/settings";
  }

  @GetMapping({"/clinic/audit", "/who-looked"})
  @Needs(data = "audit", action = Action.READ)
  String audit(Acting acting, Model model) {
    model.addAttribute("rows", trail.latest(acting));
    model.addAttribute("when", when(acting.zone()));
    return "settings/audit";
  }

  private static DateTimeFormatter when(ZoneId zone) {
    return DateTimeFormatter.ofPattern("MMM d, h:mm a", Locale.US).withZone(zone);
  }
}
