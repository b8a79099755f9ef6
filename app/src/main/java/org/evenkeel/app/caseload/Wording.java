package org.evenkeel.app.caseload;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How days, times and numbers are written for clinicians: short, and in American English.
public final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);
  private static final DateTimeFormatter NEAR = DateTimeFormatter.ofPattern("MMM d", Locale.US);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEE, MMM d", Locale.US);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

  private Wording() {}

  /// `Nov 24, 2026`.
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// `Nov 24`, with the year when it is not the one we are in.
  public static String day(LocalDate day, LocalDate today) {
    return day.getYear() == today.getYear() ? NEAR.format(day) : DAY.format(day);
  }

  /// `Tue, Nov 24`.
  public static String weekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  /// `Nov 24, 8:20 AM`.
  public static String moment(Instant at, ZoneId zone, LocalDate today) {
    var there = at.atZone(zone);
    return day(there.toLocalDate(), today) + ", " + CLOCK.format(there);
  }

  /// `8:20 AM`.
  public static String clock(Instant at, ZoneId zone) {
    return CLOCK.format(at.atZone(zone));
  }

  /// A number without trailing zeros and never with an exponent.
  public static String number(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /// A word as a text begins: with a capital letter.
  public static String capital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.US) + text.substring(1);
  }
}
