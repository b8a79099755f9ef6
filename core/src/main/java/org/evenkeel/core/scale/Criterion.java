package org.evenkeel.core.scale;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.person.Sex;

/// What answers must say for something to hold, such as a positive screen or a level of risk.
///
/// On a form with blanks the answer is [Verdict#UNKNOWN] unless the blanks cannot change it: a
/// blank never counts as "no".
public sealed interface Criterion {

  /// Whether it holds.
  enum Verdict {
    YES,
    NO,
    UNKNOWN;

    static Verdict of(boolean holds) {
      return holds ? YES : NO;
    }
  }

  /// At least so many of these items score at least so many points. A blank item that need not have
  /// been asked does not count.
  ///
  /// @param items the items
  /// @param atLeast the points an item needs, inclusive
  /// @param times how many items it takes
  record Count(List<String> items, int atLeast, int times) implements Criterion {
    public Count {
      items = List.copyOf(items);
    }
  }

  /// The total reaches a number.
  ///
  /// @param atLeast the number, inclusive
  record Total(BigDecimal atLeast) implements Criterion {}

  /// The score of a part of the form reaches a number.
  ///
  /// @param subscale the part's name
  /// @param atLeast the number, inclusive
  record Part(String subscale, BigDecimal atLeast) implements Criterion {}

  /// The form is scored for someone of this sex.
  record OfSex(Sex sex) implements Criterion {}

  /// All of these hold. None at all always holds.
  record AllOf(List<Criterion> criteria) implements Criterion {
    public AllOf {
      criteria = List.copyOf(criteria);
    }
  }

  /// At least one of these holds.
  record AnyOf(List<Criterion> criteria) implements Criterion {
    public AnyOf {
      criteria = List.copyOf(criteria);
    }
  }

  /// The items it names.
  default Set<String> namedItems() {
    return switch (this) {
      case Count(var items, _, _) -> Set.copyOf(items);
      case Total _, Part _, OfSex _ -> Set.of();
      case AllOf(var criteria) -> itemsOf(criteria);
      case AnyOf(var criteria) -> itemsOf(criteria);
    };
  }

  /// The parts of the form it names.
  default Set<String> namedParts() {
    return switch (this) {
      case Part(var subscale, _) -> Set.of(subscale);
      case Count _, Total _, OfSex _ -> Set.of();
      case AllOf(var criteria) -> subscalesOf(criteria);
      case AnyOf(var criteria) -> subscalesOf(criteria);
    };
  }

  private static Set<String> itemsOf(List<Criterion> criteria) {
    var items = new HashSet<String>();
    criteria.forEach(criterion -> items.addAll(criterion.namedItems()));
    return items;
  }

  private static Set<String> subscalesOf(List<Criterion> criteria) {
    var subscales = new HashSet<String>();
    criteria.forEach(criterion -> subscales.addAll(criterion.namedParts()));
    return subscales;
  }

  /// A criterion with a name, such as `provisional-ptsd`.
  ///
  /// @param name its name
  /// @param when what must hold
  record Named(String name, Criterion when) {}

  /// What a form amounts to when something holds.
  ///
  /// @param band what it is called
  /// @param when what must hold
  record Outcome(String band, Criterion when) {}

  /// To whom an item's question is put. An answer counts also where the question need not have been
  /// put after the earlier ones; an answer to a question for the other sex never does.
  ///
  /// @param when what must hold of earlier items; empty when the question is always put
  /// @param onlyFor the sex the question is for; empty when it is for everyone
  record Asked(Optional<Criterion> when, Optional<Sex> onlyFor) {
    /// Everyone is asked.
    public static final Asked ALWAYS = new Asked(Optional.empty(), Optional.empty());
  }
}
