package org.evenkeel.app.caseload.web;

import java.time.LocalDate;
import org.evenkeel.app.access.Access;
import org.evenkeel.app.access.Act;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Action;
import org.evenkeel.app.access.Needs;
import org.evenkeel.app.caseload.Sheet;
import org.evenkeel.app.caseload.Sheets;
import org.evenkeel.store.Tx;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One person: what is open, the time line, the plan, findings, monitoring, the journal as shared.
@Controller
final class PersonPage {
  private final Act act;
  private final Access access;
  private final Sheets sheets;

  PersonPage(Act act, Access access, Sheets sheets) {
    this.act = act;
    this.access = access;
    this.sheets = sheets;
  }

  @GetMapping("/people/{person}")
  @Needs(data = "regimen", action = Action.READ)
  @Needs(data = "tasks", action = Action.READ)
  String person(
      @RequestParam(defaultValue = "3m") String span,
      @RequestParam(defaultValue = "") String said,
      Acting acting,
      Model model) {
    model.addAttribute(
        "view",
        act.inRecord(
            acting,
            "regimen",
            Action.READ,
            tx -> {
              Sheet sheet = sheets.open(tx, acting.record());
              return new PersonReading(sheet, sight(tx, acting), span).view();
            }));
    model.addAttribute("said", said.equals("recorded") ? "Recorded." : "");
    return "caseload/person";
  }

  private Sight sight(Tx tx, Acting acting) {
    return new Sight(
        acting.account(),
        access.may(tx, acting, "dose-log", Action.READ),
        access.may(tx, acting, "scores", Action.READ),
        access.may(tx, acting, "observations", Action.READ),
        access.may(tx, acting, "journal", Action.READ),
        access.may(tx, acting, "safety-review", Action.READ),
        access.may(tx, acting, "clinical-picture", Action.READ),
        access.may(tx, acting, "regimen", Action.CREATE),
        access.may(tx, acting, "regimen", Action.UPDATE),
        access.may(tx, acting, "regimen", Action.STOP),
        access.may(tx, acting, "hold", Action.CREATE),
        access.may(tx, acting, "observations", Action.CREATE));
  }

  /// The first day of a span that ends today.
  static LocalDate first(String span, LocalDate today) {
    return switch (span) {
      case "1m" -> today.minusMonths(1);
      case "1y" -> today.minusYears(1);
      case "2y" -> today.minusYears(2);
      default -> today.minusMonths(3);
    };
  }
}
