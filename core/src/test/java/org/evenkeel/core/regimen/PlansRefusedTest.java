package org.evenkeel.core.regimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;
import org.junit.jupiter.api.Test;

/// What no plan may say.
class PlansRefusedTest {

  private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
  private static final Amount FIVE = Amount.parse("5 mg");
  private static final Amount NOTHING = Amount.parse("0 mg");

  private static void refused(ThrowingCallable plan) {
    assertThatIllegalArgumentException().isThrownBy(plan);
  }

  private static Timing.OnDays daily(Amount... amounts) {
    List<Slot> slots =
        java.util.stream.IntStream.range(0, amounts.length)
            .mapToObj(i -> Slot.at("slot " + i, LocalTime.of(8 + i, 0), amounts[i]))
            .toList();
    return new Timing.OnDays(Repeat.daily(), slots);
  }

  private static Slot slot(String name) {
    return Slot.at(name, LocalTime.NOON, FIVE);
  }

  @Test
  void slotsAndTimes() {
    refused(() -> slot(" "));
    refused(() -> slot("#1"));
    refused(() -> Slot.at("noon", LocalTime.NOON, NOTHING));
    refused(() -> Slot.at("noon", LocalTime.of(12, 0, 1), FIVE));
    refused(() -> Slot.at("noon", LocalTime.of(12, 0, 0, 1), FIVE));
    refused(() -> new SlotTime.AtAnchor(Anchor.LUNCH, 13 * 60));
    refused(() -> new Timing.OnDays(Repeat.daily(), List.of()));
    refused(() -> new Timing.OnDays(Repeat.daily(), List.of(slot("noon"), slot("NOON"))));
    assertThat(slot(" Noon ").name()).isEqualTo("noon");
  }

  @Test
  void repeats() {
    refused(() -> new Repeat.EveryDays(0));
    refused(() -> new Repeat.EveryWeeks(0, Set.of(DayOfWeek.MONDAY)));
    refused(() -> new Repeat.EveryWeeks(1, Set.of()));
    refused(() -> new Repeat.EveryMonths(0, 1));
    refused(() -> new Repeat.EveryMonths(1, 0));
    refused(() -> new Repeat.EveryMonths(1, 32));
    refused(() -> new Repeat.Cycle(0, 7));
    refused(() -> new Repeat.Cycle(21, 0));
    refused(() -> new Timing.EveryHours(0, LocalTime.NOON, Optional.empty(), FIVE));
    refused(() -> new Timing.EveryHours(8, LocalTime.NOON, Optional.empty(), NOTHING));
    refused(() -> new Timing.DaysAfterLast(0, slot("noon")));
    refused(() -> new Timing.Waking(LocalTime.NOON, LocalTime.NOON));
  }

  @Test
  void wholePlans() {
    refused(() -> Fixed.of(daily(FIVE), DateRange.ALWAYS).withMinimumGap(Duration.ofHours(-1)));
    refused(() ->
        new AsNeeded(
            NOTHING, Duration.ZERO, AsNeeded.Maximum.doses(1), List.of(), DateRange.ALWAYS));
    refused(() ->
        new AsNeeded(
            FIVE, Duration.ofHours(-1), AsNeeded.Maximum.doses(1), List.of(), DateRange.ALWAYS));
    refused(() -> AsNeeded.Maximum.doses(0));
    refused(() -> AsNeeded.Maximum.total(NOTHING));
    Depot.Window window = new Depot.Window(0, 0);
    refused(() -> new Depot.Window(-1, 0));
    refused(() -> new Depot.Window(0, -1));
    refused(() -> new Depot(" ", FIVE, JUNE_1, 28, window, 0, Optional.empty()));
    refused(() -> new Depot("x", NOTHING, JUNE_1, 28, window, 0, Optional.empty()));
    refused(() -> new Depot("x", FIVE, JUNE_1, 0, window, 0, Optional.empty()));
    refused(() -> new Depot("x", FIVE, JUNE_1, 28, window, -1, Optional.empty()));
    refused(() -> new Depot("x", FIVE, JUNE_1, 28, window, 0, Optional.of(JUNE_1.minusDays(1))));
  }

  @Test
  void steps() {
    refused(() -> new Step(daily(FIVE), OptionalInt.of(0)));
    refused(() -> new Titration(JUNE_1, List.of()));
    refused(() -> new Taper(JUNE_1, List.of()));
    refused(
        () -> new Taper(JUNE_1, List.of(Step.staying(daily(FIVE)), Step.lasting(7, daily(FIVE)))));
    refused(() ->
        new Titration(JUNE_1, List.of(Step.staying(daily(FIVE)), Step.lasting(7, daily(FIVE)))));
  }

  @Test
  void aTaperThatRises() {
    Step five = Step.lasting(7, daily(FIVE));
    Step two = Step.lasting(7, daily(FIVE, FIVE));
    Step alternate =
        Step.lasting(7, new Timing.OnDays(new Repeat.EveryDays(2), List.of(slot("noon"))));
    Step week =
        Step.lasting(
            14,
            new Timing.OnDays(
                new Repeat.EveryWeeks(1, Set.of(DayOfWeek.MONDAY)), List.of(slot("noon"))));
    Step month =
        Step.lasting(14, new Timing.OnDays(new Repeat.EveryMonths(1, 1), List.of(slot("noon"))));
    Step cycle = Step.lasting(14, new Timing.OnDays(new Repeat.Cycle(1, 3), List.of(slot("noon"))));
    assertThat(new Taper(JUNE_1, List.of(two, five, five, alternate, cycle, week, month)).steps())
        .hasSize(7);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Taper(JUNE_1, List.of(five, two)))
        .withMessage("a taper never rises: step 2 does");
    for (Step less : List.of(alternate, week, month, cycle)) {
      refused(() -> new Taper(JUNE_1, List.of(less, five)));
    }
  }

  @Test
  void aTaperInTwoUnits() {
    Step mg = Step.lasting(7, daily(FIVE));
    Step mixed = Step.lasting(7, daily(FIVE, Amount.parse("1 tablet")));
    Step tablets = Step.lasting(7, daily(Amount.parse("1 tablet")));
    refused(() -> new Taper(JUNE_1, List.of(mg, tablets)));
    refused(() -> new Taper(JUNE_1, List.of(mixed, mg)));
    assertThat(
            new Taper(JUNE_1, List.of(tablets, Step.lasting(7, daily(Amount.parse("½ tablet")))))
                .steps())
        .hasSize(2);
  }

  @Test
  void itemsAndIds() {
    refused(() -> new ItemId(""));
    refused(() -> new ItemId("a/b"));
    refused(() -> new ItemId("a b"));
    refused(() -> PlannedMedicine.of(" "));
    refused(() -> new PlannedMedicine(List.of(), "sertraline", Optional.empty()));
    refused(() ->
        new PlannedMedicine(PlannedMedicine.of("sertraline").ingredients(), " ", Optional.empty()));
    refused(() -> new TakeOver.FromDose(0));
    assertThat(new ItemId("a")).isLessThan(new ItemId("b")).hasToString("a");
  }
}
