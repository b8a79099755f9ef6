package org.evenkeel.core.genes;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.medication.Selector;

/// What genes mean for one medicine. The cases are read in order; the first that fits answers, so
/// that a case for two genes together stands before those for one of them.
///
/// @param id the path of the rule in the knowledge, such as `genes/paroxetine`
/// @param of which medicines
/// @param genes the genes that matter, by name
/// @param cases the cases
/// @param childBelow the age, in years, below which a person counts as pediatric; empty when the
///   rule makes no difference
/// @param longUse how long a medicine has to have been taken before its reaction is no longer
///   expected; empty when the rule makes no difference
public record GeneRule(
    String id,
    Selector of,
    List<String> genes,
    List<Case> cases,
    Optional<Integer> childBelow,
    Optional<Period> longUse) {

  public GeneRule {
    genes = List.copyOf(genes);
    cases = List.copyOf(cases);
    if (cases.isEmpty()) {
      throw new IllegalArgumentException(id + " has no case");
    }
    for (Case each : cases) {
      for (String gene : each.when().keySet()) {
        if (!genes.contains(gene)) {
          throw new IllegalArgumentException(id + " does not name " + gene + " among its genes");
        }
      }
    }
  }

  /// On what a recommendation rests.
  public enum Basis {
    GUIDELINE,
    LABEL;

    /// The word as written in the knowledge and in answers.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// One line of the table.
  ///
  /// @param when what each gene has to be; genes not in it do not matter
  /// @param populations for whom it holds; empty for anyone
  /// @param recommendation what is recommended
  /// @param basis on what it rests
  /// @param strength how strongly, in the source's word, such as `strong`; empty when it says none
  /// @param head what the line says of itself; `{a}` stands for the medicine, `{b}` for the genes
  public record Case(
      Map<String, Asked> when,
      Set<Population> populations,
      Recommendation recommendation,
      Basis basis,
      String strength,
      Rule head) {
    public Case {
      when = Map.copyOf(when);
      populations = Set.copyOf(populations);
      if (when.isEmpty()) {
        throw new IllegalArgumentException(head.id() + " has a case that asks for no gene");
      }
    }
  }

  /// What a gene has to be.
  ///
  /// @param phenotypes one of these, by key
  /// @param score and its activity score in this band
  public record Asked(Set<String> phenotypes, Optional<ScoreBand> score) {
    public Asked {
      phenotypes = Set.copyOf(phenotypes);
    }
  }
}
