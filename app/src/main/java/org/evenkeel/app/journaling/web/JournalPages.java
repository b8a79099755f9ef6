package org.evenkeel.app.journaling.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Action;
import org.evenkeel.app.access.Needs;
import org.evenkeel.app.journaling.Journal;
import org.evenkeel.app.journaling.JournalForm;
import org.evenkeel.app.web.FormErrors;
import org.evenkeel.app.web.Preferences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The journal.
@Controller
final class JournalPages {
  private final Journal journal;

  JournalPages(Journal journal) {
    this.journal = journal;
  }

  @GetMapping("/journal")
  @Needs(data = "journal", action = Action.READ)
  String page(
      @RequestParam(name = "saved", defaultValue = "") String saved,
      Acting acting,
      HttpServletRequest request,
      Model model) {
    return show(JournalForm.EMPTY, !saved.isEmpty(), new FormErrors(), acting, request, model);
  }

  @PostMapping("/journal")
  @Needs(data = "journal", action = Action.CREATE)
  String write(
      @RequestParam(name = "id") UUID id,
      @RequestParam Map<String, String> fields,
      Acting acting,
      HttpServletRequest request,
      Model model) {
    JournalForm form = new JournalForm(fields);
    FormErrors errors = new FormErrors();
    return journal.write(acting, id, form, errors)
        ? "redirect:/journal?saved=yes"
        : show(form, false, errors, acting, request, model);
  }

  private String show(
      JournalForm form,
      boolean saved,
      FormErrors errors,
      Acting acting,
      HttpServletRequest request,
      Model model) {
    model.addAttribute("view", journal.page(acting, form, saved, Preferences.namesHidden(request)));
    model.addAttribute("errors", errors);
    return "journaling/journal";
  }
}
