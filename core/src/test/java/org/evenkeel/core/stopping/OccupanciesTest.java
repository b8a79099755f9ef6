package org.evenkeel.core.stopping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.stopping.Occupancies.Occupancy;
import org.junit.jupiter.api.Test;

class OccupanciesTest {
  @Test
  void aMedicineThatWasNotMeasuredHasNoCurve() {
    Occupancy measured =
        new Occupancy(
            new Ingredient("sertraline"),
            "serotonin transporter",
            Mass.parse("10 mg"),
            List.of("a-study"),
            Optional.empty());
    Occupancies all = new Occupancies(List.of(measured));
    assertThat(all.of(new Ingredient("sertraline"))).contains(measured);
    assertThat(all.of(new Ingredient("lithium"))).isEmpty();
  }
}
