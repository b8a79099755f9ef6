package org.evenkeel.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalEntryTest {

  @Test
  void lowAndHighCanBeThereAtOnce() {
    JournalEntry mixed =
        JournalEntry.of(Map.of(Feeling.LOW, new Level(3), Feeling.HIGH, new Level(4)));
    assertThat(mixed.feeling(Feeling.LOW)).contains(new Level(3));
    assertThat(mixed.feeling(Feeling.HIGH)).contains(new Level(4));
  }

  @Test
  void whatWasNotAnsweredIsAbsentNotZero() {
    JournalEntry calm = JournalEntry.of(Map.of(Feeling.ANXIOUS, new Level(0)));
    assertThat(calm.feeling(Feeling.ANXIOUS)).contains(new Level(0));
    assertThat(calm.feeling(Feeling.LOW)).isEmpty();
  }

  @Test
  void anEmptyPageIsNotKept() {
    assertThatIllegalArgumentException().isThrownBy(() -> JournalEntry.note("  "));
    assertThat(JournalEntry.note(" better ").note()).contains("better");
  }

  @Test
  void numbersStayWithinWhatTheyMean() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Level(5));
    assertThatIllegalArgumentException().isThrownBy(() -> new Level(-1));
    assertThat(new Level(1)).isLessThan(new Level(2));
    assertThatIllegalArgumentException().isThrownBy(() -> slept("24.5"));
    assertThatIllegalArgumentException().isThrownBy(() -> slept("-1"));
    assertThat(slept("7.50")).isEqualTo(slept("7.5"));
    assertThat(slept("0.0").sleepHours()).contains(BigDecimal.ZERO);
  }

  @Test
  void everyWordOfTheRecordReadsBack() {
    for (Feeling feeling : Feeling.values()) {
      assertThat(Feeling.parse(feeling.word())).isEqualTo(feeling);
    }
    for (SideEffect.Severity severity : SideEffect.Severity.values()) {
      assertThat(SideEffect.Severity.parse(severity.word())).isEqualTo(severity);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Feeling.parse("fine"));
    assertThatIllegalArgumentException().isThrownBy(() -> SideEffect.Severity.parse("awful"));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new SideEffect(" ", SideEffect.Severity.MILD, Optional.empty(), Optional.empty()));
  }

  private static JournalEntry slept(String hours) {
    return new JournalEntry(
        Map.of(),
        Optional.empty(),
        Optional.of(new BigDecimal(hours)),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
