package org.evenkeel.app.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenkeel.core.administration.DoseAct;
import org.evenkeel.core.administration.DoseOf;
import org.evenkeel.core.administration.SkipReason;
import org.evenkeel.core.chart.Entry;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.quantity.SerumLevel;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.Regimen;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.request.Dispatch;
import org.evenkeel.core.request.Order;
import org.evenkeel.core.request.Origin;
import org.evenkeel.core.request.Reviewed;
import org.evenkeel.core.schedule.PlannedDose;
import org.evenkeel.core.schedule.Schedule;
import org.evenkeel.core.schedule.SlotId;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.Whereabouts;

/// Lives through a portrait day by day and writes down what its people would have written.
///
/// The doses of today are left open: they are for whoever tries the program.
final class Life {
  private static final int FILLED_FOR_DAYS = 30;
  private static final int FIRST_LOOK_DAYS = 42;
  private static final int LOOK_EVERY_DAYS = 84;
  private static final Reviewed NOT_YET = new Reviewed(List.of(), Map.of(), "", Instant.EPOCH, 0);

  private final Portrait portrait;
  private final Payload.PersonRegistered registered;
  private final Cast cast;
  private final Span span;
  private final Pen pen;
  private final Moods moods;

  private Life(
      Portrait portrait, Payload.PersonRegistered registered, Cast cast, Span span, Pen pen) {
    this.portrait = portrait;
    this.registered = registered;
    this.cast = cast;
    this.span = span;
    this.pen = pen;
    this.moods = Moods.of(portrait, span, pen);
  }

  /// The lines of a life in the order in which they were written down.
  ///
  /// What was decided carries no review yet: see [Signings].
  static List<Entry> of(
      Portrait portrait,
      Payload.PersonRegistered registered,
      Cast cast,
      Span span,
      ZoneId zone,
      Instant now,
      long seed) {
    Pen pen = new Pen(portrait.key(), zone, seed);
    Life life = new Life(portrait, registered, cast, span, pen);
    life.firstVisit();
    portrait.courses().forEach(life::orders);
    life.plannedDoses();
    portrait.courses().forEach(life::whenNeeded);
    portrait.injections().forEach(life::injections);
    new Diary(portrait, cast, span, pen, life.moods).write();
    portrait.labs().forEach(life::results);
    return pen.lines().stream()
        .filter(line -> !line.recorded().isAfter(now))
        .sorted(Comparator.comparing(Entry::recorded).thenComparing(Entry::id))
        .toList();
  }

  private void firstVisit() {
    Instant visit = pen.at(span.start(), LocalTime.of(8, 50));
    pen.write(visit, visit, cast.prescriber(), registered);
    for (Payload fact : portrait.facts()) {
      visit = visit.plusSeconds(40);
      pen.write(visit, visit, cast.prescriber(), fact);
    }
    visit = visit.plusSeconds(90);
    pen.write(visit, visit, cast.person(), new Payload.RoutineSet(portrait.routine()));
  }

  // ---- What was prescribed ----

  private void orders(Course course) {
    Chance chance = pen.chance("orders/" + course.item());
    Optional<Order> before = Optional.empty();
    LocalTime visit = LocalTime.of(9, 20).plusMinutes(chance.below(300));
    LocalDate lastDay = LocalDate.MIN;
    for (Course.Change change : course.changes()) {
      visit = change.signed().equals(lastDay) ? visit.plusMinutes(4) : visit;
      lastDay = change.signed();
      Instant signed = pen.at(change.signed(), visit);
      UUID id = pen.idAt(signed);
      Order order =
          before
              .map(earlier -> earlier.changedTo(id, change.plan(), change.from()))
              .orElseGet(() ->
                  Order.toStart(
                          id, course.item(), course.medicine(), change.plan(), course.reason())
                      .of(course.product())
                      .by(course.origin()));
      boolean here = order.origin() instanceof Origin.Here;
      order = here ? order.reviewedBy(change.signed().plusDays(FIRST_LOOK_DAYS)) : order;
      pen.write(
          signed, signed, cast.prescriber(), new Payload.PlanSigned(order, NOT_YET, List.of()));
      went(order, change.signed(), until(course, change), chance);
      before = Optional.of(order);
    }
    Order last = before.orElseThrow();
    if (last.origin() instanceof Origin.Here) {
      lookedAt(course, chance);
    }
    for (Course.Held held : course.holds()) {
      held(last, held);
    }
    course
        .stop()
        .ifPresent(stop -> {
          Instant when = pen.at(stop.on(), LocalTime.of(10, 5));
          pen.write(
              when,
              when,
              cast.prescriber(),
              new Payload.PlanStopped(
                  course.item(), stop.on(), stop.reason(), Optional.of(stop.words()), 0));
        });
  }

