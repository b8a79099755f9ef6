package org.evenkeel.core.missed;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.quantity.Mass;

/// What somebody said about a missed dose. What nobody said is empty; it is never guessed from the
/// log.
///
/// @param sinceLastDose time since the last dose taken
/// @param phase `initiation` or `maintenance`
/// @param doseNumber the number of the dose that is due
/// @param lastDose how much the last dose was
/// @param dosesMissed how many doses were missed
/// @param others other medicines taken; empty when nobody said, an empty list when there are none
/// @param answered answers to questions asked first, by name, such as `opioidFreeDays`
public record MissedQuestion(
    Optional<Duration> sinceLastDose,
    Optional<String> phase,
    Optional<Integer> doseNumber,
    Optional<Mass> lastDose,
    Optional<Integer> dosesMissed,
    Optional<Others> others,
    Map<String, BigDecimal> answered) {

  public MissedQuestion {
    answered = Map.copyOf(answered);
    if (sinceLastDose.isPresent() && sinceLastDose.get().isNegative()) {
      throw new IllegalArgumentException("time since the last dose cannot be negative");
    }
  }

  /// Other medicines taken.
  ///
  /// @param medicines those we know
  /// @param unrecognised names we do not know
  public record Others(List<InUse> medicines, List<String> unrecognised) {
    public Others {
      medicines = List.copyOf(medicines);
      unrecognised = List.copyOf(unrecognised);
    }
  }

  /// Nobody said anything yet.
  public static final MissedQuestion NOTHING_SAID =
      new MissedQuestion(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of());

  /// Only the time since the last dose is known.
  public static MissedQuestion since(Duration time) {
    return new MissedQuestion(
        Optional.of(time),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }
}
