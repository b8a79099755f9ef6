package org.evenkeel.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.core.schedule.Plans.BERLIN;
import static org.evenkeel.core.schedule.Plans.NEW_YORK;
import static org.evenkeel.core.schedule.Plans.at;
import static org.evenkeel.core.schedule.Plans.date;
import static org.evenkeel.core.schedule.Plans.days;
import static org.evenkeel.core.schedule.Plans.mg;
import static org.evenkeel.core.schedule.Plans.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.Strength;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.AsNeeded.Maximum;
import org.evenkeel.core.regimen.AsNeeded.Span;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.regimen.TakeOver;
import org.evenkeel.core.schedule.AsNeededAllowance.Counted;
import org.evenkeel.core.schedule.AsNeededAllowance.NotCounted;
import org.evenkeel.core.time.DateRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What an as-needed plan still allows.
class AsNeededCasesTest {

  private static final PlannedMedicine LORAZEPAM = PlannedMedicine.of("lorazepam");

  private static AsNeeded upTo(Maximum maximum, int gapHours) {
    return new AsNeeded(
        mg("1"), Duration.ofHours(gapHours), maximum, List.of("panic"), DateRange.ALWAYS);
  }

  private static UsedDose used(Instant at, String mg) {
    return new UsedDose(new Ingredient("lorazepam"), at, mg(mg));
  }

  private static List<UsedDose> usedAt(ZoneId zone, String... local) {
    return Stream.of(local).map(text -> used(at(text, zone), "1")).toList();
  }

  private static Counted counted(AsNeeded plan, List<UsedDose> used, Instant now, ZoneId zone) {
    return (Counted) AsNeededAllowance.of(plan, LORAZEPAM, used, now, zone);
  }

  @Test
  @DisplayName("Case 08: three in 24 hours over a clock change count 24 hours as they pass")
  void countsTwentyFourHoursAsTheyPass() {
    List<UsedDose> used =
        usedAt(BERLIN, "2027-03-27T22:00", "2027-03-28T03:30", "2027-03-28T06:00");
    Counted allowance =
        counted(upTo(Maximum.doses(3), 0), used, at("2027-03-28T21:30", BERLIN), BERLIN);
    assertThat(allowance.used()).isEqualTo(3);
    assertThat(allowance.left()).hasValue(0);
    // 22:00 in winter time plus 24 hours is 23:00 in summer time.
    assertThat(allowance.nextFrom()).contains(at("2027-03-28T23:00", BERLIN));
    assertThat(
            counted(upTo(Maximum.doses(3), 0), used, at("2027-03-28T22:59", BERLIN), BERLIN).left())
        .hasValue(0);
    assertThat(
            counted(upTo(Maximum.doses(3), 0), used, at("2027-03-28T23:00", BERLIN), BERLIN).left())
        .hasValue(1);
  }

  @Test
  @DisplayName(
      "Case 09: a maximum by calendar day counts by local date, on a day of 25 hours too, and says"
          + " so")
  void countsACalendarDayByLocalDate() {
    AsNeeded plan = upTo(new Maximum.Doses(2, Span.CALENDAR_DAY), 0);
    assertThat(plan.inWords())
        .isEqualTo("1 mg as needed for panic, up to 2 doses in a calendar day");
    List<UsedDose> used = usedAt(BERLIN, "2027-10-31T00:10", "2027-10-31T23:40");
    Counted late = counted(plan, used, at("2027-10-31T23:50", BERLIN), BERLIN);
    assertThat(late.left()).hasValue(0);
    assertThat(late.nextFrom()).contains(at("2027-11-01T00:00", BERLIN));
    assertThat(counted(plan, used, at("2027-11-01T00:00", BERLIN), BERLIN).left()).hasValue(2);
  }

  @Test
  @DisplayName(
      "Case 33: before the limit it says what is left and when next; at the last one, until when it"
          + " is the last")
  void saysWhatIsLeftAndWhenNext() {
    AsNeeded plan = upTo(Maximum.doses(3), 4);
    List<UsedDose> used = usedAt(NEW_YORK, "2026-06-09T21:10", "2026-06-10T12:40");
    Counted allowance = counted(plan, used, at("2026-06-10T15:00", NEW_YORK), NEW_YORK);
    assertThat(allowance)
        .isEqualTo(
            new Counted(
                2,
                Optional.of(mg("2")),
                OptionalInt.of(1),
                Optional.of(at("2026-06-10T16:40", NEW_YORK)),
                Optional.of(at("2026-06-10T21:10", NEW_YORK))));
  }

