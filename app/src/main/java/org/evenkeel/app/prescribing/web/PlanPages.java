package org.evenkeel.app.prescribing.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenkeel.app.access.Access;
import org.evenkeel.app.access.Act;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Action;
import org.evenkeel.app.access.Needs;
import org.evenkeel.app.access.Refusal;
import org.evenkeel.app.caseload.PlanNow;
import org.evenkeel.app.caseload.PlanState;
import org.evenkeel.app.caseload.ReviewView;
import org.evenkeel.app.caseload.Sheet;
import org.evenkeel.app.caseload.Sheets;
import org.evenkeel.app.caseload.Wording;
import org.evenkeel.app.prescribing.Prescribing;
import org.evenkeel.app.web.FormErrors;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.request.Acknowledgement;
import org.evenkeel.core.request.Dispatch;
import org.evenkeel.core.request.OnHold;
import org.evenkeel.core.request.Request;
import org.evenkeel.core.request.Signed;
import org.evenkeel.core.request.StopReason;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.store.Tx;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One medicine of the plan: its versions, how far its order has got, hold, resume and stop.
@Controller
final class PlanPages {
  private final Act act;
  private final Access access;
  private final Sheets sheets;
  private final Prescribing prescribing;

  PlanPages(Act act, Access access, Sheets sheets, Prescribing prescribing) {
    this.act = act;
    this.access = access;
    this.sheets = sheets;
    this.prescribing = prescribing;
  }

  @GetMapping("/people/{person}/plan/{item}")
  @Needs(data = "regimen", action = Action.READ)
  @Needs(data = "tasks", action = Action.READ)
  String plan(
      @PathVariable String item,
      @RequestParam(defaultValue = "") String said,
      Acting acting,
      Model model) {
    return act.inRecord(
        acting,
        "regimen",
        Action.READ,
        tx -> {
          Sheet sheet = sheets.open(tx, acting.record());
          model.addAttribute("said", said(said));
          return plan(tx, acting, sheet, signed(sheet, item), Map.of(), new FormErrors(), model);
        });
  }

  private static String said(String word) {
    return switch (word) {
      case "signed" -> "Signed. Not sent: print, phone or use your e-prescribing system.";
      case "held" -> "On hold.";
      case "resumed" -> "It goes on.";
      case "stopped" -> "Stopped. It stays readable.";
      case "dispatched" -> "Recorded.";
      default -> "";
    };
  }

  private static Signed signed(Sheet sheet, String item) {
    return sheet
        .chart()
        .plans()
        .current(PrescribePages.itemId(item))
        .orElseThrow(Refusal.NotHere::new);
  }

  private String plan(
      Tx tx,
      Acting acting,
      Sheet sheet,
      Signed signed,
      Map<String, String> fields,
      FormErrors errors,
      Model model) {
    ItemId item = signed.order().item();
    Optional<Request> state = sheet.chart().plans().state(item, sheet.today());
    boolean stopped = sheet.chart().plans().stopped(item).isPresent();
    model.addAttribute("errors", errors);
    model.addAttribute(
        "view",
        new PlanView(
            sheet.who(),
            "/people/" + acting.record() + "/plan/" + item,
            signed.order().medicine().text(),
            PlanNow.of(signed.order().plan(), stays(sheet, item), sheet.today()).dose(),
            signed.order().reason(),
            PlanState.tags(state, signed, sheet.today()),
            stopped ? List.of() : ways(tx, acting, sheet, item),
            !stopped && access.may(tx, acting, "dispense", Action.CREATE),
            !(signed.dispatch() instanceof Dispatch.NotSent),
            signed.order().id().toString(),
            PrescribePages.entry("").toString(),
            DISPATCHES,
            fields.isEmpty() ? Map.of("on", sheet.today().toString()) : fields,
            versions(sheet, item)));
    return "prescribing/plan";
  }

