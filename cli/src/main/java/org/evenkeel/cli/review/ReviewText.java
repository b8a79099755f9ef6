package org.evenkeel.cli.review;

import java.io.PrintWriter;
import java.util.Collection;
import org.evenkeel.core.monitoring.DueItem;
import org.evenkeel.core.monitoring.MonitoringRule;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.safety.CheckOutcome;
import org.evenkeel.core.safety.CheckResult;
import org.evenkeel.core.safety.Finding;
import org.evenkeel.fhir.MedicationEntry;
import org.evenkeel.fhir.Unread;

/// A review for a person to read in a terminal.
final class ReviewText {
  private ReviewText() {}

  static void write(PersonReview review, PrintWriter out) {
    out.println(
        "Patient "
            + review.person().patient()
            + " as of "
            + review.asOf()
            + ", knowledge "
            + review.knowledgeVersion());
    out.println();
    out.println("Medicines");
    if (review.person().medications().isEmpty()) {
      out.println("  none in the Bundle");
    }
    for (MedicationEntry entry : review.person().medications()) {
      for (Exposure exposure : entry.exposures()) {
        String name = exposure.ingredient().map(i -> i.name()).orElse("NOT RECOGNISED");
        out.printf(
            "  %-9s %-22s %s (%s)%n",
            switch (entry.onBoard()) {
              case YES -> exposure.stale() ? "on, old" : "on board";
              case NO -> "past";
              case NOT_KNOWN -> "NOT KNOWN";
            },
            name,
            entry.text(),
            exposure.because());
      }
    }
    out.println();
    out.println("Findings");
    if (review.findings().isEmpty()) {
      out.println("  none");
    }
    review.findings().forEach(finding -> finding(out, finding));
    out.println();
    out.println("Checks");
    for (CheckOutcome outcome : review.checks()) {
      out.printf(
          "  %-26s %s%n",
          outcome.check().word(),
          switch (outcome.result()) {
            case CheckResult.Clear _ -> "checked, nothing found";
            case CheckResult.Found(var findings, var missing) ->
                findings.size() + " found" + and(missing);
            case CheckResult.NotChecked(var missing) -> "NOT CHECKED: missing " + join(missing);
          });
    }
    out.println();
    out.println("Monitoring");
    if (review.monitoring().isEmpty()) {
      out.println("  nothing to watch for these medicines");
    }
    for (DueItem item : review.monitoring()) {
      out.printf(
          "  %-18s %s, %s%s%n",
          item.word(),
          item.medicine(),
          item.rule().map(MonitoringRule::parameter).orElse("not known"),
          more(item));
    }
    if (!review.person().unread().isEmpty()) {
      out.println();
      out.println("Not read");
      for (Unread unread : review.person().unread()) {
        out.println("  " + unread.ref() + ": " + unread.why());
      }
    }
    out.println();
  }

  private static void finding(PrintWriter out, Finding finding) {
    out.println(
        "  "
            + finding.tier().word().toUpperCase(java.util.Locale.ROOT)
            + (finding.interruptive() ? ", decide: " : ": ")
            + finding.summary());
    out.println("    why      " + finding.why());
    out.println("    do       " + finding.action());
    if (!finding.changes().isEmpty()) {
      out.println("    changes  " + finding.changes());
    }
    finding.notes().forEach(note -> out.println("    note     " + note));
    out.println(
        "    source   "
            + String.join(", ", finding.sources().stream().map(s -> s.text()).toList())
            + " ("
            + finding.rule()
            + finding.caution().map(c -> ", " + c).orElse("")
            + ")");
  }

  private static String more(DueItem item) {
    return switch (item) {
      case DueItem.UpToDate(_, _, _, var dueOn) -> dueOn.map(d -> ": next " + d).orElse("");
      case DueItem.DueSoon(_, _, _, var dueOn) -> ": by " + dueOn;
      case DueItem.Overdue(_, _, var last, var dueOn) -> ": since " + dueOn + ", last " + last;
      case DueItem.NeverDone(_, _, var dueOn) -> dueOn.map(d -> ": since " + d).orElse("");
      case DueItem.OutOfRange(_, _, var result, var note) ->
          ": " + result.value().map(v -> v.text()).orElse("") + ". " + note;
      case DueItem.Critical(_, _, var result, var say) ->
          ": " + result.value().map(v -> v.text()).orElse("") + ". " + say;
      case DueItem.NotInterpretable(_, _, var result, var why, _, var ifItHolds) ->
          ": "
              + result.value().map(v -> v.text() + ", ").orElse("")
              + why
              + (ifItHolds.isEmpty() ? "" : ". If it was: " + ifItHolds);
      case DueItem.NotChecked(_, _, var missing) -> ": missing " + join(missing);
    };
  }

  private static String and(Collection<String> missing) {
    return missing.isEmpty() ? "" : "; NOT CHECKED further: missing " + join(missing);
  }

  private static String join(Collection<String> words) {
    return String.join("; ", words);
  }
}
