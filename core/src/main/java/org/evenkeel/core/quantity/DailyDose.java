package org.evenkeel.core.quantity;

/// How much of an ingredient a day, all doses of the day together.
///
/// @param perDay the mass in one day
public record DailyDose(Mass perDay) implements Comparable<DailyDose> {

  /// Both together.
  public DailyDose plus(DailyDose other) {
    return new DailyDose(perDay.plus(other.perDay));
  }

  /// True when this is more than the other.
  public boolean exceeds(DailyDose other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(DailyDose other) {
    return perDay.compareTo(other.perDay);
  }

  /// `50 mg a day`.
  public String text() {
    return perDay.text() + " a day";
  }
}
