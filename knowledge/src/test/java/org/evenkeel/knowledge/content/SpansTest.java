package org.evenkeel.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {

  @Test
  void readsSpansAsAuthorsWriteThem() {
    assertThat(Spans.duration("30 min")).isEqualTo(Duration.ofMinutes(30));
    assertThat(Spans.duration("1.5 h")).isEqualTo(Duration.ofMinutes(90));
    assertThat(Spans.duration("6 wk")).isEqualTo(Duration.ofDays(42));
    assertThat(Spans.period("6 mo")).isEqualTo(Period.ofMonths(6));
    assertThat(Spans.period("48 h")).isEqualTo(Period.ofDays(2));
  }

  @Test
  void roundsHoursUpToWholeDaysWhereDaysAreCounted() {
    assertThat(Spans.period("12 h")).isEqualTo(Period.ofDays(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "5 weeks", "-1 d", "5d"})
  void refusesOtherSpellings(String text) {
    assertThatThrownBy(() -> Spans.duration(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
