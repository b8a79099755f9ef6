package org.evenkeel.app.dosing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Action;
import org.evenkeel.app.access.Needs;
import org.evenkeel.app.dosing.DoseBook;
import org.evenkeel.app.dosing.DoseForm;
import org.evenkeel.app.web.FormErrors;
import org.evenkeel.core.administration.SkipReason;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Today, and the forms that record a dose.
@Controller
final class TodayPages {
  private final DoseBook book;

  TodayPages(DoseBook book) {
    this.book = book;
  }

  @GetMapping("/today")
  @Needs(data = "dose-log", action = Action.READ)
  @Needs(data = "regimen", action = Action.READ)
  String today(
      @RequestParam(name = "day", defaultValue = "") String day,
      @RequestParam(name = "saved", required = false) Optional<List<UUID>> saved,
      Acting acting,
      Model model) {
    model.addAttribute("view", book.today(acting, date(day), saved.orElse(List.of())));
    return "dosing/today";
  }

  @PostMapping("/today/taken")
  @Needs(data = "dose-log", action = Action.CREATE)
  String taken(
      @RequestParam(name = "id") List<UUID> ids, HttpServletRequest request, Acting acting) {
    // Read as they were sent: binding to a list would part a slot's name at a comma.
    List<String> slots = values(request, "slot");
    List<String> amounts = values(request, "amount");
    List<DoseBook.Tap> taps = new ArrayList<>();
    for (int i = 0; i < Math.min(ids.size(), slots.size()); i++) {
      taps.add(
          new DoseBook.Tap(ids.get(i), slots.get(i), i < amounts.size() ? amounts.get(i) : ""));
    }
    return saved(book.taken(acting, taps));
  }

  @PostMapping("/today/as-needed")
  @Needs(data = "dose-log", action = Action.CREATE)
  String asNeeded(
      @RequestParam(name = "id") UUID id,
      @RequestParam(name = "item") String item,
      @RequestParam(name = "amount", defaultValue = "") String amount,
      Acting acting) {
    return saved(List.of(book.takenAsNeeded(acting, id, item, amount)));
  }

  @GetMapping("/today/dose")
  @Needs(data = "dose-log", action = Action.CREATE)
  String dose(
      @RequestParam(name = "slot", defaultValue = "") String slot,
      @RequestParam(name = "item", defaultValue = "") String item,
      @RequestParam(name = "dose", defaultValue = "") String dose,
      Acting acting,
      Model model) {
    return form(DoseForm.about(slot, item, dose), new FormErrors(), acting, model);
  }

  @PostMapping("/today/dose")
  @Needs(data = "dose-log", action = Action.CREATE)
  String record(
      @RequestParam(name = "id") UUID id,
      @RequestParam(name = "slot", defaultValue = "") String slot,
      @RequestParam(name = "item", defaultValue = "") String item,
      @RequestParam(name = "dose", defaultValue = "") String dose,
      @RequestParam(name = "when", defaultValue = "now") String when,
      @RequestParam(name = "day", defaultValue = "") String day,
      @RequestParam(name = "time", defaultValue = "") String time,
      @RequestParam(name = "amount", defaultValue = "all") String amount,
      @RequestParam(name = "number", defaultValue = "") String number,
      Acting acting,
      Model model) {
    DoseForm form = new DoseForm(id.toString(), slot, item, dose, when, day, time, amount, number);
    FormErrors errors = new FormErrors();
    return book.recorded(acting, form, id, errors)
        .map(saved -> saved(List.of(saved)))
        .orElseGet(() -> form(form, errors, acting, model));
  }

  private String form(DoseForm form, FormErrors errors, Acting acting, Model model) {
    model.addAttribute("view", book.dose(acting, form));
    model.addAttribute("errors", errors);
    return "dosing/dose";
  }

  @GetMapping("/today/skip")
  @Needs(data = "dose-log", action = Action.CREATE)
  String skip(@RequestParam(name = "slot") String slot, Acting acting, Model model) {
    model.addAttribute("view", book.dose(acting, DoseForm.about(slot, "", "")));
    model.addAttribute("reasons", Arrays.asList(SkipReason.values()));
    return "dosing/skip";
  }

  @PostMapping("/today/skip")
  @Needs(data = "dose-log", action = Action.CREATE)
  String skipped(
      @RequestParam(name = "id") UUID id,
      @RequestParam(name = "slot") String slot,
      @RequestParam(name = "why", defaultValue = "") String why,
      Acting acting) {
    SkipReason reason =
        Arrays.stream(SkipReason.values())
            .filter(r -> r.word().equals(why))
            .findFirst()
            .orElse(SkipReason.RATHER_NOT_SAY);
    return saved(List.of(book.skipped(acting, id, slot, reason)));
  }

  @PostMapping("/today/undo")
  @Needs(data = "dose-log", action = Action.UPDATE)
  String undo(
      @RequestParam(name = "id") List<UUID> ids,
      @RequestParam(name = "target") List<UUID> targets,
      Acting acting) {
    book.undone(acting, ids, targets);
    return "redirect:/today";
  }

  private static String saved(List<UUID> ids) {
    return "redirect:/today?saved="
        + ids.stream().map(UUID::toString).collect(Collectors.joining(","));
  }

  private static List<String> values(HttpServletRequest request, String name) {
    String[] sent = request.getParameterValues(name);
    return sent == null ? List.of() : List.of(sent);
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
