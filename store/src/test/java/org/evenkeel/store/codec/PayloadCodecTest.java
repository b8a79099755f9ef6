package org.evenkeel.store.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.quantity.SerumLevel;
import org.evenkeel.core.quantity.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadCodecTest {
  private final PayloadCodec codec = new PayloadCodec();

  record Sample(
      Optional<Mass> mass, Amount amount, LocalDate day, Duration gap, List<Strength> strengths) {}

  @Test
  void writesARecordByItsComponentsAndReadsItBackEqual() {
    Sample sample =
        new Sample(
            Optional.of(Mass.parse("0.125 mg")),
            Amount.parse("1.5 tablets"),
            LocalDate.parse("2026-11-22"),
            Duration.ofHours(8),
            List.of(Strength.parse("20 mg per 1 mL"), Strength.parse("25 mg")));
    String json = codec.write(Sample.class, sample);
    assertThat(json)
        .isEqualTo(
            "{\"mass\":\"0.125 mg\",\"amount\":\"1.5 tablets\",\"day\":\"2026-11-22\",\"gap\":\"PT8H\","
                + "\"strengths\":[{\"active\":\"20 mg\",\"basis\":{\"kind\":\"PerVolume\",\"volume\":\"1 mL\"}},"
                + "{\"active\":\"25 mg\",\"basis\":{\"kind\":\"PerPiece\"}}]}");
    assertThat(codec.read(Sample.class, json)).isEqualTo(sample);
  }

  @Test
  void leavesOutWhatIsEmptyAndReadsWhatIsMissingAsEmpty() {
    Observation result =
        new Observation(
            "o1",
            Optional.of("lithium level"),
            new Code.Loinc("14334-7"),
            Optional.of(
                new SerumLevel(new java.math.BigDecimal("0.8"), SerumLevel.Unit.MMOL_PER_L)),
            Instant.parse("2026-11-22T08:00:00Z"),
            Optional.empty());
    String json = codec.write(Observation.class, result);
    assertThat(json).doesNotContain("hoursSinceDose");
    assertThat(codec.read(Observation.class, json)).isEqualTo(result);
  }

  @Test
  void passesOverMembersThatALaterVersionAdded() {
    assertThat(codec.read(Code.class, "{\"kind\":\"Loinc\",\"value\":\"751-8\",\"added\":[1,2]}"))
        .isEqualTo(new Code.Loinc("751-8"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{}", "{\"kind\":\"Nothing\"}", "{\"kind\":\"Loinc\",\"value\":\"x\"}"})
  void refusesWhatIsNotOneOfTheFamily(String json) {
    assertThatThrownBy(() -> codec.read(Code.class, json))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