  /// At visits somebody looks whether it helps, and says when to look again.
  private void lookedAt(Course course, Chance chance) {
    LocalDate end = until(course, course.changes().getLast());
    LocalDate day = workday(course.changes().getFirst().signed().plusDays(FIRST_LOOK_DAYS));
    while (day.isBefore(end) && day.isBefore(span.today())) {
      LocalDate next = workday(day.plusDays(LOOK_EVERY_DAYS + chance.below(14)));
      Instant when = pen.at(day, LocalTime.of(13, 10)).plus(Duration.ofMinutes(chance.below(150)));
      pen.write(
          when,
          when,
          cast.prescriber(),
          new Payload.PlanLookedAt(course.item(), Optional.empty(), Optional.of(next)));
      day = next;
    }
  }

  private void held(Order order, Course.Held held) {
    LocalDate from = held.hold().days().from().orElseThrow();
    LocalDate until = held.hold().days().until().orElseThrow();
    Hold open =
        new Hold.Pause(held.hold().item(), new DateRange(Optional.of(from), Optional.empty()));
    Instant said = pen.at(from, LocalTime.of(8, 40));
    pen.write(said, said, cast.nurse(), new Payload.PlanHeld(open, held.reason(), 0));
    Instant again = pen.at(until, LocalTime.of(9, 15));
    pen.write(again, again, cast.nurse(), new Payload.PlanResumed(order.item(), until, 0));
  }

  /// The day on which an order is no longer the one that is filled.
  private LocalDate until(Course course, Course.Change change) {
    int next = course.changes().indexOf(change) + 1;
    LocalDate stop = course.stop().map(Course.Stop::on).orElse(span.today());
    LocalDate end = change.plan().dates().until().filter(d -> d.isBefore(stop)).orElse(stop);
    return next < course.changes().size() ? course.changes().get(next).signed() : end;
  }

  private void went(Order order, LocalDate signed, LocalDate until, Chance chance) {
    Instant sent = pen.at(signed, LocalTime.of(16, 30));
    pen.write(
        sent,
        sent,
        cast.prescriber(),
        new Payload.PlanDispatched(order.id(), new Dispatch.Sent(Dispatch.Way.ELSEWHERE, signed)));
    if (order.plan() instanceof Depot || order.plan() instanceof AsNeeded) {
      return;
    }
    LocalDate day = signed;
    while (day.isBefore(until) && day.isBefore(span.today())) {
      Instant filled = pen.at(day, LocalTime.of(17, 15)).plus(Duration.ofMinutes(chance.below(60)));
      pen.write(
          filled,
          filled,
          cast.pharmacist(),
          new Payload.PlanDispatched(
              order.id(), new Dispatch.Filled(day, Optional.of(FILLED_FOR_DAYS))));
      day = day.plusDays(FILLED_FOR_DAYS - 3 + chance.below(5));
    }
  }

  // ---- Doses ----

  private void plannedDoses() {
    List<RegimenItem> items = new ArrayList<>();
    List<Hold> holds = new ArrayList<>();
    Map<ItemId, Course> courses = new HashMap<>();
    Map<ItemId, Chance> chances = new HashMap<>();
    for (Course course : portrait.courses()) {
      if (course.changes().getFirst().plan() instanceof Depot) {
        continue;
      }
      items.add(item(course));
      course.holds().forEach(held -> holds.add(held.hold()));
      courses.put(course.item(), course);
      chances.put(course.item(), pen.chance("doses/" + course.item()));
    }
    Schedule schedule =
        Schedule.of(
            new Regimen(items), portrait.routine(), Whereabouts.in(pen.zone()), holds, List.of());
    for (PlannedDose dose : schedule.over(DateRange.between(span.start(), span.today()))) {
      ItemId item = dose.id().item();
      Course course = at(courses, item);
      fate(dose, course, at(chances, item));
    }
  }

  private static <T> T at(Map<ItemId, T> map, ItemId item) {
    return Optional.ofNullable(map.get(item)).orElseThrow();
  }

  private static RegimenItem item(Course course) {
    Course.Change first = course.changes().getFirst();
    RegimenItem item = RegimenItem.of(course.item().value(), course.medicine(), first.plan());
    for (Course.Change change : course.changes().subList(1, course.changes().size())) {
      item = item.changedTo(change.plan(), change.from());
    }
    RegimenItem whole = item;
    return course.stop().map(stop -> whole.stoppedOn(stop.on())).orElse(whole);
  }