  @Test
  @DisplayName("Case 34: a dose over the limit is counted like any other")
  void countsADoseOverTheLimit() {
    AsNeeded plan = upTo(Maximum.doses(3), 0);
    List<UsedDose> used =
        usedAt(
            NEW_YORK,
            "2026-06-10T08:00",
            "2026-06-10T10:00",
            "2026-06-10T12:00",
            "2026-06-10T13:00");
    Counted allowance = counted(plan, used, at("2026-06-10T13:00", NEW_YORK), NEW_YORK);
    assertThat(allowance.used()).isEqualTo(4);
    assertThat(allowance.left()).hasValue(0);
    assertThat(allowance.nextFrom()).contains(at("2026-06-11T10:00", NEW_YORK));
  }

  @Test
  @DisplayName("Case 35: scheduled and as-needed doses of one ingredient are counted together")
  void countsTheIngredientAcrossProducts() {
    AsNeeded plan = upTo(Maximum.total(mg("4")), 0);
    List<UsedDose> used =
        List.of(
            used(at("2026-06-10T08:00", NEW_YORK), "2"), // scheduled
            used(at("2026-06-10T10:00", NEW_YORK), "1"), // as needed
            new UsedDose(
                new Ingredient("hydroxyzine"), at("2026-06-10T10:00", NEW_YORK), mg("25")));
    Counted allowance = counted(plan, used, at("2026-06-10T11:00", NEW_YORK), NEW_YORK);
    assertThat(allowance.used()).isEqualTo(2);
    assertThat(allowance.amount()).contains(mg("3"));
    assertThat(allowance.left()).hasValue(1);
    assertThat(allowance.nextFrom()).contains(at("2026-06-10T11:00", NEW_YORK));
    assertThat(allowance.thenFrom()).contains(at("2026-06-11T08:00", NEW_YORK));
  }

  @Test
  @DisplayName("Case 36: moving a taken time moves the next allowed one")
  void aCorrectedTimeMovesTheNextOne() {
    AsNeeded plan = upTo(Maximum.doses(3), 6);
    Instant now = at("2026-06-10T14:00", NEW_YORK);
    assertThat(counted(plan, usedAt(NEW_YORK, "2026-06-10T09:00"), now, NEW_YORK).nextFrom())
        .contains(at("2026-06-10T15:00", NEW_YORK));
    assertThat(counted(plan, usedAt(NEW_YORK, "2026-06-10T13:00"), now, NEW_YORK).nextFrom())
        .contains(at("2026-06-10T19:00", NEW_YORK));
  }

  @Test
  @DisplayName("Case 39: a dose is judged by the limit that was in force when it was taken")
  void theLimitIsARuleOfTheVersion() {
    AsNeeded three = upTo(Maximum.doses(3), 0);
    AsNeeded four = upTo(Maximum.doses(4), 0);
    RegimenItem item =
        RegimenItem.of("m1", LORAZEPAM, three)
            .changedTo(four, new TakeOver.OnDay(date("2026-06-10"), Optional.of(LocalTime.NOON)));
    LocalTime dayStart = time("04:00");
    assertThat(item.versionAt(date("2026-06-10"), time("11:59"), dayStart).plan()).isEqualTo(three);
    assertThat(item.versionAt(date("2026-06-10"), time("12:00"), dayStart).plan()).isEqualTo(four);
    assertThat(item.versionAt(date("2026-06-10"), time("00:30"), dayStart).plan()).isEqualTo(four);
    assertThat(item.versionAt(date("2026-06-09"), time("23:00"), dayStart).plan()).isEqualTo(three);
    assertThat(item.versionAt(date("2026-06-11"), time("05:00"), dayStart).plan()).isEqualTo(four);
    assertThat(Plans.schedule(item, NEW_YORK).over(days("2026-06-01", "2026-07-01"))).isEmpty();
  }

  @Test
  void withoutAStatedMaximumOnlyTheGapIsKnown() {
    Counted allowance =
        counted(
            upTo(new Maximum.NotStated(), 4),
            usedAt(NEW_YORK, "2026-06-10T12:00"),
            at("2026-06-10T13:00", NEW_YORK),
            NEW_YORK);
    assertThat(allowance.left()).isEmpty();
    assertThat(allowance.nextFrom()).contains(at("2026-06-10T16:00", NEW_YORK));
    assertThat(allowance.thenFrom()).contains(at("2026-06-10T20:00", NEW_YORK));
  }

