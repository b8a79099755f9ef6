package org.evenkeel.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.CrossTaper;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.Step;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.time.DateRange;
import org.junit.jupiter.api.Test;

class OrderExposureTest {

  private static final LocalDate START = LocalDate.of(2026, 11, 26);

  private static final Titration UP =
      new Titration(
          START, List.of(Step.lasting(14, onDays("25 mg")), Step.staying(onDays("100 mg"))));
  private static final Taper DOWN =
      new Taper(START, List.of(Step.lasting(7, onDays("50 mg")), Step.lasting(7, onDays("25 mg"))));

  @Test
  void aTitrationIsReviewedAtItsHighestDoseAndTakenAtTheDoseOfTheDay() {
    Order order = order("lamotrigine", UP);
    assertThat(order.exposures().getFirst().daily()).contains(daily(100));
    assertThat(order.exposuresOn(START).getFirst().daily()).contains(daily(25));
  }

  @Test
  void aTaperHasItsEnd() {
    Exposure tapered = order("quetiapine", DOWN).exposures().getFirst();
    assertThat(tapered.until()).contains(START.plusDays(14));
    assertThat(tapered.daily()).contains(daily(50));
    assertThat(tapered.minimumGap()).isEmpty();
  }

  @Test
  void bothMedicinesOfACrossTaperAreOnBoard() {
    Order cross = order("lamotrigine", new CrossTaper(PlannedMedicine.of("quetiapine"), DOWN, UP));
    assertThat(cross.exposures())
        .extracting(Exposure::ingredient)
        .containsExactly(
            Optional.of(new Ingredient("lamotrigine")), Optional.of(new Ingredient("quetiapine")));
    assertThat(cross.exposures().getLast().daily()).contains(daily(50));
    assertThat(cross.exposuresOn(START.plusDays(7)).getLast().daily()).contains(daily(25));
  }

  @Test
  void asNeededUseSaysHowMuchAtOnceAndHowFarApart() {
    AsNeeded needed =
        new AsNeeded(
            Amount.parse("1 mg"),
            Duration.ofHours(6),
            AsNeeded.Maximum.doses(3),
            List.of("panic"),
            DateRange.ALWAYS);
    Exposure prn = order("lorazepam", needed).exposures().getFirst();
    assertThat(prn.asNeeded()).isTrue();
    assertThat(prn.minimumGap()).contains(Duration.ofHours(6));
    assertThat(prn.single()).contains(Mass.ofMilligrams(1));
    assertThat(prn.daily()).contains(daily(3));
  }

  @Test
  void anInjectionHasNoDailyDose() {
    Depot depot =
        new Depot(
            "Invega Sustenna",
            Amount.parse("156 mg"),
            START,
            28,
            new Depot.Window(7, 7),
            14,
            Optional.empty());
    Order.Product product =
        new Order.Product(
            Optional.of("Invega Sustenna"), Optional.empty(), Optional.empty(), Optional.empty());
    Exposure injected = order("paliperidone", depot).of(product).exposures().getFirst();
    assertThat(injected.daily()).isEmpty();
    assertThat(injected.single()).contains(Mass.ofMilligrams(156));
    assertThat(injected.brand()).contains("Invega Sustenna");
  }

  @Test
  void aCombinationIsOneExposureForEachIngredientAndTheDoseIsOfTheFirst() {
    PlannedMedicine film =
        new PlannedMedicine(
            List.of(new Ingredient("buprenorphine"), new Ingredient("naloxone")),
            "buprenorphine/naloxone 8 mg/2 mg film",
            Optional.empty());
    Timing every12 =
        new Timing.EveryHours(12, LocalTime.of(8, 0), Optional.empty(), Amount.parse("8 mg"));
    Order order =
        Order.toStart(
            new UUID(1, 1),
            new ItemId("bup"),
            film,
            Fixed.of(every12, DateRange.startingOn(START)),
            "opioid use disorder");
    assertThat(order.exposures()).extracting(Exposure::id).containsExactly("bup", "bup+2");
    assertThat(order.exposures().getFirst().daily()).contains(daily(16));
    assertThat(order.exposures().getLast().daily()).isEmpty();
  }

  @Test
  void aWeeklyDoseIsADoseAtOnce() {
    Timing weekly =
        new Timing.DaysAfterLast(7, Slot.at("dose", LocalTime.of(8, 0), Amount.parse("10 mg")));
    Order order = order("other", Fixed.of(weekly, DateRange.startingOn(START)));
    assertThat(order.exposures().getFirst().single()).contains(Mass.ofMilligrams(10));
    assertThat(order.reviewedBy(START).reviewOn()).contains(START);
  }

  private static Order order(String medicine, DosagePlan plan) {
    return Order.toStart(
        new UUID(1, 1), new ItemId("m"), PlannedMedicine.of(medicine), plan, "reason");
  }

  private static Timing.OnDays onDays(String amount) {
    return Timing.OnDays.daily(Slot.at("morning", LocalTime.of(8, 0), Amount.parse(amount)));
  }

  private static DailyDose daily(long milligrams) {
    return new DailyDose(Mass.ofMilligrams(milligrams));
  }
}
