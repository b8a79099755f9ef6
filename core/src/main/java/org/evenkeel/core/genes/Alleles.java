package org.evenkeel.core.genes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenkeel.core.genes.Gene.Phenotype;
import org.jspecify.annotations.Nullable;

/// What the two copies of a gene, such as `*1/*4`, say of its phenotype.
///
/// Where alleles have activity values, their sum is the activity score; a copy number multiplies
/// its allele (`*1x2/*4` is 2). `xN`, two or more copies nobody counted, is read only when any
/// number gives the same phenotype. Where alleles have functions, the pair of them has a phenotype.
/// An allele that is not on file is never taken as normal.
///
/// @param values activity values by allele
/// @param functions functions by allele, such as `none`
/// @param pairs the phenotype of two functions, which come in the order of the alphabet
public record Alleles(
    Map<String, BigDecimal> values,
    Map<String, String> functions,
    Map<List<String>, String> pairs) {

  /// A gene whose alleles say nothing.
  public static final Alleles NONE = new Alleles(Map.of(), Map.of(), Map.of());

  /// So many copies stand for "two or more".
  private static final List<Integer> SOME = List.of(2, 3, 13);

  private static final String ONE = "\\(?(\\*[0-9]+[A-Z]?)(?:[x×]([0-9]{1,2}|N))?\\)?";
  private static final Pattern TWO = Pattern.compile("(?:[A-Z0-9]+)?" + ONE + "\\s*/\\s*" + ONE);

  public Alleles {
    values = Map.copyOf(values);
    functions = Map.copyOf(functions);
    pairs = Map.copyOf(pairs);
  }

  /// The two copies in a text, if it tells them.
  static Optional<MatchResult> in(String text) {
    Matcher two = TWO.matcher(text);
    return two.find() ? Optional.of(two.toMatchResult()) : Optional.empty();
  }

  /// What they say.
  GeneReading read(Gene gene, MatchResult two) {
    if (!values.isEmpty()) {
      return byValue(gene, two);
    }
    String first = functions.get(two.group(1));
    String second = functions.get(two.group(3));
    if (first == null || second == null || two.group(2) != null || two.group(4) != null) {
      return notOnFile(gene, two);
    }
    String phenotype = pairs.get(List.of(first, second).stream().sorted().toList());
    return phenotype == null
        ? notOnFile(gene, two)
        : new GeneReading.Known(gene, gene.keyed(phenotype), Optional.empty());
  }

  private GeneReading byValue(Gene gene, MatchResult two) {
    BigDecimal first = values.get(two.group(1));
    BigDecimal second = values.get(two.group(3));
    if (first == null || second == null) {
      return notOnFile(gene, two);
    }
    boolean counted = !"N".equals(two.group(2)) && !"N".equals(two.group(4));
    List<BigDecimal> scores =
        (counted ? List.of(1) : SOME)
            .stream()
                .map(some ->
                    first
                        .multiply(copies(two.group(2), some))
                        .add(second.multiply(copies(two.group(4), some)))
                        .stripTrailingZeros())
                .toList();
    List<Optional<Phenotype>> phenotypes = scores.stream().map(gene::phenotype).distinct().toList();
    if (phenotypes.size() > 1 || phenotypes.getFirst().isEmpty()) {
      return new GeneReading.NotKnown(
          "%s phenotype (%s: how many copies nobody counted)".formatted(gene.name(), two.group()));
    }
    return new GeneReading.Known(
        gene,
        phenotypes.getFirst().get(),
        counted ? Optional.of(scores.getFirst()) : Optional.empty());
  }

  private static BigDecimal copies(@Nullable String stated, int some) {
    return BigDecimal.valueOf(
        switch (stated) {
          case null -> 1;
          case "N" -> some;
          default -> Integer.parseInt(stated);
        });
  }

  private static GeneReading notOnFile(Gene gene, MatchResult two) {
    return new GeneReading.NotKnown(
        "%s phenotype (%s is not on file)".formatted(gene.name(), two.group()));
  }
}
