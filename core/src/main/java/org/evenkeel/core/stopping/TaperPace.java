package org.evenkeel.core.stopping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.quantity.Mass;

/// How fast a medicine is tapered, when it is not, and what to look for afterwards.
///
/// Signs of withdrawal and of the illness coming back stand in two columns. Which of the two it is,
/// nobody can read from a list: the program shows both and decides nothing.
///
/// @param id the path in the knowledge, such as `paces/benzodiazepine`
/// @param version the version of the knowledge it came with
/// @param of which medicines
/// @param usual the usual first steps; empty when the source has none
/// @param fastest what is not to be exceeded; empty when the source has none
/// @param slower who goes slower, and when to pause
/// @param whenNot when not to taper
/// @param risks what a taper or a stop can bring
/// @param withdrawal signs of withdrawal or rebound
/// @param relapse signs of the illness coming back
/// @param why what the pace protects from
/// @param sources where it stands
/// @param unsureBecause what would settle it, empty when it counts as sure
/// @param region where it holds
/// @param review when written, by whom signed
public record TaperPace(
    String id,
    String version,
    Selector of,
    Optional<Limit> usual,
    Optional<Limit> fastest,
    List<String> slower,
    List<String> whenNot,
    List<String> risks,
    List<String> withdrawal,
    List<String> relapse,
    String why,
    List<SourceRef> sources,
    Optional<String> unsureBecause,
    String region,
    Review review) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public TaperPace {
    slower = List.copyOf(slower);
    whenNot = List.copyOf(whenNot);
    risks = List.copyOf(risks);
    withdrawal = List.copyOf(withdrawal);
    relapse = List.copyOf(relapse);
    sources = List.copyOf(sources);
  }

  /// A share of the dose taken away within some days.
  ///
  /// @param percent the share, in percent of the dose at the beginning of those days
  /// @param days the days
  public record Limit(BigDecimal percent, int days) {
    public Limit {
      if (percent.signum() <= 0 || percent.compareTo(HUNDRED) > 0 || days < 1) {
        throw new IllegalArgumentException(
            "a pace is a share of up to 100 %% within a day or more: %s %% in %d days"
                .formatted(percent.toPlainString(), days));
      }
    }

    /// In words, such as `25 % every 14 days`.
    public String text() {
      return percent.toPlainString() + " % every " + days + " days";
    }
  }

  /// A step that goes down faster than the pace.
  ///
  /// @param step the number of the step
  /// @param percent how much was taken away within the days of the limit, in percent
  /// @param limit what it is compared with
  /// @param tooFast true when it is over what is not to be exceeded, false when only over the usual
  public record Faster(int step, BigDecimal percent, Limit limit, boolean tooFast) {}

  /// The steps of a plan that go down faster than this pace.
  ///
  /// What is compared is the dose on the first day of a step with the dose in force so many days
  /// before, before the plan began its starting dose. The stop itself, from the last dose to none,
  /// is not measured: it is always 100 %.
  public List<Faster> faster(TaperPlan plan) {
    var faster = new ArrayList<Faster>();
    for (TaperStep step : plan.steps()) {
      over(plan, step, fastest, true)
          .or(() -> over(plan, step, usual, false))
          .ifPresent(faster::add);
    }
    return faster;
  }

  private static Optional<Faster> over(
      TaperPlan plan, TaperStep step, Optional<Limit> limit, boolean tooFast) {
    return limit.flatMap(most -> {
      Mass before = doseOn(plan, step.from().minusDays(most.days()));
      BigDecimal left =
          dose(step)
              .milligrams()
              .multiply(HUNDRED)
              .divide(before.milligrams(), 1, RoundingMode.HALF_UP);
      BigDecimal cut = HUNDRED.subtract(left);
      return cut.compareTo(most.percent()) > 0
          ? Optional.of(new Faster(step.number(), cut.stripTrailingZeros(), most, tooFast))
          : Optional.empty();
    });
  }

  private static Mass doseOn(TaperPlan plan, LocalDate day) {
    Mass dose = plan.ask().from();
    for (TaperStep step : plan.steps()) {
      if (!step.from().isAfter(day)) {
        dose = dose(step);
      }
    }
    return dose;
  }

  private static Mass dose(TaperStep step) {
    return step.dose().orElse(step.wanted());
  }
}
