package org.evenkeel.knowledge.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.core.person.Bounds;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.starting.InductionAction;
import org.evenkeel.core.starting.InductionRule;
import org.evenkeel.core.starting.InductionRules;
import org.evenkeel.core.starting.TitrationRule;
import org.evenkeel.core.starting.TitrationRules;
import org.evenkeel.core.starting.TitrationStep;
import org.evenkeel.knowledge.content.Spans;
import org.evenkeel.knowledge.content.Tree;

/// The rules of the room `starting`.
///
/// @param heads reads what each rule says of itself
record StartingReader(Heads heads) {

  TitrationRules titrations(List<Tree> trees) {
    return new TitrationRules(trees.stream().map(this::titration).toList());
  }

  private TitrationRule titration(Tree tree) {
    return new TitrationRule(
        tree.text("id"),
        heads.version(),
        Asking.selector(tree.tree("of").orElseThrow()),
        tree.texts("for"),
        tree.text("who"),
        tree.tree("with").map(Asking::selector),
        tree.tree("without").map(Asking::selector),
        asked(tree),
        tree.trees("steps").stream().map(StartingReader::step).toList(),
        tree.tree("pace").map(StartingReader::pace),
        tree.text("target"),
        tree.maybe("most").map(Mass::parse),
        tree.texts("before"),
        tree.trees("stopIf").stream()
            .map(stop -> new TitrationRule.Stop(stop.text("sign"), stop.text("act")))
            .toList(),
        tree.texts("slower"),
        tree.text("why"),
        tree.text("plain"),
        Heads.sources(tree),
        tree.maybe("unsureBecause"),
        tree.textOr("region", Heads.DEFAULT_REGION),
        Heads.review(tree));
  }

  InductionRules inductions(List<Tree> trees) {
    return new InductionRules(trees.stream().map(this::induction).toList());
  }

  private InductionRule induction(Tree tree) {
    return new InductionRule(
        tree.text("id"),
        heads.version(),
        Asking.selector(tree.tree("of").orElseThrow()),
        tree.trees("kinds").stream()
            .map(kind -> new InductionRule.Kind(kind.text("kind"), kind.texts("opioids")))
            .toList(),
        tree.trees("cases").stream().map(StartingReader::inductionCase).toList(),
        tree.textOr("region", Heads.DEFAULT_REGION),
        Heads.review(tree));
  }

  private static InductionRule.Case inductionCase(Tree tree) {
    Tree when = tree.tree("when").orElseThrow();
    return new InductionRule.Case(
        Set.copyOf(when.texts("kind")),
        when.tree("hours").map(Asking::bounds),
        when.tree("cows").map(Asking::bounds),
        InductionAction.parse(tree.text("action")),
        tree.text("why"),
        tree.texts("steps"),
        Heads.sources(tree),
        tree.maybe("unsureBecause"));
  }

  private static Map<String, Bounds> asked(Tree tree) {
    Map<String, Bounds> asked = new HashMap<>();
    tree.tree("asked")
        .ifPresent(all ->
            all.keys().forEach(key -> asked.put(key, Asking.bounds(all.tree(key).orElseThrow()))));
    return asked;
  }

  private static TitrationStep step(Tree tree) {
    return new TitrationStep(
        tree.whole("fromDay").orElseThrow(),
        Mass.parse(tree.text("dose")),
        tree.maybe("upTo").map(Mass::parse),
        tree.whole("inDoses").orElse(1),
        tree.whole("everyDays").orElse(1),
        tree.textOr("note", ""));
  }

  private static TitrationRule.Pace pace(Tree tree) {
    return new TitrationRule.Pace(Mass.parse(tree.text("by")), Spans.period(tree.text("every")));
  }
}
