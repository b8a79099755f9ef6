package org.evenkeel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.Regimen;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.schedule.PlannedDose;
import org.evenkeel.core.schedule.Schedule;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.Routine;
import org.evenkeel.core.time.Whereabouts;
import org.evenkeel.fhir.PlanReader;
import org.evenkeel.fhir.PlannedRequest;
import org.evenkeel.fhir.Unread;
import org.evenkeel.fhir.json.JsonDocument;
import org.evenkeel.fhir.json.WrongInput;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// `evenkeel schedule`: which doses do these MedicationRequests plan, and when is each due?
final class ScheduleCommand implements Command {
  private static final int LIMIT = 64 * 1024 * 1024;
  private static final JsonFactory JSON = new JsonFactory();
  private final Clock clock;

  ScheduleCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "schedule";
  }

  @Override
  public String takes() {
    return "FILE [--from DATE] [--to DATE] [--zone ZONE] [--format text|json|ndjson]";
  }

  @Override
  public String summary() {
    return "Lists the planned doses of FHIR MedicationRequests.";
  }

  @Override
  public Options options() {
    Options options = new Options();
    options.addOption(option("from", "DATE", "first day, today if left out"));
    options.addOption(option("to", "DATE", "last day, six days later if left out"));
    options.addOption(option("zone", "ZONE", "the person's time zone, this machine's if left out"));
    options.addOption(option("format", "FORMAT", "text (default), json or ndjson"));
    return options;
  }

  @Override
  public List<String> examples() {
    return List.of(
        "evenkeel schedule bundle.json --from 2026-11-22 --to 2026-11-29 --zone America/New_York",
        "evenkeel schedule request.json --format ndjson");
  }

  @Override
  public int run(CommandLine call, Console console) throws WrongCall, IOException {
    if (call.getArgList().size() != 1) {
      throw new WrongCall("say which one file to schedule, or - for standard input");
    }
    LocalDate from = date(call, "from", LocalDate.now(clock));
    LocalDate to = date(call, "to", from.plusDays(6));
    if (to.isBefore(from) || from.plusYears(3).isBefore(to)) {
      throw new WrongCall("--to must be from " + from + " on and within three years of it");
    }
    ZoneId zone = zone(call);
    String format = call.getOptionValue("format", "text");
    if (!List.of("text", "json", "ndjson").contains(format)) {
      throw new WrongCall("--format is text, json or ndjson, not \"" + format + "\"");
    }
    String file = call.getArgList().getFirst();
    List<PlannedRequest> requests = read(file, console);
    List<RegimenItem> items = new ArrayList<>();
    requests.forEach(r -> items.addAll(r.items()));
    List<PlannedDose> doses;
    try {
      doses =
          Schedule.of(
                  new Regimen(items), Routine.common(), Whereabouts.in(zone), List.of(), List.of())
              .over(DateRange.through(from, to));
    } catch (IllegalArgumentException e) {
      throw new WrongCall(file + ": " + e.getMessage());
    }
    write(format, doses, requests, console.out());
    return ExitCode.DONE;
  }

  private static List<PlannedRequest> read(String file, Console console)
      throws WrongCall, IOException {
    Formulary formulary = BuiltInKnowledge.get().get(Formulary.KEY, LocalDate.EPOCH).orElseThrow();
    try (InputStream in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file))) {
      return new PlanReader(formulary).read(JsonDocument.read(in, LIMIT));
    } catch (WrongInput e) {
      throw new WrongCall(file + ": " + e.getMessage());
    } catch (java.nio.file.NoSuchFileException | InvalidPathException e) {
      throw new WrongCall(file + ": cannot be read");
    } catch (IllegalArgumentException e) {
      throw new WrongCall(file + ": a plan that cannot be: " + e.getMessage());
    }
  }

  private static void write(
      String format, List<PlannedDose> doses, List<PlannedRequest> requests, PrintWriter out) {
    switch (format) {
      case "json" -> {
        out.println(
            "[" + String.join(",\n", doses.stream().map(ScheduleCommand::json).toList()) + "]");
      }
      case "ndjson" -> doses.forEach(dose -> out.println(json(dose)));
      default -> {
        for (PlannedDose dose : doses) {
          out.printf(
              "%s %-20s %-14s %s%n",
              dose.day(), dose.label(), dose.amount().text(), dose.medicine().text());
        }
        for (PlannedRequest request : requests) {
          request.items().stream()
              .filter(item -> item.versions().getFirst().plan() instanceof AsNeeded)
              .forEach(item ->
                  out.println(
                      "as needed: "
                          + request.text()
                          + ", "
                          + item.versions().getFirst().plan().inWords()));
          for (Unread unread : request.unread()) {
            out.println("not planned: " + unread.ref() + ", " + unread.why());
          }
        }
      }
    }
  }

  private static String json(PlannedDose dose) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      out.writeStringProperty("slot", dose.id().text());
      out.writeStringProperty("medicine", dose.medicine().text());
      out.writeStringProperty("amount", dose.amount().text());
      out.writeStringProperty("day", dose.day().toString());
      out.writeStringProperty("local", dose.planned().toString());
      out.writeStringProperty("zone", dose.zone().getId());
      out.writeStringProperty("due", dose.due().toString());
      out.writeStringProperty("label", dose.label());
      out.writeEndObject();
    }
    return text.toString();
  }

  private static Option option(String name, String argument, String description) {
    return Option.builder().longOpt(name).hasArg().argName(argument).desc(description).get();
  }

  private static LocalDate date(CommandLine call, String name, LocalDate otherwise)
      throws WrongCall {
    String text = call.getOptionValue(name);
    try {
      return text == null ? otherwise : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new WrongCall("--" + name + " takes a date such as 2026-11-22, not \"" + text + "\"");
    }
  }

  private ZoneId zone(CommandLine call) throws WrongCall {
    String text = call.getOptionValue("zone");
    try {
      return text == null ? clock.getZone() : ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new WrongCall("--zone takes a zone such as America/New_York, not \"" + text + "\"");
    }
  }
}
