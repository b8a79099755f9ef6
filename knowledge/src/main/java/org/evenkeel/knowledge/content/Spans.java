package org.evenkeel.knowledge.content;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Spans of time as authors write them: `30 min`, `26 h`, `14 d`, `6 wk`, `3 mo`, `1 y`.
public final class Spans {

  private static final Pattern SPAN = Pattern.compile("([0-9]+(?:\\.[0-9]+)?) (min|h|d|wk|mo|y)");
  private static final long MINUTES_A_DAY = 1_440;

  private Spans() {}

  /// A span on the clock. A month counts 30 days and a year 365.
  ///
  /// @throws IllegalArgumentException when it is not a span
  public static Duration duration(String text) {
    Matcher span = match(text);
    long minutes =
        switch (span.group(2)) {
          case "min" -> 1;
          case "h" -> 60;
          case "d" -> MINUTES_A_DAY;
          case "wk" -> 7 * MINUTES_A_DAY;
          case "mo" -> 30 * MINUTES_A_DAY;
          default -> 365 * MINUTES_A_DAY;
        };
    return Duration.ofSeconds(
        new BigDecimal(span.group(1)).multiply(BigDecimal.valueOf(minutes * 60)).longValue());
  }

  /// A span on the calendar, in whole days, months or years. Hours are rounded up to whole days.
  ///
  /// @throws IllegalArgumentException when it is not such a span
  public static Period period(String text) {
    Matcher span = match(text);
    int number;
    try {
      number = new BigDecimal(span.group(1)).intValueExact();
    } catch (ArithmeticException fraction) {
      throw new IllegalArgumentException("not a whole number: \"" + text + "\"", fraction);
    }
    return switch (span.group(2)) {
      case "d" -> Period.ofDays(number);
      case "wk" -> Period.ofDays(7 * number);
      case "mo" -> Period.ofMonths(number);
      case "y" -> Period.ofYears(number);
      case "h" -> Period.ofDays((number + 23) / 24);
      default -> throw notDays(text);
    };
  }

  private static IllegalArgumentException notDays(String text) {
    return new IllegalArgumentException("not a span of days: \"" + text + "\"");
  }

  private static Matcher match(String text) {
    Matcher span = SPAN.matcher(text);
    if (!span.matches()) {
      throw new IllegalArgumentException("not a span of time: \"" + text + "\"");
    }
    return span;
  }
}
