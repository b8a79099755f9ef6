package org.evenkeel.core.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.stopping.Switches.Switch;
import org.evenkeel.core.stopping.Washouts.Washout;
import org.junit.jupiter.api.Test;

class SwitchesTest {
  private static final Selector SSRI = Selector.ofClass("ssri");
  private static final Selector MAOI = Selector.ofClass("maoi");
  private static final Selector FLUOXETINE = Selector.medicine("fluoxetine");

  private final SmallKnowledge knowledge = new SmallKnowledge();

  @Test
  void s01_aPairThatDiffersStandsInsteadOfItsClass() {
    Switch ofClass = way("switching/ssri", SSRI, MAOI, SwitchMethod.TAPER_AND_WAIT, 14, Set.of());
    Switch pair =
        way(
            "switching/fluoxetine",
            FLUOXETINE,
            MAOI,
            SwitchMethod.STOP_AND_WAIT,
            35,
            Set.of("switching/ssri"));
    var switches = new Switches(List.of(ofClass, pair));
    assertThat(switches.between(use("sertraline"), use("phenelzine"))).containsExactly(ofClass);
    assertThat(switches.between(use("fluoxetine"), use("phenelzine"))).containsExactly(pair);
    assertThat(switches.between(use("phenelzine"), use("fluoxetine"))).isEmpty();
    assertThat(switches.between(use("fluoxetine"), use("lithium"))).isEmpty();
  }

  @Test
  void s02_waysThatSourcesDisagreeOnStandSideBySide() {
    Switch one = way("a", SSRI, SSRI, SwitchMethod.DIRECT, 0, Set.of());
    Switch other = way("b", SSRI, SSRI, SwitchMethod.CROSS_TAPER, 0, Set.of());
    assertThat(new Switches(List.of(one, other)).between(use("sertraline"), use("fluoxetine")))
        .containsExactly(one, other);
  }

  @Test
  void s03_onlyAWayThatWaitsHasDays() {
    for (SwitchMethod method : SwitchMethod.values()) {
      boolean waits = method.word().endsWith("wait");
      assertThatThrownBy(() -> way("x", SSRI, SSRI, method, waits ? 0 : 7, Set.of()))
          .hasMessageContaining(waits ? "needs days to wait" : "has no days to wait");
      assertThat(SwitchMethod.parse(method.word())).isEqualTo(method);
    }
    assertThatThrownBy(() -> SwitchMethod.parse("hop")).hasMessageContaining("hop");
  }

  @Test
  void s04_ofSeveralWashoutsTheLongestHolds() {
    var washouts =
        new Washouts(List.of(washout("ssri", SSRI, 14), washout("fluoxetine", FLUOXETINE, 35)));
    assertThat(washouts.between(use("fluoxetine"), use("phenelzine")).orElseThrow().gap())
        .isEqualTo(Period.ofDays(35));
    assertThat(washouts.between(use("sertraline"), use("phenelzine")).orElseThrow().gap())
        .isEqualTo(Period.ofDays(14));
    assertThat(washouts.between(use("sertraline"), use("lithium"))).isEmpty();
    assertThat(washouts.between(use("lithium"), use("phenelzine"))).isEmpty();
  }

  private static Washout washout(String id, Selector stopped, int days) {
    return new Washout(
        SmallKnowledge.rule(id, Tier.CONTRAINDICATED, true), stopped, MAOI, Period.ofDays(days));
  }

  private static Switch way(
      String id, Selector from, Selector to, SwitchMethod method, int days, Set<String> instead) {
    return new Switch(
        id,
        "test.1",
        from,
        to,
        method,
        days == 0 ? Optional.empty() : Optional.of(Period.ofDays(days)),
        List.of("step"),
        "why",
        List.of("watch"),
        List.of(SmallKnowledge.SOURCE),
        Optional.empty(),
        instead,
        "US",
        new Review(SmallKnowledge.WRITTEN, List.of()));
  }

  private InUse use(String name) {
    return InUse.of(knowledge.medicine(name));
  }
}
