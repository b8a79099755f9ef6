package org.evenkeel.core.genes;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.genes.Gene.Inhibition;
import org.evenkeel.core.genes.Gene.Phenotype;
import org.evenkeel.core.medication.EnzymeRole;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.medication.Match;
import org.evenkeel.core.medication.Selector;

/// How an enzyme works while medicines that block it are on board.
///
/// @param reading what the enzyme works like now
/// @param because who lowered it and from what, empty when nothing did
/// @param sure false when it rests on what is itself unsure
public record Phenoconversion(GeneReading.Known reading, Optional<String> because, boolean sure) {

  /// Works out how the enzyme of a gene works beside other medicines. Of several inhibitors the
  /// strongest counts.
  ///
  /// With an activity score the score is multiplied and read again; without one each phenotype
  /// turns into the one the knowledge names.
  ///
  /// @param genotype what the laboratory found
  /// @param others the other medicines on board
  public static Phenoconversion of(GeneReading.Known genotype, Collection<InUse> others) {
    Gene gene = genotype.gene();
    for (Inhibition inhibition : gene.inhibitions()) {
      Selector inhibitor =
          Selector.builder()
              .enzyme(gene.name(), EnzymeRole.As.INHIBITOR, inhibition.strength())
              .build();
      Optional<InUse> first = others.stream().filter(o -> inhibitor.match(o).yes()).findFirst();
      if (first.isPresent()) {
        Match match = inhibitor.match(first.get());
        GeneReading.Known now = lowered(genotype, inhibition);
        return now.phenotype().equals(genotype.phenotype())
            ? new Phenoconversion(now, Optional.empty(), true)
            : new Phenoconversion(
                now,
                Optional.of(says(first.get(), match.assumed(), genotype, now)),
                match.sure() && inhibition.sure());
      }
    }
    return new Phenoconversion(genotype, Optional.empty(), true);
  }

  private static GeneReading.Known lowered(GeneReading.Known genotype, Inhibition inhibition) {
    Gene gene = genotype.gene();
    Optional<BigDecimal> score =
        genotype.score().flatMap(s -> inhibition.factor().map(f -> s.multiply(f)));
    Optional<Phenotype> scored = score.flatMap(gene::phenotype);
    if (scored.isPresent()) {
      return new GeneReading.Known(gene, scored.get(), score);
    }
    String key = genotype.phenotype().key();
    String becomes = inhibition.becomes().getOrDefault(key, key);
    return new GeneReading.Known(gene, gene.keyed(becomes), Optional.empty());
  }

  private static String says(
      InUse inhibitor, Set<String> assumed, GeneReading.Known genotype, GeneReading.Known now) {
    String beside = assumed.isEmpty() ? "" : " (" + String.join("; ", assumed) + ")";
    return "%s blocks %s%s: the gene says %s, taken as %s"
        .formatted(
            inhibitor.medicine().display(),
            genotype.gene().name(),
            beside,
            genotype.phenotype().said(),
            now.phenotype().said());
  }
}
