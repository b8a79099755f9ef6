package org.evenkeel.knowledge.load;

import java.util.List;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.stopping.AbruptStops;
import org.evenkeel.core.stopping.Occupancies;
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
