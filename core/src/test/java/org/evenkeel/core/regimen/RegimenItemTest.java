package org.evenkeel.core.regimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.quantity.Strength;
import org.evenkeel.core.time.DateRange;
import org.junit.jupiter.api.Test;

class RegimenItemTest {

  private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
  private static final LocalTime DAY_START = LocalTime.of(4, 0);
  private static final PlannedMedicine MEDICINE = PlannedMedicine.of("sertraline");

  private static Timing.OnDays daily(String... amounts) {
    return new Timing.OnDays(
        Repeat.daily(),
        java.util.stream.IntStream.range(0, amounts.length)
            .mapToObj(i -> Slot.at("slot " + i, LocalTime.of(8 + i, 0), Amount.parse(amounts[i])))
            .toList());
  }

  private static Fixed fixed(String... amounts) {
    return Fixed.of(daily(amounts), DateRange.ALWAYS);
  }

  private static Fixed everyHours(int hours, String amount) {
    return Fixed.of(
        new Timing.EveryHours(hours, LocalTime.NOON, Optional.empty(), Amount.parse(amount)),
        DateRange.startingOn(JUNE_1));
  }

  private static RegimenItem item(DosagePlan plan) {
    return RegimenItem.of("m1", MEDICINE, plan);
  }

  private static Optional<String> dailyDose(RegimenItem item) {
    return item.dailyDose(JUNE_1).map(DailyDose::text);
  }

  @Test
  void theDailyDoseIsTheSumOfTheSlots() {
    assertThat(dailyDose(item(fixed("450 mg", "900 mg")))).contains("1,350 mg a day");
    assertThat(dailyDose(item(fixed("450 mg", "1 tablet")))).isEmpty();
    assertThat(
            dailyDose(
                RegimenItem.of(
                    "m1", MEDICINE.withStrength(Strength.parse("25 mg")), fixed("1½ tablets"))))
        .contains("37.5 mg a day");
    assertThat(dailyDose(item(fixed("450 mg")).stoppedOn(JUNE_1))).isEmpty();
    assertThat(dailyDose(item(Fixed.of(daily("5 mg"), DateRange.before(JUNE_1))))).isEmpty();
  }

  @Test
  void theDailyDoseOfOtherPlans() {
    assertThat(dailyDose(item(everyHours(8, "50 mg")))).contains("150 mg a day");
    assertThat(dailyDose(item(everyHours(48, "50 mg")))).contains("50 mg a day");
    assertThat(dailyDose(item(everyHours(7, "50 mg"))))
        .contains("200 mg a day"); // 0:00, 7:00, 14:00, 21:00
    Slot slot = Slot.at("dose", LocalTime.NOON, Amount.parse("50 mg"));
    assertThat(
            dailyDose(
                item(Fixed.of(new Timing.DaysAfterLast(3, slot), DateRange.startingOn(JUNE_1)))))
        .contains("50 mg a day");
    assertThat(dailyDose(item(asNeeded(AsNeeded.Maximum.doses(3))))).contains("75 mg a day");
    assertThat(dailyDose(item(asNeeded(AsNeeded.Maximum.total(Amount.parse("60 mg"))))))
        .contains("60 mg a day");
    assertThat(dailyDose(item(asNeeded(new AsNeeded.Maximum.NotStated())))).isEmpty();
    Titration up =
        new Titration(
            JUNE_1.minusDays(5),
            List.of(Step.lasting(5, daily("25 mg")), Step.staying(daily("50 mg"))));
    Taper down = new Taper(JUNE_1.minusDays(5), List.of(Step.lasting(6, daily("25 mg"))));
    assertThat(dailyDose(item(up))).contains("50 mg a day");
    assertThat(dailyDose(item(down))).contains("25 mg a day");
    assertThat(dailyDose(item(new CrossTaper(PlannedMedicine.of("fluoxetine"), down, up))))
        .contains("50 mg a day");
    Titration later = new Titration(JUNE_1.plusDays(1), List.of(Step.staying(daily("50 mg"))));
    assertThat(dailyDose(item(new CrossTaper(PlannedMedicine.of("fluoxetine"), down, later))))
        .isEmpty();
    Depot depot =
        new Depot(
            "x", Amount.parse("5 mg"), JUNE_1, 28, new Depot.Window(0, 0), 0, Optional.empty());
    assertThat(dailyDose(item(depot))).isEmpty();
  }

  private static AsNeeded asNeeded(AsNeeded.Maximum maximum) {
    return new AsNeeded(Amount.parse("25 mg"), Duration.ZERO, maximum, List.of(), DateRange.ALWAYS);
  }

  @Test
  void theMassOfAnAmountIsToldOnlyWhereTheStrengthSaysIt() {
    PlannedMedicine tablets = MEDICINE.withStrength(Strength.parse("25 mg"));
    PlannedMedicine liquid = MEDICINE.withStrength(Strength.parse("20 mg/mL"));
    Amount two = Amount.parse("2 tablets");
    Amount five = Amount.parse("5 mL");
    assertThat(tablets.mass(two)).contains(Mass.parse("50 mg"));
    assertThat(liquid.mass(five)).contains(Mass.parse("100 mg"));
    assertThat(tablets.mass(five)).isEmpty();
    assertThat(liquid.mass(two)).isEmpty();
    assertThat(MEDICINE.mass(two)).isEmpty();
    assertThat(tablets.mass(Amount.parse("5 units"))).isEmpty();
    assertThat(MEDICINE.mass(Amount.parse("5 mg"))).contains(Mass.parse("5 mg"));
  }

