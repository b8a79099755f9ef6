package org.evenkeel.app.progress.web;

import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Action;
import org.evenkeel.app.access.Needs;
import org.evenkeel.app.progress.Progress;
import org.evenkeel.app.progress.SpanOfTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The time line.
@Controller
final class ProgressPages {
  private final Progress progress;

  ProgressPages(Progress progress) {
    this.progress = progress;
  }

  @GetMapping("/progress")
  @Needs(data = "progress", action = Action.READ)
  String page(
      @RequestParam(name = "span", defaultValue = "") String span, Acting acting, Model model) {
    model.addAttribute("view", progress.page(acting, SpanOfTime.of(span)));
    return "progress/progress";
  }
}
