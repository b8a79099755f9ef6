package org.evenkeel.core.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A mass of an active ingredient, kept exactly in milligrams.
///
/// Never negative. Two masses are equal when they are the same amount, however they were written.
///
/// @param milligrams the amount in mg
public record Mass(BigDecimal milligrams) implements Amount, Comparable<Mass> {

  /// Nothing.
  public static final Mass ZERO = new Mass(BigDecimal.ZERO);

  public Mass {
    milligrams = AmountText.notNegative(milligrams, "mg");
  }

  /// A mass of so many milligrams.
  public static Mass ofMilligrams(long milligrams) {
    return new Mass(BigDecimal.valueOf(milligrams));
  }

  /// Reads a mass such as `25 mg`, `0.5 g` or `300 mcg`.
  ///
  /// @throws IllegalArgumentException when the text is not a mass
  public static Mass parse(String text) {
    if (Amount.parse(text) instanceof Mass mass) {
      return mass;
    }
    throw new IllegalArgumentException("not a mass: \"" + text + "\"");
  }

  /// This much and the other together.
  public Mass plus(Mass other) {
    return new Mass(milligrams.add(other.milligrams));
  }

  /// What is left when the other is taken away.
  ///
  /// @throws IllegalArgumentException when the other is more than this
  public Mass minus(Mass other) {
    return new Mass(milligrams.subtract(other.milligrams));
  }

  /// This much, so many times; fractions such as one and a half are exact.
  public Mass times(BigDecimal factor) {
    return new Mass(milligrams.multiply(factor));
  }

  /// This much, so many times.
  public Mass times(long factor) {
    return times(BigDecimal.valueOf(factor));
  }

  /// How many of `part` go into this, to six decimals.
  ///
  /// @throws ArithmeticException when `part` is zero
  public BigDecimal dividedBy(Mass part) {
    return milligrams.divide(part.milligrams, 6, RoundingMode.HALF_UP).stripTrailingZeros();
  }

  /// True when this is more than the other.
  public boolean exceeds(Mass other) {
    return compareTo(other) > 0;
  }

  @Override
  public BigDecimal number() {
    return milligrams;
  }

  @Override
  public Mass withNumber(BigDecimal number) {
    return new Mass(number);
  }

  @Override
  public int compareTo(Mass other) {
    return milligrams.compareTo(other.milligrams);
  }

  /// In mg, or in mcg below 1 mg.
  @Override
  public String text() {
    boolean small = !isZero() && milligrams.compareTo(BigDecimal.ONE) < 0;
    return small
        ? AmountText.write(AmountText.notNegative(milligrams.movePointRight(3), "mcg")) + " mcg"
        : AmountText.write(milligrams) + " mg";
  }

  @Override
  public String toString() {
    return text();
  }
}
