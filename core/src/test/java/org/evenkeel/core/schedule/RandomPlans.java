package org.evenkeel.core.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.CrossTaper;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.Repeat;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.SlotTime;
import org.evenkeel.core.regimen.Step;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.DayPattern;
import org.evenkeel.core.time.DayType;
import org.evenkeel.core.time.Routine;

/// Random plans, routines, zones and days around clock changes; the same seed makes the same.
final class RandomPlans {

  /// A zone with a date near which its clock changes.
  private record Change(String zone, String date) {}

  private static final List<Change> CHANGES =
      List.of(
          new Change("Europe/Berlin", "2027-03-28"),
          new Change("Europe/Berlin", "2027-10-31"),
          new Change("America/New_York", "2027-03-14"),
          new Change("America/New_York", "2027-11-07"),
          new Change("America/Santiago", "2026-09-06"),
          new Change("America/Santiago", "2027-04-04"),
          new Change("America/Havana", "2027-03-14"),
          new Change("America/Havana", "2027-11-07"),
          new Change("Africa/Cairo", "2026-04-24"),
          new Change("Asia/Beirut", "2027-03-28"),
          new Change("Australia/Lord_Howe", "2026-10-04"),
          new Change("Australia/Lord_Howe", "2027-04-04"),
          new Change("Africa/Casablanca", "2027-02-07"),
          new Change("Pacific/Auckland", "2027-04-04"),
          new Change("Pacific/Apia", "2011-12-30"),
          new Change("America/Phoenix", "2027-03-14"),
          new Change("Asia/Kolkata", "2027-02-28"));

  private static final DayType NIGHTS = new DayType("nights");

  final Random random;
  final ZoneId zone;
  final Routine routine;
  final DateRange range;
  final DosagePlan plan;
  final List<Hold> holds = new ArrayList<>();
  final List<TakenDose> taken = new ArrayList<>();

  private final LocalDate change;

  RandomPlans(long seed) {
    random = new Random(seed);
    Change one = CHANGES.get(random.nextInt(CHANGES.size()));
    zone = ZoneId.of(one.zone());
    change = LocalDate.parse(one.date());
    routine = routine();
    LocalDate from = change.minusDays(random.nextInt(20));
    range = DateRange.between(from, from.plusDays(1 + random.nextInt(30)));
    plan = plan();
    for (int i = random.nextInt(3); i > 0; i--) {
      holds.add(
          random.nextBoolean()
              ? new Hold.Pause(Plans.M1, someDays())
              : new Hold.StayOnStep(Plans.M1, someDays()));
    }
    takeSome();
  }

  private Routine routine() {
    LocalTime dayStart = LocalTime.of(random.nextInt(6), 5 * random.nextInt(12));
    Routine usual = Routine.startingAt(random.nextInt(4) == 0 ? LocalTime.MIDNIGHT : dayStart);
    for (Anchor anchor : List.of(Anchor.WAKING, Anchor.LUNCH, Anchor.BEDTIME)) {
      usual = usual.with(anchor, time()).with(NIGHTS, anchor, time());
    }
    return random.nextBoolean()
        ? usual
        : usual.with(
            new DayPattern(
                change,
                List.of(DayType.USUAL, DayType.USUAL, NIGHTS),
                Map.of(change.plusDays(1), NIGHTS)));
  }

  private LocalTime time() {
    return random.nextInt(3) == 0
        ? LocalTime.of(random.nextInt(4), 5 * random.nextInt(12))
        : LocalTime.of(random.nextInt(24), 5 * random.nextInt(12));
  }

  private DateRange someDays() {
    LocalDate from = change.plusDays(random.nextInt(24) - 12);
    return random.nextInt(4) == 0
        ? DateRange.startingOn(from)
        : DateRange.between(from, from.plusDays(random.nextInt(8)));
  }

  private LocalDate start() {
    return change.minusDays(random.nextInt(40)).plusDays(random.nextInt(10));
  }

