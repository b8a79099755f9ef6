package org.evenkeel.core.regimen;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;

/// The words in which plans are read back. The same plan always reads the same.
final class PlanWords {

  private static final Set<String> PARTS_OF_THE_DAY = Set.of("morning", "afternoon", "evening");

  private PlanWords() {}

  static String of(Timing timing) {
    return switch (timing) {
      case Timing.OnDays onDays -> onDays(onDays);
      case Timing.EveryHours plan ->
          "%s every %s after each dose taken, first at %s%s,"
              .formatted(
                  plan.amount().text(),
                  many(plan.hours(), "hour"),
                  clock(plan.first()),
                  plan.waking()
                      .map(w ->
                          ", while awake (" + clock(w.from()) + " to " + clock(w.until()) + ")")
                      .orElse(""));
      case Timing.DaysAfterLast plan ->
          dose(plan.slot()) + ", " + many(plan.days(), "day") + " after each dose taken,";
    };
  }

  private static String onDays(Timing.OnDays plan) {
    if (plan.slots().size() == 1 && plan.repeat().equals(Repeat.daily())) {
      Slot slot = plan.slots().getFirst();
      Optional<String> part = partOfTheDay(slot);
      if (part.isPresent()) {
        return slot.amount().text() + " every " + part.get() + exactTime(slot);
      }
    }
    return list(plan.slots().stream().map(PlanWords::dose).toList()) + " " + days(plan.repeat());
  }

  private static String dose(Slot slot) {
    return slot.amount().text() + " " + when(slot);
  }

  private static String when(Slot slot) {
    Optional<String> part = partOfTheDay(slot);
    if (part.isPresent()) {
      return "in the " + part.get() + exactTime(slot);
    }
    return switch (slot.time()) {
      case SlotTime.At(LocalTime time) -> "at " + clock(time);
      case SlotTime.AtAnchor at -> at(at.anchor(), at.minutesAfter());
    };
  }

  private static String at(Anchor anchor, int minutes) {
    if (minutes == 0) {
      return (anchor.equals(Anchor.WAKING) ? "on " : "at ") + anchor.name();
    }
    String side = minutes < 0 ? " before " : " after ";
    return lasting(Duration.ofMinutes(Math.abs(minutes))) + side + anchor.name();
  }

  /// The part of the day that a slot is named after, or that its anchor is.
  private static Optional<String> partOfTheDay(Slot slot) {
    String name =
        switch (slot.time()) {
          case SlotTime.At _ -> slot.name();
          case SlotTime.AtAnchor at -> at.minutesAfter() == 0 ? at.anchor().name() : "";
        };
    return Optional.of(name).filter(PARTS_OF_THE_DAY::contains);
  }

  private static String exactTime(Slot slot) {
    return switch (slot.time()) {
      case SlotTime.At(LocalTime time) -> " at " + clock(time);
      case SlotTime.AtAnchor _ -> "";
    };
  }

  private static String days(Repeat repeat) {
    return switch (repeat) {
      case Repeat.EveryDays every -> "every " + some(every.days(), "day");
      case Repeat.EveryWeeks every ->
          (every.weeks() == 1 ? "every " : "every " + every.weeks() + " weeks on ")
              + list(every.on().stream().map(PlanWords::name).toList());
      case Repeat.EveryMonths every ->
          "on day "
              + every.day()
              + (every.day() > 28 ? " (or the last day)" : "")
              + " of every "
              + some(every.months(), "month");
      case Repeat.Cycle cycle ->
          "for " + many(cycle.on(), "day") + " on and " + many(cycle.off(), "day") + " off";
    };
  }

  static String dates(DateRange dates) {
    if (dates.isEmpty()) {
      return " on no day";
    }
    Optional<LocalDate> from = dates.from();
    Optional<LocalDate> last = dates.last();
    if (from.isPresent() && from.equals(last)) {
      return " on " + day(from.get()) + " only";
    }
    return from.map(d -> " from " + day(d)).orElse("")
        + last.map(d -> " through " + day(d)).orElse("");
  }

  static String gap(Duration gap) {
    return gap.isZero() ? "" : ", at least " + lasting(gap) + " apart";
  }

  /// The steps of a plan, each with its first day, and how it ends.
  static String steps(List<StepDays> steps) {
    List<String> words = new ArrayList<>();
    for (StepDays step : steps) {
      words.add(
          of(step.step().doses())
              + step.days().last().map(_ -> " for " + many(step.days().days(), "day")).orElse("")
              + step.days().from().map(d -> " from " + day(d)).orElse(""));
    }
    steps.getLast().days().until().ifPresent(end -> words.add("stop: no dose from " + day(end)));
    return String.join(", then ", words);
  }

  static String day(LocalDate date) {
    return date.getMonth().getDisplayName(TextStyle.FULL, Locale.US)
        + " "
        + date.getDayOfMonth()
        + ", "
        + date.getYear();
  }

  private static String some(int number, String what) {
    return number == 1 ? what : many(number, what);
  }

  static String many(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String lasting(Duration duration) {
    long hours = duration.toHours();
    int minutes = duration.toMinutesPart();
    if (hours == 0) {
      return many(minutes, "minute");
    }
    return many(hours, "hour") + (minutes == 0 ? "" : " " + many(minutes, "minute"));
  }

  private static String clock(LocalTime time) {
    int hour = time.getHour() % 12;
    return "%d:%02d %s"
        .formatted(hour == 0 ? 12 : hour, time.getMinute(), time.getHour() < 12 ? "AM" : "PM");
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.US);
  }

  private static String list(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    String before = parts.subList(0, parts.size() - 1).stream().collect(joining(", "));
    return before + " and " + parts.getLast();
  }

  static Set<Anchor> anchors(Collection<Slot> slots) {
    return slots.stream()
        .flatMap(slot ->
            switch (slot.time()) {
              case SlotTime.At _ -> Stream.<Anchor>empty();
              case SlotTime.AtAnchor(Anchor anchor, _) -> Stream.of(anchor);
            })
        .collect(Collectors.toUnmodifiableSet());
  }
}
