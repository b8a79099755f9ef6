package org.evenkeel.core.missed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.missed.MissedDoseRule.Daily;
import org.evenkeel.core.missed.MissedDoseRule.MissedCase;
import org.evenkeel.core.missed.MissedDoseRule.When;
import org.evenkeel.core.missed.MissedQuestion.Others;
import org.evenkeel.core.person.Bounds;
import org.evenkeel.core.quantity.Mass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MissedDoseTest {
  private static final When ANY =
      new When(
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of());

  private final SmallKnowledge knowledge = new SmallKnowledge();

  /// Like the table of clozapine: the longer the gap, the more care.
  private final MissedDoseRule clozapine =
      rule(
          "clozapine",
          Set.of("sinceLastDose"),
          line(maintenance(between(0, 36)), MissedAction.ON_TIME),
          line(maintenance(missed(between(36, 48), "0", "1")), MissedAction.RESUME),
          line(maintenance(missed(between(36, 48), "1", "")), MissedAction.RESUME_REDUCED),
          line(maintenance(from(48)), MissedAction.RETITRATE));

  private final MissedDoseRule lamotrigine =
      rule(
          "lamotrigine",
          Set.of("sinceLastDose"),
          line(between(0, 60), MissedAction.RESUME),
          line(with(between(60, 240), Selector.ofClass("ssri")), MissedAction.RESUME),
          line(without(between(60, 240), Selector.ofClass("ssri")), MissedAction.RETITRATE),
          line(from(240), MissedAction.RETITRATE));

  @Test
  void theFirstCaseThatFitsAnswers() {
    var answer = MissedDose.answer(clozapine, asked("PT20H", "maintenance", null));
    assertThat(answer.action()).isEqualTo(MissedAction.ON_TIME);
    assertThat(answer.why()).isEqualTo("why on-time");
    assertThat(answer.plain()).isEqualTo("plain on-time");
    assertThat(answer.details()).containsEntry("doNotDouble", "true");
    assertThat(answer.sources()).containsExactly(SmallKnowledge.SOURCE);
    assertThat(answer.rule()).isEqualTo("missed/clozapine");
    assertThat(answer.ruleVersion()).isEqualTo("test.1");
    assertThat(answer.sure()).isTrue();
    assertThat(answer.signed()).isFalse();
  }

  @Test
  void aBoundaryBelongsToTheStretchItBegins() {
    assertThat(action(clozapine, asked("PT36H", "maintenance", 0))).isEqualTo(MissedAction.RESUME);
    assertThat(action(clozapine, asked("PT35H59M59S", "maintenance", 0)))
        .isEqualTo(MissedAction.ON_TIME);
    assertThat(action(clozapine, asked("PT48H", "maintenance", 0)))
        .isEqualTo(MissedAction.RETITRATE);
  }

  @Test
  void withoutTheTimeSinceTheLastDoseNothingIsAnswered() {
    var answer = MissedDose.answer(clozapine, MissedQuestion.NOTHING_SAID);
    assertThat(answer.action()).isEqualTo(MissedAction.NOT_KNOWN);
    assertThat(answer.missing()).containsExactly("sinceLastDose");
    assertThat(answer.plain()).contains("before the next dose");
    assertThat(answer.sources()).isNotEmpty();
  }

  @Test
  void whatACaseNeedsAndNobodySaidIsNamed() {
    var answer = MissedDose.answer(clozapine, asked("PT40H", "maintenance", null));
    assertThat(answer.action()).isEqualTo(MissedAction.NOT_KNOWN);
    assertThat(answer.missing()).containsExactly("dosesMissed");
    assertThat(MissedDose.answer(clozapine, asked("PT20H", null, null)).missing())
        .containsExactly("phase");
  }

  @Test
  void whatOnlyCasesOfAnotherStretchNeedIsNotAskedFor() {
    assertThat(action(clozapine, asked("P5D", "maintenance", null)))
        .isEqualTo(MissedAction.RETITRATE);
  }

  @Test
  void aPhaseTheTableDoesNotSpeakOfHasNoLabelRule() {
    var answer = MissedDose.answer(clozapine, asked("P5D", "another", 1));
    assertThat(answer.action()).isEqualTo(MissedAction.NO_LABEL_RULE);
    assertThat(answer.missing()).isEmpty();
  }

  @Test
  void anotherMedicineDecidesWhenItIsKnownWhetherItIsTaken() {
    assertThat(action(lamotrigine, among("P3D", List.of("sertraline"))))
        .isEqualTo(MissedAction.RESUME);
    assertThat(action(lamotrigine, among("P3D", List.of("lithium"))))
        .isEqualTo(MissedAction.RETITRATE);
    assertThat(action(lamotrigine, among("P3D", List.of()))).isEqualTo(MissedAction.RETITRATE);
    var nobodySaid = MissedDose.answer(lamotrigine, MissedQuestion.since(Duration.ofDays(3)));
    assertThat(nobodySaid.missing()).containsExactly("with");
  }

  @Test
  void aMedicineNobodyKnowsLeavesItOpenUnlessAKnownOneSettlesIt() {
    var unknown = MissedDose.answer(lamotrigine, among("P3D", List.of(), "herbal mix"));
    assertThat(unknown.missing()).containsExactly("no knowledge of herbal mix");
    assertThat(action(lamotrigine, among("P3D", List.of("fluoxetine"), "herbal mix")))
        .isEqualTo(MissedAction.RESUME);
  }

  @Test
  void aTableWithoutACaseForThoseWhoTakeTheOtherMedicineHasNoLabelRule() {
    var rule = rule("x", Set.of(), line(without(ANY, Selector.ofClass("ssri")), MissedAction.SKIP));
    assertThat(action(rule, among("P3D", List.of("sertraline"))))
        .isEqualTo(MissedAction.NO_LABEL_RULE);
    assertThat(action(rule, among("P3D", List.of("lithium")))).isEqualTo(MissedAction.SKIP);
  }

  @Test
  void aStretchMayBeOpenAtEitherEnd() {
    var rule =
        rule(
            "x",
            Set.of(),
            line(when(ANY, Optional.empty(), Optional.of(Duration.ofHours(24))), MissedAction.SKIP),
            line(from(24), MissedAction.RESUME));
    assertThat(action(rule, among("PT23H", List.of()))).isEqualTo(MissedAction.SKIP);
    assertThat(action(rule, among("PT24H", List.of()))).isEqualTo(MissedAction.RESUME);
    assertThat(Totality.of(rule).isTotal()).isTrue();
  }

  @Test
  void everyPhaseOfATableIsWalkedByItself() {
    var initiation =
        new When(
            Set.of("initiation"),
            Optional.empty(),
            Optional.of(Duration.ofHours(24)),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());
    var rule =
        rule(
            "x",
            Set.of(),
            line(maintenance(from(0)), MissedAction.RESUME),
            line(initiation, MissedAction.ON_TIME));
    assertThat(Totality.of(rule).holes())
        .isNotEmpty()
        .allMatch(hole -> hole.startsWith("initiation"));
  }

  @Test
  void anUnknownRouteOfAnotherMedicineLeavesItOpen() {
    var patch = Selector.builder().medicines("clonidine").routes(Route.TRANSDERMAL).build();
    var rule = rule("x", Set.of("with"), line(without(ANY, patch), MissedAction.RESUME));
    assertThat(MissedDose.answer(rule, among("P1D", List.of("clonidine"))).missing())
        .containsExactly("route of clonidine");
  }

  @Test
  void doseNumberLastDoseAndAnswersAreRead() {
    var when =
        new When(
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Set.of(Mass.parse("234 mg")),
            Set.of(2),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of("opioidFreeDays", Bounds.atLeast("7")));
    var rule = rule("x", Set.of(), line(when, MissedAction.RESUME));
    var nothing = MissedDose.answer(rule, MissedQuestion.NOTHING_SAID);
    assertThat(nothing.missing()).containsExactly("doseNumber", "lastDose", "opioidFreeDays");
    assertThat(action(rule, injection("234 mg", 2, "7"))).isEqualTo(MissedAction.RESUME);
    assertThat(action(rule, injection("117 mg", 2, "7"))).isEqualTo(MissedAction.NO_LABEL_RULE);
    assertThat(action(rule, injection("234 mg", 3, "7"))).isEqualTo(MissedAction.NO_LABEL_RULE);
    assertThat(action(rule, injection("234 mg", 2, "6.9"))).isEqualTo(MissedAction.NO_LABEL_RULE);
  }

  @Test
  void aCaseOnlyForWhatWasSaidIsPassedOverWhenItWasNot() {
    var second =
        new When(
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(2),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            true);
    var rule =
        rule("x", Set.of(), line(second, MissedAction.REINITIATE), line(ANY, MissedAction.RESUME));
    assertThat(action(rule, MissedQuestion.NOTHING_SAID)).isEqualTo(MissedAction.RESUME);
    assertThat(action(rule, injection("234 mg", 2, "7"))).isEqualTo(MissedAction.REINITIATE);
    assertThat(action(rule, injection("234 mg", 3, "7"))).isEqualTo(MissedAction.RESUME);
  }

  @Test
  void everyNeedIsAskedForByItsName() {
    Set<String> all =
        Set.of(
            "sinceLastDose",
            "phase",
            "doseNumber",
            "lastDose",
            "dosesMissed",
            "with",
            "opioidFreeDays");
    var rule = rule("x", all, line(ANY, MissedAction.RESUME));
    assertThat(MissedDose.answer(rule, MissedQuestion.NOTHING_SAID).missing())
        .containsExactlyInAnyOrderElementsOf(all);
    var everything =
        new MissedQuestion(
            Optional.of(Duration.ZERO),
            Optional.of("maintenance"),
            Optional.of(2),
            Optional.of(Mass.parse("1 mg")),
            Optional.of(0),
            Optional.of(new Others(List.of(), List.of())),
            Map.of("opioidFreeDays", BigDecimal.TEN));
    assertThat(action(rule, everything)).isEqualTo(MissedAction.RESUME);
  }

  @Test
  void aTableWithoutHolesIsTotal() {
    assertThat(Totality.of(clozapine).isTotal()).isTrue();
    assertThat(Totality.of(lamotrigine).isTotal()).isTrue();
    assertThat(Totality.of(rule("x", Set.of(), line(ANY, MissedAction.RESUME))).isTotal()).isTrue();
  }

  @Test
  void aHoleInTheTableIsNamed() {
    var holed =
        rule(
            "x",
            Set.of(),
            line(maintenance(between(0, 24)), MissedAction.ON_TIME),
            line(maintenance(from(48)), MissedAction.RETITRATE));
    assertThat(Totality.of(holed).holes())
        .containsExactly(
            "maintenance, PT24H since the last dose",
            "maintenance, PT47H59M59S since the last dose");
    assertThat(Totality.of(holed).isTotal()).isFalse();
  }

  @Test
  void everyPartOfTheContextIsWalked() {
    var narrow =
        new When(
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Set.of(Mass.parse("234 mg")),
            Set.of(2),
            Optional.of(Bounds.below("2")),
            Optional.of(Selector.ofClass("ssri")),
            Optional.of(Selector.medicine("lithium")),
            Map.of("opioidFreeDays", Bounds.atLeast("7")));
    var holes = Totality.of(rule("x", Set.of(), line(narrow, MissedAction.RESUME))).holes();
    assertThat(holes)
        .anyMatch(hole -> hole.contains("last dose 468 mg"))
        .anyMatch(hole -> hole.contains("dose number 3"))
        .anyMatch(hole -> hole.contains(", 2 missed"))
        .anyMatch(hole -> hole.contains("with [lithium]"))
        .anyMatch(hole -> hole.contains("opioidFreeDays 6"))
        .noneMatch(hole ->
            hole.endsWith(
                "last dose 234 mg, dose number 2, 1 missed, with [][ssri], opioidFreeDays 7"));
  }

  @Test
  void aCaseThatEarlierCasesLeaveNothingToIsNamed() {
    var shadowed =
        rule("x", Set.of(), line(from(0), MissedAction.RESUME), line(from(24), MissedAction.SKIP));
    assertThat(Totality.of(shadowed).neverReached()).containsExactly(2);
    assertThat(Totality.of(shadowed).isTotal()).isFalse();
  }

  @Test
  void aTotalTableAnswersEverybodyOfWhomAllIsSaid() {
    for (long seed = 0; seed < Long.getLong("evenkeel.seeds", 1000); seed++) {
      RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      var question =
          new MissedQuestion(
              Optional.of(Duration.ofMinutes(random.nextLong(40_000))),
              Optional.of("maintenance"),
              Optional.empty(),
              Optional.empty(),
              Optional.of(random.nextInt(6)),
              Optional.of(new Others(List.of(), List.of())),
              Map.of());
      for (MissedDoseRule rule : List.of(clozapine, lamotrigine)) {
        assertThat(action(rule, question))
            .as("seed %d", seed)
            .isNotIn(MissedAction.NOT_KNOWN, MissedAction.NO_LABEL_RULE);
      }
    }
  }

  @Test
  void rulesAreFoundByNameAndByProduct() {
    var cases = List.of(line(ANY, MissedAction.SKIP));
    var product = rule("sustenna", Selector.builder().brands("Sustenna").build(), cases);
    var any = rule("any", Selector.ANY, cases);
    var rules = new MissedDoseRules(List.of(any, product));
    assertThat(rules.named(" SUSTENNA")).contains(product);
    assertThat(rules.named("Zoloft")).isEmpty();
    var lithium = InUse.of(knowledge.medicine("lithium"));
    assertThat(rules.of(lithium)).contains(any);
    var branded =
        new InUse(
            lithium.medicine(),
            Optional.of("SUSTENNA"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(rules.of(branded)).contains(product);
    assertThat(new MissedDoseRules(List.of(product)).of(lithium)).isEmpty();
  }

  @Test
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> rule("x", Set.of())).hasMessageContaining("no case");
    assertThatThrownBy(() -> line(ANY, MissedAction.NOT_KNOWN)).hasMessageContaining("never");
    assertThatThrownBy(() -> MissedQuestion.since(Duration.ofHours(-1)))
        .hasMessageContaining("negative");
    assertThatThrownBy(() -> MissedAction.parse("double")).hasMessageContaining("double");
    assertThat(MissedAction.parse("resume-with-supplement"))
        .isEqualTo(MissedAction.RESUME_WITH_SUPPLEMENT);
  }

  private static MissedAction action(MissedDoseRule rule, MissedQuestion question) {
    return MissedDose.answer(rule, question).action();
  }

  private static MissedQuestion asked(
      String since, @Nullable String phase, @Nullable Integer missed) {
    return new MissedQuestion(
        Optional.of(Duration.parse(since)),
        Optional.ofNullable(phase),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(missed),
        Optional.empty(),
        Map.of());
  }

  private MissedQuestion among(String since, List<String> others, String... unknown) {
    var known = new ArrayList<InUse>();
    others.forEach(name -> known.add(InUse.of(knowledge.medicine(name))));
    return new MissedQuestion(
        Optional.of(Duration.parse(since)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Others(known, List.of(unknown))),
        Map.of());
  }

  private static MissedQuestion injection(String last, int number, String opioidFree) {
    return new MissedQuestion(
        Optional.empty(),
        Optional.empty(),
        Optional.of(number),
        Optional.of(Mass.parse(last)),
        Optional.empty(),
        Optional.empty(),
        Map.of("opioidFreeDays", new BigDecimal(opioidFree)));
  }

  private static MissedDoseRule rule(String name, Set<String> needs, MissedCase... cases) {
    return new MissedDoseRule(
        "missed/" + name,
        "test.1",
        Selector.medicine(name),
        List.of(name),
        needs,
        Duration.ofDays(1),
        List.of(cases),
        Optional.empty(),
        "US",
        new Review(SmallKnowledge.WRITTEN, List.of()));
  }

  private static MissedDoseRule rule(String name, Selector of, List<MissedCase> cases) {
    var daily =
        new Daily(
            "half the gap", MissedAction.SKIP, "Skip it.", List.of(SmallKnowledge.SOURCE), true);
    return new MissedDoseRule(
        "missed/" + name,
        "test.1",
        of,
        List.of(name),
        Set.of(),
        Duration.ofDays(28),
        cases,
        Optional.of(daily),
        "US",
        new Review(LocalDate.of(2026, 1, 1), List.of()));
  }

  private static MissedCase line(When when, MissedAction action) {
    return new MissedCase(
        when,
        action,
        "why " + action.word(),
        "plain " + action.word(),
        Map.of("doNotDouble", "true"),
        List.of(SmallKnowledge.SOURCE),
        true);
  }

  private static When between(int from, int until) {
    return when(ANY, Optional.of(Duration.ofHours(from)), Optional.of(Duration.ofHours(until)));
  }

  private static When from(int hours) {
    return when(ANY, Optional.of(Duration.ofHours(hours)), Optional.empty());
  }

  private static When when(When w, Optional<Duration> from, Optional<Duration> until) {
    return new When(
        w.phases(),
        from,
        until,
        Set.of(),
        Set.of(),
        w.dosesMissed(),
        w.with(),
        w.without(),
        Map.of());
  }

  private static When maintenance(When w) {
    return new When(
        Set.of("maintenance"),
        w.sinceFrom(),
        w.sinceUntil(),
        Set.of(),
        Set.of(),
        w.dosesMissed(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  private static When missed(When w, String atLeast, String below) {
    Optional<BigDecimal> end =
        below.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(below));
    return new When(
        Set.of(),
        w.sinceFrom(),
        w.sinceUntil(),
        Set.of(),
        Set.of(),
        Optional.of(new Bounds(Optional.of(new BigDecimal(atLeast)), end)),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  private static When with(When w, Selector selector) {
    return new When(
        Set.of(),
        w.sinceFrom(),
        w.sinceUntil(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.of(selector),
        Optional.empty(),
        Map.of());
  }

  private static When without(When w, Selector selector) {
    return new When(
        Set.of(),
        w.sinceFrom(),
        w.sinceUntil(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(selector),
        Map.of());
  }
}
