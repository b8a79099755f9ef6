package org.evenkeel.core.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// How amounts are written and read.
final class AmountText {
  static final Pattern AMOUNT =
      Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]+)?|\\.[0-9]+)\\s*(\\S.*)");
  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]+)?|[0-9]+(\\.[0-9]+)?");

  private AmountText() {}

  static BigDecimal number(String text) {
    if (!GROUPED.matcher(text).matches()) {
      throw new IllegalArgumentException("not a number as amounts are written: \"" + text + "\"");
    }
    return new BigDecimal(text.replace(",", ""));
  }

  static BigDecimal notNegative(BigDecimal value, String unit) {
    if (value.signum() < 0) {
      throw new IllegalArgumentException(
          "an amount cannot be negative: " + value.toPlainString() + " " + unit);
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static String write(BigDecimal value) {
    String plain = value.toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        out.append(',');
      }
      out.append(whole.charAt(i));
    }
    return point < 0 ? out.toString() : out.append(plain.substring(point)).toString();
  }
}
