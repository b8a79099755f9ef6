package org.evenkeel.store.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.evenkeel.core.administration.DoseAct;
import org.evenkeel.core.administration.DoseOf;
import org.evenkeel.core.administration.SkipReason;
import org.evenkeel.core.careteam.Consent;
import org.evenkeel.core.careteam.Grant;
import org.evenkeel.core.careteam.Scope;
import org.evenkeel.core.chart.Fact;
import org.evenkeel.core.chart.LastTaken;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.chart.TaskKind;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.journal.Feeling;
import org.evenkeel.core.journal.JournalEntry;
import org.evenkeel.core.journal.Level;
import org.evenkeel.core.journal.SideEffect;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Release;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.person.Allergy;
import org.evenkeel.core.person.LiverGrade;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.PastTrial;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.SerumLevel;
import org.evenkeel.core.quantity.Strength;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.CrossTaper;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.Repeat;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.Step;
import org.evenkeel.core.regimen.TakeOver;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.request.Acknowledgement;
import org.evenkeel.core.request.Concern;
import org.evenkeel.core.request.Dispatch;
import org.evenkeel.core.request.Order;
import org.evenkeel.core.request.Origin;
import org.evenkeel.core.request.OverrideReason;
import org.evenkeel.core.request.Reviewed;
import org.evenkeel.core.request.StopReason;
import org.evenkeel.core.schedule.SlotId;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.DayPattern;
import org.evenkeel.core.time.DayType;
import org.evenkeel.core.time.Routine;
import org.junit.jupiter.api.Test;

