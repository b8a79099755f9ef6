package org.evenkeel.app.dosing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.evenkeel.app.web.TimeWords;
import org.evenkeel.core.administration.Dose;
import org.evenkeel.core.administration.DoseAct;
import org.evenkeel.core.administration.Planned;
import org.evenkeel.core.administration.Portion;
import org.evenkeel.core.administration.Reading;
import org.evenkeel.core.administration.SkipReason;
import org.evenkeel.core.administration.SlotState;
import org.evenkeel.core.chart.Today;
import org.evenkeel.core.missed.MissedDoseRule.Daily;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.schedule.AsNeededAllowance;
import org.evenkeel.core.schedule.PlannedDose;
import org.evenkeel.core.time.TreatmentDay;

/// Lays out Today from the chart's answers.
final class TodayBuilder {
  static final String NO_LATE_RULE =
      "Until when it is fine to take it late: not recorded, ask your pharmacist.";

  private static final int EVENING = 17;
  private static final int NOON = 12;
  private static final int DAYS_AROUND = 3;
  private static final double LINE_FROM = 6 * 60;
  private static final double LINE_MINUTES = 17 * 60;
  private static final int MOST_PIPS = 12;

  private final DayFacts facts;
  private final Supplier<UUID> ids;
  private final TreatmentDay today;

  private TodayBuilder(DayFacts facts, Supplier<UUID> ids) {
    this.facts = facts;
    this.ids = ids;
    this.today = facts.present().day();
  }

  /// Lays out a day.
  ///
  /// @param ids where the ids of one-tap records come from
  /// @param shown the day to show
  /// @param saved the records that were just made
  static TodayView of(DayFacts facts, Supplier<UUID> ids, TreatmentDay shown, List<UUID> saved) {
    return new TodayBuilder(facts, ids).build(shown, saved);
  }

  private TodayView build(TreatmentDay shown, List<UUID> savedIds) {
    boolean isToday = shown.equals(today);
    List<TodayView.DoseRow> later = new ArrayList<>();
    List<TodayView.DoseRow> done = new ArrayList<>();
    Map<String, List<PlannedDose>> toRecord = new LinkedHashMap<>();
    List<TodayView.Mark> marks = new ArrayList<>();
    for (PlannedDose dose : on(shown)) {
      SlotState state = state(dose);
      boolean recorded = state instanceof SlotState.Done || state instanceof SlotState.LeftOut;
      marks.add(new TodayView.Mark(x(dose.planned().toLocalTime()), recorded));
      switch (state) {
        case SlotState.Done _, SlotState.LeftOut _ -> done.add(row(dose));
        case SlotState.NotYetDue _ -> later.add(row(dose));
        case SlotState.Open _, SlotState.NotRecorded _ ->
            toRecord.computeIfAbsent(groupKey(dose), _ -> new ArrayList<>()).add(dose);
      }
    }
    done.addAll(unplannedOn(shown));
    List<TodayView.SlotGroup> now = new ArrayList<>();
    toRecord.values().forEach(doses -> now.add(group(doses, now.size())));
    List<PlannedDose> before = isToday ? notRecorded(today.previous()) : List.of();
    List<Dose> saved = savedIds.stream().flatMap(id -> dose(id).stream()).toList();
    return new TodayView(
        TimeWords.weekday(shown.date()),
        TimeWords.day(shown.date()),
        isToday,
        sub(done.size(), toRecord.values().stream().mapToInt(List::size).sum(), later.size()),
        sky(),
        x(LocalTime.ofInstant(facts.now(), facts.zone())),
        marks,
        week(shown),
        earlierTitle(before),
        before.stream().map(this::row).toList(),
        now,
        isToday ? asNeeded() : List.of(),
        isToday ? held() : List.of(),
        later,
        done,
        isToday ? facts.links() : List.of(),
        saved.isEmpty() ? Optional.empty() : Optional.of(saved(saved)),
        saved.stream().flatMap(dose -> alert(dose).stream()).findFirst());
  }

  private List<PlannedDose> on(TreatmentDay day) {
    return facts.readings().planned().doses().stream()
        .filter(dose -> dose.day().equals(day) && dose.givenBetween().isEmpty())
        .toList();
  }

  private SlotState state(PlannedDose dose) {
    return facts.readings().state(dose, facts.now());
  }

  private List<PlannedDose> notRecorded(TreatmentDay day) {
    return on(day).stream()
        .filter(dose ->
            switch (state(dose)) {
              case SlotState.Open _, SlotState.NotRecorded _ -> true;
              case SlotState.NotYetDue _, SlotState.Done _, SlotState.LeftOut _ -> false;
            })
        .toList();
  }

  private static String earlierTitle(List<PlannedDose> doses) {
    return doses.stream().allMatch(dose -> dose.planned().getHour() >= EVENING)
        ? "From last night"
        : "From yesterday";
  }

