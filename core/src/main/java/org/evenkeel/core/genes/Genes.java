package org.evenkeel.core.genes;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.evidence.Key;

/// All genes the knowledge holds.
///
/// @param genes the genes
public record Genes(List<Gene> genes) {
  /// Where the knowledge base keeps them.
  public static final Key<Genes> KEY = new Key<>("genes", Genes.class);

  public Genes {
    genes = List.copyOf(genes);
  }

  /// The gene of a name, in any case.
  public Optional<Gene> named(String name) {
    return genes.stream().filter(gene -> gene.isCalled(name)).findFirst();
  }

  /// The gene a laboratory reports on: by a code, else by words that begin with its name, such as
  /// `CYP2D6 phenotype`.
  public Optional<Gene> about(Collection<Code> codes, Collection<String> texts) {
    return genes.stream()
        .filter(gene -> gene.codes().stream().anyMatch(codes::contains))
        .findFirst()
        .or(() -> genes.stream().filter(gene -> texts.stream().anyMatch(gene::begins)).findFirst());
  }

  /// Reads results by the names of their genes. Genes we do not hold are left out; a gene given
  /// twice with different results is not known.
  public Map<String, GeneReading> read(Collection<GeneResult> results) {
    var readings = new LinkedHashMap<String, GeneReading>();
    for (GeneResult result : results) {
      named(result.gene())
          .ifPresent(gene -> {
            GeneReading reading = gene.read(result);
            GeneReading before = readings.putIfAbsent(gene.name(), reading);
            if (before != null && !before.equals(reading)) {
              readings.put(
                  gene.name(),
                  new GeneReading.NotKnown(gene.name() + " phenotype (two different results)"));
            }
          });
    }
    return readings;
  }

  /// Reads what a record holds, by gene: a phenotype, an activity score, or both in one text.
  public Map<String, GeneReading> read(Map<String, String> recorded) {
    return read(
        recorded.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> GeneResult.parse(entry.getKey(), entry.getValue()))
            .toList());
  }

  /// What a record holds in the words that conditions of rules use, such as `poor metabolizer`.
  /// What cannot be read is left out, so that nothing is concluded from it; a gene we do not hold
  /// stays as it is.
  public Map<String, String> said(Map<String, String> recorded) {
    var said = new LinkedHashMap<String, String>();
    recorded.forEach((gene, text) -> {
      if (named(gene).isEmpty()) {
        said.put(gene, text);
      }
    });
    read(recorded)
        .forEach((gene, reading) -> {
          if (reading instanceof GeneReading.Known known) {
            said.put(gene, known.plainest().said());
          }
        });
    return said;
  }
}
