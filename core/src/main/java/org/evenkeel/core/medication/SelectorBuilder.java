package org.evenkeel.core.medication;

import java.util.Optional;
import java.util.Set;

/// Puts a [Selector] together part by part.
public final class SelectorBuilder {
  private Set<String> medicines = Set.of();
  private Set<String> classes = Set.of();
  private Set<String> groups = Set.of();
  private Optional<Selector.EffectOf> effect = Optional.empty();
  private Optional<Selector.EnzymeOf> enzyme = Optional.empty();
  private Set<Route> routes = Set.of();
  private Set<String> forms = Set.of();
  private Set<Release> releases = Set.of();
  private Set<String> brands = Set.of();
  private Optional<Selector> not = Optional.empty();

  SelectorBuilder() {}

  /// By name.
  public SelectorBuilder medicines(String... names) {
    medicines = Set.of(names);
    return this;
  }

  /// By class.
  public SelectorBuilder classes(String... keys) {
    classes = Set.of(keys);
    return this;
  }

  /// By group.
  public SelectorBuilder groups(String... keys) {
    groups = Set.of(keys);
    return this;
  }

  /// By an effect of at least this grade.
  public SelectorBuilder effect(String name, int atLeast) {
    effect = Optional.of(new Selector.EffectOf(name, atLeast));
    return this;
  }

  /// By a role towards an enzyme; without strengths any of them.
  public SelectorBuilder enzyme(String name, EnzymeRole.As as, EnzymeRole.Strength... strengths) {
    enzyme = Optional.of(new Selector.EnzymeOf(name, as, Set.of(strengths)));
    return this;
  }

  /// By route.
  public SelectorBuilder routes(Route... values) {
    routes = Set.of(values);
    return this;
  }

  /// By form.
  public SelectorBuilder forms(String... values) {
    forms = Set.of(values);
    return this;
  }

  /// By release.
  public SelectorBuilder releases(Release... values) {
    releases = Set.of(values);
    return this;
  }

  /// By brand.
  public SelectorBuilder brands(String... values) {
    brands = Set.of(values);
    return this;
  }

  /// All but these.
  public SelectorBuilder not(Selector left) {
    not = Optional.of(left);
    return this;
  }

  /// The selector.
  public Selector build() {
    return new Selector(
        medicines, classes, groups, effect, enzyme, routes, forms, releases, brands, not);
  }
}
