package org.evenkeel.knowledge.load;

import java.util.List;
import java.util.Set;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.stopping.AbruptStops;
import org.evenkeel.core.stopping.Equivalences;
import org.evenkeel.core.stopping.Occupancies;
import org.evenkeel.core.stopping.SwitchMethod;
import org.evenkeel.core.stopping.Switches;
import org.evenkeel.core.stopping.TaperPace;
import org.evenkeel.core.stopping.TaperPaces;
import org.evenkeel.core.stopping.Washouts;
import org.evenkeel.knowledge.content.Spans;
import org.evenkeel.knowledge.content.Tree;

/// The rules of the room `stopping`.
///
/// @param heads reads what each rule says of itself
record StoppingReader(Heads heads) {

  Washouts washouts(List<Tree> trees) {
    return new Washouts(
        trees.stream()
            .map(tree ->
                new Washouts.Washout(
                    heads.of(tree),
                    Asking.selector(tree.tree("stopped").orElseThrow()),
                    Asking.selector(tree.tree("started").orElseThrow()),
                    Spans.period(tree.text("gap"))))
            .toList());
  }

  AbruptStops abruptStops(List<Tree> trees) {
    return new AbruptStops(
        trees.stream()
            .map(tree ->
                new AbruptStops.AbruptStop(
                    heads.of(tree),
                    Asking.selector(tree.tree("of").orElseThrow()),
                    Spans.period(tree.text("afterUseOf")),
                    tree.maybe("watchFor").map(Spans::period),
                    tree.text("taper")))
            .toList());
  }

  Switches switches(List<Tree> trees) {
    return new Switches(
        trees.stream()
            .map(tree ->
                new Switches.Switch(
                    tree.text("id"),
                    heads.version(),
                    Asking.selector(tree.tree("from").orElseThrow()),
                    Asking.selector(tree.tree("to").orElseThrow()),
                    SwitchMethod.parse(tree.text("method")),
                    tree.maybe("wait").map(Spans::period),
                    tree.texts("steps"),
                    tree.text("why"),
                    tree.texts("watch"),
                    Heads.sources(tree),
                    tree.maybe("unsureBecause"),
                    Set.copyOf(tree.texts("replaces")),
                    tree.textOr("region", Heads.DEFAULT_REGION),
                    Heads.review(tree)))
            .toList());
  }

  Equivalences equivalences(List<Tree> trees) {
    return new Equivalences(
        trees.stream().filter(tree -> !tree.has("notOffered")).map(this::table).toList(),
        trees.stream()
            .filter(tree -> tree.has("notOffered"))
            .map(tree ->
                new Equivalences.Refused(
                    tree.text("id"),
                    heads.version(),
                    Asking.selector(tree.tree("notOffered").orElseThrow()),
                    tree.text("why"),
                    Heads.sources(tree)))
            .toList());
  }

  private Equivalences.Table table(Tree tree) {
    Tree reference = tree.tree("reference").orElseThrow();
    return new Equivalences.Table(
        tree.text("id"),
        heads.version(),
        new Ingredient(reference.text("medicine")),
        Mass.parse(reference.text("dose")),
        tree.trees("values").stream()
            .map(value ->
                new Equivalences.Value(
                    new Ingredient(value.text("medicine")),
                    Mass.parse(value.text("dose")),
                    value.maybe("upTo").map(Mass::parse),
                    Heads.sources(value),
                    value.maybe("unsureBecause")))
            .toList(),
        tree.text("why"),
        tree.texts("cautions"),
        tree.textOr("region", Heads.DEFAULT_REGION),
        Heads.review(tree));
  }

  TaperPaces paces(List<Tree> trees) {
    return new TaperPaces(trees.stream().map(this::pace).toList());
  }

  private TaperPace pace(Tree tree) {
    return new TaperPace(
        tree.text("id"),
        heads.version(),
        Asking.selector(tree.tree("of").orElseThrow()),
        tree.tree("usual").map(StoppingReader::limit),
        tree.tree("fastest").map(StoppingReader::limit),
        tree.texts("slower"),
        tree.texts("whenNot"),
        tree.texts("risks"),
        tree.texts("withdrawal"),
        tree.texts("relapse"),
        tree.text("why"),
        Heads.sources(tree),
        tree.maybe("unsureBecause"),
        tree.textOr("region", Heads.DEFAULT_REGION),
        Heads.review(tree));
  }

  private static TaperPace.Limit limit(Tree tree) {
    return new TaperPace.Limit(
        tree.number("percent").orElseThrow(),
        Math.toIntExact(Spans.duration(tree.text("every")).toDays()));
  }

  static Occupancies occupancies(List<Tree> trees) {
    return new Occupancies(
        trees.stream()
            .map(tree ->
                new Occupancies.Occupancy(
                    new Ingredient(tree.text("occupancy")),
                    tree.text("target"),
                    Mass.parse(tree.text("halfEffect")),
                    tree.texts("sources"),
                    tree.maybe("unsureBecause")))
            .toList());
  }
}
