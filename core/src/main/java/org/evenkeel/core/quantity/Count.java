package org.evenkeel.core.quantity;

import java.math.BigDecimal;

/// A number of pieces, halves and quarters included. Never negative.
///
/// @param number how many, exact
/// @param piece what is counted
public record Count(BigDecimal number, Piece piece) implements Amount {

  public Count {
    number = AmountText.notNegative(number, piece.many());
  }

  @Override
  public boolean isZero() {
    return number.signum() == 0;
  }

  /// In words and fractions: `1½ tablets`, `½ tablet`, `2 films`.
  @Override
  public String text() {
    BigDecimal whole = new BigDecimal(number.toBigInteger());
    String part =
        switch (number.subtract(whole).toPlainString()) {
          case "0" -> "";
          case "0.25" -> "¼";
          case "0.5" -> "½";
          case "0.75" -> "¾";
          default -> null;
        };
    String digits;
    if (part == null) {
      digits = AmountText.write(number);
    } else if (whole.signum() == 0 && !part.isEmpty()) {
      digits = part;
    } else {
      digits = AmountText.write(whole) + part;
    }
    boolean single = number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0;
    return digits + " " + (single ? piece.one() : piece.many());
  }

  @Override
  public String toString() {
    return text();
  }
}
