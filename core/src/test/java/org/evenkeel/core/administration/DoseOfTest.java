package org.evenkeel.core.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.schedule.SlotId;
import org.evenkeel.core.time.TreatmentDay;
import org.junit.jupiter.api.Test;

class DoseOfTest {
  private static final SlotId MORNING =
      new SlotId.Named(new ItemId("m1"), new TreatmentDay(LocalDate.of(2026, 11, 25)), "morning");

  @Test
  void aDoseIsCalledByItsMedicineWithoutStrengthAndForm() {
    DoseOf one =
        DoseOf.planned(MORNING, "sertraline 50 mg tablet", Set.of(new Ingredient("sertraline")));
    assertThat(one.name()).isEqualTo("sertraline");
    DoseOf two =
        DoseOf.unplanned(
            "Suboxone 8 mg/2 mg film",
            Set.of(new Ingredient("naloxone"), new Ingredient("buprenorphine")));
    assertThat(two.name()).isEqualTo("buprenorphine/naloxone");
  }

  @Test
  void aPlannedDoseIsOneOfItsOwnMedicine() {
    assertThatThrownBy(() ->
            new DoseOf(Optional.of(new ItemId("m2")), Optional.of(MORNING), "sertraline", Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