  private static List<DateRange> stays(Sheet sheet, ItemId item) {
    return sheet.chart().plans().holds().stream()
        .filter(hold -> hold.item().equals(item) && hold instanceof Hold.StayOnStep)
        .map(Hold::days)
        .toList();
  }

  private List<PlanView.Way> ways(Tx tx, Acting acting, Sheet sheet, ItemId item) {
    List<PlanView.Way> ways = new ArrayList<>();
    if (access.may(tx, acting, "regimen", Action.UPDATE)) {
      ways.add(new PlanView.Way("adjust", "Change the plan"));
    }
    if (access.may(tx, acting, "hold", Action.CREATE)) {
      boolean held =
          sheet
              .chart()
              .plans()
              .state(item, sheet.today())
              .filter(OnHold.class::isInstance)
              .isPresent();
      ways.add(held ? new PlanView.Way("resume", "Resume") : new PlanView.Way("hold", "Hold"));
    }
    if (access.may(tx, acting, "regimen", Action.STOP)) {
      ways.add(new PlanView.Way("stop", "Stop"));
    }
    return ways;
  }

  private static List<PlanView.Version> versions(Sheet sheet, ItemId item) {
    List<PlanView.Version> versions = new ArrayList<>();
    sheet
        .chart()
        .plans()
        .stopped(item)
        .ifPresent(stop ->
            versions.add(
                new PlanView.Version(
                    "stop",
                    "Stopped " + Wording.day(stop.on()) + ".",
                    PlanState.words(stop.reason()) + stop.words().map(w -> ": " + w).orElse(""),
                    by(sheet, PlanState.words(stop.by().role()), stop.at()),
                    List.of())));
    for (OnHold hold : sheet.chart().plans().holds(item).reversed()) {
      versions.add(
          new PlanView.Version(
              "pause",
              "Hold.",
              days(hold.hold().days()) + ": " + hold.reason(),
              by(sheet, PlanState.words(hold.by().role()), hold.at()),
              List.of()));
    }
    List<Signed> chain = sheet.chart().plans().chain(item);
    for (int n = chain.size(); n >= 1; n--) {
      Signed signed = chain.get(n - 1);
      versions.add(
          new PlanView.Version(
              "doc",
              "Version " + n + ".",
              signed.order().medicine().text() + ", " + signed.order().plan().inWords(),
              by(sheet, PlanState.words(signed.by().role()), signed.at())
                  + ", knowledge "
                  + signed.reviewed().knowledgeVersion()
                  + notChecked(signed),
              signed.acknowledgements().stream().map(a -> answer(signed, a)).toList()));
    }
    return versions;
  }

  private static String notChecked(Signed signed) {
    return signed.reviewed().notChecked().isEmpty()
        ? ""
        : ", NOT CHECKED then: "
            + String.join(", ", signed.reviewed().notChecked().keySet().stream().sorted().toList());
  }

  private static String answer(Signed signed, Acknowledgement answer) {
    String summary =
        signed.reviewed().concerns().stream()
            .filter(answer::answers)
            .map(c -> c.summary())
            .collect(Collectors.joining("; "));
    return "Signed all the same: "
        + summary
        + ". Reason: "
        + PlanState.words(answer.reason())
        + answer.text().map(t -> ", “" + t + "”").orElse("");
  }

  private static String by(Sheet sheet, String role, Instant at) {
    return "By the " + role + ", " + Wording.moment(at, sheet.zone(), sheet.today());
  }

  private static String days(DateRange days) {
    return days.from().map(Wording::day).orElse("")
        + days.last().map(last -> " to " + Wording.day(last)).orElse(" until resumed");
  }

  private static final Map<String, String> DISPATCHES = dispatches();

  private static Map<String, String> dispatches() {
    Map<String, String> ways = new LinkedHashMap<>();
    for (Dispatch.Way way : Dispatch.Way.values()) {
      ways.put(way.name(), PlanState.words(way));
    }
    ways.put("FILLED", "Filled by the pharmacy");
    return ways;
  }

