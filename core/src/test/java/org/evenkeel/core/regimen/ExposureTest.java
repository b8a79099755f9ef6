package org.evenkeel.core.regimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Release;
import org.junit.jupiter.api.Test;

class ExposureTest {

  @Test
  void aNamedProductSaysItsBrandAndRelease() {
    Exposure plain = Exposure.of("MedicationRequest/m1", new Ingredient("paliperidone"));
    Exposure named = plain.withProduct(Optional.of("Invega"), Optional.of(Release.EXTENDED));
    assertThat(plain.brand()).isEmpty();
    assertThat(named.brand()).contains("Invega");
    assertThat(named.release()).contains(Release.EXTENDED);
    assertThat(named.ingredient()).isEqualTo(plain.ingredient());
  }
}
