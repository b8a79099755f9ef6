package org.evenkeel.core.regimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;
import org.junit.jupiter.api.Test;

/// Plans read back in words.
class PlanWordsTest {

  private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
  private static final DateRange FROM_JUNE_1 = DateRange.startingOn(JUNE_1);

  private static Amount mg(String number) {
    return Amount.parse(number + " mg");
  }

  private static Slot at(String name, int hour, String mg) {
    return Slot.at(name, LocalTime.of(hour, 0), mg(mg));
  }

  private static String words(Repeat repeat, Slot... slots) {
    return Fixed.of(new Timing.OnDays(repeat, List.of(slots)), FROM_JUNE_1).inWords();
  }

  private static Slot near(Anchor anchor, int minutes) {
    return new Slot("dose", new SlotTime.AtAnchor(anchor, minutes), mg("50"));
  }

  @Test
  void readsBackADailyPlan() {
    assertThat(words(Repeat.daily(), Slot.at(new Anchor("morning"), mg("50"))))
        .isEqualTo("50 mg every morning from June 1, 2026");
    assertThat(words(Repeat.daily(), at("morning", 8, "50")))
        .isEqualTo("50 mg every morning at 8:00 AM from June 1, 2026");
    assertThat(words(Repeat.daily(), at("dose", 0, "50")))
        .isEqualTo("50 mg at 12:00 AM every day from June 1, 2026");
    assertThat(words(Repeat.daily(), at("dose", 12, "50")))
        .isEqualTo("50 mg at 12:00 PM every day from June 1, 2026");
    assertThat(words(Repeat.daily(), Slot.at(Anchor.BEDTIME, mg("50"))))
        .isEqualTo("50 mg at bedtime every day from June 1, 2026");
    assertThat(words(Repeat.daily(), Slot.at(Anchor.WAKING, mg("50"))))
        .isEqualTo("50 mg on waking every day from June 1, 2026");
    assertThat(words(Repeat.daily(), near(Anchor.BREAKFAST, -30)))
        .isEqualTo("50 mg 30 minutes before breakfast every day from June 1, 2026");
    assertThat(words(Repeat.daily(), near(Anchor.DINNER, 90)))
        .isEqualTo("50 mg 1 hour 30 minutes after dinner every day from June 1, 2026");
    assertThat(words(Repeat.daily(), near(new Anchor("morning"), 120)))
        .isEqualTo("50 mg 2 hours after morning every day from June 1, 2026");
  }

  @Test
  void readsBackADifferentDosePerSlot() {
    assertThat(words(Repeat.daily(), at("morning", 8, "450"), at("evening", 21, "900")))
        .isEqualTo(
            "450 mg in the morning at 8:00 AM and 900 mg in the evening at 9:00 PM every day from"
                + " June 1, 2026");
    assertThat(words(Repeat.daily(), at("a", 8, "5"), at("b", 12, "10"), at("c", 16, "5")))
        .isEqualTo(
            "5 mg at 8:00 AM, 10 mg at 12:00 PM and 5 mg at 4:00 PM every day from June 1, 2026");
  }