  private String groupKey(PlannedDose dose) {
    return clock(dose) + (state(dose) instanceof SlotState.Open ? "" : " past");
  }

  private static String clock(PlannedDose dose) {
    return TimeWords.time(dose.onTheClock().toLocalTime());
  }

  private TodayView.SlotGroup group(List<PlannedDose> doses, int number) {
    PlannedDose first = doses.getFirst();
    boolean open = state(first) instanceof SlotState.Open;
    String title = open ? "Now" : first.day().equals(today) ? "Not recorded yet" : "Not recorded";
    return new TodayView.SlotGroup(
        "slot-" + number,
        title,
        clock(first),
        open ? openNote(doses) : "",
        doses.stream().map(this::row).toList(),
        doses.size() > 1);
  }

  private String openNote(List<PlannedDose> doses) {
    Planned planned = facts.readings().planned();
    Instant until =
        doses.stream().map(planned::closes).min(Comparator.naturalOrder()).orElse(facts.now());
    return "It is %s. We remind you until %s."
        .formatted(
            TimeWords.time(facts.now(), facts.zone()),
            TimeWords.nearTime(until, facts.now(), facts.zone()));
  }

  private TodayView.DoseRow row(PlannedDose dose) {
    SlotState state = state(dose);
    String late = late(dose.id().item());
    return switch (state) {
      case SlotState.NotYetDue _ -> row(dose, "Later", "clock", false, "", late);
      case SlotState.Open _ -> row(dose, "Not recorded yet", "clock", false, "", late);
      case SlotState.NotRecorded _ -> row(dose, "Not recorded", "unknown", false, "", late);
      case SlotState.Done(Dose first, Portion portion, List<Dose> also) ->
          row(dose, taken(first, portion, also), "check", true, first.id().toString(), "");
      case SlotState.LeftOut(Dose out, _) ->
          row(dose, leftOut(out), "minus", false, out.id().toString(), "");
    };
  }

  private TodayView.DoseRow row(
      PlannedDose dose, String state, String icon, boolean fine, String record, String late) {
    return new TodayView.DoseRow(
        name(dose),
        dose.id().text(),
        ids.get().toString(),
        clock(dose) + (dose.clockChange() ? " (clock change)" : ""),
        AmountWords.of(dose.medicine(), dose.amount()),
        AmountField.write(dose.amount()),
        state,
        icon,
        fine,
        record,
        late);
  }

  private String taken(Dose dose, Portion portion, List<Dose> also) {
    String amount =
        switch (portion) {
          case AS_PLANNED -> "";
          case LESS, MORE, NOT_COMPARABLE -> dose.amount().map(a -> " " + a.text()).orElse("");
        };
    String more = also.isEmpty() ? "" : ", recorded " + (also.size() + 1) + " times";
    return "taken" + amount + ", " + at(dose) + more;
  }

  private String at(Dose dose) {
    LocalDate day = LocalDate.ofInstant(dose.happened(), facts.zone());
    String time = TimeWords.time(dose.happened(), facts.zone());
    return day.equals(LocalDate.ofInstant(facts.now(), facts.zone()))
        ? time
        : TimeWords.shortDay(day) + ", " + time;
  }

  private static String leftOut(Dose dose) {
    return switch (dose.outcome()) {
      case DoseAct.Skipped(_, SkipReason reason, _) ->
          reason == SkipReason.RATHER_NOT_SAY
              ? "skipped"
              : "skipped: " + reason.said().toLowerCase(Locale.ROOT).replaceFirst("^i ", "I ");
      case DoseAct.Refused _ -> "said no when offered";
      case DoseAct.Held _ -> "held by your team";
      case DoseAct.Taken _ -> "taken";
    };
  }

  private String late(ItemId id) {
    return facts.late().apply(id).map(Daily::plain).orElse(NO_LATE_RULE);
  }

  private MedicineName name(PlannedDose dose) {
    return new MedicineName(dose.medicine().name(), number(Optional.of(dose.id().item())));
  }

  private int number(Optional<ItemId> id) {
    List<RegimenItem> items = facts.regimen().items();
    for (int i = 0; i < items.size(); i++) {
      if (id.isPresent() && items.get(i).id().equals(id.get())) {
        return i + 1;
      }
    }
    return items.size() + 1;
  }

