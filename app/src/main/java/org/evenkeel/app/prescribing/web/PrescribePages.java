package org.evenkeel.app.prescribing.web;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenkeel.app.access.Act;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Action;
import org.evenkeel.app.access.Needs;
import org.evenkeel.app.access.Refusal;
import org.evenkeel.app.caseload.FindingView;
import org.evenkeel.app.caseload.ReviewView;
import org.evenkeel.app.caseload.Sheet;
import org.evenkeel.app.caseload.Sheets;
import org.evenkeel.app.prescribing.MedicineSearch;
import org.evenkeel.app.prescribing.PlanCalendar;
import org.evenkeel.app.prescribing.PlanForm;
import org.evenkeel.app.prescribing.Prescribing;
import org.evenkeel.app.web.FormErrors;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.request.Concern;
import org.evenkeel.core.request.Order;
import org.evenkeel.core.request.Signed;
import org.evenkeel.store.Tx;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A medicine is chosen, its plan written, reviewed against the whole person, and signed; or the
/// plan of one is changed in the same way.
@Controller
final class PrescribePages {
  private final Act act;
  private final Sheets sheets;
  private final Prescribing prescribing;

  PrescribePages(Act act, Sheets sheets, Prescribing prescribing) {
    this.act = act;
    this.sheets = sheets;
    this.prescribing = prescribing;
  }

  /// What is being written: a new medicine, or a change of one.
  ///
  /// @param before the order it changes; empty for a new medicine
  /// @param action where the form goes
  private record Task(Optional<Signed> before, String action) {
    String title() {
      return before.isPresent() ? "Change the plan" : "Add a medicine";
    }
  }

  @GetMapping("/people/{person}/prescribe")
  @Needs(data = "regimen", action = Action.CREATE)
  @Needs(data = "safety-review", action = Action.READ)
  String choose(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String medicine,
      Acting acting,
      Model model) {
    return act.inRecord(
        acting,
        "regimen",
        Action.READ,
        tx -> {
          Sheet sheet = sheets.open(tx, acting.record());
          if (Prescribing.medicine(sheet, medicine).isPresent()) {
            PlanForm form =
                new PlanForm(Map.of("medicine", medicine, "from", sheet.today().toString()));
            return write(sheet, start(acting), form, entry(""), new FormErrors(), model);
          }
          model.addAttribute("view", new FindView(sheet.who(), q, choices(sheet, q)));
          return "prescribing/find";
        });
  }

  private static List<FindView.Choice> choices(Sheet sheet, String text) {
    return sheet.knowledge().get(Formulary.KEY, sheet.today()).stream()
        .flatMap(all -> new MedicineSearch(all).offered(text).stream())
        .map(choice ->
            new FindView.Choice(
                URLEncoder.encode(choice.ingredient(), StandardCharsets.UTF_8),
                choice.display(),
                (choice.brands().isEmpty() ? "" : "brands " + choice.brands() + "; ")
                    + choice.because()))
        .toList();
  }

  @PostMapping("/people/{person}/prescribe")
  @Needs(data = "regimen", action = Action.CREATE)
  @Needs(data = "safety-review", action = Action.READ)
  String prescribe(
      @RequestParam Map<String, String> sent,
      Acting acting,
      HttpServletResponse response,
      Model model) {
    return act.inRecord(
        acting,
        "regimen",
        Action.CREATE,
        tx -> {
          Sheet sheet = sheets.open(tx, acting.record());
          return next(tx, acting, sheet, start(acting), sent, response, model);
        });
  }

  @GetMapping("/people/{person}/plan/{item}/adjust")
  @Needs(data = "regimen", action = Action.UPDATE)
  @Needs(data = "safety-review", action = Action.READ)
  String change(@PathVariable String item, Acting acting, Model model) {
    return act.inRecord(
        acting,
        "regimen",
        Action.READ,
        tx -> {
          Sheet sheet = sheets.open(tx, acting.record());
          Task task = change(sheet, acting, item);
          Order order = task.before().orElseThrow().order();
          PlanForm form =
              PlanForm.of(order.plan(), sheet.today())
                  .with("reason", order.reason())
                  .with("medicine", named(sheet, order).map(m -> m.ingredient().name()).orElse(""))
                  .with("product", named(sheet, order).map(m -> product(m, order)).orElse(""));
          return write(sheet, task, form, entry(""), new FormErrors(), model);
        });
  }

  @PostMapping("/people/{person}/plan/{item}/adjust")
  @Needs(data = "regimen", action = Action.UPDATE)
  @Needs(data = "safety-review", action = Action.READ)
  String adjust(
      @PathVariable String item,
      @RequestParam Map<String, String> sent,
      Acting acting,
      HttpServletResponse response,
      Model model) {
    return act.inRecord(
        acting,
        "regimen",
        Action.UPDATE,
        tx -> {
          Sheet sheet = sheets.open(tx, acting.record());
          return next(tx, acting, sheet, change(sheet, acting, item), sent, response, model);
        });
  }

  private static Task start(Acting acting) {
    return new Task(Optional.empty(), "/people/" + acting.record() + "/prescribe");
  }

  private static Task change(Sheet sheet, Acting acting, String item) {
    Signed signed = sheet.chart().plans().current(itemId(item)).orElseThrow(Refusal.NotHere::new);
    return new Task(
        Optional.of(signed), "/people/" + acting.record() + "/plan/" + item + "/adjust");
  }

