package org.evenkeel.core.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the numbers of amounts are written and read.
final class AmountText {
  private static final Pattern AMOUNT =
      Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]+)?[¼½¾]?|\\.[0-9]+|[¼½¾])\\s*([^\\s0-9.,¼½¾].*)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[0-9]{1,3}(?:,[0-9]{3})*|[0-9]*)(?:\\.[0-9]+)?|(?:[0-9]{1,3}(?:,[0-9]{3})*|[0-9]*)[¼½¾]");

  /// Nobody takes, counts or measures numbers with more digits than this before or after the point.
  private static final int MOST_DIGITS = 18;

  private AmountText() {}

  /// The number and the unit word of a text such as `1½ tablets`.
  record Parts(BigDecimal number, String unit) {}

  static Parts split(String text) {
    Matcher m = AMOUNT.matcher(text.strip());
    if (!m.matches()) {
      throw new IllegalArgumentException("not an amount with a unit: \"" + text + "\"");
    }
    return new Parts(number(m.group(1)), m.group(2).strip());
  }

  private static BigDecimal number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new IllegalArgumentException("not a number as amounts are written: \"" + text + "\"");
    }
    String digits = text.replace(",", "");
    int last = digits.length() - 1;
    String whole = last == 0 ? "0" : digits.substring(0, last);
    return switch (digits.charAt(last)) {
      case '¼' -> new BigDecimal(whole + ".25");
      case '½' -> new BigDecimal(whole + ".5");
      case '¾' -> new BigDecimal(whole + ".75");
      default -> new BigDecimal(digits);
    };
  }

  /// The one spelling of a number that is not negative: no trailing zeros, no exponent.
  static BigDecimal notNegative(BigDecimal value, String unit) {
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    if ((long) stripped.precision() - stripped.scale() > MOST_DIGITS
        || stripped.scale() > MOST_DIGITS) {
      throw new IllegalArgumentException(
          "an amount with too many digits: " + stripped.round(MathContext.DECIMAL32) + " " + unit);
    }
    if (value.signum() < 0) {
      throw new IllegalArgumentException(
          "an amount cannot be negative: " + value.toPlainString() + " " + unit);
    }
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