  /// Doses of the day that fill no planned dose: as needed, extra, without a plan.
  private List<TodayView.DoseRow> unplannedOn(TreatmentDay day) {
    List<TodayView.DoseRow> rows = new ArrayList<>();
    for (Reading reading : facts.readings().all()) {
      switch (reading) {
        case Reading.WhenNeeded(Dose dose) -> addIf(day, dose, "taken as needed", rows);
        case Reading.Extra(Dose dose) -> addIf(day, dose, "taken, beyond the plan", rows);
        case Reading.NoSuchPlan(Dose dose) -> addIf(day, dose, "recorded, not in the plan", rows);
        case Reading.Matched _, Reading.OutsideWindow _, Reading.Duplicate _ -> {}
      }
    }
    return rows;
  }

  private void addIf(TreatmentDay day, Dose dose, String words, List<TodayView.DoseRow> rows) {
    if (facts.routine().dayOf(dose.happened(), facts.zone()).equals(day)) {
      rows.add(
          new TodayView.DoseRow(
              new MedicineName(dose.of().name(), number(dose.of().item())),
              "",
              ids.get().toString(),
              TimeWords.time(dose.happened(), facts.zone()),
              new AmountWords(dose.amount().map(Amount::text).orElse(""), ""),
              "",
              (dose.isTaken() ? words : leftOut(dose)) + ", " + at(dose),
              dose.isTaken() ? "check" : "minus",
              dose.isTaken(),
              dose.id().toString(),
              ""));
    }
  }

  private List<TodayView.AsNeededRow> asNeeded() {
    return facts.present().whenNeeded().stream()
        .filter(one -> !facts.present().onHold().contains(one.item()))
        .map(this::asNeeded)
        .toList();
  }

  private TodayView.AsNeededRow asNeeded(Today.WhenNeeded one) {
    AsNeeded plan = one.plan();
    String last =
        facts
            .log()
            .lastTaken(one.medicine().ingredients().getFirst())
            .map(dose ->
                "Last one %s, %s."
                    .formatted(
                        at(dose), TimeWords.ago(Duration.between(dose.happened(), facts.now()))))
            .orElse("None recorded so far.");
    String left = "";
    String used;
    String next = "";
    List<Boolean> pips = List.of();
    switch (one.allowance()) {
      case AsNeededAllowance.NotCounted(String why) -> used = why + " Ask your pharmacist.";
      case AsNeededAllowance.Counted counted -> {
        String span = span(plan);
        if (counted.left().isPresent()) {
          int open = counted.left().getAsInt();
          left = open == 0 ? "none left now" : open + " left";
          used = "%d of %d used in %s.".formatted(counted.used(), counted.used() + open, span);
          pips = pips(counted.used(), open);
        } else {
          used =
              "%s in %s. Your plan states no most."
                  .formatted(TimeWords.many(counted.used(), "dose"), span);
        }
        next =
            counted
                .nextFrom()
                .map(at ->
                    at.isAfter(facts.now())
                        ? "Next from " + TimeWords.nearTime(at, facts.now(), facts.zone()) + "."
                        : "You can take one now.")
                .orElse("No further dose in this plan.");
      }
    }
    return new TodayView.AsNeededRow(
        new MedicineName(one.medicine().name(), number(Optional.of(one.item()))),
        one.item().value(),
        ids.get().toString(),
        AmountWords.of(one.medicine(), plan.amount()),
        AmountField.write(plan.amount()),
        plan.reasons().isEmpty() ? "" : "For " + String.join(" or ", plan.reasons()),
        left,
        used,
        next,
        last,
        pips);
  }

  private static String span(AsNeeded plan) {
    AsNeeded.Span span =
        switch (plan.maximum()) {
          case AsNeeded.Maximum.Doses doses -> doses.span();
          case AsNeeded.Maximum.Total total -> total.span();
          case AsNeeded.Maximum.NotStated _ -> AsNeeded.Span.ROLLING_24_HOURS;
        };
    return span == AsNeeded.Span.CALENDAR_DAY ? "this day" : span.text();
  }

  private static List<Boolean> pips(int used, int left) {
    if (used + left > MOST_PIPS) {
      return List.of();
    }
    List<Boolean> pips = new ArrayList<>();
    for (int i = 0; i < used + left; i++) {
      pips.add(i < used);
    }
    return pips;
  }

  private List<TodayView.HeldRow> held() {
    List<TodayView.HeldRow> rows = new ArrayList<>();
    for (RegimenItem item : facts.regimen().items()) {
      MedicineName name = new MedicineName(item.medicine().name(), number(Optional.of(item.id())));
      if (facts.present().onHold().contains(item.id())) {
        rows.add(new TodayView.HeldRow(name, until(item.id())));
      } else if (facts.unscheduled().contains(item.id())) {
        rows.add(new TodayView.HeldRow(name, "No time of day is set for it yet: ask your team"));
      }
    }
    return rows;
  }

  private String until(ItemId item) {
    return facts.holds().stream()
        .filter(hold -> hold instanceof Hold.Pause && hold.item().equals(item))
        .filter(hold -> hold.days().contains(today.date()))
        .flatMap(hold -> hold.days().last().stream())
        .max(Comparator.naturalOrder())
        .map(last -> "On hold through " + TimeWords.day(last))
        .orElse("On hold until your team says to go on");
  }

