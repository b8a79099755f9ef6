package org.evenkeel.knowledge.ask;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.genes.GeneResult;
import org.evenkeel.core.genes.Population;
import org.evenkeel.knowledge.content.Tree;

/// Results of genes and the person they belong to, read from named values.
public final class GeneQuestion {

  private GeneQuestion() {}

  /// Reads `{"CYP2D6":{"phenotype":"Poor
  /// Metabolizer","activityScore":0},"HLA-B*15:02":"positive"}`; absent is empty.
  ///
  /// @throws IllegalArgumentException naming what cannot be read
  public static List<GeneResult> results(Tree question) {
    if (!question.has("genes")) {
      return List.of();
    }
    if (!(question.raw("genes") instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("genes: expected an object");
    }
    Tree genes = Tree.of("genes", map);
    List<GeneResult> results = new ArrayList<>();
    for (String gene : genes.keys()) {
      results.add(result(genes, gene));
    }
    return results;
  }

  private static GeneResult result(Tree genes, String gene) {
    String place = "genes." + gene;
    return switch (genes.raw(gene)) {
      case null -> new GeneResult(gene, Optional.empty(), Optional.empty());
      case String text -> Question.at(place, () -> GeneResult.parse(gene, text));
      case Long number -> scored(place, gene, BigDecimal.valueOf(number));
      case BigDecimal number -> scored(place, gene, number);
      case Map<?, ?> map -> described(place, gene, Tree.of(place, map));
      default ->
          throw new IllegalArgumentException(place + ": expected a phenotype or an activity score");
    };
  }

  private static GeneResult scored(String place, String gene, BigDecimal score) {
    return Question.at(place, () -> new GeneResult(gene, Optional.empty(), Optional.of(score)));
  }

  private static GeneResult described(String place, String gene, Tree result) {
    Question.only(result, place + ".", "phenotype", "activityScore");
    Optional<BigDecimal> score =
        switch (result.raw("activityScore")) {
          case null -> Optional.empty();
          case String text -> GeneResult.score(text);
          case Object _ -> Question.at(place, () -> result.number("activityScore"));
        };
    Optional<String> phenotype = Question.at(place, () -> result.maybe("phenotype"));
    return Question.at(place, () -> new GeneResult(gene, phenotype, score));
  }

  /// Reads one population or a list of them.
  ///
  /// @throws IllegalArgumentException naming a word that is none
  public static Set<Population> population(Tree question) {
    Set<Population> population = new LinkedHashSet<>();
    for (String word : Question.at("population", () -> question.texts("population"))) {
      population.add(Question.at("population", () -> Population.parse(word)));
    }
    return population;
  }
}
