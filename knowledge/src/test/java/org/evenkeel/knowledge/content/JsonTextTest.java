package org.evenkeel.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

  @Test
  void readsWhatItWrites() {
    Map<String, Object> value =
        Map.of("list", List.of(1L, "two", true, new BigDecimal("0.50")), "empty", Map.of());

    assertThat(JsonText.read(JsonText.write(value))).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"a\":2}",
        "{\"a\":1} {}",
        "{\"a\":",
        "[1e400]",
        "",
        "{'a':1}",
        "[1,]",
        "NaN"
      })
  void refusesWhatIsNotOneStrictJsonValue(String text) {
    assertThatThrownBy(() -> JsonText.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesNestingBeyondReason() {
    assertThatThrownBy(() -> JsonText.read("[".repeat(10_000)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
