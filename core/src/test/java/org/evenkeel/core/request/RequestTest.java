package org.evenkeel.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.core.careteam.Act;
import org.evenkeel.core.careteam.Author;
import org.evenkeel.core.careteam.Authority;
import org.evenkeel.core.careteam.Role;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.TakeOver;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.time.DateRange;
import org.junit.jupiter.api.Test;

class RequestTest {

  private static final Instant NOW = Instant.parse("2026-11-25T15:00:00Z");
  private static final LocalDate START = LocalDate.of(2026, 11, 26);
  private static final Authority PRESCRIBER = authority(Role.PRESCRIBER);
  private static final ItemId ITEM = new ItemId("sertraline");

  private static final Concern CONTRAINDICATED =
      concern("interactions/maoi", Tier.CONTRAINDICATED, false);
  private static final Concern WASHOUT = concern("washouts/maoi", Tier.CONTRAINDICATED, true);
  private static final Concern MAJOR = concern("interactions/bleeding", Tier.MAJOR, false);

  @Test
  void aPrescriptionLivesFromProposedToStopped() {
    Proposed proposed = new Proposed(order(), PRESCRIBER.author(), NOW);
    Signed signed = signed(proposed.checked(reviewed()).sign(PRESCRIBER, List.of(), NOW));
    assertThat(signed.dispatch()).isEqualTo(new Dispatch.NotSent());
    assertThat(signed.start().plan()).isEqualTo(order().plan());
    assertThat(
            signed.stop(
                PRESCRIBER, START.plusDays(30), StopReason.NOT_HELPING, Optional.empty(), NOW))
        .isInstanceOfSatisfying(
            Decision.Made.class, made -> assertThat(made.now()).isInstanceOf(Stopped.class));
  }

  @Test
  void everyInterruptingConcernMustBeAnswered() {
    Checked checked = checked(CONTRAINDICATED, MAJOR);
    assertThat(checked.reviewed().interrupting()).hasSize(2);
    assertThat(reasons(checked.sign(PRESCRIBER, List.of(), NOW)))
        .containsExactly(new Refusal.Unanswered(CONTRAINDICATED), new Refusal.Unanswered(MAJOR));
    assertThat(
            checked.sign(
                PRESCRIBER,
                List.of(
                    Acknowledgement.of(CONTRAINDICATED, OverrideReason.BENEFIT_OUTWEIGHS)
                        .saying("tried everything else"),
                    Acknowledgement.of(MAJOR, OverrideReason.WILL_MONITOR)),
                NOW))
        .isInstanceOfSatisfying(
            Signed.class,
            signed ->
                assertThat(signed.starts())
                    .containsExactlyInAnyOrder(
                        OverrideReason.Starts.MONITORING, OverrideReason.Starts.REVIEW));
  }

  @Test
  void aContraindicatedFindingAndAnotherReasonNeedWords() {
    List<Acknowledgement> wordless =
        List.of(
            Acknowledgement.of(CONTRAINDICATED, OverrideReason.ALREADY_TOLERATED).saying("  "),
            Acknowledgement.of(MAJOR, OverrideReason.OTHER));
    assertThat(reasons(checked(CONTRAINDICATED, MAJOR).sign(PRESCRIBER, wordless, NOW)))
        .containsExactly(new Refusal.NeedsWords(CONTRAINDICATED), new Refusal.NeedsWords(MAJOR));
  }

  @Test
  void aWashoutIsWaitedForAndNotMonitored() {
    List<Acknowledgement> watch =
        List.of(Acknowledgement.of(WASHOUT, OverrideReason.WILL_MONITOR).saying("daily calls"));
    assertThat(reasons(checked(WASHOUT).sign(PRESCRIBER, watch, NOW)))
        .containsExactly(new Refusal.CannotBeMonitored(WASHOUT));
  }

