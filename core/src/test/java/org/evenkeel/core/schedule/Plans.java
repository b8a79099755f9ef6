package org.evenkeel.core.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.Regimen;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.regimen.Repeat;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.Step;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.Routine;
import org.evenkeel.core.time.TreatmentDay;
import org.evenkeel.core.time.Whereabouts;

/// Short words for the plans and days of the tests.
final class Plans {

  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  static final ItemId M1 = new ItemId("m1");

  /// A day that starts at 4:00.
  static final Routine DAY = Routine.common();

  /// A day that starts at midnight.
  static final Routine MIDNIGHT = Routine.startingAt(LocalTime.MIDNIGHT);

  private Plans() {}

  static LocalDate date(String text) {
    return LocalDate.parse(text);
  }

  static DateRange days(String from, String until) {
    return DateRange.between(date(from), date(until));
  }

  static LocalTime time(String text) {
    return LocalTime.parse(text);
  }

  static Instant at(String local, ZoneId zone) {
    return LocalDateTime.parse(local).atZone(zone).toInstant();
  }

  static Amount mg(String number) {
    return Mass.parse(number + " mg");
  }

  static Slot slot(String name, String time, String mg) {
    return Slot.at(name, time(time), mg(mg));
  }

  /// `50 mg` at a time each day.
  static Timing.OnDays daily(String time) {
    return Timing.OnDays.daily(slot("dose", time, "50"));
  }

  static Fixed every(Repeat repeat, String time, String from) {
    return Fixed.of(
        new Timing.OnDays(repeat, List.of(slot("dose", time, "50"))),
        DateRange.startingOn(date(from)));
  }

  static Fixed always(Timing timing) {
    return Fixed.of(timing, DateRange.ALWAYS);
  }

  static Step step(int days, String mg) {
    return Step.lasting(days, Timing.OnDays.daily(slot("evening", "20:00", mg)));
  }

  static Step stay(String mg) {
    return Step.staying(Timing.OnDays.daily(slot("evening", "20:00", mg)));
  }

  static RegimenItem item(DosagePlan plan) {
    return RegimenItem.of("m1", PlannedMedicine.of("sertraline"), plan);
  }

  static Schedule schedule(RegimenItem item, ZoneId zone, Hold... holds) {
    return Schedule.of(Regimen.of(item), DAY, Whereabouts.in(zone), List.of(holds), List.of());
  }

  static Schedule schedule(RegimenItem item, ZoneId zone, TakenDose... taken) {
    return Schedule.of(Regimen.of(item), DAY, Whereabouts.in(zone), List.of(), List.of(taken));
  }

  static Schedule schedule(RegimenItem item, ZoneId zone) {
    return Schedule.of(item, DAY, zone);
  }

  static TakenDose taken(int number, Instant at) {
    return new TakenDose(new SlotId.Nth(M1, number), at);
  }

  static SlotId named(String day, String slot) {
    return new SlotId.Named(M1, new TreatmentDay(date(day)), slot);
  }

  /// The doses as a table: treatment day, slot, time on the clock, amount.
  static List<String> table(List<PlannedDose> doses) {
    return doses.stream()
        .map(dose ->
            "%s %s %s %s"
                .formatted(
                    dose.day(),
                    dose.id().text().substring(dose.id().text().lastIndexOf('/') + 1),
                    dose.onTheClock().toLocalDateTime(),
                    dose.amount().text()))
        .toList();
  }

  /// The lines of a table written in a test, comments and blanks left out.
  static List<String> lines(String text) {
    return Stream.of(text.split("\n", -1))
        .map(line -> line.replaceAll("#(?![0-9]).*", "").strip().replaceAll(" +", " "))
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
