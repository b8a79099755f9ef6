package org.evenkeel.core.regimen;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.quantity.Amount;

/// When the doses of a repeating plan come.
///
/// `OnDays` goes by the calendar and the clock. `EveryHours` and `DaysAfterLast` run from the last
/// dose taken; their doses are counted from the start, not named.
public sealed interface Timing {

  /// At the same slots of every day that the repeat names.
  ///
  /// @param repeat which days
  /// @param slots the doses of such a day, each with its own amount
  record OnDays(Repeat repeat, List<Slot> slots) implements Timing {
    public OnDays {
      slots = List.copyOf(slots);
      if (slots.isEmpty()) {
        throw new IllegalArgumentException("a plan without a dose: give it a slot");
      }
      if (slots.stream().map(Slot::name).distinct().count() < slots.size()) {
        throw new IllegalArgumentException(
            "two slots of a day have one name: " + slots.stream().map(Slot::name).toList());
      }
    }

    /// At these slots of every day.
    public static OnDays daily(Slot... slots) {
      return new OnDays(Repeat.daily(), List.of(slots));
    }
  }

  /// Every so many hours as they pass, counted from the last dose taken; the first at `first` on
  /// the start date.
  ///
  /// With waking hours, a dose that would fall into sleep waits until the person is up.
  ///
  /// @param hours the hours between doses
  /// @param first clock time of the first dose
  /// @param waking when the person is awake; empty when doses are taken at night too
  /// @param amount how much each time
  record EveryHours(int hours, LocalTime first, Optional<Waking> waking, Amount amount)
      implements Timing {
    public EveryHours {
      if (hours < 1) {
        throw new IllegalArgumentException("a plan cannot repeat every " + hours + " hours");
      }
      requireDose(amount);
    }

    /// The same amount once a day at the time of the first dose: what to offer someone who wants
    /// times that do not wander. Empty unless the hours make whole days.
    public Optional<OnDays> atAFixedTime() {
      return hours % 24 == 0
          ? Optional.of(
              new OnDays(new Repeat.EveryDays(hours / 24), List.of(Slot.at("dose", first, amount))))
          : Optional.empty();
    }
  }

  /// So many calendar days after the last dose taken, at the clock time of its slot; the first on
  /// the start date.
  ///
  /// @param days the days between doses
  /// @param slot time and amount
  record DaysAfterLast(int days, Slot slot) implements Timing {
    public DaysAfterLast {
      if (days < 1) {
        throw new IllegalArgumentException("a plan cannot repeat every " + days + " days");
      }
    }
  }

  /// The hours in which a person is awake; past midnight when `until` is before `from`.
  ///
  /// @param from up from (inclusive)
  /// @param until asleep from (exclusive)
  record Waking(LocalTime from, LocalTime until) {
    public Waking {
      if (from.equals(until)) {
        throw new IllegalArgumentException("waking hours from " + from + " until " + until);
      }
    }

    /// True when the person is awake at a clock time.
    public boolean contains(LocalTime time) {
      boolean afterFrom = !time.isBefore(from);
      boolean beforeUntil = time.isBefore(until);
      return from.isBefore(until) ? afterFrom && beforeUntil : afterFrom || beforeUntil;
    }
  }

  private static void requireDose(Amount amount) {
    if (amount.isZero()) {
      throw new IllegalArgumentException("a plan without a dose: " + amount.text());
    }
  }
}
