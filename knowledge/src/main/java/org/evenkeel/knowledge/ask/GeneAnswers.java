package org.evenkeel.knowledge.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.genes.GeneAnswer;
import org.evenkeel.core.genes.GeneResult;
import org.evenkeel.core.genes.GeneRule;
import org.evenkeel.core.genes.GeneRules;
import org.evenkeel.core.genes.Genes;
import org.evenkeel.core.genes.Pharmacogenomics;
import org.evenkeel.core.genes.Population;
import org.evenkeel.core.genes.Recommendation;
import org.evenkeel.core.genes.WorkingGenes;
import org.evenkeel.core.medication.InUse;
import org.jspecify.annotations.Nullable;

/// `{"ask":"pharmacogenomics","genes":{"CYP2D6":"poor metabolizer"},"medication":"paroxetine"}`;
/// `population` tells whom it is for, `with` which other medicines are on board: an inhibitor
/// lowers how an enzyme works, and the answer says so.
record GeneAnswers(KnowledgeBase knowledge, NamedMedicines names, LocalDate asOf) {

  Map<String, @Nullable Object> answer(Question question) {
    question.only("ask", "genes", "medication", "population", "with");
    String medication = question.text("medication");
    List<GeneResult> results = GeneQuestion.results(question.tree());
    Set<Population> population = GeneQuestion.population(question.tree());
    List<InUse> inUse = names.inUse(medication);
    if (inUse.isEmpty()) {
      throw new IllegalArgumentException("medication: \"" + medication + "\" is not recognised");
    }
    Genes genes = knowledge.get(Genes.KEY, asOf).orElseThrow();
    GeneRules rules = knowledge.get(GeneRules.KEY, asOf).orElseThrow();
    Optional<GeneRule> rule = inUse.stream().flatMap(use -> rules.of(use).stream()).findFirst();
    WorkingGenes working =
        WorkingGenes.of(genes.read(results), others(question.tree().texts("with"), inUse));
    return rule.isPresent()
        ? json(Pharmacogenomics.answer(rule.get(), working.genes(), population), working)
        : noRule(medication);
  }

  private List<InUse> others(List<String> with, List<InUse> asked) {
    List<InUse> others = new ArrayList<>();
    for (String name : with) {
      List<InUse> other = names.inUse(name);
      if (other.isEmpty()) {
        throw new IllegalArgumentException("with: \"" + name + "\" is not recognised");
      }
      others.addAll(other);
    }
    others.removeIf(
        other -> asked.stream().anyMatch(use -> use.medicine().equals(other.medicine())));
    return others;
  }

  private static Map<String, @Nullable Object> json(GeneAnswer said, WorkingGenes working) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("recommendation", said.recommendation().word());
    answer.put("why", said.why());
    said.matched().ifPresent(line -> answer.put("action", text(line.head(), said)));
    answer.put("genes", said.used());
    if (!working.changes().isEmpty()) {
      answer.put("changed", working.because(working.changes().keySet()));
    }
    if (!said.missing().isEmpty()) {
      answer.put("missing", said.missing());
    }
    said.matched().ifPresent(line -> line(answer, line, working));
    return Question.answer("pharmacogenomics", answer, FindingJson.sources(said.sources()));
  }

  private static String text(Rule head, GeneAnswer said) {
    return head.action().replace("{b}", String.join(", ", said.used()));
  }

  private static void line(
      Map<String, @Nullable Object> answer, GeneRule.Case line, WorkingGenes working) {
    answer.put("basis", line.basis().word());
    if (!line.strength().isEmpty()) {
      answer.put("strength", line.strength());
    }
    answer.put("rule", line.head().id());
    answer.put("ruleVersion", line.head().version());
    if (!line.head().sure() || !working.sure(line.when().keySet())) {
      answer.put("unsure", true);
    }
  }

  private static Map<String, @Nullable Object> noRule(String medication) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("recommendation", Recommendation.NO_RECOMMENDATION.word());
    answer.put(
        "why",
        "There is no rule about genes on file for "
            + medication
            + "; that does not say that genes do not matter.");
    answer.put("genes", List.of());
    return Question.answer("pharmacogenomics", answer, List.of());
  }
}
