package org.evenkeel.core.stopping;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.medication.Selector;

/// All the knowledge holds about waiting between one medicine and the next.
///
/// @param rules the rules
public record Washouts(List<Washout> rules) {
  /// Where the knowledge base keeps them.
  public static final Key<Washouts> KEY = new Key<>("washouts", Washouts.class);

  public Washouts {
    rules = List.copyOf(rules);
  }

  /// The longest wait between one medicine and another, empty when none is on file.
  public Optional<Washout> between(InUse stopped, InUse started) {
    return rules.stream()
        .filter(rule -> rule.stopped().match(stopped).yes() && rule.started().match(started).yes())
        .max(Comparator.comparing(rule -> rule.overOn(LocalDate.EPOCH)));
  }

  /// A medicine that must be out of the body before another begins.
  ///
  /// @param head what the rule says of itself; `{a}` is the stopped, `{b}` the started medicine
  /// @param stopped the medicine that was stopped
  /// @param started the medicine that is on board or begins
  /// @param gap how long to wait, counted from the day of the last dose taken
  public record Washout(Rule head, Selector stopped, Selector started, Period gap) {
    public Washout {
      if (gap.isZero() || gap.isNegative()) {
        throw new IllegalArgumentException(head.id() + ": a washout needs days, not " + gap);
      }
    }

    /// The first day on which the other medicine may begin, after a last dose on this day.
    public LocalDate overOn(LocalDate lastTaken) {
      return lastTaken.plus(gap);
    }
  }
}
