package org.evenkeel.core.quantity;

import java.math.BigDecimal;

/// A volume of liquid, kept exactly in milliliters. Never negative.
///
/// @param milliliters the amount in mL
public record Volume(BigDecimal milliliters) implements Amount, Comparable<Volume> {

  public Volume {
    milliliters = AmountText.notNegative(milliliters, "mL");
  }

  @Override
  public BigDecimal number() {
    return milliliters;
  }

  @Override
  public Volume withNumber(BigDecimal number) {
    return new Volume(number);
  }

  @Override
  public int compareTo(Volume other) {
    return milliliters.compareTo(other.milliliters);
  }

  @Override
  public String text() {
    return AmountText.write(milliliters) + " mL";
  }

  @Override
  public String toString() {
    return text();
  }
}