  @Test
  void anAnswerToNothingIsToldSo() {
    Acknowledgement stray = Acknowledgement.of(MAJOR, OverrideReason.WILL_MONITOR);
    Acknowledgement otherPair =
        new Acknowledgement(
            MAJOR.rule(), List.of("a", "b"), OverrideReason.WILL_MONITOR, Optional.empty());
    assertThat(reasons(checked().sign(PRESCRIBER, List.of(stray), NOW)))
        .containsExactly(new Refusal.AnswersNothing(stray));
    assertThat(reasons(checked(MAJOR).sign(PRESCRIBER, List.of(otherPair), NOW)))
        .containsExactly(new Refusal.Unanswered(MAJOR), new Refusal.AnswersNothing(otherPair));
  }

  @Test
  void onlyThoseWhoMayPrescribeSignAndStopButANurseHoldsAndRecordsOutsideOrders() {
    Authority nurse = authority(Role.NURSE);
    assertThat(reasons(checked().sign(nurse, List.of(), NOW)))
        .containsExactly(new Refusal.NotAllowed(Act.PRESCRIBE));
    Order outside =
        order().by(new Origin.Outside("Dr. Example", Origin.Verification.CALLED_PRESCRIBER));
    Signed signed =
        signed(new Checked(outside, nurse.author(), reviewed()).sign(nurse, List.of(), NOW));
    assertThat(signed.stop(nurse, START, StopReason.SAFETY, Optional.empty(), NOW))
        .isEqualTo(new Decision.NotMade<>(List.of(new Refusal.NotAllowed(Act.PRESCRIBE))));
    Hold pause = new Hold.Pause(ITEM, DateRange.startingOn(START));
    OnHold held = made(signed.hold(nurse, pause, "hospital", NOW));
    assertThat(held.order()).isEqualTo(outside);
    assertThat(held.resume(nurse)).isEqualTo(new Decision.Made<>(signed));
    assertThat(held.resume(authority(Role.THERAPIST)))
        .isEqualTo(new Decision.NotMade<>(List.of(new Refusal.NotAllowed(Act.HOLD))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Origin.Outside(" ", Origin.Verification.PERSON_SAID));
  }

  @Test
  void aHoldEndsWhenResumedAndNeverGrowsByThat() {
    Hold open = new Hold.Pause(ITEM, DateRange.startingOn(START));
    assertThat(OnHold.ending(open, START.plusDays(7)).days())
        .isEqualTo(DateRange.between(START, START.plusDays(7)));
    Hold week = new Hold.StayOnStep(ITEM, DateRange.between(START, START.plusDays(7)));
    assertThat(OnHold.ending(week, START.plusDays(30))).isEqualTo(week);
    Signed signed = signed(checked().sign(PRESCRIBER, List.of(), NOW));
    Hold other = new Hold.Pause(new ItemId("other"), DateRange.ALWAYS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OnHold(signed, other, "why", PRESCRIBER.author(), NOW));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OnHold(signed, open, " ", PRESCRIBER.author(), NOW));
  }

