package org.evenkeel.core.genes;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.core.medication.InUse;

/// How the enzymes of a person work beside other medicines on board. A gene that is not known stays
/// not known.
///
/// @param genes the readings to go by, by the names of the genes
/// @param changes who lowered which enzyme, and from what, in words
/// @param unsure the genes whose change rests on what is itself unsure
public record WorkingGenes(
    Map<String, GeneReading> genes, Map<String, String> changes, Set<String> unsure) {
  public WorkingGenes {
    genes = Map.copyOf(genes);
    changes = Map.copyOf(changes);
    unsure = Set.copyOf(unsure);
  }

  /// Works out every gene.
  ///
  /// @param genes what the laboratory found
  /// @param others the other medicines on board, without the one asked about
  public static WorkingGenes of(Map<String, GeneReading> genes, Collection<InUse> others) {
    var working = new LinkedHashMap<String, GeneReading>();
    var changes = new LinkedHashMap<String, String>();
    var unsure = new TreeSet<String>();
    genes.forEach((gene, reading) -> {
      switch (reading) {
        case GeneReading.NotKnown notKnown -> working.put(gene, notKnown);
        case GeneReading.Known known -> {
          Phenoconversion now = Phenoconversion.of(known, others);
          working.put(gene, now.reading());
          now.because().ifPresent(because -> changes.put(gene, because));
          if (!now.sure()) {
            unsure.add(gene);
          }
        }
      }
    });
    return new WorkingGenes(working, changes, unsure);
  }

  /// True when none of these genes changed on unsure grounds.
  public boolean sure(Set<String> asked) {
    return Collections.disjoint(asked, unsure);
  }

  /// Why these genes are taken other than the laboratory says, in words.
  public List<String> because(Set<String> asked) {
    return asked.stream()
        .sorted()
        .flatMap(gene -> Optional.ofNullable(changes.get(gene)).stream())
        .toList();
  }
}
