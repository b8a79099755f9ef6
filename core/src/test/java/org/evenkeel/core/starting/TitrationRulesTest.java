package org.evenkeel.core.starting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.medication.Release;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.person.Bounds;
import org.evenkeel.core.quantity.Mass;
import org.junit.jupiter.api.Test;

class TitrationRulesTest {
  private static final String BIPOLAR = "bipolar disorder";
  private static final List<TitrationStep> STEPS =
      List.of(step(1, "25 mg", ""), step(15, "50 mg", ""), step(29, "100 mg", "200 mg"));
  private static final Selector VALPROATE = Selector.medicine("valproate");

  private final SmallKnowledge knowledge =
      new SmallKnowledge()
          .add(SmallKnowledge.medicine("lamotrigine", "lamotrigine-class"))
          .add(SmallKnowledge.medicine("valproate", "valproate"));

  private final TitrationRule with =
      rule("with", BIPOLAR, Optional.of(VALPROATE), Optional.empty());
  private final TitrationRule without =
      rule("without", BIPOLAR, Optional.empty(), Optional.of(VALPROATE));
  private final TitrationRules rules = new TitrationRules(List.of(with, without));

  @Test
  void s01_whatElseIsTakenDecidesTheSteps() {
    assertThat(rules.answer(about(BIPOLAR, "valproate"))).isEqualTo(found(with));
    assertThat(rules.answer(about(BIPOLAR, "lithium"))).isEqualTo(found(without));
    assertThat(rules.answer(about(BIPOLAR))).isEqualTo(found(without));
  }

  @Test
  void s02_theSafeStepsAreNeverGuessed() {
    var nobodySaid =
        new TitrationQuestion(
            use("lamotrigine"), Optional.of(BIPOLAR), Optional.empty(), List.of(), Map.of());
    assertThat(rules.answer(nobodySaid)).isEqualTo(notKnown("with"));
    var unknownOther =
        new TitrationQuestion(
            use("lamotrigine"),
            Optional.of(BIPOLAR),
            Optional.of(List.of()),
            List.of("foobarol"),
            Map.of());
    assertThat(rules.answer(unknownOther)).isEqualTo(notKnown("no knowledge of foobarol"));
  }

  @Test
  void s03_theIndicationIsAskedOnlyWhenItMakesADifference() {
    var unsaid =
        new TitrationQuestion(
            use("lamotrigine"), Optional.empty(), Optional.of(List.of()), List.of(), Map.of());
    assertThat(rules.answer(unsaid)).isEqualTo(found(without));
    var epilepsy = rule("epilepsy", "epilepsy", Optional.empty(), Optional.empty());
    var both = new TitrationRules(List.of(without, epilepsy));
    assertThat(both.answer(unsaid))
        .isEqualTo(
            new TitrationAnswer.NotKnown(Set.of("indication"), List.of(BIPOLAR, "epilepsy")));
    assertThat(both.answer(about(" Epilepsy "))).isEqualTo(found(epilepsy));
  }

  @Test
  void s04_nothingOnFileIsSaidAsSuch() {
    assertThat(rules.answer(about("hiccups")))
        .isEqualTo(new TitrationAnswer.NoneOnFile(List.of(BIPOLAR)));
    var lithium =
        new TitrationQuestion(
            use("lithium"), Optional.empty(), Optional.empty(), List.of(), Map.of());
    assertThat(rules.answer(lithium)).isEqualTo(new TitrationAnswer.NoneOnFile(List.of()));
  }

  @Test
  void s05_ageAndWeightAreAskedWhereTheStepsDifferByThem() {
    TitrationRule adults =
        new TitrationRule(
            "adults",
            "test.1",
            Selector.medicine("lamotrigine"),
            List.of(BIPOLAR),
            "adults",
            Optional.empty(),
            Optional.empty(),
            Map.of("age", Bounds.atLeast("18")),
            STEPS,
            Optional.empty(),
            "200 mg",
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            "why",
            "plain",
            List.of(SmallKnowledge.SOURCE),
            Optional.empty(),
            "US",
            new Review(SmallKnowledge.WRITTEN, List.of()));
    var ages = new TitrationRules(List.of(adults));
    assertThat(ages.answer(about(BIPOLAR))).isEqualTo(notKnown("age"));
    assertThat(ages.answer(aged("17"))).isInstanceOf(TitrationAnswer.NoneOnFile.class);
    assertThat(ages.answer(aged("18"))).isEqualTo(found(adults));
  }

  @Test
  void s06_aFormThatNobodyStatedIsAskedFor() {
    knowledge.add(
        SmallKnowledge.medicine("quetiapine", "sga")
            .form("tablet", Route.ORAL, Release.IMMEDIATE)
            .form("tablet", Route.ORAL, Release.EXTENDED));
    var extended =
        rule(
            "extended",
            Selector.builder().medicines("quetiapine").releases(Release.EXTENDED).build(),
            STEPS,
            "");
    var question =
        new TitrationQuestion(
            use("quetiapine"), Optional.empty(), Optional.empty(), List.of(), Map.of());
    assertThat(new TitrationRules(List.of(extended)).answer(question))
        .isEqualTo(notKnown("release of quetiapine"));
  }

