package org.evenkeel.app.prescribing;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.evenkeel.app.web.FormErrors;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.CrossTaper;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.PlanKind;
import org.evenkeel.core.regimen.Repeat;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.SlotTime;
import org.evenkeel.core.regimen.Step;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;

/// A plan as it is typed into a form: every field as it was written, so that nothing typed is lost.
///
/// Reading it gives a plan, or says at each field what has to be looked at.
///
/// @param fields what was typed, by the name of the field
public record PlanForm(Map<String, String> fields) {
  /// How many doses a day the form has room for.
  public static final int DOSES = 4;

  /// How many steps the form has room for.
  public static final int STEPS = 12;

  /// The word for a clock time in place of an anchor.
  public static final String CLOCK = "clock";

  private static final int MOST_CHARACTERS = 400;

  public PlanForm {
    Map<String, String> kept = new LinkedHashMap<>();
    fields.forEach((name, value) -> {
      String text = value.strip();
      if (!text.isEmpty()) {
        kept.put(name, text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text);
      }
    });
    fields = Map.copyOf(kept);
  }

  /// What was typed into a field; empty text for nothing.
  public String get(String field) {
    return fields.getOrDefault(field, "");
  }

  /// True when a choice is made.
  public boolean is(String field, String value) {
    return get(field).equals(value);
  }

  /// The same with another value in a field.
  public PlanForm with(String field, String value) {
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.put(field, value);
    return new PlanForm(more);
  }

  /// The kind of plan; a repeating one when none was chosen.
  public PlanKind kind() {
    try {
      return get("kind").isEmpty() ? PlanKind.FIXED : PlanKind.parse(get("kind"));
    } catch (IllegalArgumentException e) {
      return PlanKind.FIXED;
    }
  }

  /// The form of a plan there is, to be changed from a day on.
  public static PlanForm of(DosagePlan plan, LocalDate from) {
    return new PlanForm(Written.down(plan)).with("from", from.toString());
  }

  /// The plan, or what has to be looked at.
  ///
  /// @param errors gets what is wrong, field by field
  public Optional<DosagePlan> read(FormErrors errors) {
    Optional<LocalDate> from = date("from", "Say from which day on", errors);
    Optional<LocalDate> until =
        get("until").isEmpty()
            ? Optional.empty()
            : date("until", "Write the last day as a date, or leave it empty", errors)
                .map(last -> last.plusDays(1));
    if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
      errors.add("until", "The last day lies before the first");
    }
    if (!errors.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    DateRange dates = new DateRange(from, until);
    Optional<DosagePlan> plan =
        switch (kind()) {
          case FIXED -> fixed(dates, errors);
          case AS_NEEDED -> asNeeded(dates, errors);
          case TITRATION ->
              steps(errors)
                  .flatMap(s -> built(errors, "stepAmount1", () -> new Titration(from.get(), s)));
          case TAPER ->
              steps(errors)
                  .flatMap(s -> built(errors, "stepAmount1", () -> new Taper(from.get(), s)));
          case DEPOT -> depot(dates, errors);
          case CROSS_TAPER -> {
            errors.add("kind", "A cross-taper is not written in this form yet: sign both plans");
            yield Optional.empty();
          }
        };
    return errors.isEmpty() ? plan : Optional.empty();
  }

  private Optional<DosagePlan> fixed(DateRange dates, FormErrors errors) {
    if (is("repeat", "hours")) {
      Optional<Integer> hours = whole("everyHours", "Say every how many hours", errors);
      Optional<LocalTime> first = time("firstTime", "Say when the first dose is", errors);
      Optional<Amount> amount = amount("amount1", errors);
      return hours.flatMap(h ->
          first.flatMap(f ->
              amount.flatMap(a ->
                  built(
                      errors,
                      "everyHours",
                      () -> Fixed.of(new Timing.EveryHours(h, f, Optional.empty(), a), dates)))));
    }
    List<Slot> slots = new ArrayList<>();
    for (int n = 1; n <= DOSES; n++) {
      if (n == 1 || !get("amount" + n).isEmpty()) {
        slot("time" + n, "clock" + n, "amount" + n, errors).ifPresent(slots::add);
      }
    }
    return repeat(errors)
        .flatMap(repeat ->
            built(
                errors,
                "amount1",
                () -> Fixed.of(new Timing.OnDays(repeat, distinct(slots)), dates)));
  }

