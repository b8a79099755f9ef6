package org.evenkeel.core.genes;

import java.math.BigDecimal;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.genes.Gene.Inhibition;
import org.evenkeel.core.genes.Gene.Phenotype;
import org.evenkeel.core.medication.EnzymeRole.Strength;
import org.evenkeel.core.medication.Selector;

/// Three genes and the means to write a table of recommendations in a few lines. The bands resemble
/// real ones; they are for tests only.
public final class SmallGenes {

  public static final Gene CYP2D6 =
      new Gene(
          "CYP2D6",
          Set.of("debrisoquine hydroxylase"),
          Set.of(new Code.Loinc("79715-9")),
          List.of(
              phenotype("ultrarapid", "UM", band(">", "2.25", "", "")),
              phenotype("normal", "NM", band(">=", "1.25", "<=", "2.25")),
              phenotype("intermediate", "IM", band(">", "0", "<", "1.25")),
              phenotype("poor", "PM", band(">=", "0", "<=", "0"))),
          new Alleles(
              Map.of(
                  "*1", new BigDecimal("1"),
                  "*2", new BigDecimal("1"),
                  "*4", new BigDecimal("0"),
                  "*10", new BigDecimal("0.25"),
                  "*41", new BigDecimal("0.5")),
              Map.of(),
              Map.of()),
          Set.of("indeterminate", "unknown"),
          List.of(
              inhibition(
                  Strength.STRONG,
                  "0",
                  Map.of("ultrarapid", "poor", "normal", "poor", "intermediate", "poor"),
                  true),
              inhibition(Strength.MODERATE, "0.5", Map.of("ultrarapid", "normal"), true)),
          List.of(SmallKnowledge.SOURCE));

  public static final Gene CYP2C19 =
      new Gene(
          "CYP2C19",
          Set.of(),
          Set.of(),
          List.of(
              phenotype("normal", "NM", Optional.empty()),
              new Phenotype(
                  "likely-poor",
                  "likely poor metabolizer",
                  Set.of(),
                  Optional.of("poor"),
                  Optional.empty()),
              phenotype("poor", "PM", Optional.empty())),
          new Alleles(
              Map.of(),
              Map.of("*1", "normal", "*2", "none", "*17", "increased"),
              Map.of(
                  List.of("normal", "normal"), "normal",
                  List.of("none", "none"), "poor")),
          Set.of("indeterminate"),
          List.of(),
          List.of(SmallKnowledge.SOURCE));

  public static final Gene HLA =
      new Gene(
          "HLA-B*15:02",
          Set.of("HLA-B", "*15:02"),
          Set.of(),
          List.of(
              new Phenotype(
                  "positive", "positive", Set.of("carrier"), Optional.empty(), Optional.empty()),
              new Phenotype("negative", "negative", Set.of(), Optional.empty(), Optional.empty())),
          Alleles.NONE,
          Set.of("not tested"),
          List.of(),
          List.of(SmallKnowledge.SOURCE));

  public static final Genes ALL = new Genes(List.of(CYP2D6, CYP2C19, HLA));

  private SmallGenes() {}

  public static Phenotype phenotype(String key, String shortly, Optional<ScoreBand> band) {
    return new Phenotype(key, key + " metabolizer", Set.of(shortly), Optional.empty(), band);
  }

  /// A band such as `band(">=", "1.25", "<=", "2.25")`; an empty sign leaves the end open.
  public static Optional<ScoreBand> band(String from, String low, String until, String high) {
    return Optional.of(
        new ScoreBand(
            end(from, ">", low),
            end(from, ">=", low),
            end(until, "<", high),
            end(until, "<=", high)));
  }

  private static Optional<BigDecimal> end(String sign, String wanted, String value) {
    return sign.equals(wanted) ? Optional.of(new BigDecimal(value)) : Optional.empty();
  }

  public static Inhibition inhibition(
      Strength strength, String factor, Map<String, String> becomes, boolean sure) {
    return new Inhibition(
        strength,
        factor.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(factor)),
        becomes,
        List.of(SmallKnowledge.SOURCE),
        sure);
  }

  /// One line of a table: `when` is written like `CYP2D6=poor|intermediate; CYP2C19=normal`.
  public static GeneRule.Case line(
      String when, Recommendation recommendation, Population... populations) {
    return line(when, Optional.empty(), recommendation, true, populations);
  }

  /// The same, with a tier of its own.
  public static GeneRule.Case line(
      Tier tier, String when, Recommendation recommendation, Population... populations) {
    GeneRule.Case line = line(when, recommendation, populations);
    return new GeneRule.Case(
        line.when(),
        line.populations(),
        line.recommendation(),
        line.basis(),
        line.strength(),
        SmallKnowledge.rule("genes/test", tier, false));
  }

  public static GeneRule.Case unsureLine(String when, Recommendation recommendation) {
    return line(when, Optional.empty(), recommendation, false);
  }

  public static GeneRule.Case line(
      String when,
      Optional<ScoreBand> score,
      Recommendation recommendation,
      boolean sure,
      Population... populations) {
    Map<String, GeneRule.Asked> asked = new LinkedHashMap<>();
    for (String one : when.split("; ", -1)) {
      String[] sides = one.split("=", 2);
      asked.put(sides[0], new GeneRule.Asked(Set.of(sides[1].split("\\|", -1)), score));
    }
    return new GeneRule.Case(
        asked,
        Set.of(populations),
        recommendation,
        GeneRule.Basis.GUIDELINE,
        "strong",
        sure
            ? SmallKnowledge.rule("genes/test", Tier.MODERATE, false)
            : SmallKnowledge.unsure("genes/test", Tier.MODERATE));
  }

  /// A table for one medicine. It makes no difference of age, and after three months no skin
  /// reaction is expected any more.
  public static GeneRule rule(String medicine, String genes, GeneRule.Case... cases) {
    return new GeneRule(
        "genes/test",
        Selector.medicine(medicine),
        List.of(genes.split(" ", -1)),
        List.of(cases),
        Optional.of(18),
        Optional.of(Period.ofMonths(3)));
  }
}
