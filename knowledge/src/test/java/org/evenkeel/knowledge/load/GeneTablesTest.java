package org.evenkeel.knowledge.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.genes.Gene;
import org.evenkeel.core.genes.GeneReading;
import org.evenkeel.core.genes.GeneResult;
import org.evenkeel.core.genes.GeneRule;
import org.evenkeel.core.genes.GeneRules;
import org.evenkeel.core.genes.Genes;
import org.evenkeel.core.genes.Pharmacogenomics;
import org.evenkeel.core.genes.Population;
import org.junit.jupiter.api.Test;

/// Laws of the tables of genes and medicines, walked from end to end.
class GeneTablesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final KnowledgeBase KNOWLEDGE = KnowledgeLoader.bundled();
  private static final Genes GENES = KNOWLEDGE.get(Genes.KEY, TODAY).orElseThrow();
  private static final List<GeneRule> RULES =
      KNOWLEDGE.get(GeneRules.KEY, TODAY).orElseThrow().rules();

  @Test
  void aGuidelineAnswersEveryCombinationOfItsPhenotypesForEverybody() {
    for (GeneRule rule : RULES) {
      if (rule.cases().stream().allMatch(line -> line.basis() == GeneRule.Basis.GUIDELINE)) {
        for (Map<String, GeneReading> genes : combinations(rule)) {
          for (Set<Population> people : populations()) {
            assertThat(Pharmacogenomics.answer(rule, genes, people).matched())
                .as("%s %s %s", rule.id(), said(genes), people)
                .isPresent();
          }
        }
      }
    }
  }

  @Test
  void noRuleAnswersWhenNoGeneIsKnown() {
    for (GeneRule rule : RULES) {
      for (Set<Population> people : populations()) {
        assertThat(Pharmacogenomics.answer(rule, Map.of(), people).matched())
            .as("%s %s", rule.id(), people)
            .isEmpty();
      }
    }
  }

  @Test
  void everyLineCanAnswer() {
    for (GeneRule rule : RULES) {
      for (GeneRule.Case line : rule.cases()) {
        assertThat(answers(rule, line)).as("%s %s", rule.id(), line.when()).isTrue();
      }
    }
  }

  @Test
  void everyNameOfAPhenotypeReadsAsIt() {
    for (Gene gene : GENES.genes()) {
      for (Gene.Phenotype phenotype : gene.phenotypes()) {
        for (String name : phenotype.names()) {
          assertThat(gene.read(GeneResult.parse(gene.name(), name)))
              .as("%s %s", gene.name(), name)
              .isInstanceOfSatisfying(
                  GeneReading.Known.class,
                  known -> assertThat(known.phenotype()).isEqualTo(phenotype));
        }
      }
    }
  }

  @Test
  void theScoresOfCyp2d6FollowTheConsensus() {
    Gene gene = GENES.named("CYP2D6").orElseThrow();
    for (int hundredths = 0; hundredths <= 600; hundredths++) {
      String expected =
          hundredths == 0
              ? "poor"
              : hundredths < 125 ? "intermediate" : hundredths <= 225 ? "normal" : "ultrarapid";
      GeneResult result =
          new GeneResult(
              "CYP2D6", Optional.empty(), Optional.of(BigDecimal.valueOf(hundredths, 2)));
      assertThat(gene.read(result))
          .isInstanceOfSatisfying(
              GeneReading.Known.class,
              known -> assertThat(known.phenotype().key()).as("%s", result).isEqualTo(expected));
    }
  }

  private static boolean answers(GeneRule rule, GeneRule.Case line) {
    for (Map<String, GeneReading> genes : combinations(rule)) {
      for (Set<Population> people : populations()) {
        Map<String, GeneReading> asked = only(genes, line.when().keySet());
        if (Pharmacogenomics.answer(rule, asked, people)
            .matched()
            .filter(line::equals)
            .isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static Map<String, GeneReading> only(Map<String, GeneReading> genes, Set<String> names) {
    Map<String, GeneReading> some = new LinkedHashMap<>(genes);
    some.keySet().retainAll(names);
    return some;
  }

  /// Every combination of phenotypes; where the rule asks for a score, of scores too.
  private static List<Map<String, GeneReading>> combinations(GeneRule rule) {
    List<Map<String, GeneReading>> all = List.of(Map.of());
    for (String name : rule.genes()) {
      Gene gene = GENES.named(name).orElseThrow();
      List<Map<String, GeneReading>> longer = new ArrayList<>();
      for (Map<String, GeneReading> begun : all) {
        for (GeneReading reading : readings(gene)) {
          Map<String, GeneReading> one = new LinkedHashMap<>(begun);
          one.put(name, reading);
          longer.add(one);
        }
      }
      all = longer;
    }
    return all;
  }

  private static List<GeneReading> readings(Gene gene) {
    List<GeneReading> readings = new ArrayList<>();
    for (Gene.Phenotype phenotype : gene.phenotypes()) {
      readings.add(new GeneReading.Known(gene, phenotype, Optional.empty()));
      for (String score : List.of("0", "0.5", "1", "1.5", "2", "3")) {
        BigDecimal value = new BigDecimal(score);
        if (phenotype.band().filter(band -> band.contains(value)).isPresent()) {
          readings.add(new GeneReading.Known(gene, phenotype, Optional.of(value)));
        }
      }
    }
    return readings;
  }

  private static List<Set<Population>> populations() {
    List<Set<Population>> all = new ArrayList<>();
    all.add(EnumSet.noneOf(Population.class));
    for (Population population : Population.values()) {
      all.add(EnumSet.of(population));
    }
    return all;
  }

  private static List<String> said(Map<String, GeneReading> genes) {
    return genes.values().stream()
        .map(reading ->
            switch (reading) {
              case GeneReading.Known known -> known.said();
              case GeneReading.NotKnown(var why) -> why;
            })
        .toList();
  }
}
