package org.evenkeel.app.dosing;

import java.math.BigDecimal;
import java.util.Optional;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.Count;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.quantity.Units;
import org.evenkeel.core.quantity.Volume;

/// An amount in a form: what the page showed is what one tap records, whatever became of the plan.
final class AmountField {
  private static final int MOST_DIGITS = 9;
  private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

  private AmountField() {}

  /// As a hidden field; [Amount#parse] reads it.
  static String write(Amount amount) {
    return amount.number().toPlainString() + " " + one(amount);
  }

  private static String one(Amount amount) {
    return switch (amount) {
      case Mass _ -> "mg";
      case Volume _ -> "mL";
      case Units _ -> "units";
      case Count count -> count.piece().one();
    };
  }

  /// What a number typed beside it counts.
  static String unit(Amount amount) {
    return amount instanceof Count count ? count.piece().many() : one(amount);
  }

  /// Reads a hidden field; empty when it is none.
  static Optional<Amount> read(String text) {
    try {
      return Optional.of(Amount.parse(text)).filter(amount -> !amount.isZero());
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The amount with a number as people type it: `1.5`, `1,5`, `½`, `1½`; empty when it is none.
  static Optional<Amount> typed(Amount like, String text) {
    String number = text.strip().replace(',', '.');
    for (String[] part : new String[][] {{"½", ".5"}, {"¼", ".25"}, {"¾", ".75"}}) {
      number = number.replace(part[0], part[1]);
    }
    if (number.length() > MOST_DIGITS || !number.matches("[0-9]*\\.?[0-9]+")) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(number);
    return value.signum() > 0 && value.compareTo(MOST) < 0
        ? Optional.of(like.withNumber(value))
        : Optional.empty();
  }
}
