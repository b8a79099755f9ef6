package org.evenkeel.core.stopping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.quantity.Mass;

/// All the knowledge holds about doses of different medicines that do about the same.
///
/// The sources disagree, and the disagreement is kept: an answer is a range with each source's own
/// value beside it, never one number.
///
/// @param tables one for each group of medicines and reference
/// @param refused groups for which no equivalence is offered
public record Equivalences(List<Table> tables, List<Refused> refused) {
  /// Where the knowledge base keeps them.
  public static final Key<Equivalences> KEY = new Key<>("equivalences", Equivalences.class);

  private static final int DECIMALS = 2;

  public Equivalences {
    tables = List.copyOf(tables);
    refused = List.copyOf(refused);
  }

  /// Why no equivalence is offered for a medicine, empty when that was not decided.
  public Optional<Refused> refusal(InUse medicine) {
    return refused.stream().filter(one -> one.of().match(medicine).yes()).findFirst();
  }

  /// What a daily dose is about the same as, one conversion for each table that holds the medicine.
  ///
  /// @throws IllegalArgumentException when the dose is zero
  public List<Conversion> convert(Ingredient medicine, Mass dose) {
    if (dose.isZero()) {
      throw new IllegalArgumentException("no dose is about the same as nothing");
    }
    var conversions = new ArrayList<Conversion>();
    for (Table table : tables) {
      List<Equal> equals =
          table.values().stream()
              .filter(value -> value.medicine().equals(medicine))
              .map(value -> table.convert(value, dose))
              .toList();
      if (!equals.isEmpty()) {
        conversions.add(new Conversion(table, equals));
      }
    }
    return conversions;
  }

  /// A table.
  ///
  /// @param id the path in the knowledge, such as `equivalence/benzodiazepines`
  /// @param version the version of the knowledge it came with
  /// @param reference the medicine to which all are compared
  /// @param dose the dose of the reference
  /// @param values what is about the same as that dose, as each source has it
  /// @param why what the table is for
  /// @param cautions what it is not for
  /// @param region where it holds
  /// @param review when written, by whom signed
  public record Table(
      String id,
      String version,
      Ingredient reference,
      Mass dose,
      List<Value> values,
      String why,
      List<String> cautions,
      String region,
      Review review) {

    public Table {
      values = List.copyOf(values);
      cautions = List.copyOf(cautions);
    }

    private Equal convert(Value value, Mass taken) {
      return new Equal(value, scaled(taken, value.most()), scaled(taken, value.dose()));
    }

    private Mass scaled(Mass taken, Mass same) {
      BigDecimal milligrams =
          dose.milligrams()
              .multiply(taken.milligrams())
              .divide(same.milligrams(), DECIMALS, RoundingMode.HALF_UP);
      return new Mass(milligrams);
    }
  }

  /// What one source has about one medicine.
  ///
  /// @param medicine the medicine
  /// @param dose what is about the same as the dose of the reference
  /// @param upTo the other end when the source has a range
  /// @param sources where it stands
  /// @param unsureBecause what would settle it, empty when it counts as sure
  public record Value(
      Ingredient medicine,
      Mass dose,
      Optional<Mass> upTo,
      List<SourceRef> sources,
      Optional<String> unsureBecause) {

    public Value {
      sources = List.copyOf(sources);
      if (dose.isZero() || upTo.filter(most -> !most.exceeds(dose)).isPresent()) {
        throw new IllegalArgumentException(
            medicine.name() + ": a value is a dose, or goes from a lower to a higher one");
      }
    }

    private Mass most() {
      return upTo.orElse(dose);
    }
  }

  /// One source's answer.
  ///
  /// @param value what the source has
  /// @param from the least of the reference that is about the same
  /// @param to the most
  public record Equal(Value value, Mass from, Mass to) {}

  /// The answer of one table.
  ///
  /// @param table the table
  /// @param equals the answer of each source, never empty
  public record Conversion(Table table, List<Equal> equals) {
    public Conversion {
      equals = List.copyOf(equals);
    }

    /// The least of the reference, over all sources.
    public Mass from() {
      return equals.stream().map(Equal::from).min(Comparator.naturalOrder()).orElseThrow();
    }

    /// The most of the reference, over all sources.
    public Mass to() {
      return equals.stream().map(Equal::to).max(Comparator.naturalOrder()).orElseThrow();
    }
  }

  /// A group for which no equivalence is offered.
  ///
  /// @param id the path in the knowledge
  /// @param version the version of the knowledge it came with
  /// @param of the medicines
  /// @param why the reason
  /// @param sources where it stands
  public record Refused(
      String id, String version, Selector of, String why, List<SourceRef> sources) {
    public Refused {
      sources = List.copyOf(sources);
    }
  }
}