  @Test
  void adjustingKeepsTheChainAndTheEarlierVersion() {
    Signed first = signed(checked().sign(PRESCRIBER, List.of(), NOW));
    TakeOver nextWeek = new TakeOver.OnDay(START.plusDays(7), Optional.empty());
    Proposed adjust =
        first.adjust(new UUID(2, 2), daily("100 mg"), nextWeek, PRESCRIBER.author(), NOW);
    assertThat(adjust.order().prior()).contains(order().id());
    assertThat(adjust.order().item()).isEqualTo(ITEM);
    Signed second = signed(adjust.checked(reviewed()).sign(PRESCRIBER, List.of(), NOW));
    RegimenItem item = second.change(first.start());
    assertThat(item.versions()).hasSize(2);
    assertThat(item.dailyDose(START)).contains(new DailyDose(Mass.ofMilligrams(50)));
    assertThat(item.dailyDose(START.plusDays(7))).contains(new DailyDose(Mass.ofMilligrams(100)));
    assertThatIllegalStateException().isThrownBy(second::start);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> order().changedTo(new UUID(2, 2), daily("100 mg"), new TakeOver.AtStart()));
  }

  @Test
  void aPlanWithAnEndCompletesByItself() {
    Order week =
        Order.toStart(
            new UUID(3, 3),
            ITEM,
            PlannedMedicine.of("sertraline"),
            fixed("50 mg", DateRange.between(START, START.plusDays(7))),
            "depression");
    Signed signed =
        signed(new Checked(week, PRESCRIBER.author(), reviewed()).sign(PRESCRIBER, List.of(), NOW));
    assertThat(signed.completedBy(START.plusDays(6))).isEmpty();
    assertThat(signed.completedBy(START.plusDays(7)))
        .hasValueSatisfying(done -> {
          assertThat(done.on()).isEqualTo(START.plusDays(7));
          assertThat(done.order()).isEqualTo(week);
        });
    assertThat(signed(checked().sign(PRESCRIBER, List.of(), NOW)).completedBy(LocalDate.MAX))
        .isEmpty();
  }

  @Test
  void whatWasSentAndFilledIsKnownAndNothingIsGuessed() {
    Signed signed = signed(checked().sign(PRESCRIBER, List.of(), NOW));
    Dispatch phoned = new Dispatch.Sent(Dispatch.Way.PHONED, START);
    assertThat(signed.with(phoned).dispatch()).isEqualTo(phoned);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dispatch.Filled(START, Optional.of(0)));
    assertThat(new Dispatch.Filled(START, Optional.empty()).days()).isEmpty();
    assertThat(signed.stop(PRESCRIBER, START, StopReason.OTHER, Optional.of(" "), NOW))
        .isEqualTo(new Decision.NotMade<>(List.of(new Refusal.StopNeedsWords())));
  }

  @Test
  void anOrderSaysWhatItIsForAndNothingIsUnsignedForNoReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Order.toStart(
                new UUID(1, 1), ITEM, PlannedMedicine.of("sertraline"), daily("50 mg"), " "));
    assertThatIllegalArgumentException().isThrownBy(() -> new Signing.NotSigned(List.of()));
  }

  static Order order() {
    return Order.toStart(
        new UUID(1, 1), ITEM, PlannedMedicine.of("sertraline"), daily("50 mg"), "depression");
  }

  private static Fixed daily(String amount) {
    return fixed(amount, DateRange.startingOn(START));
  }

  private static Fixed fixed(String amount, DateRange dates) {
    Slot morning = Slot.at("morning", LocalTime.of(8, 0), Amount.parse(amount));
    return Fixed.of(Timing.OnDays.daily(morning), dates);
  }

  private static Checked checked(Concern... concerns) {
    return new Checked(order(), PRESCRIBER.author(), reviewed(concerns));
  }

  private static Reviewed reviewed(Concern... concerns) {
    return new Reviewed(List.of(concerns), Map.of(), "2026.11.0", NOW, 12);
  }

  private static Concern concern(String rule, Tier tier, boolean washout) {
    return new Concern(
        rule, "2026.11.0", tier, true, washout, List.of("phenelzine", "sertraline"), "summary");
  }

  private static Authority authority(Role role) {
    return Authority.of(new Author(new UUID(role.name().length(), 1), role));
  }

  private static OnHold made(Decision<OnHold> decision) {
    return switch (decision) {
      case Decision.Made<OnHold>(var now) -> now;
      case Decision.NotMade<OnHold>(var why) -> throw new AssertionError(why);
    };
  }

  private static Signed signed(Signing signing) {
    return switch (signing) {
      case Signed signed -> signed;
      case Signing.NotSigned(var reasons) -> throw new AssertionError(reasons);
    };
  }

  private static List<Refusal> reasons(Signing signing) {
    return switch (signing) {
      case Signed signed -> throw new AssertionError("signed: " + signed);
      case Signing.NotSigned(var reasons) -> reasons;
    };
  }
}