  private List<TodayView.WeekDay> week(TreatmentDay shown) {
    List<TodayView.WeekDay> week = new ArrayList<>();
    for (int i = -DAYS_AROUND; i <= DAYS_AROUND; i++) {
      TreatmentDay day = today.plusDays(i);
      week.add(weekDay(day, day.equals(shown)));
    }
    return week;
  }

  private TodayView.WeekDay weekDay(TreatmentDay day, boolean shown) {
    List<PlannedDose> doses = on(day);
    long recorded =
        doses.stream()
            .filter(dose ->
                switch (state(dose)) {
                  case SlotState.Done _, SlotState.LeftOut _ -> true;
                  case SlotState.NotYetDue _, SlotState.Open _, SlotState.NotRecorded _ -> false;
                })
            .count();
    String icon = "";
    String said = "";
    if (day.equals(today)) {
      icon = "today";
      said = ", today";
    } else if (day.isBefore(today) && !doses.isEmpty()) {
      boolean all = recorded == doses.size();
      icon = all ? "check" : "minus";
      said = all ? ", all recorded" : ", " + recorded + " of " + doses.size() + " recorded";
    }
    return new TodayView.WeekDay(
        day.equals(today) ? "/today" : "/today?day=" + day.date(),
        day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.US),
        String.valueOf(day.date().getDayOfMonth()),
        icon,
        said,
        shown);
  }

  private static String sub(int recorded, int now, int later) {
    if (recorded + now + later == 0) {
      return "Nothing planned at a set time";
    }
    return "%d recorded, %d to record, %d later".formatted(recorded, now, later);
  }

  private String sky() {
    int hour = facts.now().atZone(facts.zone()).getHour();
    if (hour < NOON && hour >= facts.routine().dayStart().getHour()) {
      return "morning";
    }
    return hour >= EVENING || hour < facts.routine().dayStart().getHour() ? "evening" : "";
  }

  private static String x(LocalTime time) {
    double share = (time.toSecondOfDay() / 60.0 - LINE_FROM) / LINE_MINUTES * 100;
    return String.format(Locale.ROOT, "%.1f%%", Math.clamp(share, 3, 97));
  }

  private Optional<Dose> dose(UUID id) {
    return facts.log().doses().stream().filter(dose -> dose.id().equals(id)).findFirst();
  }

  private TodayView.Saved saved(List<Dose> doses) {
    Dose first = doses.getFirst();
    return new TodayView.Saved(
        new MedicineName(first.of().name(), number(first.of().item())),
        doses.size(),
        (first.isTaken() ? "recorded, " : "saved as " + leftOut(first) + ", ") + at(first),
        doses.stream()
            .map(dose -> new TodayView.Undo(dose.id().toString(), ids.get().toString()))
            .toList());
  }

  /// What has to be said at once of a dose that was more than the plan.
  private Optional<TodayView.Alert> alert(Dose dose) {
    return facts.readings().all().stream()
        .filter(reading -> reading.dose().equals(dose))
        .findFirst()
        .flatMap(this::alert);
  }

  private Optional<TodayView.Alert> alert(Reading reading) {
    return switch (reading) {
      case Reading.Duplicate(_, _, Dose before) ->
          Optional.of(
              new TodayView.Alert(
                  "This dose was recorded before",
                  "It was recorded as taken at "
                      + at(before)
                      + ". If you took it once, undo this one."
                      + " If you took it twice, do not take more of it now."));
      case Reading.Extra _ ->
          Optional.of(
              new TodayView.Alert(
                  "That is more than your plan", "It is saved. Do not take more of it now."));
      case Reading.WhenNeeded(Dose dose) -> sooner(dose);
      case Reading.Matched _, Reading.OutsideWindow _, Reading.NoSuchPlan _ -> Optional.empty();
    };
  }

  private Optional<TodayView.Alert> sooner(Dose dose) {
    if (!facts.overPlan().test(dose)) {
      return Optional.empty();
    }
    String next =
        facts.present().whenNeeded().stream()
            .filter(one -> dose.of().item().filter(one.item()::equals).isPresent())
            .flatMap(one ->
                one.allowance() instanceof AsNeededAllowance.Counted counted
                    ? counted.nextFrom().stream()
                    : Stream.empty())
            .map(at ->
                " Your plan says the next one from "
                    + TimeWords.nearTime(at, facts.now(), facts.zone())
                    + ".")
            .findFirst()
            .orElse("");
    return Optional.of(
        new TodayView.Alert(
            "That is more than your plan", "It is saved. Do not take more of it now." + next));
  }
}
