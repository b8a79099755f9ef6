package org.evenkeel.core.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.AsNeeded.Maximum;
import org.evenkeel.core.regimen.AsNeeded.Span;
import org.evenkeel.core.regimen.PlannedMedicine;

/// Counts used doses against an as-needed plan.
///
/// @param plan the plan
/// @param ingredient what is counted
/// @param one one dose of the plan, in mg where it can be told
/// @param most the most in all, in the same kind; empty when the plan sets none of that sort
/// @param used every dose of the ingredient
/// @param zone for a maximum by calendar day
record AllowanceCount(
    AsNeeded plan,
    Ingredient ingredient,
    Amount one,
    Optional<Amount> most,
    List<UsedDose> used,
    ZoneId zone) {

  private static final Duration ROLLING = Duration.ofHours(24);

  static AsNeededAllowance of(
      AsNeeded plan, PlannedMedicine medicine, List<UsedDose> doses, Instant now, ZoneId zone) {
    if (!plan.dates().contains(LocalDate.ofInstant(now, zone))) {
      return new AsNeededAllowance.NotCounted("The plan does not run on this day.");
    }
    Ingredient ingredient = medicine.ingredients().getFirst();
    List<UsedDose> used =
        doses.stream().filter(dose -> dose.ingredient().equals(ingredient)).toList();
    Optional<Amount> most =
        plan.maximum() instanceof Maximum.Total(Amount total, _)
            ? Optional.of(inMass(medicine, total))
            : Optional.empty();
    Amount one = inMass(medicine, plan.amount());
    if (most.isPresent() && !comparable(most.get(), one, used)) {
      return new AsNeededAllowance.NotCounted(
          "What was taken and the maximum are not in one unit, so they cannot be added up.");
    }
    return new AllowanceCount(plan, ingredient, one, most, used, zone).at(now);
  }

  private static Amount inMass(PlannedMedicine medicine, Amount amount) {
    return medicine.mass(amount).<Amount>map(mass -> mass).orElse(amount);
  }

  private static boolean comparable(Amount most, Amount one, List<UsedDose> used) {
    return one.sameKindAs(most) && used.stream().allMatch(dose -> dose.amount().sameKindAs(most));
  }

  private AsNeededAllowance at(Instant now) {
    List<UsedDose> counted = counting(now);
    Optional<Instant> next = nextFrom(now);
    return new AsNeededAllowance.Counted(
        counted.size(), sum(counted), left(counted), next, next.flatMap(this::afterOneAt));
  }

  private Optional<Instant> afterOneAt(Instant taken) {
    List<UsedDose> more = new ArrayList<>(used);
    more.add(new UsedDose(ingredient, taken, one));
    return new AllowanceCount(plan, ingredient, one, most, more, zone).nextFrom(taken);
  }

  /// The doses that count at an instant.
  private List<UsedDose> counting(Instant at) {
    return used.stream().filter(dose -> ceases(dose.at()).isAfter(at)).toList();
  }

  /// When a dose no longer counts.
  private Instant ceases(Instant taken) {
    return switch (span()) {
      case ROLLING_24_HOURS -> taken.plus(ROLLING);
      case CALENDAR_DAY ->
          LocalDate.ofInstant(taken, zone).plusDays(1).atStartOfDay(zone).toInstant();
    };
  }

  private Span span() {
    return switch (plan.maximum()) {
      case Maximum.Doses(_, Span span) -> span;
      case Maximum.Total(_, Span span) -> span;
      case Maximum.NotStated _ -> Span.ROLLING_24_HOURS;
    };
  }

  private Optional<Instant> nextFrom(Instant from) {
    return Stream.concat(
            Stream.of(from),
            used.stream()
                .flatMap(dose -> Stream.of(dose.at().plus(plan.minimumGap()), ceases(dose.at()))))
        .filter(at -> !at.isBefore(from))
        .sorted()
        .filter(this::allows)
        .findFirst();
  }

  private boolean allows(Instant at) {
    return used.stream().noneMatch(dose -> dose.at().plus(plan.minimumGap()).isAfter(at))
        && left(counting(at)).orElse(1) > 0;
  }

  private OptionalInt left(List<UsedDose> counted) {
    return switch (plan.maximum()) {
      case Maximum.Doses most -> OptionalInt.of(Math.max(0, most.number() - counted.size()));
      case Maximum.Total _ -> OptionalInt.of(fitting(counted));
      case Maximum.NotStated _ -> OptionalInt.empty();
    };
  }

  private int fitting(List<UsedDose> counted) {
    BigDecimal taken =
        counted.stream()
            .map(dose -> dose.amount().number())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return most.orElseThrow()
        .number()
        .subtract(taken)
        .divide(one.number(), 0, RoundingMode.FLOOR)
        .max(BigDecimal.ZERO)
        .intValue();
  }

  /// The amounts together; empty when there are none or they are not of one kind.
  private static Optional<Amount> sum(List<UsedDose> counted) {
    return counted.stream()
        .map(dose -> Optional.of(dose.amount()))
        .reduce((a, b) -> a.flatMap(sum -> b.flatMap(sum::together)))
        .flatMap(sum -> sum);
  }
}
