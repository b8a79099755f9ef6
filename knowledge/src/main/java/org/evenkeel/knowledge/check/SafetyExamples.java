package org.evenkeel.knowledge.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.person.Allergy;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.safety.Check;
import org.evenkeel.core.safety.CheckResult;
import org.evenkeel.core.safety.Finding;
import org.evenkeel.core.safety.SafetyReport;
import org.evenkeel.core.safety.SafetyReview;
import org.evenkeel.knowledge.ask.NamedMedicines;
import org.evenkeel.knowledge.content.Spans;
import org.evenkeel.knowledge.content.Tree;

/// Worked examples of the rules that the safety review asks.
///
/// An example is about its own rule: `found` when a finding names the rule, `clear` when none does
/// although everything the rule needs was known, `not-checked` when none does and the check says
/// what is missing.
///
/// @param knowledge the content
/// @param names reads the names in the examples
record SafetyExamples(KnowledgeBase knowledge, NamedMedicines names) {

  private static final List<String> NOT_SAID = List.of("unknown", "not-known");

  Optional<String> interaction(Tree rule, Tree example) {
    return judge(rule, example, Check.INTERACTIONS, PersonInExample.of(example), together(example));
  }

  Optional<String> duplicate(Tree rule, Tree example) {
    return judge(rule, example, Check.DUPLICATES, PersonInExample.of(example), together(example));
  }

  private List<Exposure> together(Tree example) {
    List<Exposure> exposures = new ArrayList<>();
    if (!(example.raw("medications") instanceof List<?> medications)) {
      return exposures;
    }
    for (Object each : medications) {
      String id = "m" + (exposures.size() + 1);
      if (each instanceof Map<?, ?>) {
        Tree said = Tree.of(example.path() + "/medications", each);
        names
            .onBoard(id, said.text("medicine"))
            .forEach(e -> exposures.add(TakenInExample.as(e, said)));
      } else {
        exposures.addAll(names.onBoard(id, String.valueOf(each)));
      }
    }
    return exposures;
  }

  Optional<String> limit(Tree rule, Tree example) {
    List<Exposure> orders = new ArrayList<>();
    boolean asNeeded = rule.has("minimumGap") || example.has("gap");
    for (Exposure named : one(rule, example)) {
      Exposure order = named;
      for (String dose :
          example.maybe("daily").or(() -> example.maybe("per24h")).stream().toList()) {
        order = NOT_SAID.contains(dose) ? order : order.withDaily(new DailyDose(Mass.parse(dose)));
      }
      for (String dose : example.maybe("single").stream().toList()) {
        order = NOT_SAID.contains(dose) ? order : order.withSingle(Mass.parse(dose));
      }
      if (asNeeded) {
        order =
            order.whenNeeded(
                example.maybe("gap").filter(g -> !NOT_SAID.contains(g)).map(Spans::duration));
      }
      orders.add(order);
    }
    Check check = asNeeded ? Check.AS_NEEDED_LIMITS : Check.DOSE_LIMITS;
    return judge(rule, example, check, PersonInExample.of(example), orders);
  }

  Optional<String> contraindication(Tree rule, Tree example) {
    Check check = Check.parse(rule.text("check"));
    return judge(rule, example, check, PersonInExample.of(example), one(rule, example));
  }

  Optional<String> allergy(Tree rule, Tree example) {
    String text = example.text("allergy");
    Allergy.Kind kind =
        Allergy.Kind.valueOf(rule.textOr("kind", "allergy").toUpperCase(Locale.ROOT));
    List<Allergy> allergies = new ArrayList<>();
    for (Exposure reaction : names.onBoard("allergy", text)) {
      allergies.add(
          new Allergy(
              text,
              reaction.ingredient().map(Ingredient::name),
              Optional.empty(),
              kind,
              Optional.empty()));
    }
    ClinicalPicture person = ClinicalPicture.builder().allergies(allergies).build();
    return judge(rule, example, Check.ALLERGIES, person, one(rule, example));
  }

