package org.evenkeel.core.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenkeel.core.administration.DoseAct;
import org.evenkeel.core.administration.DoseOf;
import org.evenkeel.core.administration.SkipReason;
import org.evenkeel.core.careteam.Author;
import org.evenkeel.core.careteam.Role;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.TakeOver;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.request.Order;
import org.evenkeel.core.request.Reviewed;
import org.evenkeel.core.schedule.SlotId;
import org.evenkeel.core.time.DateRange;

/// A person's record in the making, for tests: each line says when, in New York, and what.
final class Book {

  static final ZoneId ZONE = ZoneId.of("America/New_York");
  static final Author PERSON = new Author(new UUID(1, 1), Role.PERSON);
  static final Author PRESCRIBER = new Author(new UUID(2, 2), Role.PRESCRIBER);

  private final List<Entry> entries = new ArrayList<>();

  static Book ofPerson() {
    return new Book()
        .say(
            "2026-01-01T09:00",
            PRESCRIBER,
            new Payload.PersonRegistered(
                "A Person", LocalDate.of(1980, 5, 1), Optional.of(Sex.FEMALE), Optional.of("17")));
  }

  /// The instant of a clock time in New York.
  static Instant at(String clock) {
    return java.time.LocalDateTime.parse(clock).atZone(ZONE).toInstant();
  }

  static UUID id(long number) {
    return new UUID(0x0199_0000_0000_7000L, number);
  }

  Book say(String clock, Author by, Payload payload) {
    entries.add(
        new Entry(id(entries.size() + 1L), at(clock), ZONE, at(clock).plusSeconds(5), by, payload));
    return this;
  }

  Book say(String clock, Payload payload) {
    return say(clock, PERSON, payload);
  }

  /// A daily plan at 8:00 is signed.
  Book start(String clock, String item, String amount, String from) {
    return sign(clock, order(entries.size(), item, daily(amount, from)));
  }

  Book sign(String clock, Order order) {
    return say(
        clock,
        PRESCRIBER,
        new Payload.PlanSigned(
            order,
            new Reviewed(List.of(), Map.of(), "test.1", at(clock), entries.size()),
            List.of()));
  }

  /// The plan of an item is changed from a day on.
  Book change(String clock, String item, String amount, String from) {
    Order last = chart().plans().current(new ItemId(item)).orElseThrow().order();
    return sign(
        clock,
        last.changedTo(
            new UUID(9, entries.size()),
            daily(amount, from),
            new TakeOver.OnDay(LocalDate.parse(from), Optional.empty())));
  }

  /// A dose of a slot, or of an item when there is no slash.
  Book taken(String clock, String dose, String amount) {
    return say(clock, new Payload.DoseSaid(new DoseAct.Taken(of(dose), Amount.parse(amount))));
  }

  Book skipped(String clock, String dose, SkipReason reason) {
    return say(
        clock, new Payload.DoseSaid(new DoseAct.Skipped(of(dose), reason, Optional.empty())));
  }

  Book undo(String clock, UUID target) {
    return say(clock, new Payload.DoseSaid(new DoseAct.Undone(target)));
  }

  Book phq9(String clock, int... answers) {
    Map<String, Integer> given = new java.util.TreeMap<>();
    for (int i = 0; i < answers.length; i++) {
      given.put(String.valueOf(i + 1), answers[i]);
    }
    return say(clock, new Payload.ScoreAnswered("PHQ-9", given));
  }

  /// The id of the last entry.
  UUID last() {
    return entries.getLast().id();
  }

  List<Entry> entries() {
    return entries;
  }

  Chart chart() {
    return Chart.of(entries);
  }

  static DoseOf of(String dose) {
    if (dose.contains("/")) {
      SlotId slot = SlotId.parse(dose);
      return DoseOf.planned(slot, slot.item().value(), Set.of(ingredient(slot.item())));
    }
    ItemId item = new ItemId(dose);
    return DoseOf.item(item, dose, Set.of(ingredient(item)));
  }

  static Order order(long number, String item, DosagePlan plan) {
    ItemId id = new ItemId(item);
    return Order.toStart(
        new UUID(9, number), id, PlannedMedicine.of(ingredient(id).name()), plan, "reason");
  }

  static Fixed daily(String amount, String from) {
    return Fixed.of(
        Timing.OnDays.daily(Slot.at("morning", LocalTime.of(8, 0), Amount.parse(amount))),
        DateRange.startingOn(LocalDate.parse(from)));
  }

  private static Ingredient ingredient(ItemId item) {
    return new Ingredient(item.value().split("-", 2)[0]);
  }
}