  @Test
  void s07_aStepHoldsUntilTheNextOneBegins() {
    assertThat(with.on(1).dose()).isEqualTo(Mass.parse("25 mg"));
    assertThat(with.on(14).dose()).isEqualTo(Mass.parse("25 mg"));
    assertThat(with.on(15).dose()).isEqualTo(Mass.parse("50 mg"));
    assertThat(with.on(400).most()).isEqualTo(Mass.parse("200 mg"));
    assertThat(with.on(15).most()).isEqualTo(Mass.parse("50 mg"));
    assertThatThrownBy(() -> with.on(0)).hasMessageContaining("not 0");
  }

  @Test
  void s08_tablesThatCannotBeAreRefused() {
    var lamotrigine = Selector.medicine("lamotrigine");
    assertThatThrownBy(() -> rule("x", lamotrigine, List.of(), ""))
        .hasMessageContaining("first step begins on day 1");
    assertThatThrownBy(() -> rule("x", lamotrigine, List.of(step(2, "1 mg", "")), ""))
        .hasMessageContaining("first step begins on day 1");
    assertThatThrownBy(
            () -> rule("x", lamotrigine, List.of(step(1, "1 mg", ""), step(1, "2 mg", "")), ""))
        .hasMessageContaining("does not follow");
    assertThatThrownBy(() -> rule("x", lamotrigine, STEPS, "150 mg"))
        .hasMessageContaining("200 mg on day 29 is more than the most, 150 mg");
    assertThat(rule("x", lamotrigine, STEPS, "200 mg").maximumDaily()).isPresent();
    assertThatThrownBy(() -> step(1, "25 mg", "25 mg")).hasMessageContaining("not more than");
    assertThatThrownBy(() -> step(1, "0 mg", "")).hasMessageContaining("without a dose");
    assertThatThrownBy(() -> step(0, "1 mg", "")).hasMessageContaining("from 1");
    for (int[] counts : new int[][] {{0, 1}, {1, 0}}) {
      assertThatThrownBy(() ->
              new TitrationStep(1, Mass.parse("1 mg"), Optional.empty(), counts[0], counts[1], ""))
          .hasMessageContaining("from 1");
    }
  }

  private static TitrationStep step(int day, String dose, String upTo) {
    return new TitrationStep(
        day,
        Mass.parse(dose),
        upTo.isEmpty() ? Optional.empty() : Optional.of(Mass.parse(upTo)),
        1,
        1,
        "");
  }

  private static TitrationRule rule(
      String id, String indication, Optional<Selector> with, Optional<Selector> without) {
    return new TitrationRule(
        id,
        "test.1",
        Selector.medicine("lamotrigine"),
        List.of(indication),
        "adults",
        with,
        without,
        Map.of(),
        STEPS,
        Optional.of(new TitrationRule.Pace(Mass.parse("50 mg"), Period.ofDays(7))),
        "200 mg a day",
        Optional.empty(),
        List.of("earlier rash"),
        List.of(new TitrationRule.Stop("rash", "stop and call")),
        List.of(),
        "why",
        "plain",
        List.of(SmallKnowledge.SOURCE),
        Optional.empty(),
        "US",
        new Review(SmallKnowledge.WRITTEN, List.of()));
  }

  private static TitrationRule rule(
      String id, Selector of, List<TitrationStep> steps, String most) {
    return new TitrationRule(
        id,
        "test.1",
        of,
        List.of(BIPOLAR),
        "adults",
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        steps,
        Optional.empty(),
        "target",
        most.isEmpty() ? Optional.empty() : Optional.of(Mass.parse(most)),
        List.of(),
        List.of(),
        List.of(),
        "why",
        "plain",
        List.of(SmallKnowledge.SOURCE),
        Optional.empty(),
        "US",
        new Review(SmallKnowledge.WRITTEN, List.of()));
  }

  private TitrationQuestion about(String indication, String... others) {
    return new TitrationQuestion(
        use("lamotrigine"),
        Optional.of(indication),
        Optional.of(Arrays.stream(others).map(this::use).toList()),
        List.of(),
        Map.of());
  }

  private TitrationQuestion aged(String age) {
    return new TitrationQuestion(
        use("lamotrigine"),
        Optional.of(BIPOLAR),
        Optional.empty(),
        List.of(),
        Map.of("age", new BigDecimal(age)));
  }

  private InUse use(String name) {
    return InUse.of(knowledge.medicine(name));
  }

  private static TitrationAnswer found(TitrationRule rule) {
    return new TitrationAnswer.Found(rule);
  }

  private static TitrationAnswer notKnown(String missing) {
    return new TitrationAnswer.NotKnown(Set.of(missing), List.of(BIPOLAR));
  }
}
