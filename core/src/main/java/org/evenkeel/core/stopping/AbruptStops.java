package org.evenkeel.core.stopping;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.medication.Selector;

/// All the knowledge holds about medicines that must not end from one day to the next.
///
/// @param rules the rules
public record AbruptStops(List<AbruptStop> rules) {
  /// Where the knowledge base keeps them.
  public static final Key<AbruptStops> KEY = new Key<>("abrupt-stops", AbruptStops.class);

  public AbruptStops {
    rules = List.copyOf(rules);
  }

  /// A medicine that must be tapered after some time of use.
  ///
  /// @param head what the rule says of itself; `{a}` stands for the medicine
  /// @param of which medicines
  /// @param afterUseOf from how long a use on
  /// @param watchFor for how long after the end it is still worth saying; when empty, as long as
  ///   `afterUseOf`
  /// @param taper how to taper, in words
  public record AbruptStop(
      Rule head, Selector of, Period afterUseOf, Optional<Period> watchFor, String taper) {

    /// For how long after the end it is still worth saying.
    public Period watch() {
      return watchFor.orElse(afterUseOf);
    }
  }
}
