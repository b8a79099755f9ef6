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
  public Count withNumber(BigDecimal other) {
    return new Count(other, piece);
  }

  /// In words and fractions: `1½ tablets`, `½ tablet`, `2 films`.
  @Override
  public String text() {
    boolean single = !isZero() && number.compareTo(BigDecimal.ONE) <= 0;
    return digits() + " " + (single ? piece.one() : piece.many());
  }

  private String digits() {
    BigDecimal whole = new BigDecimal(number.toBigInteger());
    String part =
        switch (number.subtract(whole).toPlainString()) {
          case "0.25" -> "¼";
          case "0.5" -> "½";
          case "0.75" -> "¾";
          default -> "";
        };
    if (part.isEmpty()) {
      return AmountText.write(number);
    }
    return whole.signum() == 0 ? part : AmountText.write(whole) + part;
  }

  @Override
  public String toString() {
    return text();
  }
}
