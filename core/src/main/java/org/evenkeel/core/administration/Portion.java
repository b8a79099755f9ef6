package org.evenkeel.core.administration;

import org.evenkeel.core.quantity.Amount;

/// How the amount taken stands to the amount planned.
public enum Portion {
  AS_PLANNED,
  LESS,
  MORE,
  /// The two amounts are of different kinds, such as mg and tablets.
  NOT_COMPARABLE;

  /// Compares an amount taken with the amount planned.
  public static Portion of(Amount taken, Amount planned) {
    if (!taken.sameKindAs(planned)) {
      return NOT_COMPARABLE;
    }
    int difference = taken.number().compareTo(planned.number());
    if (difference == 0) {
      return AS_PLANNED;
    }
    return difference < 0 ? LESS : MORE;
  }
}
