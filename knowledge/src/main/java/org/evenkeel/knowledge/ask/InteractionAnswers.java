package org.evenkeel.knowledge.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.safety.Check;
import org.evenkeel.core.safety.CheckResult;
import org.evenkeel.core.safety.Finding;
import org.evenkeel.core.safety.SafetyReport;
import org.evenkeel.core.safety.SafetyReview;
import org.evenkeel.knowledge.content.Tree;
import org.jspecify.annotations.Nullable;

/// `{"ask":"interactions","medications":["lithium","ibuprofen"]}`; a medication may also be
/// `{"medication":"fluoxetine","daily":"20 mg","route":"oral"}`.
record InteractionAnswers(KnowledgeBase knowledge, NamedMedicines names, LocalDate asOf) {

  Map<String, @Nullable Object> answer(Question question) {
    question.only("ask", "medications");
    SafetyReport report =
        SafetyReview.review(
            ClinicalPicture.nothingKnown(), exposures(question), List.of(), knowledge, asOf);
    CheckResult result = report.of(Check.INTERACTIONS);
    List<Finding> findings =
        switch (result) {
          case CheckResult.Found(var found, _) -> found;
          case CheckResult.Clear _, CheckResult.NotChecked _ -> List.of();
        };
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("status", result.word());
    if (!report.missing(Check.INTERACTIONS).isEmpty()) {
      answer.put("missing", report.missing(Check.INTERACTIONS));
    }
    answer.put("findings", findings.stream().map(FindingJson::of).toList());
    Set<String> sources = new LinkedHashSet<>();
    findings.forEach(finding -> sources.addAll(FindingJson.sources(finding.sources())));
    return Question.answer("interactions", answer, List.copyOf(sources));
  }

  private List<Exposure> exposures(Question question) {
    if (!(question.tree().raw("medications") instanceof List<?> medications)
        || medications.isEmpty()) {
      throw new IllegalArgumentException("medications: expected a list of names");
    }
    List<Exposure> exposures = new ArrayList<>();
    for (int i = 0; i < medications.size(); i++) {
      String place = "medications[" + i + "]";
      switch (medications.get(i)) {
        case String name when !name.isBlank() -> exposures.addAll(names.onBoard(place, name));
        case Map<?, ?> map -> exposures.addAll(described(place, Tree.of(place, map)));
        case null, default ->
            throw new IllegalArgumentException(place + ": expected the name of a medicine");
      }
    }
    return exposures;
  }

  private List<Exposure> described(String place, Tree medication) {
    Question.only(medication, place + ".", "medication", "daily", "route");
    String name = Question.at(place, () -> new Question(medication).text("medication"));
    List<Exposure> exposures = new ArrayList<>();
    for (Exposure exposure : names.onBoard(place, name)) {
      Exposure taken = exposure;
      if (medication.has("daily")) {
        String daily = medication.text("daily");
        taken =
            taken.withDaily(new DailyDose(Question.at(place + ".daily", () -> Mass.parse(daily))));
      }
      if (medication.has("route")) {
        String route = medication.text("route");
        taken = taken.withRoute(Question.at(place + ".route", () -> route(route)));
      }
      exposures.add(taken);
    }
    return exposures;
  }

  private static Route route(String word) {
    try {
      return Route.parse(word);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException("\"" + word + "\" is no route", unknown);
    }
  }
}
