package org.evenkeel.core.quantity;

import java.math.BigDecimal;

/// Units of biological activity; never abbreviated to "U", which is read as a zero. Never negative.
///
/// @param units how many units
public record Units(BigDecimal units) implements Amount, Comparable<Units> {

  public Units {
    units = AmountText.notNegative(units, "units");
  }

  @Override
  public BigDecimal number() {
    return units;
  }

  @Override
  public Units withNumber(BigDecimal number) {
    return new Units(number);
  }

  @Override
  public int compareTo(Units other) {
    return units.compareTo(other.units);
  }

  @Override
  public String text() {
    return AmountText.write(units) + (units.compareTo(BigDecimal.ONE) == 0 ? " unit" : " units");
  }

  @Override
  public String toString() {
    return text();
  }
}
