package org.evenkeel.core.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// How much of something is planned, taken or counted: a mass, a volume, units of activity, or a
/// count of pieces.
///
/// Amounts are never negative, and amounts of different kinds are never added or compared.
public sealed interface Amount permits Mass, Volume, Units, Count {

  /// The amount in words as a label prints it: a leading zero, no trailing zero, commas from 1,000.
  /// [#parse] reads it back.
  String text();

  /// The bare number: milligrams, milliliters, units or pieces. Only for arithmetic between amounts
  /// of one kind.
  BigDecimal number();

  /// Another amount of the same kind: the same unit, or the same piece.
  ///
  /// @throws IllegalArgumentException when the number is negative
  Amount withNumber(BigDecimal number);

  /// True when there is nothing of it.
  default boolean isZero() {
    return number().signum() == 0;
  }

  /// True when the two may be added and compared: both masses, both volumes, both units, or counts
  /// of one piece.
  default boolean sameKindAs(Amount other) {
    return switch (this) {
      case Mass _ -> other instanceof Mass;
      case Volume _ -> other instanceof Volume;
      case Units _ -> other instanceof Units;
      case Count count -> other instanceof Count another && another.piece() == count.piece();
    };
  }

  /// This and the other together; empty when they are of different kinds and cannot be told
  /// together.
  default Optional<Amount> together(Amount other) {
    return sameKindAs(other)
        ? Optional.of(withNumber(number().add(other.number())))
        : Optional.empty();
  }

  /// Reads an amount such as `12.5 mg`, `300 mcg`, `1 g`, `0.5 mL`, `100 units`, `1.5 tablets`, `1½
  /// tablets`.
  ///
  /// Commas group thousands. The unit must be one we know; there is no default.
  ///
  /// @throws IllegalArgumentException when the number is malformed or negative, or the unit is
  ///   missing or unknown
  static Amount parse(String text) {
    AmountText.Parts parts = AmountText.split(text);
    BigDecimal number = parts.number();
    return switch (parts.unit().toLowerCase(Locale.ROOT)) {
      case "mg", "milligram", "milligrams" -> new Mass(number);
      case "mcg", "ug", "µg", "μg", "microgram", "micrograms" -> new Mass(number.movePointLeft(3));
      case "g", "gram", "grams" -> new Mass(number.movePointRight(3));
      case "ml", "milliliter", "milliliters", "millilitre", "millilitres" -> new Volume(number);
      case "l", "liter", "liters", "litre", "litres" -> new Volume(number.movePointRight(3));
      case "unit", "units", "iu", "[iu]", "u" -> new Units(number);
      default -> new Count(number, Piece.parse(parts.unit()));
    };
  }
}
