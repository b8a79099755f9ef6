package org.evenkeel.core.starting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.person.Answer;
import org.evenkeel.core.person.Bounds;

/// When the first dose may be given to somebody who uses opioids.
///
/// The cases are read in order and the first that fits answers.
///
/// @param id the path in the knowledge, such as `inductions/buprenorphine-standard`
/// @param version the version of the knowledge it came with
/// @param of the medicine that is begun
/// @param kinds the kinds of opioid, by how long they act
/// @param cases the cases
/// @param region where it holds
/// @param review when written, by whom signed
public record InductionRule(
    String id,
    String version,
    Selector of,
    List<Kind> kinds,
    List<Case> cases,
    String region,
    Review review) {

  /// A kind of opioid.
  ///
  /// @param name its name, such as `short-acting`
  /// @param names the opioids of the kind as people name them
  public record Kind(String name, List<String> names) {
    public Kind {
      names = List.copyOf(names);
    }

    private boolean isCalled(String text) {
      String said = text.strip().toLowerCase(Locale.ROOT);
      return name.equals(said)
          || names.stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).equals(said));
    }
  }

  /// One case.
  ///
  /// @param kinds the kinds of opioid it is about; empty for any
  /// @param hours hours since the last use
  /// @param cows points on the Clinical Opiate Withdrawal Scale
  /// @param action what to do
  /// @param why the reason
  /// @param steps how
  /// @param sources where it stands
  /// @param unsureBecause what would settle it, empty when it counts as sure
  public record Case(
      Set<String> kinds,
      Optional<Bounds> hours,
      Optional<Bounds> cows,
      InductionAction action,
      String why,
      List<String> steps,
      List<SourceRef> sources,
      Optional<String> unsureBecause) {
    public Case {
      kinds = Set.copyOf(kinds);
      steps = List.copyOf(steps);
      sources = List.copyOf(sources);
    }

    private Answer fits(
        Optional<String> kind, Optional<BigDecimal> hoursSince, Optional<BigDecimal> points) {
      var parts = new ArrayList<Answer>();
      if (!kinds.isEmpty()) {
        parts.add(told(kind, kinds::contains, "opioid"));
      }
      hours.ifPresent(bounds -> parts.add(told(hoursSince, bounds::contains, "hoursSinceLastUse")));
      cows.ifPresent(bounds -> parts.add(told(points, bounds::contains, "cows")));
      return Answer.all(parts);
    }

    private static <T> Answer told(Optional<T> said, Function<T, Boolean> fits, String missing) {
      return said.map(fits).map(Answer::of).orElseGet(() -> Answer.unknown(missing));
    }
  }

  public InductionRule {
    kinds = List.copyOf(kinds);
    cases = List.copyOf(cases);
  }

  /// The kind of an opioid as somebody names it, empty when it is in none.
  public Optional<String> kindOf(String opioid) {
    return kinds.stream().filter(kind -> kind.isCalled(opioid)).map(Kind::name).findFirst();
  }

  /// What the rule says.
  ///
  /// A case that cannot be told ends the reading: a later one is meant only for those whom the
  /// earlier ones do not fit.
  ///
  /// @param kind the kind of the opioid last used
  /// @param hours hours since the last use
  /// @param cows points on the Clinical Opiate Withdrawal Scale now
  public InductionAnswer answer(
      Optional<String> kind, Optional<BigDecimal> hours, Optional<BigDecimal> cows) {
    for (Case oneCase : cases) {
      switch (oneCase.fits(kind, hours, cows)) {
        case Answer.Met _ -> {
          return new InductionAnswer.Said(this, oneCase);
        }
        case Answer.Unknown(var missing) -> {
          return new InductionAnswer.NotKnown(this, missing);
        }
        case Answer.NotMet _ -> {}
      }
    }
    return new InductionAnswer.NotKnown(this, Set.of("a case of the rule that fits"));
  }

  /// What nobody is told about, in words; empty when every opioid, hour and score has its case.
  public List<String> holes() {
    var holes = new ArrayList<String>();
    for (Kind kind : kinds) {
      for (BigDecimal hours : edges(Case::hours)) {
        for (BigDecimal points : edges(Case::cows)) {
          boolean said =
              cases.stream()
                  .anyMatch(c ->
                      c.fits(Optional.of(kind.name()), Optional.of(hours), Optional.of(points))
                          instanceof Answer.Met);
          if (!said) {
            holes.add(kind.name() + ", " + hours + " h, COWS " + points);
          }
        }
      }
    }
    return holes;
  }

  private Set<BigDecimal> edges(Function<Case, Optional<Bounds>> part) {
    var edges = new TreeSet<>(Set.of(BigDecimal.ZERO));
    for (Case oneCase : cases) {
      part.apply(oneCase)
          .ifPresent(bounds -> {
            bounds.atLeast().ifPresent(edges::add);
            bounds.below().ifPresent(edges::add);
          });
    }
    return edges;
  }
}
