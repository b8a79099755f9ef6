package org.evenkeel.knowledge.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.evidence.Source;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.knowledge.content.Tree;

/// What every rule says of itself.
///
/// @param version the version of the knowledge, which is the version of each of its rules
record Heads(String version) {

  static final String DEFAULT_REGION = "US";

  /// The head of a rule.
  Rule of(Tree rule) {
    return of(rule, Tier.parse(rule.text("tier")), rule.text("summary"));
  }

  /// The head of a rule whose tier or summary is made elsewhere.
  Rule of(Tree rule, Tier tier, String summary) {
    return new Rule(
        rule.text("id"),
        version,
        tier,
        rule.flag("interrupts"),
        summary,
        rule.text("why"),
        rule.text("action"),
        rule.textOr("changes", ""),
        sources(rule),
        isSure(rule),
        review(rule),
        rule.textOr("region", DEFAULT_REGION));
  }

  static boolean isSure(Tree block) {
    return !block.has("sure");
  }

  /// The sources of a block, under `sources` or `source`.
  static List<SourceRef> sources(Tree block) {
    List<String> cited = block.has("sources") ? block.texts("sources") : block.texts("source");
    return cited.stream().map(SourceRef::parse).toList();
  }

  static SourceRef firstSource(Tree block) {
    return sources(block).getFirst();
  }

  static Review review(Tree rule) {
    Tree review = rule.tree("review").orElseThrow();
    return new Review(LocalDate.parse(review.text("written")), review.texts("checkedBy"));
  }

  static Source source(Tree tree) {
    Tree read = tree.tree("read").orElseThrow();
    return new Source(
        tree.text("key"),
        tree.text("title"),
        tree.text("publisher"),
        tree.text("edition"),
        tree.whole("year").orElseThrow(),
        tree.text("address"),
        tree.text("licence"),
        new Source.Reading(
            Source.How.valueOf(read.text("how").toUpperCase(Locale.ROOT)),
            read.text("where"),
            LocalDate.parse(read.text("on"))));
  }
}
