package org.evenkeel.app.dosing.web;

import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Action;
import org.evenkeel.app.access.Needs;
import org.evenkeel.app.dosing.DoseBook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The plan: why, how, what to expect, what next.
@Controller
final class PlanPage {
  private final DoseBook book;

  PlanPage(DoseBook book) {
    this.book = book;
  }

  @GetMapping("/plan")
  @Needs(data = "regimen", action = Action.READ)
  String plan(Acting acting, Model model) {
    model.addAttribute("view", book.plan(acting));
    return "dosing/plan";
  }
}