  @Test
  void theVersionInForceIsTheLastThatHasTakenOver() {
    RegimenItem item =
        item(fixed("5 mg"))
            .changedTo(fixed("10 mg"), new TakeOver.OnDay(JUNE_1, Optional.of(LocalTime.of(1, 0))))
            .changedTo(everyHours(8, "5 mg"), new TakeOver.FromDose(1));
    // 1:00 lies after midnight, so late on June 1 for a person whose day starts at 4:00.
    assertThat(item.versionAt(JUNE_1.minusDays(1), LocalTime.of(23, 0), DAY_START).number())
        .isEqualTo(1);
    RegimenItem two =
        new RegimenItem(item.id(), MEDICINE, item.versions().subList(0, 2), DateRange.ALWAYS);
    assertThat(two.versionAt(JUNE_1, LocalTime.of(23, 0), DAY_START).number()).isEqualTo(1);
    assertThat(two.versionAt(JUNE_1, LocalTime.of(1, 0), DAY_START).number()).isEqualTo(2);
    assertThat(two.versionAt(JUNE_1, LocalTime.of(1, 0), LocalTime.MIDNIGHT).number()).isEqualTo(2);
    assertThat(item.versionAt(JUNE_1, LocalTime.of(8, 0), DAY_START).number()).isEqualTo(3);
    assertThat(item.plan()).isEqualTo(everyHours(8, "5 mg"));
    RegimenItem dayChange = item(fixed("5 mg")).changedTo(fixed("10 mg"), JUNE_1);
    assertThat(dayChange.versionAt(JUNE_1, LocalTime.of(4, 0), DAY_START).number()).isEqualTo(2);
    assertThat(dailyDose(dayChange)).contains("10 mg a day");
  }

  @Test
  void aVersionMustTakeOverFromTheOneBefore() {
    RegimenItem item = item(fixed("5 mg")).changedTo(fixed("10 mg"), JUNE_1);
    RegimenItem counted =
        item(everyHours(8, "5 mg")).changedTo(everyHours(6, "5 mg"), new TakeOver.FromDose(5));
    refused(() -> item.changedTo(fixed("5 mg"), new TakeOver.AtStart()));
    refused(() -> item.changedTo(fixed("5 mg"), JUNE_1.minusDays(1)));
    refused(() -> item.changedTo(fixed("5 mg"), new TakeOver.FromDose(3)));
    refused(() -> item.changedTo(everyHours(8, "5 mg"), JUNE_1));
    refused(() -> counted.changedTo(everyHours(4, "5 mg"), new TakeOver.FromDose(5)));
    refused(() -> new RegimenItem(item.id(), MEDICINE, List.of(), DateRange.ALWAYS));
    refused(() ->
        new RegimenItem(item.id(), MEDICINE, item.versions().subList(1, 2), DateRange.ALWAYS));
    PlanVersion sameNumber =
        new PlanVersion(2, new TakeOver.OnDay(JUNE_1, Optional.empty()), fixed("5 mg"));
    refused(() ->
        new RegimenItem(
            item.id(),
            MEDICINE,
            List.of(item.versions().get(0), item.versions().get(1), sameNumber),
            DateRange.ALWAYS));
    assertThat(
            counted.changedTo(fixed("5 mg"), JUNE_1).changedTo(fixed("10 mg"), JUNE_1).versions())
        .hasSize(4);
    assertThat(item.changedTo(asNeeded(AsNeeded.Maximum.doses(3)), JUNE_1).versions()).hasSize(3);
  }

  private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable change) {
    assertThatIllegalArgumentException().isThrownBy(change);
  }

  @Test
  void aRegimenFindsItsItems() {
    RegimenItem one = item(fixed("5 mg"));
    RegimenItem two =
        RegimenItem.of("m2", PlannedMedicine.of("lorazepam"), asNeeded(AsNeeded.Maximum.doses(3)));
    Regimen regimen = Regimen.of(one, two);
    assertThat(regimen.item(new ItemId("m2"))).contains(two);
    assertThat(regimen.item(new ItemId("m3"))).isEmpty();
    assertThat(regimen.holding(new Ingredient("sertraline"))).containsExactly(one);
    refused(() -> Regimen.of(one, one));
  }

  @Test
  void onlyPlansWithOneClearDayCanBeMoved() {
    LocalDate planned = JUNE_1;
    LocalDate taken = JUNE_1.plusDays(1);
    for (Repeat repeat :
        List.of(
            Repeat.daily(),
            new Repeat.EveryMonths(1, 1),
            new Repeat.Cycle(2, 1),
            new Repeat.EveryWeeks(1, Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))) {
      Fixed plan =
          Fixed.of(new Timing.OnDays(repeat, daily("5 mg").slots()), DateRange.startingOn(JUNE_1))
              .movableByThePerson();
      assertThat(plan.moving(planned, taken)).isInstanceOf(Moving.Refused.class);
    }
    assertThat(everyHours(8, "5 mg").movableByThePerson().moving(planned, taken))
        .isInstanceOf(Moving.Refused.class);
    Fixed every3 =
        Fixed.of(
                new Timing.OnDays(new Repeat.EveryDays(3), daily("5 mg").slots()),
                DateRange.startingOn(JUNE_1))
            .movableByThePerson();
    assertThat(every3.moving(planned.plusDays(3), planned.plusDays(2)))
        .isEqualTo(
            new Moving.Moved(
                new Fixed(
                    every3.timing(),
                    DateRange.startingOn(planned.plusDays(2)),
                    Duration.ZERO,
                    true),
                planned.plusDays(4)));
  }
}
