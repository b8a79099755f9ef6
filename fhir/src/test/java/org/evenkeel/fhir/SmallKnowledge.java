package org.evenkeel.fhir;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.evidence.Source;
import org.evenkeel.core.genes.Alleles;
import org.evenkeel.core.genes.Gene;
import org.evenkeel.core.genes.Genes;
import org.evenkeel.core.genes.ScoreBand;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.medication.Recognition;
import org.evenkeel.core.medication.Recognition.MatchedBy;
import org.evenkeel.core.medication.Recognition.ProductHint;
import org.evenkeel.core.medication.Release;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.observation.Parameters;
import org.evenkeel.core.observation.Parameters.Parameter;
import org.evenkeel.core.person.ConditionIndex;
import org.evenkeel.core.quantity.Strength;

/// Two medicines, three parameters and two conditions: enough to read a Bundle by.
final class SmallKnowledge implements KnowledgeBase, Formulary {
  private static final Parameters PARAMETERS =
      new Parameters(
          Map.of(
              new Code.Loinc("33914-3"),
                  new Parameter("eGFR", Optional.of("egfr"), Optional.empty(), 365),
              new Code.Loinc("14334-7"),
                  new Parameter("lithium level", Optional.empty(), Optional.of("lithium"), 180),
              new Code.Loinc("751-8"),
                  new Parameter(
                      "absolute neutrophil count", Optional.empty(), Optional.empty(), 180)));
  private static final ScoreBand NONE =
      new ScoreBand(
          Optional.empty(),
          Optional.of(BigDecimal.ZERO),
          Optional.empty(),
          Optional.of(BigDecimal.ZERO));
  private static final ScoreBand SOME =
      new ScoreBand(
          Optional.of(BigDecimal.ZERO), Optional.empty(), Optional.empty(), Optional.empty());
  private static final Gene CYP2D6 =
      new Gene(
          "CYP2D6",
          Set.of(),
          Set.of(new Code.Loinc("79715-9")),
          List.of(
              phenotype("poor", "poor metabolizer", Optional.of(NONE), "LA9657-3", "PM"),
              phenotype("normal", "normal metabolizer", Optional.of(SOME), "LA25391-6")),
          new Alleles(Map.of(), Map.of("*4", "none"), Map.of(List.of("none", "none"), "poor")),
          Set.of("indeterminate"),
          List.of(),
          List.of());
  private static final Gene HLA =
      new Gene(
          "HLA-B*15:02",
          Set.of("HLA-B"),
          Set.of(),
          List.of(phenotype("positive", "positive", Optional.empty(), "LA9633-4")),
          Alleles.NONE,
          Set.of(),
          List.of(),
          List.of());
  private static final Genes GENES = new Genes(List.of(CYP2D6, HLA));
  private static final ConditionIndex CONDITIONS =
      new ConditionIndex(
          Map.of("G40", Set.of("seizure-disorder")),
          Map.of("128613002", Set.of("seizure-disorder")),
          Map.of("seizure disorder", Set.of("seizure-disorder"), "pregnancy", Set.of("pregnancy")));

  private static Gene.Phenotype phenotype(
      String key, String said, Optional<ScoreBand> band, String... names) {
    return new Gene.Phenotype(key, said, Set.of(names), Optional.empty(), band);
  }

  @Override
  public String version() {
    return "test";
  }

  @Override
  public <T> Optional<T> get(Key<T> key, LocalDate asOf) {
    for (Object held : List.of(this, PARAMETERS, CONDITIONS, GENES)) {
      if (key.type().isInstance(held)) {
        return Optional.of(key.type().cast(held));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Source> source(String key) {
    return Optional.empty();
  }

  @Override
  public Optional<Medicine> medicine(Ingredient ingredient) {
    return medicines().stream().filter(m -> m.ingredient().equals(ingredient)).findFirst();
  }

  @Override
  public Collection<Medicine> medicines() {
    return List.of(
        medicine("lithium", Optional.empty()),
        medicine("clozapine", Optional.of(Duration.ofDays(3))));
  }

  @Override
  public Recognition recognise(String text) {
    for (Medicine medicine : medicines()) {
      if (text.toLowerCase(java.util.Locale.ROOT).contains(medicine.ingredient().name())) {
        var strength =
            text.matches(".*[0-9]+ MG.*")
                ? Optional.of(Strength.parse(text.replaceAll("(?i).*?([0-9]+) MG.*", "$1 mg")))
                : Optional.<Strength>empty();
        return new Recognition.Recognised(
            List.of(medicine.ingredient()),
            new ProductHint(
                Optional.empty(),
                strength,
                Optional.of("tablet"),
                Optional.of(Route.ORAL),
                Optional.of(Release.IMMEDIATE)),
            MatchedBy.INGREDIENT);
      }
    }
    return new Recognition.NotRecognised(text, List.of());
  }

  @Override
  public Recognition recognise(Code code) {
    return code.equals(new Code.RxNorm("2626"))
        ? new Recognition.Recognised(
            List.of(new Ingredient("clozapine")), ProductHint.NONE, MatchedBy.RXNORM)
        : new Recognition.NotRecognised(code.value(), List.of());
  }

  private static Medicine medicine(String name, Optional<Duration> onBoardFor) {
    return new Medicine(
        new Ingredient(name),
        name,
        List.of(),
        "other",
        Set.of(),
        Medicine.Depth.INTERACTIONS,
        List.of(),
        List.of(),
        List.of(),
        onBoardFor,
        Optional.empty(),
        Optional.empty());
  }
}
