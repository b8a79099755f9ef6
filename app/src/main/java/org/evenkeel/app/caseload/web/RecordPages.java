package org.evenkeel.app.caseload.web;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.evenkeel.app.access.Act;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Action;
import org.evenkeel.app.access.Needs;
import org.evenkeel.app.caseload.FactForm;
import org.evenkeel.app.caseload.Sheet;
import org.evenkeel.app.caseload.Sheets;
import org.evenkeel.app.caseload.Wording;
import org.evenkeel.app.record.Records;
import org.evenkeel.app.web.FormErrors;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.observation.Parameters;
import org.evenkeel.core.quantity.SerumLevel;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Facts about a person and results are recorded here, so that what is not known can be filled in.
@Controller
final class RecordPages {
  private final Act act;
  private final Sheets sheets;
  private final Records records;

  RecordPages(Act act, Sheets sheets, Records records) {
    this.act = act;
    this.sheets = sheets;
    this.records = records;
  }

  @GetMapping("/people/{person}/record")
  @Needs(data = "observations", action = Action.CREATE)
  @Needs(data = "clinical-picture", action = Action.CREATE)
  String form(Acting acting, Model model) {
    return act.inRecord(
        acting,
        "clinical-picture",
        Action.READ,
        tx -> form(sheets.open(tx, acting.record()), Map.of(), new FormErrors(), model));
  }

  private static String form(
      Sheet sheet, Map<String, String> typed, FormErrors errors, Model model) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("on", sheet.today().toString());
    fields.put("takenOn", sheet.today().toString());
    fields.putAll(typed);
    Map<String, String> units = new LinkedHashMap<>();
    for (SerumLevel.Unit unit : SerumLevel.Unit.values()) {
      units.put(unit.text(), unit.text());
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("", "Choose");
    codes(sheet).keySet().forEach(name -> parameters.put(name, Wording.capital(name)));
    model.addAttribute("errors", errors);
    model.addAttribute(
        "view",
        new RecordView(
            sheet.who(),
            UuidCreator.getTimeOrderedEpoch().toString(),
            FactForm.CHOICES,
            parameters,
            units,
            fields));
    return "caseload/record";
  }

  /// What can be measured, by name, with one code for each.
  private static Map<String, Code> codes(Sheet sheet) {
    Map<String, Code> codes = new TreeMap<>();
    sheet
        .knowledge()
        .get(Parameters.KEY, sheet.today())
        .ifPresent(all ->
            all.byCode()
                .forEach((code, parameter) ->
                    codes.merge(
                        parameter.name(),
                        code,
                        (a, b) -> a.toString().compareTo(b.toString()) <= 0 ? a : b)));
    return codes;
  }

  @PostMapping("/people/{person}/facts")
  @Needs(data = "clinical-picture", action = Action.CREATE)
  String fact(
      @RequestParam Map<String, String> sent,
      Acting acting,
      HttpServletResponse response,
      Model model) {
    return act.inRecord(
        acting,
        "clinical-picture",
        Action.CREATE,
        tx -> {
          Sheet sheet = sheets.open(tx, acting.record());
          FormErrors errors = new FormErrors();
          Optional<LocalDate> on = date(sent, "on", sheet, errors);
          Optional<Payload> payload = FactForm.read(sheet, sent, errors);
          if (!errors.isEmpty() || on.isEmpty() || payload.isEmpty()) {
            response.setStatus(422);
            return form(sheet, sent, errors, model);
          }
          Instant happened =
              on.get().equals(sheet.today())
                  ? sheet.now()
                  : on.get().atTime(LocalTime.NOON).atZone(sheet.zone()).toInstant();
          records.record(
              tx, acting, acting.record(), entry(sent), payload.get(), happened, sheet.zone());
          return "redirect:/people/" + acting.record() + "?said=recorded";
        });
  }

  @PostMapping("/people/{person}/results")
  @Needs(data = "observations", action = Action.CREATE)
  String result(
      @RequestParam Map<String, String> sent,
      Acting acting,
      HttpServletResponse response,
      Model model) {
    return act.inRecord(
        acting,
        "observations",
        Action.CREATE,
        tx -> {
          Sheet sheet = sheets.open(tx, acting.record());
          FormErrors errors = new FormErrors();
          UUID entry = entry(sent);
          Optional<Observation> result = result(sheet, sent, entry, errors);
          if (!errors.isEmpty() || result.isEmpty()) {
            response.setStatus(422);
            return form(sheet, sent, errors, model);
          }
          records.record(
              tx,
              acting,
              acting.record(),
              entry,
              new Payload.ObservationReceived(result.get()),
              sheet.now(),
              sheet.zone());
          return "redirect:/people/" + acting.record() + "?said=recorded";
        });
  }

  private static Optional<Observation> result(
      Sheet sheet, Map<String, String> sent, UUID entry, FormErrors errors) {
    String name = sent.getOrDefault("parameter", "");
    Code code = codes(sheet).get(name);
    if (code == null) {
      errors.add("parameter", "Say what was measured");
    }
    Optional<BigDecimal> number = number(sent, "number", errors);
    Optional<LocalDate> on = date(sent, "takenOn", sheet, errors);
    Optional<LocalTime> at = time(sent, errors);
    Optional<Double> hours =
        sent.getOrDefault("hours", "").isBlank()
            ? Optional.empty()
            : number(sent, "hours", errors).map(BigDecimal::doubleValue);
    if (code == null || number.isEmpty() || on.isEmpty() || at.isEmpty() || !errors.isEmpty()) {
      return Optional.empty();
    }
    Instant taken = on.get().atTime(at.get()).atZone(sheet.zone()).toInstant();
    if (taken.isAfter(sheet.now())) {
      errors.add("takenAt", "This lies ahead: a result was taken in the past");
      return Optional.empty();
    }
    try {
      SerumLevel level = SerumLevel.of(number.get(), sent.getOrDefault("unit", ""));
      return Optional.of(
          new Observation(
              entry.toString(), Optional.of(name), code, Optional.of(level), taken, hours));
    } catch (IllegalArgumentException e) {
      errors.add("unit", "This unit is not known");
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> time(Map<String, String> sent, FormErrors errors) {
    String text = sent.getOrDefault("takenAt", "").strip();
    try {
      return Optional.of(text.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(text));
    } catch (DateTimeParseException e) {
      errors.add("takenAt", "Write the time as 8:00, or leave it empty");
      return Optional.empty();
    }
  }

  private static Optional<BigDecimal> number(
      Map<String, String> sent, String field, FormErrors errors) {
    String text = sent.getOrDefault(field, "").strip();
    if (text.matches("[0-9]{1,7}(\\.[0-9]{1,4})?")) {
      return Optional.of(new BigDecimal(text));
    }
    errors.add(field, "Write a number, as 0.8");
    return Optional.empty();
  }

  private static Optional<LocalDate> date(
      Map<String, String> sent, String field, Sheet sheet, FormErrors errors) {
    try {
      LocalDate day = LocalDate.parse(sent.getOrDefault(field, "").strip());
      if (!day.isAfter(sheet.today()) && day.getYear() > 1900) {
        return Optional.of(day);
      }
      errors.add(field, "The day cannot lie ahead");
    } catch (DateTimeParseException e) {
      errors.add(field, "Say on which day");
    }
    return Optional.empty();
  }

  private static UUID entry(Map<String, String> sent) {
    try {
      return UUID.fromString(sent.getOrDefault("entry", ""));
    } catch (IllegalArgumentException e) {
      return UuidCreator.getTimeOrderedEpoch();
    }
  }
}
