package org.evenkeel.fhir;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.Repeat;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.SlotTime;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.fhir.json.JsonObject;

/// The Timing of FHIR as the engine's own.
///
/// Clock times and events of the day are taken as they are. Where only "so many times a day" is
/// said, doses hang on breakfast, bedtime, dinner and lunch, in that order.
final class TimingReader {
  private static final List<Anchor> USUAL =
      List.of(Anchor.BREAKFAST, Anchor.BEDTIME, Anchor.DINNER, Anchor.LUNCH);
  private static final List<Anchor> ORDER =
      List.of(Anchor.WAKING, Anchor.BREAKFAST, Anchor.LUNCH, Anchor.DINNER, Anchor.BEDTIME);

  private TimingReader() {}

  /// The timing, or empty when it is one that we do not plan.
  static Optional<Timing> read(Optional<JsonObject> timing, Amount amount, DateRange dates) {
    if (timing.isEmpty()) {
      return Optional.empty();
    }
    Optional<JsonObject> repeat = timing.get().object("repeat");
    if (repeat.isPresent() && repeat.get().has("count")) {
      return Optional.empty();
    }
    Optional<String> code =
        Concept.of(timing.get().object("code")).codes().stream().map(c -> c.value()).findFirst();
    JsonObject r = repeat.orElseGet(() -> JsonObject.empty("timing"));
    int period = whole(r, "period", 1);
    int frequency = whole(r, "frequency", 1);
    String unit = r.text("periodUnit").orElse("");
    if (unit.isEmpty() && code.isPresent()) {
      return byCode(code.get(), amount);
    }
    if (unit.equals("h") && frequency == 1) {
      LocalTime first = clock(r).stream().findFirst().orElse(LocalTime.of(8, 0));
      return Optional.of(new Timing.EveryHours(period, first, Optional.empty(), amount));
    }
    List<Slot> slots = slots(r, unit.equals("d") || unit.isEmpty() ? frequency : 1, amount);
    if (slots.isEmpty() || (unit.isEmpty() && !r.has("timeOfDay") && !r.has("when"))) {
      return Optional.empty();
    }
    return repeat(r, unit, period, frequency, dates).map(days -> new Timing.OnDays(days, slots));
  }

