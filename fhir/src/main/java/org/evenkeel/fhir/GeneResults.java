package org.evenkeel.fhir;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.genes.Gene;
import org.evenkeel.core.genes.GeneReading;
import org.evenkeel.core.genes.GeneResult;
import org.evenkeel.core.genes.Genes;
import org.evenkeel.fhir.json.JsonObject;

/// Genes as Observations report them: a phenotype, an activity score, two alleles, or whether an
/// allele is there.
///
/// The gene is named by the code of the Observation or in the first of its words, or by a component
/// "gene studied" (LOINC 48018-6). The latest result of a gene speaks. One that says nothing can be
/// told speaks too; one that we cannot read is listed as unread and changes nothing.
final class GeneResults {
  private static final String GENE_STUDIED = "48018-6";
  private static final String EFFECT_ON_METABOLISM = "53040-2";
  private static final String GENOTYPE = "84413-4";

  private final Genes genes;
  private final List<Unread> unread;
  private final Map<String, Result> latest = new HashMap<>();

  /// @param on when it was taken
  /// @param text what it says
  private record Result(Instant on, String text) {}

  GeneResults(Genes genes, List<Unread> unread) {
    this.genes = genes;
    this.unread = unread;
  }

  /// The latest result of each gene, as reported.
  Map<String, String> latest() {
    Map<String, String> said = new HashMap<>();
    latest.forEach((gene, result) -> said.put(gene, result.text()));
    return said;
  }

  /// Reads an Observation that may be about a gene.
  void observation(String ref, JsonObject json, Instant taken) {
    Optional<Gene> gene = about(json).or(() -> studied(json));
    if (gene.isPresent()) {
      words(json).ifPresent(words -> remember(ref, gene.get(), words, taken));
    }
    int part = 0;
    for (JsonObject component : json.objects("component")) {
      String partRef = ref + "#" + part++;
      about(component)
          .filter(own -> gene.isEmpty() || !gene.get().equals(own))
          .ifPresent(
              own -> value(component).ifPresent(words -> remember(partRef, own, words, taken)));
    }
  }

  private Optional<Gene> about(JsonObject json) {
    Concept code = Concept.of(json.object("code"));
    return genes.about(code.codes(), code.texts());
  }

  private Optional<Gene> studied(JsonObject json) {
    return json.objects("component").stream()
        .filter(part -> Concept.of(part.object("code")).hasCode(GENE_STUDIED))
        .map(part -> Concept.of(part.object("valueCodeableConcept")))
        .flatMap(studied -> genes.about(studied.codes(), studied.texts()).stream())
        .findFirst();
  }

  /// The phenotype, alleles and activity score of the Observation and its components in one text.
  private static Optional<String> words(JsonObject json) {
    List<String> words = new ArrayList<>();
    value(json).ifPresent(words::add);
    for (JsonObject part : json.objects("component")) {
      Concept code = Concept.of(part.object("code"));
      boolean phenotype =
          code.hasCode(EFFECT_ON_METABOLISM)
              || code.texts().stream().anyMatch(text -> lower(text).contains("phenotype"));
      boolean genotype =
          code.hasCode(GENOTYPE)
              || code.texts().stream().anyMatch(text -> lower(text).contains("genotype"));
      if (phenotype || genotype || isScore(code)) {
        value(part).ifPresent(words::add);
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
  }

  private static Optional<String> value(JsonObject json) {
    Optional<BigDecimal> number =
        json.object("valueQuantity")
            .flatMap(quantity -> quantity.number("value"))
            .or(() -> json.number("valueInteger"));
    boolean score = isScore(Concept.of(json.object("code")));
    Concept answer = Concept.of(json.object("valueCodeableConcept"));
    return number
        .filter(_ -> score)
        .map(value -> "(activity score " + value.toPlainString() + ")")
        .or(() -> answer.texts().stream().findFirst())
        .or(() -> answer.codes().stream().map(Code::value).findFirst())
        .or(() -> json.text("valueString"));
  }

  private static boolean isScore(Concept code) {
    return code.texts().stream().anyMatch(text -> lower(text).contains("activity score"));
  }

  private void remember(String ref, Gene gene, String words, Instant taken) {
    GeneReading reading = gene.read(GeneResult.parse(gene.name(), words));
    if (reading instanceof GeneReading.NotKnown(var why) && !gene.saysNothing(words)) {
      unread.add(new Unread(ref, why));
      return;
    }
    Result before = latest.get(gene.name());
    if (before == null || !before.on().isAfter(taken)) {
      latest.put(gene.name(), new Result(taken, words));
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