/// Every kind of entry of a chart, written and read back.
class ChartPayloadsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Instant AT = Instant.parse("2026-11-24T13:00:00Z");
  private static final ItemId ITEM = new ItemId("m1");
  private static final UUID ID = new UUID(1, 2);

  private final PayloadCodec codec = new PayloadCodec();

  @Test
  void everyPayloadReadsBackEqual() {
    Set<String> kinds = new TreeSet<>();
    for (Payload payload : payloads()) {
      String json = codec.write(Payload.class, payload);
      assertThat(codec.read(Payload.class, json)).as(json).isEqualTo(payload);
      kinds.add(payload.getClass().getSimpleName());
    }
    assertThat(kinds).as("kinds tried").isEqualTo(kindsThereAre(Payload.class));
  }

  private static Set<String> kindsThereAre(Class<?> family) {
    Set<String> kinds = new TreeSet<>();
    for (Class<?> member : family.getPermittedSubclasses()) {
      if (member.isSealed()) {
        kinds.addAll(kindsThereAre(member));
      } else {
        kinds.add(member.getSimpleName());
      }
    }
    return kinds;
  }

  private static List<Payload> payloads() {
    List<Payload> all = new ArrayList<>();
    all.add(
        new Payload.PersonRegistered("A Person", DAY, Optional.of(Sex.FEMALE), Optional.of("1")));
    all.add(new Payload.PersonRegistered("A Person", DAY, Optional.empty(), Optional.empty()));
    for (DosagePlan plan : plans()) {
      all.add(new Payload.PlanProposed(order(plan)));
    }
    Concern concern =
        new Concern("r", "1", Tier.CONTRAINDICATED, true, true, List.of("a", "b"), "summary");
    all.add(
        new Payload.PlanSigned(
            order(plans().getFirst())
                .changedTo(
                    ID, plans().getLast(), new TakeOver.OnDay(DAY, Optional.of(LocalTime.NOON))),
            new Reviewed(List.of(concern), Map.of("pregnancy", List.of("status")), "1", AT, 7),
            List.of(Acknowledgement.of(concern, OverrideReason.OTHER).saying("why"))));
    all.add(new Payload.PlanHeld(new Hold.Pause(ITEM, DateRange.startingOn(DAY)), "hospital", 8));
    all.add(new Payload.PlanHeld(new Hold.StayOnStep(ITEM, DateRange.only(DAY)), "slower", 8));
    all.add(new Payload.PlanResumed(ITEM, DAY, 9));
    all.add(new Payload.PlanStopped(ITEM, DAY, StopReason.OTHER, Optional.of("words"), 9));
    all.add(new Payload.PlanDispatched(ID, new Dispatch.NotSent()));
    all.add(new Payload.PlanDispatched(ID, new Dispatch.Sent(Dispatch.Way.PHONED, DAY)));
    all.add(new Payload.PlanDispatched(ID, new Dispatch.Filled(DAY, Optional.of(30))));
    all.add(new Payload.PlanLookedAt(ITEM, Optional.of("note"), Optional.of(DAY)));
    SlotId slot = SlotId.parse("m1/2026-11-24/morning");
    DoseOf dose = DoseOf.planned(slot, "lithium 300 mg", Set.of(new Ingredient("lithium")));
    DoseAct.Taken taken = new DoseAct.Taken(dose, Amount.parse("1.5 tablets"));
    all.add(new Payload.DoseSaid(taken));
    all.add(
        new Payload.DoseSaid(
            new DoseAct.Taken(DoseOf.unplanned("Advil", Set.of()), Amount.parse("200 mg"))));
    all.add(
        new Payload.DoseSaid(
            new DoseAct.Skipped(
                DoseOf.planned(SlotId.parse("m1/#3"), "x", Set.of()),
                SkipReason.TOLD_TO_HOLD,
                Optional.empty())));
    all.add(new Payload.DoseSaid(new DoseAct.Refused(dose, Optional.of("no"))));
    all.add(new Payload.DoseSaid(new DoseAct.Held(dose, Optional.of("vomiting"))));
    all.add(new Payload.DoseSaid(new DoseAct.Corrected(ID, taken, AT, ZoneId.of("Asia/Tokyo"))));
    all.add(new Payload.DoseSaid(new DoseAct.Undone(ID)));
    all.add(new Payload.LastTakenStated(ITEM, new LastTaken.On(DAY)));
    all.add(new Payload.LastTakenStated(ITEM, new LastTaken.NotSure()));
    all.add(
        new Payload.JournalWritten(
            new JournalEntry(
                Map.of(Feeling.LOW, new Level(3)),
                Optional.of(new Level(1)),
                Optional.of(new BigDecimal("7.5")),
                List.of(
                    new SideEffect(
                        "tremor", SideEffect.Severity.MILD, Optional.of(ITEM), Optional.of(DAY))),
                Optional.of(new Level(0)),
                Optional.of("note"))));
    all.add(new Payload.ScoreAnswered("PHQ-9", Map.of("1", 2, "9", 0)));
    all.add(
        new Payload.ObservationReceived(
            new Observation(
                "o1",
                Optional.of("lithium level"),
                new Code.Loinc("14334-7"),
                Optional.of(new SerumLevel(new BigDecimal("0.8"), SerumLevel.Unit.MMOL_PER_L)),
                AT,
                Optional.of(12.0))));
    all.add(new Payload.AllergyRecorded(Allergy.to("amoxicillin")));
    all.add(new Payload.NoKnownAllergies());
    all.add(
        new Payload.ConditionRecorded(
            Optional.of("seizure-disorder"), "Epilepsy", Optional.of(DAY), Optional.empty()));
    all.add(new Payload.ConditionsComplete());
    for (Fact fact : facts()) {
      all.add(new Payload.FactRecorded(fact));
    }
    DayType night = new DayType("night shift");
    all.add(
        new Payload.RoutineSet(
            Routine.common()
                .with(night, Anchor.BEDTIME, LocalTime.of(9, 0))
                .with(
                    new DayPattern(
                        DAY, List.of(night, DayType.USUAL), Map.of(DAY, DayType.USUAL)))));
    all.add(new Payload.ZoneSet(ZoneId.of("Europe/Paris")));
    all.add(
        new Payload.GrantGiven(new Grant(ID, ID, Set.of(Scope.DOSES), AT, AT.plusSeconds(60)), 3));
    all.add(new Payload.GrantWithdrawn(ID, 4));
    all.add(new Payload.ConsentStated(new Consent(Consent.Matter.EXCHANGE, true)));
    all.add(new Payload.TaskOpened(ID, TaskKind.SAFETY_ANSWER, "x", Optional.of(ID), AT));
    all.add(new Payload.TaskClosed(ID, "done"));
    all.add(new Payload.Retracted(ID, "in error"));
    return all;
  }

  private static List<Fact> facts() {
    return List.of(
        new Fact.Pregnant(true),
        new Fact.ChildBearing(false),
        new Fact.Breastfeeding(true),
        new Fact.Measured(Measure.WEIGHT, new BigDecimal("70.5")),
        new Fact.Liver(LiverGrade.MODERATE),
        new Fact.Gene("CYP2D6", "poor metabolizer"),
        new Fact.Substance("tobacco smoke", true),
        new Fact.Tried(new PastTrial("fluoxetine", PastTrial.Outcome.HELPED, Optional.of("note"))));
  }

  private static Order order(DosagePlan plan) {
    return Order.toStart(
            ID,
            ITEM,
            PlannedMedicine.of("lithium").withStrength(Strength.parse("300 mg")),
            plan,
            "bipolar")
        .of(
            new Order.Product(
                Optional.of("Lithobid"),
                Optional.of(Route.ORAL),
                Optional.of("tablet"),
                Optional.of(Release.EXTENDED)))
        .by(new Origin.Outside("Dr. Example", Origin.Verification.SAW_THE_LABEL))
        .reviewedBy(DAY);
  }

  private static List<DosagePlan> plans() {
    DateRange from = DateRange.startingOn(DAY);
    Timing.OnDays daily =
        Timing.OnDays.daily(
            Slot.at("morning", LocalTime.of(8, 0), Amount.parse("300 mg")),
            Slot.at(Anchor.BEDTIME, Amount.parse("600 mg")));
    Timing.OnDays half =
        Timing.OnDays.daily(Slot.at("morning", LocalTime.of(8, 0), Amount.parse("150 mg")));
    Titration up = new Titration(DAY, List.of(Step.lasting(7, half), Step.staying(daily)));
    Taper down = new Taper(DAY, List.of(Step.lasting(7, daily), Step.lasting(7, half)));
    List<DosagePlan> plans = new ArrayList<>();
    plans.add(Fixed.of(daily, from).withMinimumGap(Duration.ofHours(6)));
    for (Repeat repeat :
        List.of(
            new Repeat.EveryDays(2),
            new Repeat.EveryWeeks(1, Set.of(java.time.DayOfWeek.MONDAY)),
            new Repeat.EveryMonths(1, 31),
            new Repeat.Cycle(21, 7))) {
      plans.add(Fixed.of(new Timing.OnDays(repeat, daily.slots()), from));
    }
    plans.add(
        Fixed.of(
            new Timing.EveryHours(
                8,
                LocalTime.of(6, 0),
                Optional.of(new Timing.Waking(LocalTime.of(6, 0), LocalTime.of(23, 0))),
                Amount.parse("5 mL")),
            from));
    plans.add(Fixed.of(new Timing.DaysAfterLast(7, half.slots().getFirst()), from));
    for (AsNeeded.Maximum most :
        List.of(
            AsNeeded.Maximum.doses(3),
            AsNeeded.Maximum.total(Amount.parse("3 mg")),
            new AsNeeded.Maximum.NotStated())) {
      plans.add(
          new AsNeeded(
              Amount.parse("1 mg"), Duration.ofHours(4), most, List.of("panic"), DateRange.ALWAYS));
    }
    plans.add(up);
    plans.add(down);
    plans.add(new CrossTaper(PlannedMedicine.of("quetiapine"), down, up));
    plans.add(
        new Depot(
            "Invega Sustenna",
            Amount.parse("156 mg"),
            DAY,
            28,
            new Depot.Window(7, 7),
            14,
            Optional.of(DAY.plusYears(1))));
    return plans;
  }
}