  private void fate(PlannedDose dose, Course course, Chance chance) {
    DoseOf of = DoseOf.planned(dose.id(), course.medicine().text(), ingredients(course));
    LocalDate day = dose.day().date();
    Instant when = dose.due().plus(Duration.ofMinutes(course.habit().minutesOff(chance)));
    boolean later = chance.happens(0.07);
    Instant recorded =
        later
            ? when.plus(Duration.ofMinutes(30 + chance.below(400)))
            : when.plusSeconds(4 + chance.below(90));
    Habit.Fate fate = course.habit().fate(day, chance);
    SkipReason reason = course.habit().reason(day, chance);
    boolean tappedTwice = chance.happens(0.002);
    switch (fate) {
      case TAKEN -> {
        pen.write(
            when,
            recorded,
            cast.person(),
            new Payload.DoseSaid(new DoseAct.Taken(of, dose.amount())));
        if (tappedTwice) {
          undoOne(of, dose, recorded);
        }
      }
      case SKIPPED ->
          pen.write(
              when,
              recorded,
              cast.person(),
              new Payload.DoseSaid(new DoseAct.Skipped(of, reason, Optional.empty())));
      case NOT_RECORDED -> {}
    }
  }

  /// Tapped a second time, and taken back.
  private void undoOne(DoseOf of, PlannedDose dose, Instant recorded) {
    Instant again = recorded.plusSeconds(20);
    pen.write(
        again, again, cast.person(), new Payload.DoseSaid(new DoseAct.Taken(of, dose.amount())));
    UUID target = pen.lastId();
    Instant undone = again.plusSeconds(9);
    pen.write(undone, undone, cast.person(), new Payload.DoseSaid(new DoseAct.Undone(target)));
  }

  private static Set<Ingredient> ingredients(Course course) {
    return Set.copyOf(course.medicine().ingredients());
  }

  private void whenNeeded(Course course) {
    for (Course.Change change : course.changes()) {
      if (change.plan() instanceof AsNeeded plan) {
        whenNeeded(course, change, plan);
      }
    }
  }

  private void whenNeeded(Course course, Course.Change change, AsNeeded plan) {
    Chance chance = pen.chance("needed/" + course.item());
    DoseOf of = DoseOf.item(course.item(), course.medicine().text(), ingredients(course));
    LocalDate until = until(course, change);
    for (LocalDate day = change.signed().plusDays(1); day.isBefore(until); day = day.plusDays(1)) {
      int index = span.index(day);
      double worse = 0.35 + (moods.low().on(index) + moods.anxious().on(index)) / 26;
      double share = Math.min(0.9, course.timesAWeek() / 7 * worse);
      int minute = 9 * 60 + chance.below(12 * 60);
      boolean quiet = course.habit().isSilent(day);
      if (chance.happens(share) && !quiet) {
        Instant when = pen.at(day, LocalTime.ofSecondOfDay(minute * 60L));
        pen.write(
            when,
            when.plusSeconds(15 + chance.below(200)),
            cast.person(),
            new Payload.DoseSaid(new DoseAct.Taken(of, plan.amount())));
      }
    }
  }

  private void injections(String item, List<LocalDate> days) {
    Chance chance = pen.chance("injections");
    Course course =
        portrait.courses().stream()
            .filter(each -> each.item().value().equals(item))
            .findFirst()
            .orElseThrow();
    int number = 0;
    for (LocalDate day : days) {
      number++;
      Depot plan =
          (Depot) course.changes().get(Math.min(number, course.changes().size()) - 1).plan();
      SlotId slot = new SlotId.Nth(course.item(), number);
      DoseOf of = DoseOf.planned(slot, course.medicine().text(), ingredients(course));
      Instant when = pen.at(day, LocalTime.of(10, 15).plusMinutes(chance.below(70)));
      pen.write(
          when,
          when.plus(Duration.ofMinutes(6)),
          cast.nurse(),
          new Payload.DoseSaid(new DoseAct.Taken(of, plan.amount())));
    }
  }

  // ---- Results ----

  private void results(LabPlan lab) {
    Chance chance = pen.chance("lab/" + lab.loinc());
    for (LocalDate planned : lab.days()) {
      LocalDate day = workday(planned);
      int index = span.index(day);
      double value = lab.value().applyAsDouble(index) + chance.normal() * lab.spread();
      BigDecimal rounded =
          BigDecimal.valueOf(Math.max(0, value)).setScale(lab.decimals(), RoundingMode.HALF_UP);
      Optional<Double> hours =
          lab.level() && !lab.hoursUnknown().contains(planned)
              ? Optional.of(Math.round((12 + chance.normal() * 0.5) * 10) / 10.0)
              : Optional.empty();
      Instant drawn = pen.at(day, LocalTime.of(9, 0)).plus(Duration.ofMinutes(chance.below(80)));
      Instant received = drawn.plus(Duration.ofMinutes(360 + chance.below(120)));
      Optional<String> parameter = Optional.of(lab.parameter()).filter(name -> !name.isEmpty());
      if (day.isBefore(span.today())) {
        pen.write(
            drawn,
            received,
            cast.nurse(),
            new Payload.ObservationReceived(
                new Observation(
                    "sample/" + lab.loinc() + "/" + day,
                    parameter,
                    new Code.Loinc(lab.loinc()),
                    Optional.of(SerumLevel.of(rounded, lab.unit())),
                    drawn,
                    hours)));
      }
    }
  }

  private static LocalDate workday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.plusDays(1);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
    };
  }
}
