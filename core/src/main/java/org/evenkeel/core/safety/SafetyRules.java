package org.evenkeel.core.safety;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.genes.GeneRule;
import org.evenkeel.core.genes.GeneRules;
import org.evenkeel.core.genes.Genes;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.monitoring.MonitoringRule;
import org.evenkeel.core.monitoring.MonitoringRules;
import org.evenkeel.core.safety.AllergyRules.AllergyRule;
import org.evenkeel.core.safety.Contraindications.Contraindication;
import org.evenkeel.core.safety.DoseLimits.DoseLimit;
import org.evenkeel.core.safety.DuplicateRules.DuplicateRule;
import org.evenkeel.core.stopping.AbruptStops;
import org.evenkeel.core.stopping.AbruptStops.AbruptStop;
import org.evenkeel.core.stopping.Washouts;
import org.evenkeel.core.stopping.Washouts.Washout;

/// All rules of the safety review, made ready once and used for everybody.
///
/// The rules that could speak of a medicine are found when it is first met and kept, so that a
/// review only reads lists. To callers it is immutable; it is safe to share between threads.
public final class SafetyRules {

  /// Where a knowledge base may keep them ready; without it a review makes them afresh each time.
  public static final Key<SafetyRules> KEY = new Key<>("safety-rules", SafetyRules.class);

  private final String version;
  private final Optional<Formulary> formulary;
  private final InteractionRules interactions;
  private final List<DuplicateRule> duplicates;
  private final List<DoseLimit> limits;
  private final List<AllergyRule> allergies;
  private final List<Contraindication> contraindications;
  private final List<Washout> washouts;
  private final List<AbruptStop> abruptStops;
  private final List<MonitoringRule> prerequisites;
  private final Genes genes;
  private final List<GeneRule> geneRules;
  private final Set<Check> withoutKnowledge = EnumSet.noneOf(Check.class);
  private final Map<Ingredient, Optional<Ready>> ready = new ConcurrentHashMap<>();

  /// A medicine with its rules.
  record Ready(Medicine medicine, MedicineRules rules) {}

  private SafetyRules(KnowledgeBase knowledge, LocalDate asOf, String region) {
    version = knowledge.version();
    formulary = knowledge.get(Formulary.KEY, asOf);
    interactions =
        read(knowledge.get(InteractionRules.KEY, asOf), Check.INTERACTIONS)
            .orElse(new InteractionRules(List.of(), List.of()));
    duplicates =
        rules(knowledge.get(DuplicateRules.KEY, asOf), DuplicateRules::rules, Check.DUPLICATES);
    limits =
        rules(
            knowledge.get(DoseLimits.KEY, asOf),
            DoseLimits::limits,
            Check.DOSE_LIMITS,
            Check.AS_NEEDED_LIMITS);
    allergies = rules(knowledge.get(AllergyRules.KEY, asOf), AllergyRules::rules, Check.ALLERGIES);
    contraindications =
        rules(
            knowledge.get(Contraindications.KEY, asOf),
            Contraindications::rules,
            Check.CONTRAINDICATIONS,
            Check.PREGNANCY);
    washouts = rules(knowledge.get(Washouts.KEY, asOf), Washouts::rules, Check.INTERACTIONS);
    abruptStops =
        rules(knowledge.get(AbruptStops.KEY, asOf), AbruptStops::rules, Check.ABRUPT_STOP);
    prerequisites =
        rules(
                knowledge.get(MonitoringRules.KEY, asOf),
                MonitoringRules::rules,
                Check.MONITORING_PREREQUISITES)
            .stream()
            .filter(MonitoringRule::prerequisite)
            .filter(rule -> rule.head().region().equals(region))
            .toList();
    genes = read(knowledge.get(Genes.KEY, asOf), Check.GENES).orElse(new Genes(List.of()));
    geneRules = rules(knowledge.get(GeneRules.KEY, asOf), GeneRules::rules, Check.GENES);
  }

  /// The rules as they stood on a day, for the United States.
  public static SafetyRules of(KnowledgeBase knowledge, LocalDate asOf) {
    return of(knowledge, asOf, "US");
  }

  /// The rules as they stood on a day. The region picks what has to be measured before a start; all
  /// else holds everywhere, since a danger does not end at a border.
  public static SafetyRules of(KnowledgeBase knowledge, LocalDate asOf, String region) {
    return new SafetyRules(knowledge, asOf, region);
  }

  private <T> Optional<T> read(Optional<T> content, Check... checks) {
    if (content.isEmpty()) {
      withoutKnowledge.addAll(List.of(checks));
    }
    return content;
  }

  private <T, R> List<R> rules(Optional<T> content, Function<T, List<R>> list, Check... checks) {
    return read(content, checks).map(list).orElse(List.of());
  }

  String version() {
    return version;
  }

  /// True when the knowledge holds nothing at all for a check.
  boolean lacks(Check check) {
    return withoutKnowledge.contains(check);
  }

  Optional<Ready> medicine(Ingredient ingredient) {
    return ready.computeIfAbsent(
        ingredient,
        name ->
            formulary
                .flatMap(all -> all.medicine(name))
                .map(medicine -> new Ready(medicine, MedicineRules.of(this, medicine))));
  }

  List<PairRule> pairs() {
    return interactions.pairs();
  }

  List<SumRule> sums() {
    return interactions.sums();
  }

  List<DuplicateRule> duplicates() {
    return duplicates;
  }

  List<DoseLimit> limits() {
    return limits;
  }

  List<AllergyRule> allergies() {
    return allergies;
  }

  List<Contraindication> contraindications() {
    return contraindications;
  }

  List<Washout> washouts() {
    return washouts;
  }

  List<AbruptStop> abruptStops() {
    return abruptStops;
  }

  List<MonitoringRule> prerequisites() {
    return prerequisites;
  }

  Genes genes() {
    return genes;
  }

  List<GeneRule> geneRules() {
    return geneRules;
  }
}
