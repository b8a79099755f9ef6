package org.evenkeel.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.Regimen;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.Whereabouts;
import org.junit.jupiter.api.Test;

/// The schedule against a second implementation, and its laws, over seeded random plans.
/// `-Devenkeel.seeds=10000` for more.
class ScheduleOracleTest {

  private static final int SEEDS = Integer.getInteger("evenkeel.seeds", 1000);

  private static Schedule schedule(RandomPlans asked, List<Hold> holds) {
    return Schedule.of(
        Regimen.of(Plans.item(asked.plan)),
        asked.routine,
        Whereabouts.in(asked.zone),
        holds,
        asked.taken);
  }

  private static String line(PlannedDose dose) {
    String slot =
        switch (dose.id()) {
          case SlotId.Named named -> named.slot();
          case SlotId.Nth nth -> "#" + nth.number();
        };
    return slot + " " + dose.day() + " " + dose.due() + " " + dose.amount().text();
  }

  @Test
  void agreesWithTheNaiveSchedule() {
    int compared = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      RandomPlans asked = new RandomPlans(seed);
      List<String> doses =
          schedule(asked, asked.holds).over(asked.range).stream()
              .map(ScheduleOracleTest::line)
              .sorted()
              .toList();
      assertThat(doses)
          .as("seed %d: %s, %s, %s", seed, asked.zone, asked.range, asked.plan.inWords())
          .isEqualTo(new NaiveSchedule(asked).doses());
      compared += doses.size();
    }
    assertThat(compared).as("doses compared").isGreaterThan(5 * SEEDS);
  }

  @Test
  void oneRangeAndThenTheNextIsBothAtOnce() {
    for (long seed = 0; seed < SEEDS; seed++) {
      RandomPlans asked = new RandomPlans(seed);
      Schedule schedule = schedule(asked, asked.holds);
      LocalDate from = asked.range.from().orElseThrow();
      LocalDate middle = from.plusDays(asked.random.nextInt((int) asked.range.days() + 1));
      List<PlannedDose> parts = new ArrayList<>(schedule.over(DateRange.between(from, middle)));
      parts.addAll(schedule.over(new DateRange(Optional.of(middle), asked.range.until())));
      assertThat(parts).as("seed %d", seed).isEqualTo(schedule.over(asked.range));
    }
  }

  @Test
  void aPauseOnlyTakesAway() {
    for (long seed = 0; seed < SEEDS; seed++) {
      RandomPlans asked = new RandomPlans(seed);
      List<Hold> stays =
          asked.holds.stream().filter(hold -> hold instanceof Hold.StayOnStep).toList();
      List<Hold> pauses = asked.holds.stream().filter(hold -> hold instanceof Hold.Pause).toList();
      List<PlannedDose> held = schedule(asked, asked.holds).over(asked.range);
      List<PlannedDose> kept =
          schedule(asked, stays).over(asked.range).stream()
              .filter(dose ->
                  pauses.stream().noneMatch(pause -> pause.days().contains(dose.day().date())))
              .toList();
      assertThat(held).as("seed %d", seed).isEqualTo(kept);
    }
  }

  @Test
  void noDoseIsPlannedTwiceAndEachIsFoundByItsIdentity() {
    for (long seed = 0; seed < SEEDS; seed++) {
      RandomPlans asked = new RandomPlans(seed);
      Schedule schedule = schedule(asked, asked.holds);
      List<PlannedDose> doses = schedule.over(asked.range);
      assertThat(doses).as("seed %d", seed).extracting(PlannedDose::id).doesNotHaveDuplicates();
      for (PlannedDose dose : doses) {
        assertThat(schedule.find(dose.id())).as("seed %d", seed).contains(dose);
        assertThat(SlotId.parse(dose.id().text())).isEqualTo(dose.id());
      }
    }
  }

  @Test
  void clockChangesKeepTheNumberOfNamedDoses() {
    for (long seed = 0; seed < SEEDS; seed++) {
      RandomPlans asked = new RandomPlans(seed);
      if (!asked.plan.runsFromLastDose() && !asked.zone.getId().equals("Pacific/Apia")) {
        Schedule without =
            Schedule.of(
                Regimen.of(Plans.item(asked.plan)),
                asked.routine,
                Whereabouts.in(ZoneOffset.UTC),
                asked.holds,
                asked.taken);
        assertThat(schedule(asked, asked.holds).over(asked.range))
            .as("seed %d", seed)
            .hasSameSizeAs(without.over(asked.range));
      }
    }
  }
}
