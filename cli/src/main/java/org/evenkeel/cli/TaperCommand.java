package org.evenkeel.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.medication.Form;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.medication.Recognition.Recognised;
import org.evenkeel.core.medication.Release;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.TabletKind;
import org.evenkeel.core.regimen.TabletPlan;
import org.evenkeel.core.regimen.Tablets;
import org.evenkeel.core.stopping.Occupancies;
import org.evenkeel.core.stopping.Occupancies.Occupancy;
import org.evenkeel.core.stopping.TaperAsk;
import org.evenkeel.core.stopping.TaperPace;
import org.evenkeel.core.stopping.TaperPaces;
import org.evenkeel.core.stopping.TaperPlan;
import org.evenkeel.core.stopping.TaperStep;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// `evenkeel taper`: from how much, to how much, over how long, in tablets that exist.
///
/// It works out a proposal. A prescriber decides and signs.
final class TaperCommand implements Command {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Pattern DURATION = Pattern.compile("([1-9][0-9]{0,3})(d|w|mo)");
  private final Clock clock;

  TaperCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "taper";
  }

  @Override
  public String takes() {
    return "MEDICINE --from DOSE --to DOSE --over TIME [--every TIME] [--method linear|proportional|hyperbolic] [--start DATE] [--last DOSE] [--format text|json|ics]";
  }

  @Override
  public String summary() {
    return "works out a taper in real tablets, as a proposal for the prescriber";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "evenkeel taper clonazepam --from 2mg --to 0 --over 16w",
        "evenkeel taper sertraline --from 100mg --to 25mg --over 8w --method proportional --format ics",
        "evenkeel taper citalopram --from 20mg --to 0 --over 24w --method hyperbolic");
  }

  @Override
  public Options options() {
    Options options = new Options();
    options.addOption(option("from", "DOSE", "the daily dose today, such as 20mg"));
    options.addOption(option("to", "DOSE", "the daily dose at the end, 0 to stop"));
    options.addOption(option("over", "TIME", "how long, such as 16w, 90d or 4mo (of 30 days)"));
    options.addOption(option("every", "TIME", "how long each step lasts, 2w if left out"));
    options.addOption(
        option(
            "method",
            "METHOD",
            "linear (default): equal amounts; proportional: equal shares of what is left; hyperbolic: equal shares of the target that the medicine occupies, for medicines where that was measured"));
    options.addOption(
        option("start", "DATE", "the first day of the first step, today if left out"));
    options.addOption(option("last", "DOSE", "when stopping, the last dose before the stop"));
    options.addOption(option("format", "FORMAT", "text (default), json or ics (a calendar)"));
    return options;
  }

  @Override
  public int run(CommandLine call, Console console) throws WrongCall {
    if (call.getArgList().isEmpty()) {
      throw new WrongCall("say which medicine");
    }
    Medicine medicine = medicine(String.join(" ", call.getArgList()));
    TaperAsk.Method method = method(call);
    Optional<Occupancy> curve =
        method == TaperAsk.Method.HYPERBOLIC ? Optional.of(curve(medicine)) : Optional.empty();
    TaperPlan plan;
    try {
      plan =
          TaperPlan.of(
              new TaperAsk(
                  dose(call, "from"),
                  dose(call, "to"),
                  start(call),
                  days(call, "over", Optional.empty()),
                  days(call, "every", Optional.of("2w")),
                  method,
                  call.hasOption("last") ? Optional.of(dose(call, "last")) : Optional.empty(),
                  curve.map(Occupancy::halfEffect),
                  tablets(medicine)));
    } catch (IllegalArgumentException e) {
      throw new WrongCall(String.valueOf(e.getMessage()));
    }
    String format = call.getOptionValue("format", "text");
    switch (format) {
      case "text" -> {
        text(medicine, plan, curve, console.out());
        pace(medicine).ifPresent(pace -> text(pace, plan, console.out()));
      }
      case "json" -> console.out().println(json(medicine, plan, curve));
      case "ics" -> calendar(plan, console.out());
      default -> throw new WrongCall("--format is text, json or ics, not \"" + format + "\"");
    }
    return ExitCode.DONE;
  }

  private static Medicine medicine(String text) throws WrongCall {
    Formulary formulary = BuiltInKnowledge.get().get(Formulary.KEY, LocalDate.EPOCH).orElseThrow();
    if (formulary.recognise(text) instanceof Recognised(var medicines, var _, var _)
        && medicines.size() == 1) {
      Ingredient one = medicines.getFirst();
      return formulary.medicine(one).orElseThrow();
    }
    throw new WrongCall("\"" + text + "\" is not a single medicine that we know");
  }

  private static Optional<TaperPace> pace(Medicine medicine) {
    return BuiltInKnowledge.get()
        .get(TaperPaces.KEY, LocalDate.EPOCH)
        .flatMap(all -> all.of(InUse.of(medicine)));
  }

  private static void text(TaperPace pace, TaperPlan plan, PrintWriter out) {
    for (TaperPace.Faster step : pace.faster(plan)) {
      out.println(
          "Step %d goes down by %s %% within %d days: %s %s."
              .formatted(
                  step.step(),
                  step.percent().toPlainString(),
                  step.limit().days(),
                  step.tooFast()
                      ? "TOO FAST, not more than"
                      : "faster than usual, at first not more than",
                  step.limit().text()));
    }
    list(out, "When not to taper", pace.whenNot());
    list(out, "Slower", pace.slower());
    list(out, "Risks", pace.risks());
    list(out, "Seen in withdrawal", pace.withdrawal());
    list(out, "Seen when the illness comes back", pace.relapse());
    out.println(
        "Which of the two it is, this list cannot say: ask the prescriber. Pace: "
            + String.join(", ", pace.sources().stream().map(SourceRef::text).toList())
            + pace.unsureBecause().map(because -> "; unsure: " + because).orElse("")
            + ".");
  }

  private static void list(PrintWriter out, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println(title + ": " + String.join("; ", lines) + ".");
    }
  }

  private static void json(JsonGenerator out, TaperPace pace, TaperPlan plan) {
    out.writeObjectPropertyStart("pace");
    out.writeStringProperty("rule", pace.id());
    out.writeArrayPropertyStart("faster");
    for (TaperPace.Faster step : pace.faster(plan)) {
      out.writeStartObject();
      out.writeNumberProperty("step", step.step());
      out.writeNumberProperty("percent", step.percent());
      out.writeStringProperty("limit", step.limit().text());
      out.writeBooleanProperty("tooFast", step.tooFast());
      out.writeEndObject();
    }
    out.writeEndArray();
    strings(out, "whenNot", pace.whenNot());
    strings(out, "slower", pace.slower());
    strings(out, "risks", pace.risks());
    strings(out, "withdrawal", pace.withdrawal());
    strings(out, "relapse", pace.relapse());
    strings(out, "sources", pace.sources().stream().map(SourceRef::text).toList());
    pace.unsureBecause().ifPresent(because -> out.writeStringProperty("unsure", because));
    out.writeEndObject();
  }

  private static void strings(JsonGenerator out, String name, List<String> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeString);
    out.writeEndArray();
  }

  private static Occupancy curve(Medicine medicine) throws WrongCall {
    return BuiltInKnowledge.get()
        .get(Occupancies.KEY, LocalDate.EPOCH)
        .flatMap(all -> all.of(medicine.ingredient()))
        .orElseThrow(() ->
            new WrongCall(
                "no occupancy of "
                    + medicine.display()
                    + " is on file: use linear or proportional, which need none"));
  }

  /// Tablets and capsules to swallow; extended-release ones only where there are no others.
  private static Tablets tablets(Medicine medicine) throws WrongCall {
    List<TabletKind> plain = new ArrayList<>();
    List<TabletKind> others = new ArrayList<>();
    for (Form form : medicine.forms()) {
      if (form.route() == Route.ORAL || form.route() == Route.SUBLINGUAL) {
        (form.release() == Release.IMMEDIATE ? plain : others).addAll(TabletKind.of(form));
      }
    }
    List<TabletKind> kinds = plain.isEmpty() ? others : plain;
    if (kinds.isEmpty()) {
      throw new WrongCall("no tablets of " + medicine.display() + " are on file");
    }
    return new Tablets(kinds.stream().distinct().toList());
  }

  private static void text(
      Medicine medicine, TaperPlan plan, Optional<Occupancy> curve, PrintWriter out) {
    out.println(
        medicine.display()
            + ", from "
            + plan.ask().from().text()
            + " to "
            + (plan.ask().to().isZero() ? "none" : plan.ask().to().text())
            + ". A proposal: the prescriber decides, and slower is always possible.");
    curve.ifPresent(c ->
        out.println(
            "Equal shares of the "
                + c.target()
                + ", half of the most at "
                + c.halfEffect().text()
                + " a day ("
                + String.join(", ", c.sources())
                + ")"
                + c.unsureBecause().map(because -> "; unsure: " + because).orElse("")
                + "."));
    for (TaperStep step : plan.steps()) {
      out.printf(
          "%2d  %s to %-10s  %-10s %s%s%n",
          step.number(),
          step.from(),
          step.until().map(u -> u.minusDays(1).toString()).orElse("stay"),
          step.dose().map(Mass::text).orElse("?"),
          made(step),
          step.flag().map(flag -> "  ! " + flag).orElse(""));
    }
    plan.stopsOn().ifPresent(day -> out.println("    " + day + "             none"));
    if (!plan.canBeMade()) {
      out.println(
          "Some steps cannot be made of the tablets on file: ask the pharmacist about a liquid or a longer step.");
    }
  }

  private static String made(TaperStep step) {
    return switch (step.tablets()) {
      case TabletPlan.Made made -> made.text();
      case TabletPlan.CannotBeMade _ -> "cannot be made";
    };
  }

  private static String json(Medicine medicine, TaperPlan plan, Optional<Occupancy> curve) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      out.writeStringProperty("medicine", medicine.ingredient().name());
      out.writeStringProperty("method", plan.ask().method().name().toLowerCase(Locale.ROOT));
      curve.ifPresent(c -> {
        out.writeObjectPropertyStart("occupancy");
        out.writeStringProperty("target", c.target());
        out.writeStringProperty("halfEffect", c.halfEffect().text());
        c.unsureBecause().ifPresent(because -> out.writeStringProperty("unsure", because));
        out.writeArrayPropertyStart("sources");
        c.sources().forEach(out::writeString);
        out.writeEndArray();
        out.writeEndObject();
      });
      pace(medicine).ifPresent(pace -> json(out, pace, plan));
      out.writeBooleanProperty("canBeMade", plan.canBeMade());
      out.writeArrayPropertyStart("steps");
      for (TaperStep step : plan.steps()) {
        out.writeStartObject();
        out.writeNumberProperty("step", step.number());
        out.writeStringProperty("from", step.from().toString());
        step.until().ifPresent(until -> out.writeStringProperty("until", until.toString()));
        out.writeStringProperty("wanted", step.wanted().text());
        step.dose().ifPresent(dose -> out.writeStringProperty("dose", dose.text()));
        out.writeStringProperty("tablets", made(step));
        step.flag().ifPresent(flag -> out.writeStringProperty("flag", flag));
        out.writeEndObject();
      }
      out.writeEndArray();
      plan.stopsOn().ifPresent(day -> out.writeStringProperty("stopsOn", day.toString()));
      out.writeEndObject();
    }
    return text.toString();
  }

  /// All-day events with neutral titles: a calendar is often shared, and names no medicine.
  private void calendar(TaperPlan plan, PrintWriter out) {
    DateTimeFormatter day = DateTimeFormatter.BASIC_ISO_DATE;
    String stamp =
        DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
            .format(clock.instant().atOffset(java.time.ZoneOffset.UTC));
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//Evenkeel//taper//EN");
    for (TaperStep step : plan.steps()) {
      line(out, "BEGIN:VEVENT");
      line(out, "UID:taper-" + step.from() + "-" + step.number() + "@evenkeel");
      line(out, "DTSTAMP:" + stamp);
      line(out, "DTSTART;VALUE=DATE:" + day.format(step.from()));
      line(out, "SUMMARY:Plan step " + step.number());
      line(out, "TRANSP:TRANSPARENT");
      line(out, "END:VEVENT");
    }
    line(out, "END:VCALENDAR");
  }

  private static void line(PrintWriter out, String text) {
    out.print(text + "\r\n");
  }

  private static Mass dose(CommandLine call, String name) throws WrongCall {
    String text = call.getOptionValue(name);
    if (text == null) {
      throw new WrongCall("--" + name + " is missing, such as --" + name + " 20mg");
    }
    if (text.strip().equals("0")) {
      return Mass.ZERO;
    }
    try {
      return Mass.parse(text);
    } catch (IllegalArgumentException e) {
      throw new WrongCall("--" + name + ": " + e.getMessage());
    }
  }

  private static int days(CommandLine call, String name, Optional<String> otherwise)
      throws WrongCall {
    String text = call.getOptionValue(name, otherwise.orElse(""));
    Matcher m = DURATION.matcher(text.strip().replace(" ", ""));
    if (!m.matches()) {
      throw new WrongCall(
          "--" + name + " takes a time such as 16w, 90d or 4mo, not \"" + text + "\"");
    }
    int number = Integer.parseInt(m.group(1));
    return switch (m.group(2)) {
      case "w" -> number * 7;
      case "mo" -> number * 30;
      default -> number;
    };
  }

  private static TaperAsk.Method method(CommandLine call) throws WrongCall {
    String text = call.getOptionValue("method", "linear");
    for (TaperAsk.Method method : TaperAsk.Method.values()) {
      if (method.name().toLowerCase(Locale.ROOT).equals(text)) {
        return method;
      }
    }
    throw new WrongCall("--method is linear, proportional or hyperbolic, not \"" + text + "\"");
  }

  private LocalDate start(CommandLine call) throws WrongCall {
    String text = call.getOptionValue("start");
    try {
      return text == null ? LocalDate.now(clock) : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new WrongCall("--start takes a date such as 2026-11-22, not \"" + text + "\"");
    }
  }

  private static Option option(String name, String argument, String description) {
    return Option.builder().longOpt(name).hasArg().argName(argument).desc(description).get();
  }
}
