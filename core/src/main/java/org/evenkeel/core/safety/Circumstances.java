package org.evenkeel.core.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.medication.Match;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.person.Answer;

/// Reads the contexts of a rule and changes the finding's weight accordingly.
///
/// @param person the person under review
/// @param missing takes up what is missing
record Circumstances(CaseUnderReview person, Set<String> missing) {

  /// For a rule about one medicine; parts that ask of a second one never hold.
  void apply(List<Context> contexts, OnBoard a, FindingWriter finding) {
    apply(contexts, Optional.of(a), Optional.empty(), finding);
  }

  /// For a rule about two medicines.
  void apply(List<Context> contexts, OnBoard a, OnBoard b, FindingWriter finding) {
    apply(contexts, Optional.of(a), Optional.of(b), finding);
  }

  /// For a rule about a sum.
  void apply(List<Context> contexts, FindingWriter finding) {
    apply(contexts, Optional.empty(), Optional.empty(), finding);
  }

  private void apply(
      List<Context> contexts, Optional<OnBoard> a, Optional<OnBoard> b, FindingWriter finding) {
    for (Context context : contexts) {
      switch (holds(context, a, b)) {
        case Answer.Met _ ->
            finding.weight(context.tier(), context.interrupts()).note(context.note());
        case Answer.Unknown(var words) -> missing.addAll(words);
        case Answer.NotMet _ -> {}
      }
    }
  }

  private Answer holds(Context context, Optional<OnBoard> a, Optional<OnBoard> b) {
    var parts = new ArrayList<Answer>();
    context.doseOfA().ifPresent(bounds -> parts.add(dose(bounds, a)));
    context.doseOfB().ifPresent(bounds -> parts.add(dose(bounds, b)));
    if (!context.routeOfA().isEmpty()) {
      parts.add(route(context.routeOfA(), a));
    }
    if (!context.routeOfB().isEmpty()) {
      parts.add(route(context.routeOfB(), b));
    }
    context.with().ifPresent(third -> parts.add(third(third, a, b)));
    context.without().ifPresent(third -> parts.add(opposite(third(third, a, b))));
    context.person().ifPresent(condition -> parts.add(condition.test(person.person())));
    return Answer.all(parts);
  }

  private static Answer dose(DoseBounds bounds, Optional<OnBoard> medicine) {
    if (medicine.isEmpty()) {
      return Answer.NOT_MET;
    }
    OnBoard taken = medicine.get();
    return taken
        .exposure()
        .daily()
        .map(daily -> Answer.of(bounds.contains(daily)))
        .orElseGet(() -> Answer.unknown("daily dose of " + taken.name()));
  }

  private static Answer route(Set<Route> routes, Optional<OnBoard> medicine) {
    if (medicine.isEmpty()) {
      return Answer.NOT_MET;
    }
    Selector byRoute = Selector.builder().routes(routes.toArray(Route[]::new)).build();
    return answer(byRoute.match(medicine.get().use()));
  }

  private Answer third(Selector selector, Optional<OnBoard> a, Optional<OnBoard> b) {
    var answers = new ArrayList<Answer>();
    for (OnBoard other : person.onBoard()) {
      boolean isOneOfTheTwo =
          a.map(other::sharesIngredientWith).orElse(false)
              || b.map(other::sharesIngredientWith).orElse(false);
      if (!isOneOfTheTwo) {
        answers.add(answer(selector.match(other.use())));
      }
    }
    person.unknown().forEach(word -> answers.add(Answer.unknown(word)));
    return Answer.any(answers);
  }

  private static Answer answer(Match match) {
    return switch (match.verdict()) {
      case YES -> Answer.MET;
      case NO -> Answer.NOT_MET;
      case COULD -> new Answer.Unknown(match.missing());
    };
  }

  private static Answer opposite(Answer answer) {
    return switch (answer) {
      case Answer.Met _ -> Answer.NOT_MET;
      case Answer.NotMet _ -> Answer.MET;
      case Answer.Unknown unknown -> unknown;
    };
  }
}
