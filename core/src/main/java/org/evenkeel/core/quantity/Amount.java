package org.evenkeel.core.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;

/// How much of something is planned, taken or counted: a mass, a volume, units of activity, or a
/// count of pieces.
///
/// Amounts are never negative, and amounts of different kinds are never added or compared.
public sealed interface Amount permits Mass, Volume, Units, Count {

  /// The amount in words as a label prints it: a leading zero, no trailing zero, commas from 1,000.
  String text();

  /// True when there is nothing of it.
  boolean isZero();

  /// Reads an amount such as `12.5 mg`, `300 mcg`, `1 g`, `0.5 mL`, `100 units`, `1.5 tablets`.
  ///
  /// Commas group thousands. The unit must be one we know; there is no default.
  ///
  /// @throws IllegalArgumentException when the number is malformed or negative, or the unit is
  ///   missing or unknown
  static Amount parse(String text) {
    Matcher m = AmountText.AMOUNT.matcher(text.strip());
    if (!m.matches()) {
      throw new IllegalArgumentException("not an amount with a unit: \"" + text + "\"");
    }
    BigDecimal number = AmountText.number(m.group(1));
    String unit = m.group(2).strip();
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "mg", "milligram", "milligrams" -> new Mass(number);
      case "mcg", "ug", "µg", "μg", "microgram", "micrograms" -> new Mass(number.movePointLeft(3));
      case "g", "gram", "grams" -> new Mass(number.movePointRight(3));
      case "ml", "milliliter", "milliliters", "millilitre", "millilitres" -> new Volume(number);
      case "l", "liter", "liters", "litre", "litres" -> new Volume(number.movePointRight(3));
      case "unit", "units", "iu", "[iu]", "u" -> new Units(number);
      default -> new Count(number, Piece.parse(unit));
    };
  }
}