  private DosagePlan plan() {
    return switch (random.nextInt(9)) {
      case 0 -> titration();
      case 1 -> taper();
      case 2 -> new CrossTaper(PlannedMedicine.of("fluoxetine"), taper(), titration());
      case 3 ->
          new Depot(
              "product",
              mass(50),
              start(),
              1 + random.nextInt(20),
              new Depot.Window(random.nextInt(5), random.nextInt(5)),
              7,
              Optional.of(change.plusDays(60)));
      case 4 -> fixed(everyHours());
      case 5 -> fixed(new Timing.DaysAfterLast(1 + random.nextInt(9), slots(1).getFirst()));
      case 6 ->
          random.nextInt(4) > 0
              ? fixed(onDays(repeat()))
              : new AsNeeded(
                  mass(5),
                  Duration.ZERO,
                  new AsNeeded.Maximum.NotStated(),
                  List.of(),
                  DateRange.ALWAYS);
      default -> fixed(onDays(repeat()));
    };
  }

  private Fixed fixed(Timing timing) {
    LocalDate start = start();
    boolean ends = random.nextInt(3) == 0;
    return Fixed.of(
        timing,
        new DateRange(
            Optional.of(start),
            ends ? Optional.of(start.plusDays(random.nextInt(60))) : Optional.empty()));
  }

  private Timing.EveryHours everyHours() {
    Optional<Timing.Waking> waking =
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(
                new Timing.Waking(
                    LocalTime.of(5 + random.nextInt(5), 5 * random.nextInt(12)),
                    LocalTime.of((20 + random.nextInt(8)) % 24, 5 * random.nextInt(12))));
    return new Timing.EveryHours(1 + random.nextInt(30), time(), waking, mass(50));
  }

  private Timing.OnDays onDays(Repeat repeat) {
    return new Timing.OnDays(repeat, slots(1 + random.nextInt(3)));
  }

  private List<Slot> slots(int number) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      SlotTime at =
          random.nextInt(3) > 0
              ? new SlotTime.At(time())
              : new SlotTime.AtAnchor(
                  List.of(Anchor.WAKING, Anchor.LUNCH, Anchor.BEDTIME).get(random.nextInt(3)),
                  5 * (random.nextInt(25) - 12));
      slots.add(new Slot("slot " + i, at, mass(50)));
    }
    return slots;
  }

  private Repeat repeat() {
    return switch (random.nextInt(5)) {
      case 0 -> Repeat.daily();
      case 1 -> new Repeat.EveryDays(1 + random.nextInt(5));
      case 2 -> {
        Set<DayOfWeek> on = EnumSet.noneOf(DayOfWeek.class);
        for (int i = random.nextInt(3); i >= 0; i--) {
          on.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        yield new Repeat.EveryWeeks(1 + random.nextInt(3), on);
      }
      case 3 -> new Repeat.EveryMonths(1 + random.nextInt(3), 1 + random.nextInt(31));
      default -> new Repeat.Cycle(1 + random.nextInt(5), 1 + random.nextInt(5));
    };
  }

  private Titration titration() {
    List<Step> steps = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      steps.add(Step.lasting(1 + random.nextInt(10), onDays(repeat())));
    }
    if (random.nextBoolean()) {
      steps.add(Step.staying(onDays(repeat())));
    }
    return new Titration(start(), steps);
  }

  private Taper taper() {
    List<Step> steps = new ArrayList<>();
    int number = 1 + random.nextInt(3);
    for (int i = number; i > 0; i--) {
      steps.add(
          Step.lasting(
              1 + random.nextInt(10),
              Timing.OnDays.daily(
                  Slot.at("a", time(), mass(10 * i)), Slot.at("b", time(), mass(5 * i)))));
    }
    return new Taper(start(), steps);
  }

  private Mass mass(int most) {
    return Mass.ofMilligrams(most == 50 ? 1 + random.nextInt(most) : most);
  }

  /// Some counted doses are taken early or late, to five minutes; some are not recorded.
  private void takeSome() {
    if (!plan.runsFromLastDose() || random.nextInt(3) == 0) {
      return;
    }
    Instant at = plan.dates().from().orElseThrow().atTime(12, 0).atZone(zone).toInstant();
    int number = 1;
    for (int i = random.nextInt(12); i > 0; i--) {
      at = at.plus(Duration.ofMinutes(60 + 5L * random.nextInt(600)));
      taken.add(Plans.taken(number, at));
      number += 1 + random.nextInt(2);
    }
  }
}