  @Test
  void whatCannotBeAddedUpIsNotCounted() {
    AsNeeded plan = upTo(Maximum.total(mg("4")), 0);
    Instant now = at("2026-06-10T13:00", NEW_YORK);
    UsedDose tablet = new UsedDose(new Ingredient("lorazepam"), now, Amount.parse("1 tablet"));
    assertThat(AsNeededAllowance.of(plan, LORAZEPAM, List.of(tablet), now, NEW_YORK))
        .isInstanceOf(NotCounted.class);
    AsNeeded tablets =
        new AsNeeded(
            Amount.parse("1 tablet"),
            Duration.ZERO,
            Maximum.total(mg("4")),
            List.of(),
            DateRange.ALWAYS);
    assertThat(AsNeededAllowance.of(tablets, LORAZEPAM, List.of(), now, NEW_YORK))
        .isInstanceOf(NotCounted.class);
    assertThat(
            AsNeededAllowance.of(
                tablets,
                LORAZEPAM.withStrength(Strength.parse("0.5 mg")),
                List.of(used(now, "3")),
                now,
                NEW_YORK))
        .isInstanceOfSatisfying(Counted.class, counted -> assertThat(counted.left()).hasValue(2));
    AsNeeded mixed = upTo(Maximum.doses(3), 0);
    assertThat(counted(mixed, List.of(tablet, used(now, "1")), now, NEW_YORK).amount()).isEmpty();
    assertThat(counted(mixed, List.of(tablet, tablet, used(now, "1")), now, NEW_YORK).used())
        .isEqualTo(3);
  }

  @Test
  void outsideItsDatesAPlanAllowsNothing() {
    AsNeeded ended =
        new AsNeeded(
            mg("1"),
            Duration.ZERO,
            Maximum.doses(3),
            List.of(),
            DateRange.before(date("2026-06-10")));
    assertThat(
            AsNeededAllowance.of(
                ended, LORAZEPAM, List.of(), at("2026-06-10T13:00", NEW_YORK), NEW_YORK))
        .isEqualTo(new NotCounted("The plan does not run on this day."));
  }

  @Test
  void aDoseThatCanNeverFitHasNoNextTime() {
    AsNeeded impossible = upTo(Maximum.total(mg("0.5")), 0);
    Counted allowance = counted(impossible, List.of(), at("2026-06-10T13:00", NEW_YORK), NEW_YORK);
    assertThat(allowance.left()).hasValue(0);
    assertThat(allowance.nextFrom()).isEmpty();
    assertThat(allowance.thenFrom()).isEmpty();
  }

  @Test
  void aDoseDatedAfterNowCounts() {
    AsNeeded plan = upTo(Maximum.doses(1), 0);
    Counted allowance =
        counted(
            plan, usedAt(NEW_YORK, "2026-06-10T18:00"), at("2026-06-10T13:00", NEW_YORK), NEW_YORK);
    assertThat(allowance.left()).hasValue(0);
    assertThat(allowance.nextFrom()).contains(at("2026-06-11T18:00", NEW_YORK));
  }

  /// Oracle: the next allowed minute is found by trying every minute.
  @Test
  void theNextAllowedTimeIsTheFirstMinuteThatBreaksNoRule() {
    for (long seed = 0; seed < Integer.getInteger("evenkeel.seeds", 1000) / 4; seed++) {
      Random random = new Random(seed);
      int number = 1 + random.nextInt(4);
      int gap = random.nextInt(7);
      boolean total = random.nextBoolean();
      Instant now = at("2027-03-28T12:00", BERLIN);
      List<Instant> times =
          random
              .ints(random.nextInt(6), 0, 48 * 4)
              .mapToObj(q -> now.minus(Duration.ofMinutes(15L * q)))
              .toList();
      AsNeeded plan = upTo(total ? Maximum.total(mg("" + number)) : Maximum.doses(number), gap);
      Counted allowance =
          counted(plan, times.stream().map(t -> used(t, "1")).toList(), now, BERLIN);
      Instant minute = now;
      while (!fits(times, minute, number, gap)) {
        minute = minute.plusSeconds(60);
      }
      assertThat(allowance.nextFrom()).as("seed %d", seed).contains(minute);
    }
  }

  private static boolean fits(List<Instant> times, Instant at, int number, int gap) {
    int inWindow = 0;
    for (Instant time : times) {
      if (time.plus(Duration.ofHours(gap)).isAfter(at)) {
        return false;
      }
      if (Duration.between(time, at).toMinutes() < 24 * 60) {
        inWindow++;
      }
    }
    return inWindow < number;
  }
}
