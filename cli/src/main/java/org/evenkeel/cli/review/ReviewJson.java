package org.evenkeel.cli.review;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.monitoring.DueItem;
import org.evenkeel.core.monitoring.MonitoringRule;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.safety.CheckOutcome;
import org.evenkeel.core.safety.CheckResult;
import org.evenkeel.core.safety.Finding;
import org.evenkeel.fhir.MedicationEntry;
import org.evenkeel.fhir.Unread;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A review as one line of JSON.
final class ReviewJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ReviewJson() {}

  static String write(PersonReview review) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      out.writeStringProperty("patient", review.person().patient());
      out.writeStringProperty("asOf", review.asOf().toString());
      out.writeObjectPropertyStart("knowledge");
      out.writeStringProperty("version", review.knowledgeVersion());
      out.writeEndObject();
      out.writeArrayPropertyStart("medications");
      review.person().medications().forEach(m -> medication(out, m));
      out.writeEndArray();
      out.writeArrayPropertyStart("checks");
      review.checks().forEach(c -> check(out, c));
      out.writeEndArray();
      out.writeArrayPropertyStart("findings");
      review.findings().forEach(f -> finding(out, f));
      out.writeEndArray();
      out.writeArrayPropertyStart("monitoring");
      review.monitoring().forEach(d -> due(out, d));
      out.writeEndArray();
      out.writeArrayPropertyStart("unread");
      review.person().unread().forEach(u -> unread(out, u));
      out.writeEndArray();
      out.writeEndObject();
    }
    return text.toString();
  }

  private static void medication(JsonGenerator out, MedicationEntry entry) {
    for (Exposure exposure : entry.exposures()) {
      out.writeStartObject();
      out.writeStringProperty("ref", entry.ref());
      out.writeStringProperty("text", entry.text());
      if (exposure.ingredient().isPresent()) {
        out.writeStringProperty("ingredient", exposure.ingredient().get().name());
      } else {
        out.writeNullProperty("ingredient");
      }
      out.writeBooleanProperty("recognised", entry.recognised());
      switch (entry.onBoard()) {
        case YES -> out.writeBooleanProperty("onBoard", true);
        case NO -> out.writeBooleanProperty("onBoard", false);
        case NOT_KNOWN -> out.writeNullProperty("onBoard");
      }
      out.writeBooleanProperty("stale", exposure.stale());
      out.writeStringProperty("because", exposure.because());
      exposure
          .daily()
          .ifPresent(dose ->
              out.writeStringProperty(
                  "dailyDose", dose.perDay().milligrams().toPlainString() + " mg"));
      out.writeEndObject();
    }
  }

  private static void check(JsonGenerator out, CheckOutcome outcome) {
    out.writeStartObject();
    out.writeStringProperty("check", outcome.check().word());
    out.writeStringProperty("status", outcome.result().word());
    switch (outcome.result()) {
      case CheckResult.Clear _ -> {}
      case CheckResult.Found(_, var missing) -> {
        if (!missing.isEmpty()) {
          texts(out, "missing", missing);
        }
      }
      case CheckResult.NotChecked(var missing) -> texts(out, "missing", missing);
    }
    out.writeEndObject();
  }

  private static void finding(JsonGenerator out, Finding finding) {
    out.writeStartObject();
    out.writeStringProperty("check", finding.check().word());
    out.writeStringProperty("severity", finding.tier().word());
    out.writeBooleanProperty("interruptive", finding.interruptive());
    texts(out, "ingredients", finding.ingredients());
    texts(out, "medications", finding.exposures());
    out.writeStringProperty("summary", finding.summary());
    out.writeStringProperty("why", finding.why());
    out.writeStringProperty("action", finding.action());
    if (!finding.changes().isEmpty()) {
      out.writeStringProperty("changes", finding.changes());
    }
    if (!finding.notes().isEmpty()) {
      texts(out, "notes", finding.notes());
    }
    if (!finding.also().isEmpty()) {
      texts(out, "also", finding.also());
    }
    out.writeStringProperty("rule", finding.rule());
    out.writeStringProperty("ruleVersion", finding.ruleVersion());
    texts(out, "sources", finding.sources().stream().map(SourceRef::text).toList());
    finding.caution().ifPresent(caution -> out.writeStringProperty("review", caution));
    if (!finding.sure()) {
      out.writeBooleanProperty("unsure", true);
    }
    out.writeEndObject();
  }

  private static void due(JsonGenerator out, DueItem item) {
    out.writeStartObject();
    Optional<MonitoringRule> rule = item.rule();
    out.writeStringProperty("item", rule.map(MonitoringRule::parameter).orElse("monitoring"));
    out.writeStringProperty("medicine", item.medicine());
    out.writeStringProperty("status", item.word());
    switch (item) {
      case DueItem.UpToDate(_, _, var last, var dueOn) -> {
        date(out, "dueOn", dueOn);
        date(out, "last", last);
      }
      case DueItem.DueSoon(_, _, var last, var dueOn) -> {
        date(out, "dueOn", Optional.of(dueOn));
        date(out, "last", last);
      }
      case DueItem.Overdue(_, _, var last, var dueOn) -> {
        date(out, "dueOn", Optional.of(dueOn));
        date(out, "last", Optional.of(last));
      }
      case DueItem.NeverDone(_, _, var dueOn) -> date(out, "dueOn", dueOn);
      case DueItem.OutOfRange(_, _, var result, var note) -> {
        result(out, result);
        out.writeStringProperty("note", note);
      }
      case DueItem.Critical(_, _, var result, var say) -> {
        result(out, result);
        out.writeStringProperty("action", say);
      }
      case DueItem.NotInterpretable(_, _, var result, var why, var missing, var ifItHolds) -> {
        result(out, result);
        out.writeStringProperty("why", why);
        if (!ifItHolds.isEmpty()) {
          out.writeStringProperty("ifItHolds", ifItHolds);
        }
        texts(out, "missing", missing.stream().sorted().toList());
      }
      case DueItem.NotChecked(_, _, var missing) -> texts(out, "missing", missing);
    }
    rule.ifPresent(r -> out.writeStringProperty("rule", r.head().id()));
    out.writeEndObject();
  }

  private static void result(JsonGenerator out, Observation observation) {
    out.writeStringProperty("result", observation.id());
    observation.value().ifPresent(v -> out.writeStringProperty("value", v.text()));
  }

  private static void unread(JsonGenerator out, Unread unread) {
    out.writeStartObject();
    out.writeStringProperty("ref", unread.ref());
    out.writeStringProperty("why", unread.why());
    out.writeEndObject();
  }

  private static void date(JsonGenerator out, String name, Optional<LocalDate> date) {
    date.ifPresent(d -> out.writeStringProperty(name, d.toString()));
  }

  private static void texts(JsonGenerator out, String name, Collection<String> texts) {
    out.writeArrayPropertyStart(name);
    texts.forEach(out::writeString);
    out.writeEndArray();
  }
}
