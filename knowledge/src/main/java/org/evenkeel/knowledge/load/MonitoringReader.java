package org.evenkeel.knowledge.load;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.monitoring.MonitoringRule;
import org.evenkeel.core.monitoring.MonitoringRules;
import org.evenkeel.core.quantity.SerumLevel;
import org.evenkeel.knowledge.content.Spans;
import org.evenkeel.knowledge.content.Tree;

/// The rules of the room `monitoring`.
///
/// What no laboratory reports has no unit, and its numbers are for the manual only. A rule that
/// says no tier of its own is moderate, and major when a start without the baseline is a finding.
///
/// @param heads reads what each rule says of itself
record MonitoringReader(Heads heads) {

  MonitoringRules read(List<Tree> trees) {
    return new MonitoringRules(trees.stream().map(this::rule).toList());
  }

  private MonitoringRule rule(Tree tree) {
    boolean prerequisite = tree.flag("prerequisite");
    Tier tier =
        tree.maybe("tier").map(Tier::parse).orElse(prerequisite ? Tier.MAJOR : Tier.MODERATE);
    String parameter = tree.text("parameter");
    String summary = tree.textOr("summary", "{a}: no " + parameter + " before the start");
    Optional<SerumLevel.Unit> unit = tree.maybe("unit").flatMap(LabUnits::parse);
    return new MonitoringRule(
        heads.of(tree, tier, summary),
        Asking.selector(tree.tree("of").orElseThrow()),
        parameter,
        Set.copyOf(tree.texts("names")),
        tree.textOr("population", "everyone"),
        tree.tree("who").map(Asking::condition),
        tree.texts("loinc").stream().map(Code.Loinc::new).collect(Collectors.toUnmodifiableSet()),
        tree.trees("schedule").stream().map(MonitoringReader::step).toList(),
        unit,
        unit.flatMap(u -> tree.tree("range")).flatMap(MonitoringReader::range),
        (unit.isEmpty() ? List.<Tree>of() : tree.trees("critical"))
            .stream()
                .map(c -> new MonitoringRule.Critical(Asking.bounds(c), c.text("say")))
                .toList(),
        tree.tree("interpretable")
            .map(w ->
                new MonitoringRule.LevelWindow(
                    w.number("hoursSinceDoseFrom").orElseThrow(),
                    w.number("hoursSinceDoseUntil").orElseThrow())),
        prerequisite);
  }

  private static MonitoringRule.Step step(Tree tree) {
    return new MonitoringRule.Step(
        tree.text("phase"),
        tree.has("before"),
        tree.flag("required"),
        tree.maybe("every").map(Spans::period),
        tree.maybe("from").map(Spans::period),
        tree.maybe("until").map(Spans::period),
        Heads.sources(tree),
        Heads.isSure(tree));
  }

  /// A range in words only bounds nothing.
  private static Optional<MonitoringRule.Range> range(Tree tree) {
    return tree.has("from") || tree.has("until")
        ? Optional.of(new MonitoringRule.Range(Asking.bounds(tree), tree.textOr("note", "")))
        : Optional.empty();
  }
}
