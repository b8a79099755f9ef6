package org.evenkeel.core.safety;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.genes.GeneAnswer;
import org.evenkeel.core.genes.GeneReading;
import org.evenkeel.core.genes.GeneRule;
import org.evenkeel.core.genes.Pharmacogenomics;
import org.evenkeel.core.genes.Population;
import org.evenkeel.core.genes.WorkingGenes;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.medication.Match;
import org.evenkeel.core.person.Known;

/// Does a gene of this person ask for another dose or another medicine?
///
/// What counts is how the enzyme works now: an inhibitor on board lowers it. A gene that matters
/// and is not known is reported, never taken as normal; one that could not change anything is not
/// asked for.
record GeneCheck() implements SafetyCheck {

  @Override
  public Check check() {
    return Check.GENES;
  }

  @Override
  public void ask(CaseUnderReview person, Gathered into) {
    into.missing().addAll(person.unknown());
    Map<String, GeneReading> genes = person.genes();
    person
        .byIngredient()
        .values()
        .forEach(orders ->
            orders.getFirst().rules().genes().forEach(r -> ask(r, orders, genes, person, into)));
  }

  private void ask(
      GeneRule rule,
      List<OnBoard> orders,
      Map<String, GeneReading> genes,
      CaseUnderReview person,
      Gathered into) {
    OnBoard medicine = orders.getFirst();
    Match match = rule.of().match(medicine.use());
    if (match.no()) {
      return;
    }
    WorkingGenes working = working(genes, medicine, person);
    Set<Population> population = population(rule, orders, person);
    GeneAnswer answer = Pharmacogenomics.answer(rule, working.genes(), population);
    if (answer.recommendation().asksForAction() && match.yes()) {
      into.missing().addAll(answer.missing());
      answer.matched().stream()
          .map(line -> write(line, answer, orders, match, working))
          .forEach(into.findings()::add);
    } else if (Pharmacogenomics.couldAskForAction(rule, working.genes(), population)) {
      into.missing().addAll(answer.missing());
      into.missing().addAll(match.missing());
    }
    answer
        .matched()
        .filter(line -> !line.head().sure() && !answer.recommendation().asksForAction())
        .ifPresent(line -> into.missing().add("a sure source for " + line.head().id()));
  }

  private Finding write(
      GeneRule.Case line,
      GeneAnswer answer,
      List<OnBoard> orders,
      Match match,
      WorkingGenes working) {
    FindingWriter writer =
        Finding.by(line.head(), check())
            .a(orders.getFirst())
            .b(String.join(", ", answer.used()))
            .matchIsSure(match.sure() && working.sure(line.when().keySet()))
            .note(match.assumed())
            .note(working.because(line.when().keySet()));
    orders.forEach(writer::about);
    return writer.write();
  }

  private static Set<Population> population(
      GeneRule rule, List<OnBoard> orders, CaseUnderReview person) {
    var population = EnumSet.noneOf(Population.class);
    if (rule.childBelow().isPresent() && person.person().age() instanceof Known.Is(var age)) {
      boolean child = age.intValue() < rule.childBelow().get();
      population.add(child ? Population.PEDIATRICS : Population.ADULTS);
    }
    Optional<LocalDate> since =
        orders.stream()
            .flatMap(order -> order.exposure().from().stream())
            .min(Comparator.naturalOrder());
    if (rule.longUse().isPresent() && since.isPresent()) {
      boolean isLong = !since.get().plus(rule.longUse().get()).isAfter(person.asOf());
      population.add(isLong ? Population.USE_OVER_3_MONTHS : Population.NAIVE);
    }
    return population;
  }

  private static WorkingGenes working(
      Map<String, GeneReading> genes, OnBoard medicine, CaseUnderReview person) {
    List<InUse> others =
        person.onBoard().stream()
            .filter(other -> !other.sharesIngredientWith(medicine))
            .map(OnBoard::use)
            .toList();
    return WorkingGenes.of(genes, others);
  }
}
