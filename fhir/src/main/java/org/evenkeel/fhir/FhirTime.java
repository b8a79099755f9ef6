package org.evenkeel.fhir;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.evenkeel.fhir.json.JsonObject;

/// Dates and times as FHIR writes them, whole or in part.
final class FhirTime {
  private FhirTime() {}

  /// The day of a date or dateTime; of a month or year its first day.
  static Optional<LocalDate> day(JsonObject of, String name) {
    return of.text(name).map(text -> parse(of, name, text, false));
  }

  /// The last day of a date or dateTime; of a month or year its last day.
  static Optional<LocalDate> lastDay(JsonObject of, String name) {
    return of.text(name).map(text -> parse(of, name, text, true));
  }

  /// The instant of a dateTime; of a bare date its noon in UTC, which is the same date from
  /// Honolulu to Helsinki.
  static Optional<Instant> instant(JsonObject of, String name) {
    return of.text(name)
        .map(text -> {
          if (text.indexOf('T') > 0) {
            try {
              return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeException e) {
              throw of.wrong(name, "not a date and time with a zone");
            }
          }
          return parse(of, name, text, false).atTime(12, 0).toInstant(ZoneOffset.UTC);
        });
  }

  private static LocalDate parse(JsonObject of, String name, String text, boolean last) {
    try {
      int time = text.indexOf('T');
      String date = time > 0 ? text.substring(0, time) : text;
      LocalDate day =
          switch (date.length()) {
            case 4 ->
                last ? Year.parse(date).atMonth(12).atEndOfMonth() : Year.parse(date).atDay(1);
            case 7 -> last ? YearMonth.parse(date).atEndOfMonth() : YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
          };
      if (time > 0) {
        OffsetDateTime.parse(text);
      }
      return day;
    } catch (DateTimeException e) {
      throw of.wrong(name, "not a date");
    }
  }
}
