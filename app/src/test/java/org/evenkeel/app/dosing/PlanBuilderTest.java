package org.evenkeel.app.dosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.quantity.Strength;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.regimen.Repeat;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.Step;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.regimen.Titration;
import org.junit.jupiter.api.Test;

class PlanBuilderTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

  @Test
  void tellsWhichStepIsDoneWhichIsNowAndWhichIsAhead() {
    PlanView.Item item = only(titration());
    assertThat(item.steps())
        .extracting(PlanView.StepRow::state)
        .containsExactly("done", "now", "ahead");
    PlanView.StepRow now = item.steps().get(1);
    assertThat(now.dose()).isEqualTo("50 mg");
    assertThat(now.day()).isEqualTo("Day 9 of 14");
    assertThat(now.text()).contains("Nov 16 to Nov 29", "2 tablets");
    assertThat(item.steps().get(2).title()).isEqualTo("From Nov 30");
  }

  @Test
  void withoutKnowledgeItSaysThatItIsNotRecorded() {
    PlanView.Item item = only(titration());
    assertThat(item.why()).isEqualTo("What it is for is not recorded. Ask your team.");
    assertThat(item.forgot()).containsExactly("Not recorded. Ask your pharmacist.");
    assertThat(item.expect()).isEmpty();
  }

  @Test
  void aMedicineThatEndedIsAmongThePast() {
    PlanView view =
        PlanBuilder.of(List.of(facts(titration().stoppedOn(TODAY.minusDays(1)))), TODAY);
    assertThat(view.medicines()).isEmpty();
    assertThat(view.past()).hasSize(1);
  }

  private static PlanView.Item only(RegimenItem item) {
    return PlanBuilder.of(List.of(facts(item)), TODAY).medicines().getFirst();
  }

  private static PlanFacts facts(RegimenItem item) {
    return new PlanFacts(
        item, List.of(), "", "", Optional.empty(), Optional.empty(), List.of(), "", "");
  }

  private static RegimenItem titration() {
    PlannedMedicine medicine =
        PlannedMedicine.of("example").withStrength(Strength.perPiece(Mass.parse("25 mg")));
    return RegimenItem.of(
        "m1",
        medicine,
        new Titration(
            LocalDate.parse("2026-11-02"),
            List.of(
                Step.lasting(14, morning("1 tablet")),
                Step.lasting(14, morning("2 tablets")),
                Step.staying(morning("4 tablets")))));
  }

  private static Timing.OnDays morning(String amount) {
    return new Timing.OnDays(
        new Repeat.EveryDays(1),
        List.of(Slot.at("morning", LocalTime.of(8, 0), Amount.parse(amount))));
  }
}
