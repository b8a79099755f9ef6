package org.evenkeel.knowledge.load;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.genes.Alleles;
import org.evenkeel.core.genes.Gene;
import org.evenkeel.core.genes.GeneRule;
import org.evenkeel.core.genes.GeneRules;
import org.evenkeel.core.genes.Genes;
import org.evenkeel.core.genes.Population;
import org.evenkeel.core.genes.Recommendation;
import org.evenkeel.core.genes.ScoreBand;
import org.evenkeel.knowledge.content.Spans;
import org.evenkeel.knowledge.content.Tree;

/// The genes and rules of the room `genes`.
///
/// A line that says no tier of its own is major when the medicine is to be avoided, minor when only
/// the pace or a later step changes, and moderate otherwise.
///
/// @param heads reads what each rule says of itself
record GeneReader(Heads heads) {

  Genes genes(List<Tree> trees) {
    return new Genes(trees.stream().map(GeneReader::gene).toList());
  }

  private static Gene gene(Tree tree) {
    return new Gene(
        tree.text("gene"),
        Set.copyOf(tree.texts("names")),
        tree.texts("loinc").stream().map(Code.Loinc::new).collect(Collectors.toSet()),
        tree.trees("phenotypes").stream().map(GeneReader::phenotype).toList(),
        alleles(tree),
        Set.copyOf(tree.texts("notTold")),
        tree.trees("inhibited").stream().map(GeneReader::inhibition).toList(),
        Heads.sources(tree));
  }

  private static Alleles alleles(Tree tree) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    Map<String, String> functions = new LinkedHashMap<>();
    for (Tree line : tree.trees("alleles")) {
      for (String allele : line.texts("alleles")) {
        line.number("activity").ifPresent(value -> values.put(allele, value));
        line.maybe("function").ifPresent(function -> functions.put(allele, function));
      }
    }
    Map<List<String>, String> pairs = new LinkedHashMap<>();
    for (Tree line : tree.trees("pairs")) {
      pairs.put(line.texts("functions").stream().sorted().toList(), line.text("phenotype"));
    }
    return new Alleles(values, functions, pairs);
  }

  private static Gene.Phenotype phenotype(Tree tree) {
    return new Gene.Phenotype(
        tree.text("phenotype"),
        tree.text("said"),
        Set.copyOf(tree.texts("names")),
        tree.maybe("like"),
        tree.tree("activityScore").map(GeneReader::band));
  }

  private static ScoreBand band(Tree tree) {
    return new ScoreBand(
        tree.number("above"), tree.number("atLeast"), tree.number("below"), tree.number("atMost"));
  }

  private static Gene.Inhibition inhibition(Tree tree) {
    Map<String, String> becomes = new LinkedHashMap<>();
    tree.tree("becomes")
        .ifPresent(table -> table.keys().forEach(key -> becomes.put(key, table.text(key))));
    return new Gene.Inhibition(
        Asking.strength(tree.text("by")),
        tree.number("factor"),
        becomes,
        Heads.sources(tree),
        Heads.isSure(tree));
  }

  GeneRules rules(List<Tree> trees) {
    return new GeneRules(trees.stream().map(this::rule).toList());
  }

  private GeneRule rule(Tree tree) {
    return new GeneRule(
        tree.text("id"),
        Asking.selector(tree.tree("of").orElseThrow()),
        tree.texts("genes"),
        tree.trees("cases").stream().map(line -> line(tree, line)).toList(),
        tree.whole("childBelow"),
        tree.maybe("longUse").map(Spans::period));
  }

  private GeneRule.Case line(Tree rule, Tree line) {
    Map<String, GeneRule.Asked> when = new LinkedHashMap<>();
    Tree asked = line.tree("when").orElseThrow();
    asked.keys().forEach(gene -> when.put(gene, asked(asked, gene)));
    Recommendation recommendation = Recommendation.parse(line.text("recommendation"));
    return new GeneRule.Case(
        when,
        line.texts("population").stream().map(Population::parse).collect(Collectors.toSet()),
        recommendation,
        GeneRule.Basis.valueOf(
            line.maybe("basis").orElseGet(() -> rule.text("basis")).toUpperCase(Locale.ROOT)),
        line.textOr("strength", ""),
        head(rule, line, recommendation));
  }

  private static GeneRule.Asked asked(Tree asked, String gene) {
    if (asked.raw(gene) instanceof Map<?, ?> map) {
      Tree both = Tree.of(asked.path() + "/" + gene, map);
      return new GeneRule.Asked(
          Set.copyOf(both.texts("phenotype")), both.tree("activityScore").map(GeneReader::band));
    }
    return new GeneRule.Asked(Set.copyOf(asked.texts(gene)), Optional.empty());
  }

  private Rule head(Tree rule, Tree line, Recommendation recommendation) {
    Review review = Heads.review(rule);
    return new Rule(
        rule.text("id"),
        heads.version(),
        line.maybe("tier").map(Tier::parse).orElseGet(() -> tier(recommendation)),
        line.flag("interrupts"),
        "{a} and {b}: " + recommendation.said(),
        line.text("why"),
        line.textOr("action", "No change for this gene."),
        line.textOr("changes", ""),
        Heads.sources(line),
        Heads.isSure(line),
        review,
        rule.textOr("region", Heads.DEFAULT_REGION));
  }

  private static Tier tier(Recommendation recommendation) {
    return switch (recommendation) {
      case AVOID -> Tier.MAJOR;
      case ALTERNATIVE, REDUCE_DOSE, CAUTION -> Tier.MODERATE;
      case SLOWER_TITRATION, STANDARD_THEN_INCREASE_OR_SWITCH, STANDARD, NO_RECOMMENDATION ->
          Tier.MINOR;
    };
  }
}
