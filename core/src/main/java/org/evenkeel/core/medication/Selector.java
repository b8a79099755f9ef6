package org.evenkeel.core.medication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which medicines a rule means. Every part that is given must fit; within a part one of the values
/// must.
///
/// A combination fits by its own name and by each of its ingredients. A route, form or release that
/// nobody stated is read from the forms on the market when all of them agree; else the answer is
/// "could". A brand that nobody stated is no brand. An enzyme role that holds from some daily dose
/// on applies when the dose is not known, and the match says so.
///
/// @param medicines names of medicines
/// @param classes class keys
/// @param groups group keys
/// @param effect an effect of at least some grade
/// @param enzyme a role towards an enzyme
/// @param routes routes
/// @param forms forms
/// @param releases releases
/// @param brands brand names, in any case
/// @param not what the rule leaves out
public record Selector(
    Set<String> medicines,
    Set<String> classes,
    Set<String> groups,
    Optional<EffectOf> effect,
    Optional<EnzymeOf> enzyme,
    Set<Route> routes,
    Set<String> forms,
    Set<Release> releases,
    Set<String> brands,
    Optional<Selector> not) {

  /// An effect of at least this grade.
  public record EffectOf(String effect, int atLeast) {}

  /// A role towards an enzyme, of one of these strengths; an empty set means any strength.
  public record EnzymeOf(String enzyme, EnzymeRole.As as, Set<EnzymeRole.Strength> strengths) {
    public EnzymeOf {
      strengths = Set.copyOf(strengths);
    }
  }

  /// Means every medicine.
  public static final Selector ANY = builder().build();

  public Selector {
    medicines = Set.copyOf(medicines);
    classes = Set.copyOf(classes);
    groups = Set.copyOf(groups);
    routes = Set.copyOf(routes);
    forms = Set.copyOf(forms);
    releases = Set.copyOf(releases);
    brands =
        brands.stream()
            .map(b -> b.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /// Begins a selector; what is not said is not asked.
  public static SelectorBuilder builder() {
    return new SelectorBuilder();
  }

  /// Means the medicines of these names.
  public static Selector medicine(String... names) {
    return builder().medicines(names).build();
  }

  /// Means the medicines of these classes.
  public static Selector ofClass(String... classes) {
    return builder().classes(classes).build();
  }

  /// Whether the medicine could be meant in some way of taking it. Quick, for indexes.
  public boolean couldMean(Medicine medicine) {
    return (medicines.isEmpty() || named(medicine))
        && (classes.isEmpty() || isOfClass(medicine))
        && (groups.isEmpty() || medicine.groups().stream().anyMatch(groups::contains))
        && effect.map(e -> medicine.grade(e.effect()) >= e.atLeast()).orElse(true)
        && enzyme.map(e -> medicine.enzymes().stream().anyMatch(r -> plays(r, e))).orElse(true)
        && !not.map(n -> n.asksOnlyOfTheMedicine() && n.couldMean(medicine)).orElse(false);
  }

  /// Whether this medicine, taken this way, is meant.
  public Match match(InUse use) {
    Medicine medicine = use.medicine();
    if (!couldMean(medicine)) {
      return Match.NO;
    }
    Match match = effect.map(e -> effectOf(medicine, e)).orElse(Match.YES);
    if (enzyme.isPresent()) {
      match = match.and(roleOf(use, enzyme.get()));
    }
    match = match.and(fits(brands, use.brand().map(b -> b.toLowerCase(Locale.ROOT)), Set.of(), ""));
    if (!routes.isEmpty()) {
      match =
          match.and(
              fits(routes, use.route(), onMarket(medicine, Form::route), missing("route", use)));
    }
    if (!forms.isEmpty()) {
      match =
          match.and(fits(forms, use.form(), onMarket(medicine, Form::kind), missing("form", use)));
    }
    if (!releases.isEmpty()) {
      match =
          match.and(
              fits(
                  releases,
                  use.release(),
                  onMarket(medicine, Form::release),
                  missing("release", use)));
    }
    if (not.isPresent()) {
      match = match.and(not.get().match(use).negated());
    }
    return match;
  }

  private boolean named(Medicine medicine) {
    return medicines.contains(medicine.ingredient().name())
        || medicine.contains().stream().anyMatch(part -> medicines.contains(part.name()));
  }

  /// A combination lists the classes of its ingredients among its groups.
  private boolean isOfClass(Medicine medicine) {
    return classes.contains(medicine.therapeuticClass())
        || medicine.groups().stream().anyMatch(classes::contains);
  }

  private boolean asksOnlyOfTheMedicine() {
    return routes.isEmpty()
        && forms.isEmpty()
        && releases.isEmpty()
        && brands.isEmpty()
        && enzyme.isEmpty()
        && not.isEmpty();
  }

  private static Match effectOf(Medicine medicine, EffectOf wanted) {
    boolean sure =
        medicine.effects().stream()
            .anyMatch(e ->
                e.effect().equals(wanted.effect()) && e.grade() >= wanted.atLeast() && e.sure());
    return sure ? Match.YES : new Match(Match.Verdict.YES, Set.of(), Set.of(), false);
  }

  private static boolean plays(EnzymeRole role, EnzymeOf wanted) {
    return role.enzyme().equals(wanted.enzyme())
        && role.as() == wanted.as()
        && (wanted.strengths().isEmpty() || wanted.strengths().contains(role.strength()));
  }

  private static Match roleOf(InUse use, EnzymeOf wanted) {
    Match best = Match.NO;
    for (EnzymeRole role : use.medicine().enzymes()) {
      if (plays(role, wanted)) {
        Match match = roleAtDose(role, use);
        if (match.yes() && (best.no() || weight(match) > weight(best))) {
          best = match;
        }
      }
    }
    return best;
  }

  /// A sure role counts more than an unsure one, and a stated dose more than an assumed one.
  private static int weight(Match match) {
    return (match.sure() ? 2 : 0) + (match.assumed().isEmpty() ? 1 : 0);
  }

  private static Match roleAtDose(EnzymeRole role, InUse use) {
    if (role.atLeastDaily().isPresent()) {
      if (use.daily().isEmpty()) {
        String assumed =
            "the daily dose of %s is not known: taken as %s or more"
                .formatted(use.medicine().display(), role.atLeastDaily().get().text());
        return new Match(Match.Verdict.YES, Set.of(), Set.of(assumed), role.sure());
      }
      if (use.daily().get().perDay().compareTo(role.atLeastDaily().get()) < 0) {
        return Match.NO;
      }
    }
    return role.sure() ? Match.YES : new Match(Match.Verdict.YES, Set.of(), Set.of(), false);
  }

  private static <T> Match fits(Set<T> wanted, Optional<T> stated, Set<T> market, String missing) {
    if (wanted.isEmpty()) {
      return Match.YES;
    }
    if (stated.isPresent()) {
      return wanted.contains(stated.get()) ? Match.YES : Match.NO;
    }
    if (missing.isEmpty()) {
      return Match.NO;
    }
    if (!market.isEmpty() && wanted.containsAll(market)) {
      return Match.YES;
    }
    boolean someFit = market.isEmpty() || market.stream().anyMatch(wanted::contains);
    return someFit ? Match.could(missing) : Match.NO;
  }

  private static <T> Set<T> onMarket(Medicine medicine, Function<Form, T> part) {
    List<Form> forms = medicine.forms();
    return forms.stream().map(part).collect(Collectors.toSet());
  }

  private static String missing(String what, InUse use) {
    return what + " of " + use.medicine().display();
  }
}
