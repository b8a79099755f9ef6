package org.evenkeel.core.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.PlannedMedicine;

/// What an as-needed plan still allows: how much was used, what is left, and from when the next
/// dose may be taken.
///
/// It counts every dose of the medicine's first ingredient, whichever product it came from. A
/// rolling 24 hours are 24 hours as they pass; a dose taken exactly 24 hours ago no longer counts.
/// Doses dated after `now`, as from a phone with a wrong clock, count as used. What was taken over
/// the limit is counted like any other.
public sealed interface AsNeededAllowance {

  /// It could be counted.
  ///
  /// @param used doses within the time that the maximum counts over
  /// @param amount how much those held together; empty when it cannot be told
  /// @param left doses still allowed within that time; empty when the plan states no maximum
  /// @param nextFrom from when the next dose may be taken, `now` at the earliest; empty when never
  /// @param thenFrom if the next dose is taken then, from when the one after it may be; empty when
  ///   never
  record Counted(
      int used,
      Optional<Amount> amount,
      OptionalInt left,
      Optional<Instant> nextFrom,
      Optional<Instant> thenFrom)
      implements AsNeededAllowance {}

  /// It could not be counted. That does not mean that a dose is allowed.
  ///
  /// @param why in plain words
  record NotCounted(String why) implements AsNeededAllowance {}

  /// Counts what a plan still allows.
  ///
  /// @param zone where the person's clock stands, for a maximum by calendar day
  static AsNeededAllowance of(
      AsNeeded plan, PlannedMedicine medicine, List<UsedDose> doses, Instant now, ZoneId zone) {
    return AllowanceCount.of(plan, medicine, doses, now, zone);
  }
}
