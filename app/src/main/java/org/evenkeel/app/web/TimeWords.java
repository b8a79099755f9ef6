package org.evenkeel.app.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times and days as a person reads them: 12-hour clock, month first.
public final class TimeWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM d", Locale.US);
  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.US);

  private TimeWords() {}

  /// `8:05 AM`.
  public static String time(LocalTime time) {
    return TIME.format(time);
  }

  /// `8:05 AM` on the clock of a zone.
  public static String time(Instant at, ZoneId zone) {
    return TIME.format(at.atZone(zone));
  }

  /// `November 24`.
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// `November 24, 2026`.
  public static String longDay(LocalDate day) {
    return LONG.format(day);
  }

  /// `Nov 24`.
  public static String shortDay(LocalDate day) {
    return SHORT.format(day);
  }

  /// `Tuesday`.
  public static String weekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  /// `today`, `yesterday`, `tomorrow`, else `Tuesday, November 24`.
  public static String near(LocalDate day, LocalDate today) {
    if (day.equals(today)) {
      return "today";
    }
    if (day.equals(today.minusDays(1))) {
      return "yesterday";
    }
    if (day.equals(today.plusDays(1))) {
      return "tomorrow";
    }
    return weekday(day) + ", " + day(day);
  }

  /// `8:05 AM` for today, `tomorrow, 8:05 AM` or `Tuesday, November 24, 8:05 AM` for other days.
  public static String nearTime(Instant at, Instant now, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(at, zone);
    LocalDate today = LocalDate.ofInstant(now, zone);
    return day.equals(today) ? time(at, zone) : near(day, today) + ", " + time(at, zone);
  }

  /// `just now`, `5 minutes ago`, `3 hours ago`, `2 days ago`.
  public static String ago(Duration time) {
    if (time.toMinutes() < 1) {
      return "just now";
    }
    if (time.toHours() < 1) {
      return many(time.toMinutes(), "minute") + " ago";
    }
    return (time.toDays() < 2 ? many(time.toHours(), "hour") : many(time.toDays(), "day")) + " ago";
  }

  /// `1 dose`, `3 doses`.
  public static String many(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
