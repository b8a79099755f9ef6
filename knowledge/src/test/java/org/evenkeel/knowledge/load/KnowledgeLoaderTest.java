package org.evenkeel.knowledge.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.missed.MissedDoseRules;
import org.evenkeel.core.monitoring.MonitoringRules;
import org.evenkeel.core.observation.Parameters;
import org.evenkeel.core.person.ConditionIndex;
import org.evenkeel.core.safety.AllergyRules;
import org.evenkeel.core.safety.Contraindications;
import org.evenkeel.core.safety.DoseLimits;
import org.evenkeel.core.safety.DuplicateRules;
import org.evenkeel.core.safety.InteractionRules;
import org.evenkeel.core.scale.RatingScales;
import org.evenkeel.core.stopping.AbruptStops;
import org.evenkeel.core.stopping.Washouts;
import org.junit.jupiter.api.Test;

class KnowledgeLoaderTest {

  private static final KnowledgeBase KNOWLEDGE = KnowledgeLoader.bundled();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  @Test
  void fillsEveryKeyThatARoomDeclares() {
    List<Key<?>> keys =
        List.of(
            Formulary.KEY,
            InteractionRules.KEY,
            DoseLimits.KEY,
            Contraindications.KEY,
            AllergyRules.KEY,
            DuplicateRules.KEY,
            Washouts.KEY,
            AbruptStops.KEY,
            MonitoringRules.KEY,
            MissedDoseRules.KEY,
            RatingScales.KEY,
            ConditionIndex.KEY,
            Parameters.KEY);

    assertThat(keys).allMatch(key -> KNOWLEDGE.get(key, DAY).isPresent());
  }

  @Test
  void saysNothingUnderAKeyNobodyFilled() {
    assertThat(KNOWLEDGE.get(new Key<>("weather", String.class), DAY)).isEmpty();
  }

  @Test
  void findsTheSourceOfEveryInteraction() {
    assertThat(KNOWLEDGE.get(InteractionRules.KEY, DAY).orElseThrow().pairs())
        .isNotEmpty()
        .allMatch(rule ->
            rule.head().sources().stream()
                .allMatch(source -> KNOWLEDGE.source(source.key()).isPresent()));
  }

  @Test
  void aCombinationWithFactsOfItsOwnIsOneMedicine() {
    Medicine combination =
        KNOWLEDGE
            .get(Formulary.KEY, DAY)
            .orElseThrow()
            .medicine(new Ingredient("buprenorphine/naloxone"))
            .orElseThrow();

    assertThat(combination.depth()).isEqualTo(Medicine.Depth.COMPLETE);
    assertThat(combination.contains())
        .containsExactly(new Ingredient("buprenorphine"), new Ingredient("naloxone"));
  }
}
