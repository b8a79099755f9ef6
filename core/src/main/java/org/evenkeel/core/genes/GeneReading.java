package org.evenkeel.core.genes;

import java.math.BigDecimal;
import java.util.Optional;

/// What a result says of a gene: a phenotype, or that none can be told.
public sealed interface GeneReading {

  /// The phenotype is known.
  ///
  /// @param gene the gene
  /// @param phenotype the phenotype
  /// @param score the activity score, when one was given or follows
  record Known(Gene gene, Gene.Phenotype phenotype, Optional<BigDecimal> score)
      implements GeneReading {

    /// In words, such as `CYP2D6 poor metabolizer`.
    public String said() {
      return gene.name() + " " + phenotype.said();
    }

    /// The phenotype whose recommendations hold: `poor` for `likely poor`.
    Gene.Phenotype plainest() {
      return phenotype.like().map(gene::keyed).orElse(phenotype);
    }
  }

  /// The phenotype cannot be told.
  ///
  /// @param why such as `CYP2D6 phenotype (reported as indeterminate)`
  record NotKnown(String why) implements GeneReading {}
}