  private static Optional<Repeat> repeat(
      JsonObject r, String unit, int period, int frequency, DateRange dates) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String day : r.texts("dayOfWeek")) {
      days.add(dayOfWeek(r, day));
    }
    return switch (unit) {
      case "", "d" ->
          Optional.of(
              days.isEmpty() ? new Repeat.EveryDays(period) : new Repeat.EveryWeeks(1, days));
      case "wk" -> {
        if (days.isEmpty()) {
          dates.from().ifPresent(start -> days.add(start.getDayOfWeek()));
        }
        yield days.isEmpty() || (frequency > 1 && days.size() != frequency)
            ? Optional.empty()
            : Optional.of(new Repeat.EveryWeeks(period, days));
      }
      case "mo" ->
          frequency == 1
              ? dates.from().map(start -> new Repeat.EveryMonths(period, start.getDayOfMonth()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static List<Slot> slots(JsonObject r, int frequency, Amount amount) {
    List<Slot> slots = new ArrayList<>();
    for (LocalTime time : clock(r)) {
      slots.add(Slot.at(time.toString(), time, amount));
    }
    for (String when : r.texts("when")) {
      for (Anchor anchor : anchors(r, when)) {
        int offset =
            whole(r, "offset", 0) * (when.startsWith("A") && !when.startsWith("AFT") ? -1 : 1);
        slots.add(new Slot(anchor.name(), new SlotTime.AtAnchor(anchor, offset), amount));
      }
    }
    if (!slots.isEmpty()) {
      return slots;
    }
    if (frequency > USUAL.size()) {
      return List.of();
    }
    List<Anchor> chosen = USUAL.subList(0, frequency);
    return ORDER.stream().filter(chosen::contains).map(anchor -> Slot.at(anchor, amount)).toList();
  }

  private static Optional<Timing> byCode(String code, Amount amount) {
    return switch (code) {
      case "QD", "AM" -> Optional.of(daily(amount, Anchor.BREAKFAST));
      case "PM" -> Optional.of(daily(amount, Anchor.DINNER));
      case "BED" -> Optional.of(daily(amount, Anchor.BEDTIME));
      case "BID" -> Optional.of(daily(amount, Anchor.BREAKFAST, Anchor.BEDTIME));
      case "TID" -> Optional.of(daily(amount, Anchor.BREAKFAST, Anchor.DINNER, Anchor.BEDTIME));
      case "QID" ->
          Optional.of(daily(amount, Anchor.BREAKFAST, Anchor.LUNCH, Anchor.DINNER, Anchor.BEDTIME));
      case "QOD" ->
          Optional.of(
              new Timing.OnDays(
                  new Repeat.EveryDays(2), List.of(Slot.at(Anchor.BREAKFAST, amount))));
      case "Q4H" -> Optional.of(hourly(4, amount));
      case "Q6H" -> Optional.of(hourly(6, amount));
      case "Q8H" -> Optional.of(hourly(8, amount));
      default -> Optional.empty();
    };
  }

  private static Timing daily(Amount amount, Anchor... anchors) {
    List<Slot> slots = new ArrayList<>();
    for (Anchor anchor : anchors) {
      slots.add(Slot.at(anchor, amount));
    }
    return new Timing.OnDays(Repeat.daily(), slots);
  }

  private static Timing hourly(int hours, Amount amount) {
    return new Timing.EveryHours(hours, LocalTime.of(8, 0), Optional.empty(), amount);
  }

  private static List<LocalTime> clock(JsonObject r) {
    List<LocalTime> times = new ArrayList<>();
    for (String text : r.texts("timeOfDay")) {
      try {
        times.add(LocalTime.parse(text).withSecond(0).withNano(0));
      } catch (java.time.DateTimeException e) {
        throw r.wrong("timeOfDay", "not a time of day");
      }
    }
    return times.stream().distinct().sorted().toList();
  }

  private static List<Anchor> anchors(JsonObject r, String when) {
    return switch (when) {
      case "WAKE" -> List.of(Anchor.WAKING);
      case "MORN", "MORN.early", "MORN.late", "CM", "ACM", "PCM" -> List.of(Anchor.BREAKFAST);
      case "NOON", "AFT", "AFT.early", "AFT.late", "CD", "ACD", "PCD" -> List.of(Anchor.LUNCH);
      case "EVE", "EVE.early", "EVE.late", "CV", "ACV", "PCV" -> List.of(Anchor.DINNER);
      case "HS", "NIGHT" -> List.of(Anchor.BEDTIME);
      case "C", "AC", "PC" -> List.of(Anchor.BREAKFAST, Anchor.LUNCH, Anchor.DINNER);
      default -> throw r.wrong("when", "not an event of the day: \"" + when + "\"");
    };
  }

  private static DayOfWeek dayOfWeek(JsonObject r, String day) {
    for (DayOfWeek one : DayOfWeek.values()) {
      if (one.name().toLowerCase(java.util.Locale.ROOT).startsWith(day) && day.length() == 3) {
        return one;
      }
    }
    throw r.wrong("dayOfWeek", "not a day of the week: \"" + day + "\"");
  }

  private static int whole(JsonObject r, String name, int otherwise) {
    Optional<BigDecimal> value = r.number(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      int number = value.get().intValueExact();
      if (number < (name.equals("offset") ? 0 : 1)) {
        throw r.wrong(name, "must be above zero");
      }
      return number;
    } catch (ArithmeticException e) {
      throw r.wrong(name, "must be a whole number");
    }
  }
}
