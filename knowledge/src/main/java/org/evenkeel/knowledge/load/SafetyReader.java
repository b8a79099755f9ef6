package org.evenkeel.knowledge.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.person.Allergy;
import org.evenkeel.core.person.Need;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.safety.AllergyRules;
import org.evenkeel.core.safety.Check;
import org.evenkeel.core.safety.Contraindications;
import org.evenkeel.core.safety.DoseLimits;
import org.evenkeel.core.safety.DuplicateRules;
import org.evenkeel.core.safety.InteractionRules;
import org.evenkeel.core.safety.PairRule;
import org.evenkeel.core.safety.SumRule;
import org.evenkeel.knowledge.content.Spans;
import org.evenkeel.knowledge.content.Tree;

/// The rules of the room `safety`.
///
/// @param heads reads what each rule says of itself
record SafetyReader(Heads heads) {

  InteractionRules interactions(List<Tree> trees) {
    List<PairRule> pairs = new ArrayList<>();
    List<SumRule> sums = new ArrayList<>();
    for (Tree tree : trees) {
      if (tree.has("sum")) {
        sums.add(sum(tree));
      } else {
        pairs.add(pair(tree));
      }
    }
    return new InteractionRules(pairs, sums);
  }

  private PairRule pair(Tree tree) {
    Set<String> insteadOf =
        tree.texts("insteadOf").stream()
            .map(id -> id.contains("/") ? id : "interactions/" + id)
            .collect(Collectors.toUnmodifiableSet());
    return new PairRule(
        heads.of(tree),
        Asking.selector(tree.tree("a").orElseThrow()),
        Asking.selector(tree.tree("b").orElseThrow()),
        Asking.contexts(tree),
        insteadOf);
  }

  private SumRule sum(Tree tree) {
    return new SumRule(
        heads.of(tree),
        tree.text("effect"),
        tree.whole("atLeastMedicines").orElseThrow(),
        tree.whole("atLeastGrade").orElse(1),
        Asking.contexts(tree));
  }

  DoseLimits limits(List<Tree> trees) {
    return new DoseLimits(
        trees.stream()
            .map(tree ->
                new DoseLimits.DoseLimit(
                    heads.of(tree),
                    Asking.selector(tree.tree("of").orElseThrow()),
                    tree.tree("who").map(Asking::condition),
                    tree.maybe("maximumDaily").map(Mass::parse),
                    tree.maybe("maximumSingle").map(Mass::parse),
                    tree.maybe("minimumGap").map(Spans::duration),
                    tree.maybe("maximumPer24h").map(Mass::parse)))
            .toList());
  }

  Contraindications contraindications(List<Tree> trees) {
    return new Contraindications(
        trees.stream()
            .map(tree ->
                new Contraindications.Contraindication(
                    heads.of(tree),
                    Check.parse(tree.text("check")),
                    Asking.selector(tree.tree("of").orElseThrow()),
                    Asking.condition(tree.tree("when").orElseThrow()),
                    tree.texts("needs").stream()
                        .map(Need::parse)
                        .collect(Collectors.toUnmodifiableSet()),
                    Asking.contexts(tree)))
            .toList());
  }

  AllergyRules allergies(List<Tree> trees) {
    return new AllergyRules(
        trees.stream()
            .map(tree ->
                new AllergyRules.AllergyRule(
                    heads.of(tree),
                    tree.text("allergyGroup"),
                    Allergy.Kind.valueOf(tree.textOr("kind", "allergy").toUpperCase(Locale.ROOT)),
                    tree.tree("members").map(Asking::selector)))
            .toList());
  }

  DuplicateRules duplicates(List<Tree> trees) {
    return new DuplicateRules(
        trees.stream()
            .map(tree ->
                new DuplicateRules.DuplicateRule(
                    heads.of(tree),
                    tree.flag("sameIngredient"),
                    tree.tree("of").map(Asking::selector).orElse(Selector.ANY),
                    tree.whole("atMost").orElse(1),
                    tree.textOr("allowedWhen", "")))
            .toList());
  }
}
