package org.evenkeel.core.administration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenkeel.core.careteam.Author;
import org.evenkeel.core.careteam.Role;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.schedule.PlannedDose;
import org.evenkeel.core.schedule.SlotId;
import org.evenkeel.core.time.DoseWindow;
import org.evenkeel.core.time.TreatmentDay;

/// Dose logs and plans written as small tables.
///
/// A row of a log is `id | happened | what | dose | amount, reason or note`. The dose is a slot
/// (`m/2026-11-24/morning`), an item (`lorazepam-prn`, whose ingredient is lorazepam), or `no
/// plan`. A correction is `correct 1: taken`, with the time corrected to in a sixth column. Records
/// are made one minute after they happened.
public final class LogTable {

  /// The zone of all tables.
  public static final ZoneId ZONE = ZoneId.of("America/New_York");

  /// The person whose log it is.
  public static final Author PERSON = new Author(new UUID(7, 7), Role.PERSON);

  /// From one hour before until three hours after the due time.
  public static final DoseWindow USUAL = new DoseWindow(Duration.ofHours(1), Duration.ofHours(3));

  private LogTable() {}

  /// The id of a row.
  public static UUID id(long number) {
    return new UUID(number, number);
  }

  /// A log of these rows.
  public static DoseLog log(String table) {
    return DoseLog.of(events(table));
  }

  /// The records of these rows.
  public static List<DoseEvent> events(String table) {
    return table.lines().filter(line -> !line.isBlank()).map(LogTable::event).toList();
  }

  private static DoseEvent event(String line) {
    String[] cell = line.strip().split("\\s*\\|\\s*", -1);
    Instant happened = Instant.parse(cell[1]);
    DoseAct act;
    if (cell[2].startsWith("undo ")) {
      act = new DoseAct.Undone(id(Long.parseLong(cell[2].substring(5))));
    } else if (cell[2].startsWith("correct ")) {
      String[] parts = cell[2].substring(8).split(": ", -1);
      act =
          new DoseAct.Corrected(
              id(Long.parseLong(parts[0])),
              outcome(parts[1], cell[3], cell[4]),
              Instant.parse(cell[5]),
              ZONE);
    } else {
      act = outcome(cell[2], cell[3], cell[4]);
    }
    return new DoseEvent(
        id(Long.parseLong(cell[0])), happened, ZONE, happened.plusSeconds(60), PERSON, act);
  }

  private static DoseAct.Outcome outcome(String what, String dose, String rest) {
    return switch (what) {
      case "taken" -> new DoseAct.Taken(of(dose), Amount.parse(rest));
      case "skipped" -> new DoseAct.Skipped(of(dose), SkipReason.parse(rest), Optional.empty());
      case "refused" -> new DoseAct.Refused(of(dose), Optional.of(rest));
      case "held" -> new DoseAct.Held(of(dose), Optional.of(rest));
      default -> throw new IllegalArgumentException("no such outcome: " + what);
    };
  }

  private static DoseOf of(String dose) {
    if (dose.equals("no plan")) {
      return DoseOf.unplanned("ibuprofen 200 mg", Set.of(new Ingredient("ibuprofen")));
    }
    if (dose.contains("/")) {
      SlotId slot = SlotId.parse(dose);
      return DoseOf.planned(slot, slot.item().value(), Set.of(ingredient(slot.item())));
    }
    ItemId item = new ItemId(dose);
    return DoseOf.item(item, dose, Set.of(ingredient(item)));
  }

  private static Ingredient ingredient(ItemId item) {
    return new Ingredient(item.value().split("-", 2)[0]);
  }

  /// A plan whose rows are `slot | due | amount`; windows open one hour early and close three hours
  /// late.
  public static Planned plan(String table, String... whenNeeded) {
    return new Planned(
        table.lines().filter(line -> !line.isBlank()).map(LogTable::dose).toList(),
        Set.copyOf(List.of(whenNeeded).stream().map(ItemId::new).toList()),
        USUAL,
        Map.of());
  }

  private static PlannedDose dose(String line) {
    String[] cell = line.strip().split("\\s*\\|\\s*", -1);
    return dose(SlotId.parse(cell[0]), Instant.parse(cell[1]), Amount.parse(cell[2]));
  }

  /// A planned dose.
  public static PlannedDose dose(SlotId slot, Instant due, Amount amount) {
    LocalDate date = due.atZone(ZONE).toLocalDate();
    return new PlannedDose(
        slot,
        1,
        PlannedMedicine.of(ingredient(slot.item()).name()),
        amount,
        new TreatmentDay(date),
        due.atZone(ZONE).toLocalDateTime(),
        ZONE,
        due,
        false,
        Duration.ZERO,
        Optional.empty());
  }
}
