package org.evenkeel.knowledge.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.medication.EnzymeRole;
import org.evenkeel.core.medication.Release;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.person.Bounds;
import org.evenkeel.core.person.LiverGrade;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.PersonCondition;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.safety.Context;
import org.evenkeel.core.safety.DoseBounds;
import org.evenkeel.knowledge.content.Tree;

/// What rules ask: which medicine, which person, in which circumstances.
final class Asking {

  private Asking() {}

  /// Which medicines are meant.
  static Selector selector(Tree tree) {
    return new Selector(
        Set.copyOf(tree.texts("medicine")),
        Set.copyOf(tree.texts("class")),
        Set.copyOf(tree.texts("group")),
        tree.maybe("effect")
            .map(effect -> new Selector.EffectOf(effect, tree.whole("atLeast").orElse(1))),
        tree.maybe("enzyme")
            .map(enzyme ->
                new Selector.EnzymeOf(
                    enzyme, as(tree.text("as")), all(tree, "strength", Asking::strength))),
        all(tree, "route", Route::parse),
        Set.copyOf(tree.texts("form")),
        all(tree, "release", Release::parse),
        Set.copyOf(tree.texts("brand")),
        tree.tree("not").map(Asking::selector));
  }

  static EnzymeRole.As as(String word) {
    return EnzymeRole.As.valueOf(word.toUpperCase(Locale.ROOT));
  }

  static EnzymeRole.Strength strength(String word) {
    return EnzymeRole.Strength.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static <T> Set<T> all(Tree tree, String key, Function<String, T> reader) {
    return tree.texts(key).stream().map(reader).collect(Collectors.toUnmodifiableSet());
  }

  /// What is asked of the person.
  static PersonCondition condition(Tree tree) {
    List<PersonCondition> parts = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      tree.tree(measure.word())
          .ifPresent(b -> parts.add(new PersonCondition.Measured(measure, bounds(b))));
    }
    if (tree.has("sex")) {
      parts.add(new PersonCondition.SexIs(all(tree, "sex", Sex::parse)));
    }
    if (tree.has("pregnant")) {
      parts.add(new PersonCondition.Pregnant(tree.flag("pregnant")));
    }
    if (tree.has("childBearing")) {
      parts.add(new PersonCondition.ChildBearing(tree.flag("childBearing")));
    }
    if (tree.has("breastfeeding")) {
      parts.add(new PersonCondition.Breastfeeding(tree.flag("breastfeeding")));
    }
    if (tree.has("liver")) {
      parts.add(new PersonCondition.Liver(all(tree, "liver", LiverGrade::parse)));
    }
    if (tree.has("has")) {
      parts.add(new PersonCondition.Has(Set.copyOf(tree.texts("has"))));
    }
    tree.tree("gene").ifPresent(gene -> parts.add(new PersonCondition.Gene(genes(gene))));
    tree.tree("level")
        .ifPresent(level -> parts.add(new PersonCondition.Level(level.text("of"), bounds(level))));
    if (tree.has("anyOf")) {
      parts.add(
          new PersonCondition.AnyOf(tree.trees("anyOf").stream().map(Asking::condition).toList()));
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(tree.path() + ": asks nothing");
    }
    return parts.size() == 1 ? parts.getFirst() : new PersonCondition.All(parts);
  }

  private static Map<String, Set<String>> genes(Tree gene) {
    Map<String, Set<String>> genes = new HashMap<>();
    gene.keys().forEach(name -> genes.put(name, Set.copyOf(gene.texts(name))));
    return genes;
  }

  /// Numbers from `atLeast` or `from` (inclusive) to `below` or `until` (exclusive).
  static Bounds bounds(Tree tree) {
    return new Bounds(
        tree.number("atLeast").or(() -> tree.number("from")),
        tree.number("below").or(() -> tree.number("until")));
  }

  /// The circumstances of a rule.
  static List<Context> contexts(Tree rule) {
    return rule.trees("context").stream().map(Asking::context).toList();
  }

  private static Context context(Tree tree) {
    Tree when = tree.tree("if").orElseThrow();
    Tree then = tree.tree("then").orElseThrow();
    return new Context(
        when.tree("doseOfA").map(Asking::doses),
        when.tree("doseOfB").map(Asking::doses),
        all(when, "routeOfA", Route::parse),
        all(when, "routeOfB", Route::parse),
        when.tree("with").map(Asking::selector),
        when.tree("without").map(Asking::selector),
        when.tree("person").map(Asking::condition),
        Tier.parse(then.text("tier")),
        then.flag("interrupts"),
        then.textOr("note", ""));
  }

  private static DoseBounds doses(Tree tree) {
    Optional<Mass> atLeast = tree.maybe("atLeast").map(Mass::parse);
    return new DoseBounds(atLeast, tree.maybe("below").map(Mass::parse));
  }
}
