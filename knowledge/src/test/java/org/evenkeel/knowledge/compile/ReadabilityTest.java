package org.evenkeel.knowledge.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

  @ParameterizedTest
  @CsvSource({"cat,1", "table,2", "take,1", "water,2", "tablet,2", "antidepressant,5", "rested,2"})
  void countsSyllables(String word, int syllables) {
    assertThat(Readability.syllables(word)).isEqualTo(syllables);
  }

  @Test
  void shortWordsInShortSentencesAreEasy() {
    assertThat(Readability.grade("Take it with food. Drink water. Call us if you feel sick."))
        .isLessThan(4);
  }

  @Test
  void longWordsInLongSentencesAreHard() {
    assertThat(
            Readability.grade(
                "Pharmacological interventions necessitate multidisciplinary observation of"
                    + " cardiovascular complications and neurological deterioration."))
        .isGreaterThan(15);
  }
}
