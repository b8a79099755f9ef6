package org.evenkeel.core.starting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.person.Bounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InductionRuleTest {
  private static final InductionRule RULE =
      rule(
          line(Set.of("methadone"), Bounds.below("24"), null, InductionAction.WAIT),
          line(Set.of(), null, Bounds.below("8"), InductionAction.WAIT),
          line(Set.of("fentanyl"), null, Bounds.below("13"), InductionAction.LOW_DOSE),
          line(Set.of(), null, null, InductionAction.PROCEED));

  @Test
  void s01_theFirstCaseThatFitsAnswers() {
    assertThat(action("methadone", "23", "20")).isEqualTo(InductionAction.WAIT);
    assertThat(action("methadone", "24", "20")).isEqualTo(InductionAction.PROCEED);
    assertThat(action("methadone", "24", "7")).isEqualTo(InductionAction.WAIT);
    assertThat(action("fentanyl", "30", "12")).isEqualTo(InductionAction.LOW_DOSE);
    assertThat(action("fentanyl", "30", "13")).isEqualTo(InductionAction.PROCEED);
  }

  @Test
  void s02_whatWasNotSaidIsAskedForAndNotGuessed() {
    assertThat(missing(RULE, "", "30", "12")).containsExactly("opioid");
    assertThat(missing(RULE, "methadone", "", "13")).containsExactly("hoursSinceLastUse");
    assertThat(missing(RULE, "fentanyl", "30", "")).containsExactly("cows");
    assertThat(missing(RULE, "", "", "")).containsExactlyInAnyOrder("opioid", "hoursSinceLastUse");
  }

  @Test
  void s03_anOpioidIsFoundByItsNameOrItsKind() {
    assertThat(RULE.kindOf(" Heroin ")).contains("short-acting");
    assertThat(RULE.kindOf("short-acting")).contains("short-acting");
    assertThat(RULE.kindOf("naloxone")).isEmpty();
  }

  @Test
  void s04_aTableWithAHoleIsNamed() {
    assertThat(RULE.holes()).isEmpty();
    InductionRule hole =
        rule(
            line(Set.of("methadone"), null, null, InductionAction.WAIT),
            line(Set.of(), null, new Bounds(number("8"), number("13")), InductionAction.PROCEED));
    assertThat(hole.holes())
        .containsExactly(
            "short-acting, 0 h, COWS 0",
            "short-acting, 0 h, COWS 13",
            "fentanyl, 0 h, COWS 0",
            "fentanyl, 0 h, COWS 13");
    assertThat(missing(hole, "fentanyl", "1", "20"))
        .containsExactly("a case of the rule that fits");
  }

  @Test
  void s05_aRuleIsFoundByItsMedicine() {
    SmallKnowledge knowledge = new SmallKnowledge();
    var rules = new InductionRules(List.of(RULE));
    assertThat(rules.of(InUse.of(knowledge.medicine("buprenorphine")))).contains(RULE);
    assertThat(rules.of(InUse.of(knowledge.medicine("lithium")))).isEmpty();
  }

  @Test
  void s06_actionsHaveWords() {
    for (InductionAction action : InductionAction.values()) {
      assertThat(InductionAction.parse(action.word())).isEqualTo(action);
    }
    assertThatThrownBy(() -> InductionAction.parse("hurry")).hasMessageContaining("hurry");
  }

  private static InductionAction action(String kind, String hours, String cows) {
    InductionAnswer answer = RULE.answer(Optional.of(kind), number(hours), number(cows));
    assertThat(answer.rule()).isEqualTo(RULE);
    return ((InductionAnswer.Said) answer).said().action();
  }

  private static Set<String> missing(InductionRule rule, String kind, String hours, String cows) {
    InductionAnswer answer =
        rule.answer(Optional.of(kind).filter(k -> !k.isEmpty()), number(hours), number(cows));
    assertThat(answer.rule()).isEqualTo(rule);
    return ((InductionAnswer.NotKnown) answer).missing();
  }

  private static Optional<BigDecimal> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  private static InductionRule rule(InductionRule.Case... cases) {
    return new InductionRule(
        "inductions/x",
        "test.1",
        Selector.medicine("buprenorphine"),
        List.of(
            new InductionRule.Kind("short-acting", List.of("heroin", "oxycodone")),
            new InductionRule.Kind("fentanyl", List.of("fentanyl")),
            new InductionRule.Kind("methadone", List.of("methadone"))),
        Arrays.asList(cases),
        "US",
        new Review(SmallKnowledge.WRITTEN, List.of()));
  }

  private static InductionRule.Case line(
      Set<String> kinds, @Nullable Bounds hours, @Nullable Bounds cows, InductionAction action) {
    return new InductionRule.Case(
        kinds,
        Optional.ofNullable(hours),
        Optional.ofNullable(cows),
        action,
        "why",
        List.of("step"),
        List.of(SmallKnowledge.SOURCE),
        Optional.empty());
  }
}
