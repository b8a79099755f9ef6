package org.evenkeel.knowledge.ask;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.genes.Gene;
import org.evenkeel.core.genes.GeneRules;
import org.evenkeel.core.genes.Genes;
import org.evenkeel.core.genes.Population;
import org.evenkeel.core.genes.Recommendation;
import org.evenkeel.core.medication.Recognition.MatchedBy;
import org.evenkeel.core.missed.MissedAction;
import org.evenkeel.core.missed.MissedDoseRules;
import org.evenkeel.core.monitoring.MonitoringRules;
import org.evenkeel.core.safety.Check;
import org.evenkeel.core.scale.Criterion;
import org.evenkeel.core.scale.RatingScale;
import org.evenkeel.core.scale.RatingScales;
import org.evenkeel.core.starting.InductionRules;
import org.evenkeel.core.starting.TitrationRules;
import org.evenkeel.core.stopping.SwitchMethod;
import org.evenkeel.knowledge.education.NotPrescribed;
import org.jspecify.annotations.Nullable;

/// The closed word lists of questions and answers: `ask --vocabulary`.
record Vocabulary(KnowledgeBase knowledge, LocalDate asOf) {

  Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("knowledge", Map.of("version", knowledge.version()));
    json.put("ask", Answers.ASKED);
    json.put("check", Stream.of(Check.values()).map(Check::word).toList());
    json.put("severity", Stream.of(Tier.values()).map(Tier::word).toList());
    json.put("status", List.of("clear", "found", "not-checked"));
    json.put("can-i-take", canITake());
    json.put("missed-dose", missed());
    json.put("pharmacogenomics", genes());
    json.put("score", scales());
    json.put(
        "monitoring",
        Map.of("phase", phases(), "every", "ISO 8601 period, null for once before the start"));
    json.put(
        "recognise",
        Map.of(
            "matchedBy",
            Stream.of(MatchedBy.values()).map(by -> by.name().toLowerCase(Locale.ROOT)).toList()));
    json.put("titration", titrations());
    json.put("induction", inductions());
    json.put("switch", switches());
    json.put("equivalence", Map.of("status", EquivalenceAnswers.STATUS));
    return json;
  }

  private Map<String, @Nullable Object> inductions() {
    Map<String, @Nullable Object> kinds = new LinkedHashMap<>();
    knowledge
        .get(InductionRules.KEY, asOf)
        .ifPresent(all ->
            all.rules()
                .forEach(
                    rule -> rule.kinds().forEach(kind -> kinds.put(kind.name(), kind.names()))));
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("action", InductionAnswers.ACTION);
    json.put("opioid", kinds);
    return json;
  }

  private static Map<String, @Nullable Object> switches() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("status", SwitchAnswers.STATUS);
    json.put("method", Stream.of(SwitchMethod.values()).map(SwitchMethod::word).toList());
    return json;
  }

  private Map<String, @Nullable Object> titrations() {
    TreeSet<String> indications = new TreeSet<>();
    knowledge
        .get(TitrationRules.KEY, asOf)
        .ifPresent(all -> all.rules().forEach(rule -> indications.addAll(rule.indications())));
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("status", TitrationAnswers.STATUS);
    json.put("indication", indications);
    return json;
  }

  private Map<String, @Nullable Object> canITake() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("verdict", Stream.of(CanITake.Verdict.values()).map(CanITake.Verdict::word).toList());
    json.put(
        "things",
        knowledge
            .get(NotPrescribed.KEY, asOf)
            .map(all -> all.things().stream().map(NotPrescribed.Thing::name).toList())
            .orElse(List.of()));
    return json;
  }

  private Map<String, @Nullable Object> missed() {
    Optional<MissedDoseRules> rules = knowledge.get(MissedDoseRules.KEY, asOf);
    TreeSet<String> answered = new TreeSet<>();
    TreeSet<String> names = new TreeSet<>();
    rules.stream()
        .flatMap(all -> all.rules().stream())
        .forEach(rule -> {
          names.addAll(rule.names());
          rule.cases().forEach(c -> answered.addAll(c.when().answered().keySet()));
        });
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("action", Stream.of(MissedAction.values()).map(MissedAction::word).toList());
    json.put("phase", List.of("initiation", "maintenance"));
    json.put("context", MissedDoseAnswers.CONTEXT);
    json.put("answered", answered);
    json.put("medication", names);
    return json;
  }

  private Map<String, @Nullable Object> genes() {
    Map<String, @Nullable Object> phenotypes = new LinkedHashMap<>();
    knowledge.get(Genes.KEY, asOf).map(Genes::genes).orElse(List.of()).stream()
        .forEach(gene ->
            phenotypes.put(
                gene.name(), gene.phenotypes().stream().map(Gene.Phenotype::said).toList()));
    TreeSet<String> medicines = new TreeSet<>();
    knowledge
        .get(GeneRules.KEY, asOf)
        .ifPresent(all -> all.rules().forEach(rule -> medicines.addAll(rule.of().medicines())));
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put(
        "recommendation", Stream.of(Recommendation.values()).map(Recommendation::word).toList());
    json.put("population", Stream.of(Population.values()).map(Population::word).toList());
    json.put("genes", phenotypes);
    json.put("medication", medicines);
    return json;
  }

  private Map<String, @Nullable Object> scales() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    List<RatingScale> scales =
        knowledge.get(RatingScales.KEY, asOf).map(RatingScales::scales).orElse(List.of());
    TreeSet<String> flags = new TreeSet<>();
    flags.add("safety-item-missing");
    scales.forEach(scale -> scale.flags().forEach(flag -> flags.add(flag.flag())));
    json.put("instrument", scales.stream().map(RatingScale::name).toList());
    json.put("band", bands(scales));
    json.put("flags", flags);
    return json;
  }

  private static Map<String, @Nullable Object> bands(List<RatingScale> scales) {
    Map<String, @Nullable Object> bands = new LinkedHashMap<>();
    for (RatingScale scale : scales) {
      RatingScale.Parts parts = scale.parts();
      List<String> words =
          Stream.of(
                  scale.bands().stream().map(RatingScale.Band::band),
                  parts.outcomes().stream().map(Criterion.Outcome::band),
                  Stream.of(parts.otherwise(), "incomplete", ScaleAnswers.NOT_KNOWN))
              .flatMap(word -> word)
              .filter(word -> !word.isEmpty())
              .toList();
      bands.put(scale.name(), words);
    }
    return bands;
  }

  private List<String> phases() {
    TreeSet<String> phases = new TreeSet<>();
    knowledge
        .get(MonitoringRules.KEY, asOf)
        .ifPresent(rules ->
            rules
                .rules()
                .forEach(rule -> rule.schedule().forEach(step -> phases.add(step.phase()))));
    return List.copyOf(phases);
  }
}