  @Test
  void readsBackTheDays() {
    Slot dose = at("dose", 8, "50");
    String start = "50 mg at 8:00 AM ";
    String end = " from June 1, 2026";
    assertThat(words(new Repeat.EveryDays(2), dose)).isEqualTo(start + "every 2 days" + end);
    assertThat(words(new Repeat.EveryWeeks(1, Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY)), dose))
        .isEqualTo(start + "every Monday and Friday" + end);
    assertThat(words(new Repeat.EveryWeeks(2, Set.of(DayOfWeek.MONDAY)), dose))
        .isEqualTo(start + "every 2 weeks on Monday" + end);
    assertThat(words(new Repeat.EveryMonths(1, 1), dose))
        .isEqualTo(start + "on day 1 of every month" + end);
    assertThat(words(new Repeat.EveryMonths(3, 31), dose))
        .isEqualTo(start + "on day 31 (or the last day) of every 3 months" + end);
    assertThat(words(new Repeat.Cycle(21, 7), dose))
        .isEqualTo(start + "for 21 days on and 7 days off" + end);
  }

  @Test
  void readsBackTheDates() {
    Timing daily = Timing.OnDays.daily(at("dose", 8, "50"));
    String start = "50 mg at 8:00 AM every day";
    assertThat(Fixed.of(daily, DateRange.ALWAYS).inWords()).isEqualTo(start);
    assertThat(Fixed.of(daily, DateRange.between(JUNE_1, JUNE_1.plusDays(7))).inWords())
        .isEqualTo(start + " from June 1, 2026 through June 7, 2026");
    assertThat(Fixed.of(daily, DateRange.only(JUNE_1)).inWords())
        .isEqualTo(start + " on June 1, 2026 only");
    assertThat(Fixed.of(daily, DateRange.before(JUNE_1)).inWords())
        .isEqualTo(start + " through May 31, 2026");
    assertThat(Fixed.of(daily, DateRange.between(JUNE_1, JUNE_1)).inWords())
        .isEqualTo(start + " on no day");
    assertThat(Fixed.of(daily, DateRange.ALWAYS).withMinimumGap(Duration.ofHours(4)).inWords())
        .isEqualTo(start + ", at least 4 hours apart");
  }

  @Test
  void readsBackIntervals() {
    var night = new Timing.EveryHours(8, LocalTime.of(6, 0), Optional.empty(), mg("50"));
    assertThat(Fixed.of(night, FROM_JUNE_1).inWords())
        .isEqualTo(
            "50 mg every 8 hours after each dose taken, first at 6:00 AM, from June 1, 2026");
    var waking = new Timing.Waking(LocalTime.of(7, 0), LocalTime.of(23, 0));
    var awake = new Timing.EveryHours(1, LocalTime.of(7, 0), Optional.of(waking), mg("2"));
    assertThat(Fixed.of(awake, FROM_JUNE_1).inWords())
        .isEqualTo(
            "2 mg every 1 hour after each dose taken, first at 7:00 AM, while awake "
                + "(7:00 AM to 11:00 PM), from June 1, 2026");
    assertThat(Fixed.of(new Timing.DaysAfterLast(30, at("dose", 9, "50")), FROM_JUNE_1).inWords())
        .isEqualTo("50 mg at 9:00 AM, 30 days after each dose taken, from June 1, 2026");
  }

  @Test
  void readsBackAsNeeded() {
    AsNeeded full =
        new AsNeeded(
            mg("25"),
            Duration.ofHours(4),
            AsNeeded.Maximum.doses(3),
            List.of("strong worry", "a hard night"),
            FROM_JUNE_1);
    assertThat(full.inWords())
        .isEqualTo(
            "25 mg as needed for strong worry or a hard night from June 1, 2026, "
                + "up to 3 doses in any 24 hours, at least 4 hours apart");
    AsNeeded total =
        new AsNeeded(
            mg("25"), Duration.ZERO, AsNeeded.Maximum.total(mg("75")), List.of(), DateRange.ALWAYS);
    assertThat(total.inWords()).isEqualTo("25 mg as needed, up to 75 mg in any 24 hours");
    AsNeeded bare =
        new AsNeeded(
            mg("25"), Duration.ZERO, new AsNeeded.Maximum.NotStated(), List.of(), DateRange.ALWAYS);
    assertThat(bare.inWords()).isEqualTo("25 mg as needed, no maximum stated");
    assertThat(bare.notes()).isEmpty();
    assertThat(bare.anchors()).isEmpty();
  }

  @Test
  void readsBackSteps() {
    Titration up =
        new Titration(
            LocalDate.of(2026, 11, 2),
            List.of(
                Step.lasting(14, Timing.OnDays.daily(Slot.at(new Anchor("morning"), mg("25")))),
                Step.lasting(1, Timing.OnDays.daily(Slot.at(new Anchor("morning"), mg("50")))),
                Step.staying(Timing.OnDays.daily(Slot.at(Anchor.BEDTIME, mg("100"))))));
    assertThat(up.inWords())
        .isEqualTo(
            "25 mg every morning for 14 days from November 2, 2026, "
                + "then 50 mg every morning for 1 day from November 16, 2026, "
                + "then 100 mg at bedtime every day from November 17, 2026");
    assertThat(up.anchors()).containsExactlyInAnyOrder(new Anchor("morning"), Anchor.BEDTIME);
    assertThat(up.notes()).isEmpty();
    Taper down =
        new Taper(
            JUNE_1,
            List.of(Step.lasting(7, Timing.OnDays.daily(Slot.at(Anchor.BEDTIME, mg("20"))))));
    assertThat(down.inWords())
        .isEqualTo(
            "20 mg at bedtime every day for 7 days from June 1, 2026, then stop: no dose from June"
                + " 8, 2026");
    assertThat(down.anchors()).containsExactly(Anchor.BEDTIME);
    assertThat(down.notes()).isEmpty();
    CrossTaper cross = new CrossTaper(PlannedMedicine.of("fluoxetine"), down, up);
    assertThat(cross.inWords())
        .isEqualTo("fluoxetine down: " + down.inWords() + "; new medicine up: " + up.inWords());
    assertThat(cross.anchors()).containsExactlyInAnyOrder(new Anchor("morning"), Anchor.BEDTIME);
    assertThat(cross.notes()).isEmpty();
    assertThat(cross.dates()).isEqualTo(DateRange.startingOn(JUNE_1));
  }

  @Test
  void readsBackInjections() {
    Depot depot =
        new Depot(
            "Invega Sustenna",
            mg("156"),
            JUNE_1,
            28,
            new Depot.Window(7, 1),
            7,
            Optional.of(LocalDate.of(2027, 1, 1)));
    assertThat(depot.inWords())
        .isEqualTo(
            "156 mg Invega Sustenna by injection, 28 days after each one given, from June 1, 2026 "
                + "through December 31, 2026, may be given 7 days early and 1 day late");
    assertThat(depot.anchors()).isEmpty();
  }

  @Test
  void everyPlanKnowsItsKind() {
    Taper down =
        new Taper(JUNE_1, List.of(Step.lasting(7, Timing.OnDays.daily(at("dose", 8, "20")))));
    Titration up =
        new Titration(
            JUNE_1.minusDays(3),
            List.of(Step.lasting(3, Timing.OnDays.daily(at("dose", 8, "20")))));
    CrossTaper cross = new CrossTaper(PlannedMedicine.of("fluoxetine"), down, up);
    assertThat(cross.dates()).isEqualTo(DateRange.between(up.from(), JUNE_1.plusDays(7)));
    assertThat(
            new CrossTaper(
                    PlannedMedicine.of("fluoxetine"),
                    new Taper(JUNE_1.minusDays(9), down.steps()),
                    up)
                .dates())
        .isEqualTo(DateRange.between(JUNE_1.minusDays(9), JUNE_1));
    assertThat(
            List.of(
                Fixed.of(Timing.OnDays.daily(at("dose", 8, "5")), DateRange.ALWAYS).kind(),
                new AsNeeded(
                        mg("5"),
                        Duration.ZERO,
                        AsNeeded.Maximum.doses(1),
                        List.of(),
                        DateRange.ALWAYS)
                    .kind(),
                up.kind(),
                down.kind(),
                cross.kind(),
                new Depot("x", mg("5"), JUNE_1, 28, new Depot.Window(0, 0), 0, Optional.empty())
                    .kind()))
        .containsExactly(PlanKind.values());
    assertThat(List.of(up.runsFromLastDose(), down.runsFromLastDose(), cross.runsFromLastDose()))
        .containsOnly(false);
    for (PlanNote note : PlanNote.values()) {
      assertThat(note.text()).endsWith(".");
    }
  }

  @Test
  void plansSayWhichAnchorsTheyHangOn() {
    assertThat(
            Fixed.of(
                    Timing.OnDays.daily(Slot.at(Anchor.LUNCH, mg("5")), at("late", 22, "5")),
                    DateRange.ALWAYS)
                .anchors())
        .containsExactly(Anchor.LUNCH);
    assertThat(
            Fixed.of(new Timing.DaysAfterLast(30, Slot.at(Anchor.LUNCH, mg("5"))), FROM_JUNE_1)
                .anchors())
        .containsExactly(Anchor.LUNCH);
    assertThat(
            Fixed.of(
                    new Timing.EveryHours(8, LocalTime.NOON, Optional.empty(), mg("5")),
                    FROM_JUNE_1)
                .anchors())
        .isEmpty();
  }
}