  @PostMapping("/people/{person}/plan/{item}/dispatch")
  @Needs(data = "dispense", action = Action.CREATE)
  @Needs(data = "tasks", action = Action.READ)
  String dispatch(
      @PathVariable String item,
      @RequestParam Map<String, String> sent,
      Acting acting,
      HttpServletResponse response,
      Model model) {
    return act.inRecord(
        acting,
        "dispense",
        Action.CREATE,
        tx -> {
          Sheet sheet = sheets.open(tx, acting.record());
          Signed signed = signed(sheet, item);
          FormErrors errors = new FormErrors();
          Optional<LocalDate> on = date(sent, "on", "Say on which day", errors);
          Optional<Dispatch> dispatch = on.flatMap(day -> read(sent, day, errors));
          UUID order = PrescribePages.entry(sent.getOrDefault("order", ""));
          boolean ours =
              sheet.chart().plans().chain(signed.order().item()).stream()
                  .anyMatch(s -> s.order().id().equals(order));
          if (!ours) {
            errors.add("how", "This order has been changed since: look again");
          }
          if (!errors.isEmpty() || dispatch.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("said", "");
            return plan(tx, acting, sheet, signed, sent, errors, model);
          }
          UUID entry = PrescribePages.entry(sent.getOrDefault("entry", ""));
          prescribing.dispatch(tx, acting, sheet, entry, order, dispatch.get());
          return "redirect:/people/" + acting.record() + "/plan/" + item + "?said=dispatched";
        });
  }

