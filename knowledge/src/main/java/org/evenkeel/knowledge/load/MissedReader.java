package org.evenkeel.knowledge.load;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenkeel.core.missed.MissedAction;
import org.evenkeel.core.missed.MissedDoseRule;
import org.evenkeel.core.missed.MissedDoseRules;
import org.evenkeel.core.person.Bounds;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.knowledge.content.Spans;
import org.evenkeel.knowledge.content.Tree;

/// The rules of the room `missed`.
///
/// @param heads reads what each rule says of itself
record MissedReader(Heads heads) {

  MissedDoseRules read(List<Tree> trees) {
    return new MissedDoseRules(trees.stream().map(this::rule).toList());
  }

  private MissedDoseRule rule(Tree tree) {
    return new MissedDoseRule(
        tree.text("id"),
        heads.version(),
        Asking.selector(tree.tree("of").orElseThrow()),
        tree.texts("names"),
        Set.copyOf(tree.texts("needs")),
        Spans.duration(tree.text("interval")),
        tree.trees("cases").stream().map(MissedReader::oneCase).toList(),
        tree.tree("daily").map(MissedReader::daily),
        tree.textOr("region", Heads.DEFAULT_REGION),
        Heads.review(tree));
  }

  private static MissedDoseRule.MissedCase oneCase(Tree tree) {
    return new MissedDoseRule.MissedCase(
        when(tree.tree("when").orElseThrow()),
        MissedAction.parse(tree.text("action")),
        tree.text("why"),
        tree.text("plain"),
        tree.tree("details").map(MissedReader::details).orElse(Map.of()),
        Heads.sources(tree),
        Heads.isSure(tree));
  }

  private static MissedDoseRule.When when(Tree tree) {
    Optional<Tree> since = tree.tree("since");
    Map<String, Bounds> answered = new HashMap<>();
    tree.tree("answered")
        .ifPresent(questions ->
            questions
                .keys()
                .forEach(
                    name -> answered.put(name, Asking.bounds(questions.tree(name).orElseThrow()))));
    return new MissedDoseRule.When(
        Set.copyOf(tree.texts("phase")),
        since.flatMap(s -> span(s, "from")),
        since.flatMap(s -> span(s, "until")),
        tree.texts("lastDose").stream().map(Mass::parse).collect(Collectors.toUnmodifiableSet()),
        tree.texts("doseNumber").stream()
            .map(Integer::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        tree.tree("dosesMissed").map(Asking::bounds),
        tree.tree("with").map(Asking::selector),
        tree.tree("without").map(Asking::selector),
        answered,
        tree.flag("onlyIfSaid"));
  }

  private static Optional<Duration> span(Tree since, String key) {
    return since.maybe(key).map(Spans::duration);
  }

  private static Map<String, String> details(Tree tree) {
    Map<String, String> details = new HashMap<>();
    tree.keys().forEach(key -> details.put(key, tree.text(key)));
    return details;
  }

  private static MissedDoseRule.Daily daily(Tree tree) {
    return new MissedDoseRule.Daily(
        tree.text("takeUntil"),
        MissedAction.parse(tree.text("then")),
        tree.text("plain"),
        Heads.sources(tree),
        Heads.isSure(tree));
  }
}
