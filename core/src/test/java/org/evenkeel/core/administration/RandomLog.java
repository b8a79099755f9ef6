package org.evenkeel.core.administration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.schedule.SlotId;

/// Random records about a few doses, with corrections and undos of each other and of records that
/// never come.
public final class RandomLog {

  private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

  private static final List<SkipReason> REASONS = List.of(SkipReason.values());

  private RandomLog() {}

  /// So many records.
  public static List<DoseEvent> of(Random random, int size) {
    List<DoseEvent> events = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      UUID id = new UUID(random.nextLong(), i);
      Instant at = START.plusSeconds(3600L * random.nextInt(72));
      UUID target =
          events.isEmpty() || random.nextInt(8) == 0
              ? new UUID(0, 99)
              : events.get(random.nextInt(events.size())).id();
      DoseAct act =
          switch (random.nextInt(8)) {
            case 0, 1 ->
                new DoseAct.Corrected(
                    target,
                    outcome(random),
                    START.plusSeconds(3600L * random.nextInt(72)),
                    LogTable.ZONE);
            case 2, 3 -> new DoseAct.Undone(target);
            default -> outcome(random);
          };
      events.add(new DoseEvent(id, at, LogTable.ZONE, at.plusSeconds(5), LogTable.PERSON, act));
    }
    return events;
  }

  private static DoseAct.Outcome outcome(Random random) {
    DoseOf dose = dose(random);
    return switch (random.nextInt(6)) {
      case 0 ->
          new DoseAct.Skipped(dose, REASONS.get(random.nextInt(REASONS.size())), Optional.empty());
      case 1 -> new DoseAct.Refused(dose, Optional.empty());
      case 2 -> new DoseAct.Held(dose, Optional.empty());
      default -> new DoseAct.Taken(dose, Mass.ofMilligrams(5L * (1 + random.nextInt(3))));
    };
  }

  private static DoseOf dose(Random random) {
    String day = "2026-11-0" + (1 + random.nextInt(3));
    return switch (random.nextInt(4)) {
      case 0 -> DoseOf.item(new ItemId("m"), "m", Set.of());
      case 1 -> DoseOf.unplanned("other", Set.of());
      default -> DoseOf.planned(SlotId.parse("m/" + day + "/morning"), "m", Set.of());
    };
  }
}