  private static Optional<Dispatch> read(
      Map<String, String> sent, LocalDate on, FormErrors errors) {
    String how = sent.getOrDefault("how", "");
    if (how.equals("FILLED")) {
      String days = sent.getOrDefault("days", "").strip();
      try {
        Optional<Integer> lasts =
            days.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(days));
        return Optional.of(new Dispatch.Filled(on, lasts));
      } catch (IllegalArgumentException e) {
        errors.add("days", "Write the days as a number above 0, or leave it empty");
        return Optional.empty();
      }
    }
    Optional<Dispatch> way =
        Arrays.stream(Dispatch.Way.values())
            .filter(w -> w.name().equals(how))
            .findFirst()
            .map(w -> new Dispatch.Sent(w, on));
    if (way.isEmpty()) {
      errors.add("how", "Say how far it has got");
    }
    return way;
  }

  private static Optional<LocalDate> date(
      Map<String, String> sent, String field, String message, FormErrors errors) {
    try {
      return Optional.of(LocalDate.parse(sent.getOrDefault(field, "").strip()));
    } catch (DateTimeParseException e) {
      errors.add(field, message);
      return Optional.empty();
    }
  }

  @GetMapping("/people/{person}/plan/{item}/hold")
  @Needs(data = "hold", action = Action.CREATE)
  String hold(@PathVariable String item, Acting acting, Model model) {
    return form(acting, item, DecideView.Act.HOLD, model);
  }

  @GetMapping("/people/{person}/plan/{item}/resume")
  @Needs(data = "hold", action = Action.CREATE)
  String resume(@PathVariable String item, Acting acting, Model model) {
    return form(acting, item, DecideView.Act.RESUME, model);
  }

  @GetMapping("/people/{person}/plan/{item}/stop")
  @Needs(data = "regimen", action = Action.STOP)
  @Needs(data = "safety-review", action = Action.READ)
  String stop(@PathVariable String item, Acting acting, Model model) {
    return form(acting, item, DecideView.Act.STOP, model);
  }

  private String form(Acting acting, String item, DecideView.Act what, Model model) {
    return act.inRecord(
        acting,
        "regimen",
        Action.READ,
        tx -> {
          Sheet sheet = sheets.open(tx, acting.record());
          return decide(
              tx,
              acting,
              sheet,
              signed(sheet, item),
              what,
              Map.of("on", sheet.today().toString()),
              new FormErrors(),
              List.of(),
              model);
        });
  }

  private String decide(
      Tx tx,
      Acting acting,
      Sheet sheet,
      Signed signed,
      DecideView.Act what,
      Map<String, String> fields,
      FormErrors errors,
      List<String> changed,
      Model model) {
    ItemId item = signed.order().item();
    Optional<ReviewView> review = review(tx, acting, sheet, item, what);
    boolean steps =
        switch (signed.order().plan().kind()) {
          case TITRATION, TAPER, CROSS_TAPER -> true;
          case FIXED, AS_NEEDED, DEPOT -> false;
        };
    model.addAttribute("errors", errors);
    model.addAttribute(
        "view",
        new DecideView(
            sheet.who(),
            what,
            "/people/" + acting.record() + "/plan/" + item + "/" + PlanState.words(what),
            signed.order().medicine().text(),
            signed.order().plan().inWords(),
            steps,
            what == DecideView.Act.STOP ? STOP_REASONS : Map.of(),
            fields,
            review,
            sheet.sequence(),
            PrescribePages.entry(fields.getOrDefault("entry", "")).toString(),
            changed));
    return "prescribing/decide";
  }

  /// Stopping is asked of the checks as a stop; a hold too, for what an abrupt end does.
  private Optional<ReviewView> review(
      Tx tx, Acting acting, Sheet sheet, ItemId item, DecideView.Act what) {
    if (!access.may(tx, acting, "safety-review", Action.READ)) {
      return Optional.empty();
    }
    return switch (what) {
      case STOP, HOLD ->
          Optional.of(
              ReviewView.of(
                  sheet.chart().reviewStop(item, sheet.knowledge(), sheet.now()),
                  sheet.knowledge()));
      case RESUME ->
          Optional.of(
              ReviewView.of(
                  sheet.chart().review(sheet.knowledge(), sheet.now()), sheet.knowledge()));
    };
  }

  private static final Map<String, String> STOP_REASONS = stopReasons();

  private static Map<String, String> stopReasons() {
    Map<String, String> reasons = new LinkedHashMap<>();
    reasons.put("", "Choose a reason");
    for (StopReason reason : StopReason.values()) {
      reasons.put(reason.name(), PlanState.words(reason));
    }
    return reasons;
  }

  @PostMapping("/people/{person}/plan/{item}/hold")
  @Needs(data = "hold", action = Action.CREATE)
  String holdIt(
      @PathVariable String item,
      @RequestParam Map<String, String> sent,
      Acting acting,
      HttpServletResponse response,
      Model model) {
    return decided(acting, "hold", Action.CREATE, item, DecideView.Act.HOLD, sent, response, model);
  }

  @PostMapping("/people/{person}/plan/{item}/resume")
  @Needs(data = "hold", action = Action.CREATE)
  String resumeIt(
      @PathVariable String item,
      @RequestParam Map<String, String> sent,
      Acting acting,
      HttpServletResponse response,
      Model model) {
    return decided(
        acting, "hold", Action.CREATE, item, DecideView.Act.RESUME, sent, response, model);
  }

  @PostMapping("/people/{person}/plan/{item}/stop")
  @Needs(data = "regimen", action = Action.STOP)
  @Needs(data = "safety-review", action = Action.READ)
  String stopIt(
      @PathVariable String item,
      @RequestParam Map<String, String> sent,
      Acting acting,
      HttpServletResponse response,
      Model model) {
    return decided(
        acting, "regimen", Action.STOP, item, DecideView.Act.STOP, sent, response, model);
  }

  private String decided(
      Acting acting,
      String data,
      Action action,
      String item,
      DecideView.Act what,
      Map<String, String> sent,
      HttpServletResponse response,
      Model model) {
    return act.inRecord(
        acting,
        data,
        action,
        tx -> {
          Sheet sheet = sheets.open(tx, acting.record());
          Signed signed = signed(sheet, item);
          FormErrors errors = new FormErrors();
          long decidedOn = PrescribePages.number(sent.getOrDefault("sequence", ""));
          Optional<Prescribing.Outcome> outcome =
              date(sent, "on", "Say on which day", errors)
                  .flatMap(on ->
                      switch (what) {
                        case HOLD -> hold(tx, acting, sheet, signed, on, sent, errors);
                        case RESUME ->
                            Optional.of(
                                prescribing.resume(
                                    tx,
                                    acting,
                                    sheet,
                                    signed.order().item(),
                                    entry(sent),
                                    on,
                                    decidedOn));
                        case STOP -> stop(tx, acting, sheet, signed, on, sent, errors);
                      });
          List<String> changed = List.of();
          if (outcome.isPresent()) {
            switch (outcome.get()) {
              case Prescribing.Outcome.Done _ -> {
                return "redirect:/people/"
                    + acting.record()
                    + "/plan/"
                    + item
                    + "?said="
                    + done(what);
              }
              case Prescribing.Outcome.Stale _ ->
                  changed = sheets.since(tx, acting.record(), decidedOn, sheet.zone());
              case Prescribing.Outcome.Refused(var why) -> why.forEach(errors::add);
            }
          }
          response.setStatus(errors.isEmpty() ? 409 : 422);
          return decide(tx, acting, sheet, signed, what, sent, errors, changed, model);
        });
  }

  private static String done(DecideView.Act what) {
    return switch (what) {
      case HOLD -> "held";
      case RESUME -> "resumed";
      case STOP -> "stopped";
    };
  }

  private Optional<Prescribing.Outcome> hold(
      Tx tx,
      Acting acting,
      Sheet sheet,
      Signed signed,
      LocalDate on,
      Map<String, String> sent,
      FormErrors errors) {
    errors.required("words", sent.getOrDefault("words", ""), "Say why it is held");
    Optional<LocalDate> until =
        sent.getOrDefault("until", "").isBlank()
            ? Optional.empty()
            : date(sent, "until", "Write the last day as a date, or leave it empty", errors)
                .map(last -> last.plusDays(1));
    if (until.filter(end -> !on.isBefore(end)).isPresent()) {
      errors.add("until", "The last day lies before the first");
    }
    if (!errors.isEmpty()) {
      return Optional.empty();
    }
    ItemId item = signed.order().item();
    DateRange days = new DateRange(Optional.of(on), until);
    boolean stay = sent.getOrDefault("how", "").equals("stay");
    return Optional.of(
        prescribing.hold(
            tx,
            acting,
            sheet,
            signed,
            entry(sent),
            stay ? new Hold.StayOnStep(item, days) : new Hold.Pause(item, days),
            sent.getOrDefault("words", "").strip(),
            PrescribePages.number(sent.getOrDefault("sequence", ""))));
  }

  private Optional<Prescribing.Outcome> stop(
      Tx tx,
      Acting acting,
      Sheet sheet,
      Signed signed,
      LocalDate on,
      Map<String, String> sent,
      FormErrors errors) {
    Optional<StopReason> reason =
        Arrays.stream(StopReason.values())
            .filter(r -> r.name().equals(sent.getOrDefault("reason", "")))
            .findFirst();
    if (reason.isEmpty()) {
      errors.add("reason", "Say why it is stopped");
      return Optional.empty();
    }
    return Optional.of(
        prescribing.stop(
            tx,
            acting,
            sheet,
            signed,
            entry(sent),
            on,
            reason.get(),
            Optional.of(sent.getOrDefault("words", "").strip()).filter(w -> !w.isEmpty()),
            PrescribePages.number(sent.getOrDefault("sequence", ""))));
  }

  private static UUID entry(Map<String, String> sent) {
    return PrescribePages.entry(sent.getOrDefault("entry", ""));
  }
}