  private Optional<Repeat> repeat(FormErrors errors) {
    return switch (get("repeat")) {
      case "days" ->
          whole("everyDays", "Say every how many days", errors)
              .flatMap(n -> built(errors, "everyDays", () -> new Repeat.EveryDays(n)));
      case "weekdays" -> {
        Set<DayOfWeek> on = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
          if (is("on-" + day.name(), "yes")) {
            on.add(day);
          }
        }
        if (on.isEmpty()) {
          errors.add("on-MONDAY", "Choose at least one day of the week");
          yield Optional.empty();
        }
        yield Optional.of(new Repeat.EveryWeeks(1, on));
      }
      case "cycle" -> {
        Optional<Integer> days = whole("cycleOn", "Say how many days on", errors);
        Optional<Integer> off = whole("cycleOff", "Say how many days off", errors);
        yield days.flatMap(
            d -> off.flatMap(o -> built(errors, "cycleOn", () -> new Repeat.Cycle(d, o))));
      }
      default -> Optional.of(Repeat.daily());
    };
  }

  private Optional<DosagePlan> asNeeded(DateRange dates, FormErrors errors) {
    Optional<Amount> amount = amount("amount1", errors);
    Duration gap = Duration.ZERO;
    if (!get("gapHours").isEmpty()) {
      gap =
          whole("gapHours", "Write the hours between two doses as a number", errors)
              .map(Duration::ofHours)
              .orElse(Duration.ZERO);
    }
    Duration least = gap;
    Optional<AsNeeded.Maximum> most = Optional.empty();
    if (!get("mostDoses").isEmpty()) {
      most =
          whole("mostDoses", "Write the most doses as a number", errors)
              .flatMap(n -> built(errors, "mostDoses", () -> AsNeeded.Maximum.doses(n)));
    } else if (!get("mostTotal").isEmpty()) {
      most = amount("mostTotal", errors).map(AsNeeded.Maximum::total);
    } else {
      errors.add("mostDoses", "Say the most in 24 hours: so many doses, or so much in all");
    }
    Optional<AsNeeded.Maximum> maximum = most;
    return amount.flatMap(a ->
        maximum.flatMap(m ->
            built(
                errors,
                "amount1",
                () -> new AsNeeded(a, least, m, List.of(get("reason")), dates))));
  }

  private Optional<List<Step>> steps(FormErrors errors) {
    int last =
        IntStream.rangeClosed(1, STEPS)
            .filter(n -> !get("stepAmount" + n).isEmpty())
            .max()
            .orElse(0);
    if (last == 0) {
      errors.add("stepAmount1", "Write at least one step");
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    for (int n = 1; n <= last; n++) {
      int number = n;
      Optional<Timing.OnDays> doses = stepDoses(n, errors);
      boolean stays = get("stepDays" + n).isEmpty();
      if (stays && n < last) {
        errors.add(
            "stepDays" + n, "Say how many days step " + n + " lasts; only the last may stay");
      }
      Optional<Integer> days =
          stays
              ? Optional.empty()
              : whole("stepDays" + n, "Write the days of step " + n + " as a number", errors);
      doses.ifPresent(d -> {
        if (stays) {
          steps.add(Step.staying(d));
        } else {
          days.flatMap(many -> built(errors, "stepDays" + number, () -> Step.lasting(many, d)))
              .ifPresent(steps::add);
        }
      });
    }
    return errors.isEmpty() ? Optional.of(steps) : Optional.empty();
  }

  private Optional<Timing.OnDays> stepDoses(int n, FormErrors errors) {
    Optional<Amount> amount = amount("stepAmount" + n, errors);
    List<Anchor> anchors =
        switch (get("stepTime" + n)) {
          case "twice" -> List.of(Anchor.BREAKFAST, Anchor.BEDTIME);
          case "" -> List.of(Anchor.BREAKFAST);
          default -> List.of(new Anchor(get("stepTime" + n)));
        };
    return amount.flatMap(a ->
        built(
            errors,
            "stepAmount" + n,
            () ->
                new Timing.OnDays(
                    Repeat.daily(), anchors.stream().map(anchor -> Slot.at(anchor, a)).toList())));
  }

  private Optional<DosagePlan> depot(DateRange dates, FormErrors errors) {
    Optional<Amount> amount = amount("amount1", errors);
    Optional<Integer> every = whole("intervalDays", "Say every how many days", errors);
    Optional<Integer> early = wholeOrZero("earlyDays", errors);
    Optional<Integer> late = wholeOrZero("lateDays", errors);
    Optional<Integer> remind = wholeOrZero("remindDays", errors);
    if (amount.isEmpty()
        || every.isEmpty()
        || early.isEmpty()
        || late.isEmpty()
        || remind.isEmpty()) {
      return Optional.empty();
    }
    return built(
        errors,
        "intervalDays",
        () ->
            new Depot(
                get("productName").isEmpty() ? get("medicine") : get("productName"),
                amount.get(),
                dates.from().orElseThrow(),
                every.get(),
                new Depot.Window(early.get(), late.get()),
                remind.get(),
                dates.until()));
  }

  private Optional<Slot> slot(String when, String clock, String amount, FormErrors errors) {
    Optional<Amount> much = amount(amount, errors);
    if (is(when, CLOCK)) {
      Optional<LocalTime> at = time(clock, "Say at what time, as 8:00", errors);
      return much.flatMap(
          a -> at.flatMap(t -> built(errors, amount, () -> Slot.at("at " + t, t, a))));
    }
    Anchor anchor = get(when).isEmpty() ? Anchor.BREAKFAST : new Anchor(get(when));
    return much.flatMap(a -> built(errors, amount, () -> Slot.at(anchor, a)));
  }

  /// Two doses at one time of day are two doses: the second gets a name of its own.
  private static List<Slot> distinct(List<Slot> slots) {
    List<Slot> named = new ArrayList<>();
    for (Slot slot : slots) {
      String name = slot.name();
      int n = 2;
      while (taken(named, name)) {
        name = slot.name() + " " + n++;
      }
      named.add(new Slot(name, slot.time(), slot.amount()));
    }
    return named;
  }

  private static boolean taken(List<Slot> slots, String name) {
    return slots.stream().anyMatch(slot -> slot.name().equals(name));
  }

  private Optional<Amount> amount(String field, FormErrors errors) {
    if (get(field).isEmpty()) {
      errors.add(field, "Say how much, with the unit: 150 mg, or 1 tablet");
      return Optional.empty();
    }
    Optional<Amount> amount =
        built(
            errors,
            field,
            "Write the amount with its unit: 150 mg, or 1 tablet",
            () -> Amount.parse(get(field)));
    if (amount.isPresent() && amount.get().isZero()) {
      errors.add(field, "An amount of nothing is no dose");
      return Optional.empty();
    }
    return amount;
  }

  private Optional<Integer> wholeOrZero(String field, FormErrors errors) {
    return get(field).isEmpty()
        ? Optional.of(0)
        : whole(field, "Write the days as a number", errors);
  }

  private Optional<Integer> whole(String field, String message, FormErrors errors) {
    try {
      int number = new BigDecimal(get(field)).intValueExact();
      if (number >= 0 && number <= 10_000) {
        return Optional.of(number);
      }
    } catch (NumberFormatException | ArithmeticException e) {
      // said below
    }
    errors.add(field, message);
    return Optional.empty();
  }

  private Optional<LocalTime> time(String field, String message, FormErrors errors) {
    String text = get(field);
    try {
      return Optional.of(LocalTime.parse(text.length() == 4 ? "0" + text : text));
    } catch (DateTimeParseException e) {
      errors.add(field, message);
      return Optional.empty();
    }
  }

  private Optional<LocalDate> date(String field, String message, FormErrors errors) {
    try {
      LocalDate day = LocalDate.parse(get(field));
      if (day.getYear() >= 1900 && day.getYear() < 2200) {
        return Optional.of(day);
      }
    } catch (DateTimeParseException e) {
      // said below
    }
    errors.add(field, message);
    return Optional.empty();
  }

  private interface Built<T> {
    T get();
  }

  /// What the engine makes of it; what it says against it becomes the message at the field.
  private static <T> Optional<T> built(FormErrors errors, String field, Built<? extends T> built) {
    try {
      return Optional.of(built.get());
    } catch (IllegalArgumentException e) {
      errors.add(field, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static <T> Optional<T> built(
      FormErrors errors, String field, String message, Built<? extends T> built) {
    try {
      return Optional.of(built.get());
    } catch (IllegalArgumentException e) {
      errors.add(field, message);
      return Optional.empty();
    }
  }

  /// A plan written down into fields.
  private static final class Written {
    private final Map<String, String> fields = new LinkedHashMap<>();

    static Map<String, String> down(DosagePlan plan) {
      Written written = new Written();
      written.put("kind", plan.kind().word());
      plan.dates().last().ifPresent(last -> written.put("until", last.toString()));
      switch (plan) {
        case Fixed fixed -> written.timing(fixed.timing());
        case AsNeeded needed -> written.asNeeded(needed);
        case Titration titration -> written.steps(titration.steps());
        case Taper taper -> written.steps(taper.steps());
        case Depot depot -> written.depot(depot);
        case CrossTaper _ -> {}
      }
      return written.fields;
    }

    private void put(String field, String value) {
      fields.put(field, value);
    }

    private void timing(Timing timing) {
      switch (timing) {
        case Timing.OnDays(Repeat repeat, List<Slot> slots) -> {
          repeat(repeat);
          for (int n = 1; n <= Math.min(DOSES, slots.size()); n++) {
            slot(n, slots.get(n - 1));
          }
        }
        case Timing.EveryHours(int hours, LocalTime first, _, Amount amount) -> {
          put("repeat", "hours");
          put("everyHours", Integer.toString(hours));
          put("firstTime", first.toString());
          put("amount1", amount.text());
        }
        case Timing.DaysAfterLast(int days, Slot slot) -> {
          put("repeat", "days");
          put("everyDays", Integer.toString(days));
          slot(1, slot);
        }
      }
    }

    private void repeat(Repeat repeat) {
      switch (repeat) {
        case Repeat.EveryDays(int days) when days == 1 -> put("repeat", "daily");
        case Repeat.EveryDays(int days) -> {
          put("repeat", "days");
          put("everyDays", Integer.toString(days));
        }
        case Repeat.EveryWeeks(_, var on) -> {
          put("repeat", "weekdays");
          on.forEach(day -> put("on-" + day.name(), "yes"));
        }
        case Repeat.Cycle(int days, int off) -> {
          put("repeat", "cycle");
          put("cycleOn", Integer.toString(days));
          put("cycleOff", Integer.toString(off));
        }
        case Repeat.EveryMonths _ -> {}
      }
    }

    private void slot(int n, Slot slot) {
      put("amount" + n, slot.amount().text());
      switch (slot.time()) {
        case SlotTime.AtAnchor(Anchor anchor, _) -> put("time" + n, anchor.name());
        case SlotTime.At(LocalTime time) -> {
          put("time" + n, CLOCK);
          put("clock" + n, time.toString());
        }
      }
    }

    private void asNeeded(AsNeeded needed) {
      put("amount1", needed.amount().text());
      if (!needed.minimumGap().isZero()) {
        put("gapHours", Long.toString(needed.minimumGap().toHours()));
      }
      switch (needed.maximum()) {
        case AsNeeded.Maximum.Doses(int number, _) -> put("mostDoses", Integer.toString(number));
        case AsNeeded.Maximum.Total(Amount total, _) -> put("mostTotal", total.text());
        case AsNeeded.Maximum.NotStated _ -> {}
      }
    }

    private void steps(List<Step> steps) {
      for (int n = 1; n <= Math.min(STEPS, steps.size()); n++) {
        Step step = steps.get(n - 1);
        List<Slot> slots = step.doses().slots();
        put("stepAmount" + n, slots.getFirst().amount().text());
        if (step.days().isPresent()) {
          put("stepDays" + n, Integer.toString(step.days().getAsInt()));
        }
        put(
            "stepTime" + n,
            slots.size() > 1
                ? "twice"
                : slots.getFirst().time() instanceof SlotTime.AtAnchor(Anchor anchor, _)
                    ? anchor.name()
                    : Anchor.BREAKFAST.name());
      }
    }

    private void depot(Depot depot) {
      put("amount1", depot.amount().text());
      put("productName", depot.product());
      put("intervalDays", Integer.toString(depot.intervalDays()));
      put("earlyDays", Integer.toString(depot.window().early()));
      put("lateDays", Integer.toString(depot.window().late()));
      put("remindDays", Integer.toString(depot.remindDays()));
    }
  }
}