  /// An item from a path; one that cannot be is not here.
  static ItemId itemId(String text) {
    try {
      return new ItemId(text);
    } catch (IllegalArgumentException e) {
      throw new Refusal.NotHere();
    }
  }

  private static Optional<Medicine> named(Sheet sheet, Order order) {
    return sheet
        .knowledge()
        .get(Formulary.KEY, sheet.today())
        .flatMap(all ->
            all.medicines().stream()
                .filter(m ->
                    m.contains().isEmpty()
                        ? order.medicine().ingredients().equals(List.of(m.ingredient()))
                        : order.medicine().ingredients().equals(m.contains()))
                .findFirst());
  }

  private static String product(Medicine medicine, Order order) {
    return MedicineSearch.products(medicine).stream()
        .filter(p -> p.text().equals(order.medicine().text()))
        .map(MedicineSearch.ProductChoice::key)
        .findFirst()
        .orElse("");
  }

  private String next(
      Tx tx,
      Acting acting,
      Sheet sheet,
      Task task,
      Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    UUID entry = entry(sent.getOrDefault("entry", ""));
    PlanForm form = typed(sent);
    FormErrors errors = new FormErrors();
    String wish = sent.getOrDefault("do", "review");
    if (wish.equals("fields") || wish.equals("edit")) {
      return write(sheet, task, form, entry, errors, model);
    }
    if (wish.equals("taper")) {
      PlanForm filled = prescribing.taper(sheet, form, errors);
      return write(sheet, task, filled, entry, errors, model);
    }
    Optional<Order> order = prescribing.order(sheet, form, entry, task.before(), errors);
    if (order.isEmpty()) {
      response.setStatus(422);
      return write(sheet, task, form, entry, errors, model);
    }
    if (!wish.equals("sign")) {
      return review(sheet, task, form, order.get(), errors, List.of(), model);
    }
    if (!form.is("readback", "yes")) {
      errors.add("readback", "Read the plan back and mark it");
      response.setStatus(422);
      return review(sheet, task, form, order.get(), errors, List.of(), model);
    }
    long decidedOn = number(sent.getOrDefault("sequence", ""));
    return switch (prescribing.sign(tx, acting, sheet, order.get(), form, decidedOn)) {
      case Prescribing.Outcome.Done _ ->
          "redirect:/people/" + acting.record() + "/plan/" + order.get().item() + "?said=signed";
      case Prescribing.Outcome.Stale _ -> {
        response.setStatus(409);
        List<String> changed = sheets.since(tx, acting.record(), decidedOn, sheet.zone());
        yield review(sheet, task, form.with("readback", ""), order.get(), errors, changed, model);
      }
      case Prescribing.Outcome.Refused(var why) -> {
        why.forEach(errors::add);
        response.setStatus(422);
        yield review(sheet, task, form, order.get(), errors, List.of(), model);
      }
    };
  }

  private String write(
      Sheet sheet, Task task, PlanForm form, UUID entry, FormErrors errors, Model model) {
    Optional<Medicine> medicine = Prescribing.medicine(sheet, form.get("medicine"));
    Map<String, String> products = new LinkedHashMap<>();
    products.put("", "Not chosen: the pharmacy chooses");
    medicine.ifPresent(
        m -> MedicineSearch.products(m).forEach(p -> products.put(p.key(), p.text())));
    model.addAttribute("errors", errors);
    model.addAttribute(
        "view",
        new WriteView(
            sheet.who(),
            task.action(),
            task.title(),
            medicine.map(Medicine::display).orElse(form.get("medicine")),
            form,
            task.before().map(signed -> signed.order().plan().inWords()),
            products,
            entry.toString()));
    return "prescribing/write";
  }

  private String review(
      Sheet sheet,
      Task task,
      PlanForm form,
      Order order,
      FormErrors errors,
      List<String> changed,
      Model model) {
    Medicine medicine =
        Prescribing.medicine(sheet, form.get("medicine")).orElseThrow(Refusal.NotHere::new);
    var review = prescribing.review(sheet, order);
    Set<String> washouts =
        prescribing.reviewed(sheet, review).concerns().stream()
            .filter(Concern::washout)
            .map(c -> FindingView.key(c.rule(), c.ingredients()))
            .collect(Collectors.toUnmodifiableSet());
    model.addAttribute("errors", errors);
    model.addAttribute(
        "view",
        new SignView(
            sheet.who(),
            task.action(),
            task.title(),
            order.medicine().text(),
            form,
            PlanCalendar.of(
                order.plan(),
                order.medicine(),
                Prescribing.tablets(medicine, form.get("product")),
                sheet.chart().routine(),
                sheet.zone()),
            order.plan().inWords(),
            ReviewView.of(review, sheet.knowledge()),
            washouts,
            sheet.sequence(),
            order.id().toString(),
            changed));
    return "prescribing/sign";
  }

  private static PlanForm typed(Map<String, String> sent) {
    Map<String, String> fields = new LinkedHashMap<>(sent);
    Set.of("_csrf", "do", "entry", "sequence").forEach(fields::remove);
    return new PlanForm(fields);
  }

  /// The id a form carries; a new one when it carries none.
  static UUID entry(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return UuidCreator.getTimeOrderedEpoch();
    }
  }

  /// The sequence a form was made for; before all entries when it says none.
  static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
