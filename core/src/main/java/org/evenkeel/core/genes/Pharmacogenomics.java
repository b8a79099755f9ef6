package org.evenkeel.core.genes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.genes.GeneRule.Asked;
import org.evenkeel.core.genes.GeneRule.Case;
import org.jspecify.annotations.Nullable;

/// Answers what a person's genes mean for a medicine.
public final class Pharmacogenomics {
  private Pharmacogenomics() {}

  /// What the rule says to these genes.
  ///
  /// The first case whose genes are all known and fit answers. What is not known of the other genes
  /// of the rule is listed beside it. When no case fits there is no recommendation: a gene that is
  /// not known is never taken as normal.
  ///
  /// @param rule the rule of the medicine
  /// @param genes what is known of genes, by their names
  /// @param population what is known of the person; a case for some people only is read only when
  ///   one of them is stated
  public static GeneAnswer answer(
      GeneRule rule, Map<String, GeneReading> genes, Set<Population> population) {
    SortedSet<String> missing = missing(rule, genes);
    for (Case each : rule.cases()) {
      if (isFor(each, population) && fits(each, genes)) {
        return said(each, genes, missing);
      }
    }
    List<SourceRef> sources =
        rule.cases().stream().flatMap(c -> c.head().sources().stream()).distinct().toList();
    String why =
        missing.isEmpty()
            ? "No recommendation is on file for "
                + String.join(" and ", used(rule.genes(), genes))
                + "."
            : "Not known: " + String.join("; ", missing) + ".";
    return new GeneAnswer(
        Recommendation.NO_RECOMMENDATION,
        why,
        used(rule.genes(), genes),
        missing,
        Optional.empty(),
        sources);
  }

  /// True when what is not known of the genes could ask for action.
  public static boolean couldAskForAction(
      GeneRule rule, Map<String, GeneReading> genes, Set<Population> population) {
    return rule.cases().stream()
        .filter(each -> each.recommendation().asksForAction())
        .filter(each -> isFor(each, population))
        .anyMatch(
            each -> each.when().entrySet().stream().allMatch(e -> could(genes.get(e.getKey()), e)));
  }

  private static boolean could(@Nullable GeneReading reading, Map.Entry<String, Asked> asked) {
    return !(reading instanceof GeneReading.Known(_, var phenotype, var score))
        || (phenotype.isOneOf(asked.getValue().phenotypes())
            && (score.isEmpty() || scoreFits(asked.getValue(), score)));
  }

  private static boolean isFor(Case each, Set<Population> population) {
    return each.populations().isEmpty() || !Collections.disjoint(each.populations(), population);
  }

  private static boolean fits(Case each, Map<String, GeneReading> genes) {
    return each.when().entrySet().stream().allMatch(e -> fits(e.getValue(), genes.get(e.getKey())));
  }

  private static boolean fits(Asked asked, @Nullable GeneReading reading) {
    return reading instanceof GeneReading.Known(_, var phenotype, var score)
        && phenotype.isOneOf(asked.phenotypes())
        && scoreFits(asked, score);
  }

  private static boolean scoreFits(Asked asked, Optional<BigDecimal> score) {
    return asked.score().map(band -> score.filter(band::contains).isPresent()).orElse(true);
  }

  private static GeneAnswer said(
      Case each, Map<String, GeneReading> genes, SortedSet<String> missing) {
    return new GeneAnswer(
        each.recommendation(),
        each.head().why(),
        used(each.when().keySet().stream().sorted().toList(), genes),
        missing,
        Optional.of(each),
        each.head().sources());
  }

  private static List<String> used(List<String> named, Map<String, GeneReading> genes) {
    var used = new ArrayList<String>();
    for (String gene : named) {
      if (genes.get(gene) instanceof GeneReading.Known known) {
        used.add(known.said());
      }
    }
    return used;
  }

  private static SortedSet<String> missing(GeneRule rule, Map<String, GeneReading> genes) {
    var missing = new TreeSet<String>();
    for (String gene : rule.genes()) {
      switch (genes.get(gene)) {
        case null -> missing.add(gene + " phenotype");
        case GeneReading.NotKnown(var why) -> missing.add(why);
        case GeneReading.Known known -> {
          if (known.score().isEmpty() && asksForScore(rule, known)) {
            missing.add(gene + " activity score");
          }
        }
      }
    }
    return missing;
  }

  private static boolean asksForScore(GeneRule rule, GeneReading.Known known) {
    return rule.cases().stream()
        .flatMap(each -> Optional.ofNullable(each.when().get(known.gene().name())).stream())
        .anyMatch(
            asked -> asked.score().isPresent() && known.phenotype().isOneOf(asked.phenotypes()));
  }
}
