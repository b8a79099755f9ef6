package org.evenkeel.core.safety;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.evidence.Rule;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.person.PersonCondition;
import org.evenkeel.core.quantity.Mass;

/// All the knowledge holds about how much is too much.
///
/// @param limits the limits
public record DoseLimits(List<DoseLimit> limits) {
  /// Where the knowledge base keeps them.
  public static final Key<DoseLimits> KEY = new Key<>("limits", DoseLimits.class);

  public DoseLimits {
    limits = List.copyOf(limits);
  }

  /// The most of a medicine for some people. A dose equal to a maximum is within it.
  ///
  /// @param head what the rule says of itself; `{a}` stands for the medicine
  /// @param of which medicines, and given how
  /// @param who for whom it holds, empty for everyone
  /// @param maximumDaily the most in a day, all products of the ingredient together
  /// @param maximumSingle the most at one time
  /// @param minimumGap the least time between two doses taken as needed
  /// @param maximumPer24h the most in any 24 hours
  public record DoseLimit(
      Rule head,
      Selector of,
      Optional<PersonCondition> who,
      Optional<Mass> maximumDaily,
      Optional<Mass> maximumSingle,
      Optional<Duration> minimumGap,
      Optional<Mass> maximumPer24h) {
    public DoseLimit {
      if (maximumDaily.isEmpty()
          && maximumSingle.isEmpty()
          && minimumGap.isEmpty()
          && maximumPer24h.isEmpty()) {
        throw new IllegalArgumentException(head.id() + ": a limit that limits nothing");
      }
    }

    /// The most in a day: the smaller one of the day's and the 24 hours' maximum.
    Optional<Mass> mostInADay() {
      if (maximumDaily.isPresent() && maximumPer24h.isPresent()) {
        return maximumDaily.get().exceeds(maximumPer24h.get()) ? maximumPer24h : maximumDaily;
      }
      return maximumDaily.or(() -> maximumPer24h);
    }
  }
}