  Optional<String> washout(Tree rule, Tree example) {
    List<Exposure> exposures = new ArrayList<>();
    for (Exposure stopped : names.onBoard("stopped", example.text("stopped"))) {
      Exposure fitted = TakenInExample.as(stopped, rule.tree("stopped").orElseThrow(), example);
      exposures.add(
          example.raw("daysSince") instanceof Long days
              ? fitted.ended(
                  Examples.TODAY.minusDays(days), Optional.of(Examples.TODAY.minusDays(days)))
              : fitted.ended(Examples.TODAY, Optional.empty()));
    }
    for (Exposure started : names.onBoard("started", example.text("started"))) {
      exposures.add(
          TakenInExample.as(started, rule.tree("started").orElseThrow(), example)
              .since(Examples.TODAY));
    }
    return judge(rule, example, Check.INTERACTIONS, PersonInExample.of(example), exposures);
  }

  Optional<String> abruptStop(Tree rule, Tree example) {
    List<Exposure> exposures = new ArrayList<>();
    for (Exposure exposure : one(rule, example)) {
      Exposure begun =
          example
              .maybe("usedFor")
              .filter(time -> !NOT_SAID.contains(time))
              .map(time -> exposure.since(Examples.TODAY.minus(Spans.period(time))))
              .orElse(exposure);
      exposures.add(begun.ended(Examples.TODAY, Optional.of(Examples.TODAY)));
    }
    return judge(rule, example, Check.ABRUPT_STOP, PersonInExample.of(example), exposures);
  }

  private List<Exposure> one(Tree rule, Tree example) {
    Tree selector =
        rule.tree("of").or(() -> rule.tree("members")).orElse(new Tree(rule.path(), Map.of()));
    return names.onBoard("m1", example.text("medicine")).stream()
        .map(exposure -> TakenInExample.as(exposure, selector, example))
        .toList();
  }

  private Optional<String> judge(
      Tree rule, Tree example, Check check, ClinicalPicture person, List<Exposure> exposures) {
    SafetyReport report =
        SafetyReview.review(person, exposures, List.of(), knowledge, Examples.TODAY);
    String id = rule.text("id");
    List<Finding> own =
        report.findings().stream()
            .filter(f -> f.rule().equals(id) || f.also().contains(id))
            .toList();
    CheckResult result = report.of(check);
    String got = result.word() + " " + report.missing(check) + rules(report, check);
    return switch (example.text("expect")) {
      case "found" -> own.isEmpty() ? Optional.of(got) : tier(example, id, own, got);
      case "clear" ->
          own.isEmpty() && (result instanceof CheckResult.Clear || isKnown(exposures))
              ? Optional.empty()
              : Optional.of(got);
      case "not-checked" ->
          own.stream().noneMatch(Finding::sure) && !report.missing(check).isEmpty()
              ? Optional.empty()
              : Optional.of(got);
      default -> Optional.of("no outcome " + example.text("expect"));
    };
  }

  /// When a heavier rule speaks of the same medicines, the finding has its tier.
  private static Optional<String> tier(Tree example, String id, List<Finding> own, String got) {
    Optional<Tier> wanted = example.maybe("tier").map(Tier::parse);
    boolean right =
        wanted.isEmpty()
            || own.stream()
                .anyMatch(f ->
                    f.tier() == wanted.get()
                        || (f.also().contains(id) && f.tier().atLeast(wanted.get())));
    return right
        ? Optional.empty()
        : Optional.of("tier " + own.getFirst().tier().word() + " " + got);
  }

  /// A medicine known by name only keeps the check from saying clear; the rule itself is still
  /// shown not to speak.
  private boolean isKnown(List<Exposure> exposures) {
    Formulary formulary = names.formulary();
    for (Exposure exposure : exposures) {
      Optional<Ingredient> ingredient = exposure.ingredient();
      Optional<Medicine> medicine = ingredient.flatMap(formulary::medicine);
      if (medicine.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static String rules(SafetyReport report, Check check) {
    return switch (report.of(check)) {
      case CheckResult.Found(var findings, _) ->
          " by " + findings.stream().map(f -> f.rule() + " " + f.tier().word()).toList();
      case CheckResult.Clear _, CheckResult.NotChecked _ -> "";
    };
  }
}
