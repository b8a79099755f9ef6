package org.evenkeel.knowledge.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.core.person.Bounds;
import org.evenkeel.core.quantity.Mass;
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
