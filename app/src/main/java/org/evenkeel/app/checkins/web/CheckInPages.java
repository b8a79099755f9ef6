package org.evenkeel.app.checkins.web;

import java.util.Map;
import java.util.UUID;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Action;
import org.evenkeel.app.access.Needs;
import org.evenkeel.app.checkins.CheckIns;
import org.evenkeel.app.web.HelpLines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The check-ins.
@Controller
final class CheckInPages {
  private final CheckIns checkIns;
  private final HelpLines lines = HelpLines.unitedStates();

  CheckInPages(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  @GetMapping("/check-ins")
  @Needs(data = "scores", action = Action.READ)
  String overview(Acting acting, Model model) {
    model.addAttribute("view", checkIns.overview(acting));
    return "checkins/overview";
  }

  @GetMapping("/check-ins/{scale}")
  @Needs(data = "scores", action = Action.CREATE)
  String form(@PathVariable("scale") String scale, Acting acting, Model model) {
    model.addAttribute("view", checkIns.form(acting, scale));
    return "checkins/form";
  }

  @PostMapping("/check-ins/{scale}")
  @Needs(data = "scores", action = Action.CREATE)
  String answer(
      @PathVariable("scale") String scale,
      @RequestParam(name = "id") UUID id,
      @RequestParam Map<String, String> fields,
      Acting acting) {
    checkIns.answer(acting, scale, id, fields);
    return "redirect:/check-ins/answers/" + id;
  }

  @GetMapping("/check-ins/answers/{answers}")
  @Needs(data = "scores", action = Action.READ)
  String result(@PathVariable("answers") UUID answers, Acting acting, Model model) {
    model.addAttribute("view", checkIns.result(acting, answers));
    model.addAttribute("lines", lines);
    return "checkins/result";
  }
}
