package org.evenkeel.app.prescribing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenkeel.app.caseload.Wording;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.CrossTaper;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.PlanNote;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.regimen.StepDays;
import org.evenkeel.core.regimen.TabletPlan;
import org.evenkeel.core.regimen.Tablets;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.schedule.PlannedDose;
import org.evenkeel.core.schedule.Schedule;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.Routine;

/// A plan expanded into days, doses and tablets: what is signed.
///
/// @param steps each dose with its days and tablets
/// @param days day by day, as far as shown
/// @param shown what part of the plan the days show
/// @param notes what has to be said about the plan
/// @param makeable false when a dose cannot be made from the tablets known
public record PlanCalendar(
    List<Line> steps, List<Day> days, String shown, List<String> notes, boolean makeable) {
  private static final int MOST_DAYS = 42;

  public PlanCalendar {
    steps = List.copyOf(steps);
    days = List.copyOf(days);
    notes = List.copyOf(notes);
  }

  /// A dose with its days.
  ///
  /// @param days from when until when
  /// @param dose how much and when in the day
  /// @param tablets which pieces make it; empty when it is not counted in pieces
  /// @param cannot true when no pieces make it
  public record Line(String days, String dose, String tablets, boolean cannot) {}

  /// One day.
  ///
  /// @param day the date
  /// @param doses its doses
  public record Day(String day, String doses) {}

  /// The calendar of a plan.
  ///
  /// @param tablets the pieces of the product, or of all products of the medicine
  /// @param routine the person's day
  public static PlanCalendar of(
      DosagePlan plan, PlannedMedicine medicine, Tablets tablets, Routine routine, ZoneId zone) {
    var maker = new Maker(medicine, tablets);
    List<Line> steps = lines(plan, maker);
    LocalDate first = plan.dates().from().orElseThrow();
    List<Day> days = new ArrayList<>();
    String shown = "Taken only when needed: no planned days";
    if (!(plan instanceof AsNeeded)) {
      int many = plan instanceof Depot depot ? depot.intervalDays() * 6 : MOST_DAYS;
      DateRange range = DateRange.between(first, first.plusDays(many)).intersect(plan.dates());
      Schedule schedule = Schedule.of(RegimenItem.of("draft", medicine, plan), routine, zone);
      Map<LocalDate, List<PlannedDose>> byDay =
          schedule.over(range).stream()
              .collect(
                  Collectors.groupingBy(
                      dose -> dose.day().date(), LinkedHashMap::new, Collectors.toList()));
      byDay.forEach((day, doses) ->
          days.add(
              new Day(
                  Wording.weekday(day) + ", " + day.getYear(),
                  doses.stream()
                      .map(d -> d.label() + ": " + d.amount().text() + maker.inBrackets(d.amount()))
                      .collect(Collectors.joining("; ")))));
      shown = byDay.size() + " days with doses, from " + Wording.day(first);
    }
    return new PlanCalendar(
        steps,
        days,
        shown,
        plan.notes().stream().map(PlanNote::text).toList(),
        steps.stream().noneMatch(Line::cannot));
  }

  private static List<Line> lines(DosagePlan plan, Maker maker) {
    return switch (plan) {
      case Titration titration -> steps(titration.steps(List.of()), maker);
      case Taper taper -> {
        List<Line> all = new ArrayList<>(steps(taper.steps(List.of()), maker));
        taper
            .stopsOn()
            .ifPresent(
                day -> all.add(new Line("From " + Wording.day(day), "no more doses", "", false)));
        yield all;
      }
      case CrossTaper cross -> steps(cross.up().steps(List.of()), maker);
      case Fixed fixed -> List.of(fixed(fixed, maker));
      case AsNeeded needed ->
          List.of(
              maker.line(
                  days(needed.dates()),
                  needed.amount().text() + " as needed",
                  List.of(needed.amount())));
      case Depot depot ->
          List.of(
              new Line(
                  days(depot.dates()),
                  depot.amount().text() + " every " + depot.intervalDays() + " days",
                  "",
                  false));
    };
  }

  private static Line fixed(Fixed fixed, Maker maker) {
    return switch (fixed.timing()) {
      case Timing.OnDays doses -> maker.line(days(fixed.dates()), slots(doses), amounts(doses));
      case Timing.EveryHours every ->
          maker.line(
              days(fixed.dates()),
              every.amount().text() + " every " + every.hours() + " hours",
              List.of(every.amount()));
      case Timing.DaysAfterLast after ->
          maker.line(
              days(fixed.dates()),
              after.slot().amount().text() + " " + after.days() + " days after the last",
              List.of(after.slot().amount()));
    };
  }

  private static List<Line> steps(List<StepDays> steps, Maker maker) {
    return steps.stream()
        .map(step ->
            maker.line(days(step.days()), slots(step.step().doses()), amounts(step.step().doses())))
        .toList();
  }

  private static String slots(Timing.OnDays doses) {
    return doses.slots().stream()
        .map(slot -> slot.amount().text() + " " + slot.name())
        .collect(Collectors.joining(", "));
  }

  private static List<Amount> amounts(Timing.OnDays doses) {
    return doses.slots().stream().map(org.evenkeel.core.regimen.Slot::amount).toList();
  }

  private static String days(DateRange range) {
    String from = range.from().map(Wording::day).orElse("");
    return range.last().map(last -> from + " to " + Wording.day(last)).orElse("From " + from);
  }

  /// Says which pieces make a dose.
  private record Maker(PlannedMedicine medicine, Tablets tablets) {
    Line line(String days, String dose, List<Amount> amounts) {
      List<Optional<TabletPlan>> made = amounts.stream().map(this::make).toList();
      boolean cannot =
          made.stream()
              .flatMap(Optional::stream)
              .anyMatch(p -> p instanceof TabletPlan.CannotBeMade);
      return new Line(
          days,
          dose,
          made.stream()
              .flatMap(Optional::stream)
              .map(Maker::words)
              .collect(Collectors.joining("; ")),
          cannot);
    }

    String inBrackets(Amount amount) {
      return make(amount).map(plan -> " (" + words(plan) + ")").orElse("");
    }

    private Optional<TabletPlan> make(Amount amount) {
      return tablets.kinds().isEmpty()
          ? Optional.empty()
          : medicine.mass(amount).map(tablets::make);
    }

    private static String words(TabletPlan plan) {
      return switch (plan) {
        case TabletPlan.Made made -> made.text();
        case TabletPlan.CannotBeMade(_, var below, var above) ->
            "CANNOT BE MADE from the products known"
                + below.map(m -> "; next below " + m.text()).orElse("")
                + above.map(m -> "; next above " + m.text()).orElse("");
      };
    }
  }
}
