package org.evenkeel.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenkeel.core.SmallKnowledge.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.monitoring.DueItem.Critical;
import org.evenkeel.core.monitoring.DueItem.NeverDone;
import org.evenkeel.core.monitoring.DueItem.NotChecked;
import org.evenkeel.core.monitoring.DueItem.NotInterpretable;
import org.evenkeel.core.monitoring.DueItem.Overdue;
import org.evenkeel.core.monitoring.DueItem.UpToDate;
import org.evenkeel.core.monitoring.MonitoringRule.LevelWindow;
import org.evenkeel.core.monitoring.MonitoringRule.Range;
import org.evenkeel.core.monitoring.MonitoringRule.Step;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.person.Bounds;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.PersonCondition;
import org.evenkeel.core.person.PersonCondition.Measured;
import org.evenkeel.core.quantity.SerumLevel;
import org.evenkeel.core.regimen.Exposure;
import org.junit.jupiter.api.Test;

/// A level like lithium's: weekly for four weeks, then every three months, then every six.
class MonitoringTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Code LOINC = Code.of(Code.Loinc.SYSTEM, "14334-7");
  private static final Step WEEKLY = step("early", "P7D", "P0D", "P28D");
  private static final Step QUARTERLY = step("first-year", "P3M", "P28D", "P12M");
  private static final Step HALF_YEARLY = step("maintenance", "P6M", "P12M", "");
  private static final Step AFTER_A_CHANGE = step(Step.DOSE_CHANGE, "P7D", "P5D", "P8D");
  private static final Step BASELINE =
      new Step(
          "baseline",
          true,
          true,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          true);

  private final SmallKnowledge knowledge = new SmallKnowledge();
  private final List<Exposure> exposures = new ArrayList<>();
  private final List<Observation> results = new ArrayList<>();
  private ClinicalPicture person = ClinicalPicture.nothingKnown();

  @Test
  void s01_inTheFirstWeeksItIsDueEveryWeek() {
    rules(level(WEEKLY, QUARTERLY, HALF_YEARLY));
    startedDaysAgo(20);
    measured(3, "0.8", 12.0);
    assertThat(only()).isEqualTo(upToDate(3, TODAY.plusDays(4)));
    results.clear();
    measured(6, "0.8", 12.0);
    assertThat(only().word()).isEqualTo("due-soon");
    results.clear();
    measured(7, "0.8", 12.0);
    assertThat(only().word()).isEqualTo("due-soon");
    results.clear();
    measured(8, "0.8", 12.0);
    assertThat(only().word()).isEqualTo("overdue");
    assertThat(((Overdue) only()).dueOn()).isEqualTo(TODAY.minusDays(1));
  }

  @Test
  void s02_laterItIsDueLessOften() {
    rules(level(WEEKLY, QUARTERLY, HALF_YEARLY));
    startedDaysAgo(100);
    measured(60, "0.8", 12.0);
    assertThat(only().word()).isEqualTo("up-to-date");
    exposures.clear();
    startedDaysAgo(800);
    results.clear();
    measured(150, "0.8", 12.0);
    assertThat(only().word()).isEqualTo("up-to-date");
    results.clear();
    measured(200, "0.8", 12.0);
    assertThat(only().word()).isEqualTo("overdue");
  }

  @Test
  void s03_aResultFromBeforeTheStartCountsFromTheStart() {
    rules(level(WEEKLY));
    startedDaysAgo(5);
    measured(20, "0.8", 12.0);
    assertThat(only()).isEqualTo(upToDate(20, TODAY.plusDays(2)));
  }

  @Test
  void s04_betweenTwoStretchesTheNextOneIsAwaited() {
    rules(level(WEEKLY, HALF_YEARLY));
    startedDaysAgo(100);
    measured(80, "0.8", 12.0);
    assertThat(only()).isEqualTo(upToDate(80, TODAY.minusDays(100).plusMonths(12)));
    rules(level(WEEKLY));
    assertThat(only()).isEqualTo(new UpToDate("lithium", ruled(), on(80), Optional.empty()));
  }

  @Test
  void s05_whatWasNeverDoneIsSaidOnceItIsDue() {
    rules(level(WEEKLY));
    startedDaysAgo(5);
    assertThat(only())
        .isEqualTo(
            new UpToDate("lithium", ruled(), Optional.empty(), Optional.of(TODAY.plusDays(2))));
    exposures.clear();
    startedDaysAgo(6);
    assertThat(only().word()).isEqualTo("due-soon");
    exposures.clear();
    startedDaysAgo(8);
    assertThat(only())
        .isEqualTo(new NeverDone("lithium", ruled(), Optional.of(TODAY.minusDays(1))));
  }

  @Test
  void s05_whatWasForTheFirstWeeksOnlyIsNotAskedForYearsLater() {
    rules(level(WEEKLY));
    startedDaysAgo(800);
    assertThat(only())
        .isEqualTo(new UpToDate("lithium", ruled(), Optional.empty(), Optional.empty()));
    rules(level(BASELINE, WEEKLY));
    assertThat(only().word()).isEqualTo("never-done");
  }

  @Test
  void s06_aBaselineIsDueAtTheStartAndOnceDoneNotAgain() {
    rules(level(BASELINE));
    startedDaysAgo(0);
    assertThat(only()).isEqualTo(new NeverDone("lithium", ruled(), Optional.of(TODAY)));
    measured(30, "0.8", 12.0);
    assertThat(only()).isEqualTo(new UpToDate("lithium", ruled(), on(30), Optional.empty()));
    rules(level());
    results.clear();
    assertThat(only().word()).isEqualTo("up-to-date");
  }

  @Test
  void s07_withoutAStartOnlyWhatHoldsInEveryPhaseIsSaid() {
    rules(level(WEEKLY, HALF_YEARLY));
    exposures.add(lithium());
    assertThat(only()).isEqualTo(new NeverDone("lithium", ruled(), Optional.empty()));
    measured(5, "0.8", 12.0);
    assertThat(only().word()).isEqualTo("up-to-date");
    results.clear();
    measured(60, "0.8", 12.0);
    assertThat(((NotChecked) only()).missing()).containsExactly("start of lithium");
    results.clear();
    measured(300, "0.8", 12.0);
    assertThat(only().word()).isEqualTo("overdue");
    rules(level(BASELINE));
    assertThat(only().word()).isEqualTo("up-to-date");
  }

  @Test
  void s08_aChangeOfDoseAsksForAResultOfItsOwn() {
    rules(level(HALF_YEARLY, AFTER_A_CHANGE));
    exposures.add(ended(800, 10, "600 mg"));
    exposures.add(lithium().since(TODAY.minusDays(10)).withDaily(SmallKnowledge.daily("900 mg")));
    measured(90, "0.8", 12.0);
    assertThat(only())
        .isEqualTo(new Overdue("lithium", ruled(), TODAY.minusDays(90), TODAY.minusDays(2)));
    measured(4, "0.8", 12.0);
    assertThat(only().word()).isEqualTo("up-to-date");
    exposures.set(0, ended(800, 10, "900 mg"));
    results.removeLast();
    assertThat(only().word()).isEqualTo("up-to-date");
    var openEnded =
        new Step(
            Step.DOSE_CHANGE,
            false,
            false,
            Optional.empty(),
            Optional.of(Period.ofDays(5)),
            Optional.empty(),
            List.of(),
            true);
    rules(level(HALF_YEARLY, openEnded));
    exposures.set(0, ended(800, 10, "600 mg"));
    assertThat(((Overdue) only()).dueOn()).isEqualTo(TODAY.minusDays(5));
  }

  @Test
  void s09_aBreakBeginsTheCourseAnew() {
    rules(level(WEEKLY, HALF_YEARLY));
    exposures.add(ended(800, 30, "600 mg"));
    startedDaysAgo(10);
    measured(9, "0.8", 12.0);
    assertThat(only().word()).isEqualTo("overdue");
    exposures.set(0, ended(800, 10, "600 mg"));
    assertThat(only().word()).isEqualTo("up-to-date");
    exposures.add(ended(790, 200, "600 mg"));
    assertThat(only().word()).isEqualTo("up-to-date");
    exposures.add(ended(795, 5, "600 mg"));
    assertThat(only().word()).isEqualTo("up-to-date");
  }

  @Test
  void s10_aCriticalResultSaysWhatToDoTheGravestFirst() {
    rules(level(HALF_YEARLY));
    startedDaysAgo(800);
    measured(1, "1.6", 12.0);
    assertThat(((Critical) only()).say()).isEqualTo("call today");
    measured(0, "2.1", 12.0);
    assertThat(((Critical) only()).say()).isEqualTo("emergency");
    assertThat(only().word()).isEqualTo("critical");
  }

  @Test
  void s11_outOfRangeIsSaidAndOverdueBesideIt() {
    rules(level(HALF_YEARLY));
    startedDaysAgo(800);
    measured(1, "1.3", 12.0);
    assertThat(words()).containsExactly("out-of-range");
    results.clear();
    measured(250, "0.4", 12.0);
    assertThat(words()).containsExactly("out-of-range", "overdue");
  }

  @Test
  void s12_aLevelTooSoonAfterADoseCannotBeReadAndIsNotCalledNeverDone() {
    rules(level(HALF_YEARLY));
    startedDaysAgo(800);
    measured(1, "1.1", 3.0);
    var item = (NotInterpretable) only();
    assertThat(item.why()).isEqualTo("the sample was not taken 10 to 14 hours after a dose");
    assertThat(item.missing()).isEmpty();
    assertThat(item.ifItHolds()).isEmpty();
    assertThat(item.word()).isEqualTo("not-interpretable");
    results.clear();
    measured(1, "1.1", 14.5);
    assertThat(words()).containsExactly("not-interpretable");
    results.clear();
    measured(1, "1.1", 10.0);
    measured(1, "1.1", 14.0);
    assertThat(words()).containsExactly("up-to-date");
  }

  @Test
  void s13_aLevelWithoutHoursSaysWhatIsMissingAndWhatItWouldMean() {
    rules(level(HALF_YEARLY));
    startedDaysAgo(800);
    results.add(result(1, Optional.of(level("2.5", SerumLevel.Unit.MMOL_PER_L)), Optional.empty()));
    var item = (NotInterpretable) only();
    assertThat(item.missing()).containsExactly("hours since the last dose");
    assertThat(item.ifItHolds()).isEqualTo("emergency");
    measured(250, "0.8", 12.0);
    assertThat(words()).containsExactly("not-interpretable", "overdue");
  }

  @Test
  void s14_aResultInAnotherUnitOrWithoutANumberCountsAsDoneButIsNotRead() {
    rules(level(HALF_YEARLY));
    startedDaysAgo(800);
    results.add(result(1, Optional.of(level("9", SerumLevel.Unit.MG_PER_DL)), Optional.of(12.0)));
    results.add(result(2, Optional.empty(), Optional.of(12.0)));
    assertThat(words()).containsExactly("up-to-date");
  }

  @Test
  void s15_resultsAreFoundByCodeAndByAnyNameAndNotFromTheFuture() {
    rules(
        new MonitoringRule(
            rule("monitoring/kidney", Tier.MODERATE, false),
            Selector.medicine("lithium"),
            "creatinine and eGFR",
            Set.of("GFR"),
            "adults",
            Optional.empty(),
            Set.of(LOINC),
            List.of(HALF_YEARLY, BASELINE),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            true));
    startedDaysAgo(800);
    for (String name : List.of("egfr", "GFR", "Creatinine", "creatinine and eGFR")) {
      results.clear();
      results.add(named(name, 5));
      assertThat(words()).as(name).containsExactly("up-to-date");
    }
    results.clear();
    results.add(named("sodium", 5));
    results.add(named("egfr", -1));
    assertThat(words()).containsExactly("never-done");
    results.add(result(5, Optional.empty(), Optional.empty()));
    assertThat(words()).containsExactly("up-to-date");
  }

  @Test
  void s16_aResultBelongsToItsDayInThePersonsZone() {
    rules(level(WEEKLY));
    startedDaysAgo(5);
    var late = TODAY.atTime(23, 30).toInstant(ZoneOffset.ofHours(-5));
    results.add(
        new Observation(
            "o",
            Optional.of("lithium level"),
            LOINC,
            Optional.of(level("0.8", SerumLevel.Unit.MMOL_PER_L)),
            late,
            Optional.of(12.0)));
    var here = new Monitoring(knowledge, "US", ZoneOffset.ofHours(-5), Period.ofDays(1));
    assertThat(here.due(person, exposures, results, TODAY)).first().isInstanceOf(UpToDate.class);
    assertThat(((UpToDate) here.due(person, exposures, results, TODAY).getFirst()).last())
        .contains(TODAY);
    assertThat(((UpToDate) only()).last()).isEmpty();
  }

  @Test
  void s17_aRuleForSomePeopleAsksWhoThePersonIs() {
    rules(level(Optional.of(new Measured(Measure.AGE, Bounds.atLeast("65"))), HALF_YEARLY));
    startedDaysAgo(800);
    assertThat(((NotChecked) only()).missing()).containsExactly("age");
    person = ClinicalPicture.builder().age(40).build();
    assertThat(due()).isEmpty();
    person = ClinicalPicture.builder().age(65).build();
    assertThat(words()).containsExactly("never-done");
  }

  @Test
  void s18_theRulesOfTheRegionAreAsked() {
    rules(level(HALF_YEARLY));
    startedDaysAgo(800);
    assertThat(
            new Monitoring(knowledge, "UK", ZoneId.of("UTC"), Period.ZERO)
                .due(person, exposures, results, TODAY))
        .isEmpty();
  }

  @Test
  void s19_aMedicineNobodyKnowsIsNotChecked() {
    rules(level(HALF_YEARLY));
    exposures.add(Exposure.unrecognised("x", "herbal mix"));
    exposures.add(Exposure.of("y", new Ingredient("apixaban")));
    exposures.add(Exposure.of("z", new Ingredient("unheard of")));
    exposures.add(Exposure.unrecognised("w", "old tonic").ended(TODAY, Optional.empty()));
    exposures.add(Exposure.of("v", new Ingredient("sertraline")));
    exposures.add(Exposure.of("u", new Ingredient("diazepam")).ended(TODAY, Optional.empty()));
    assertThat(due())
        .hasSize(3)
        .allMatch(item -> item instanceof NotChecked && item.rule().isEmpty());
    assertThat(due().stream().map(DueItem::medicine))
        .containsExactlyInAnyOrder("apixaban", "herbal mix", "unheard of");
    assertThat(due().getFirst().word()).isEqualTo("not-checked");
  }

  @Test
  void s20_withoutKnowledgeNothingIsChecked() {
    startedDaysAgo(10);
    assertThat(words()).containsExactly("not-checked");
    rules(level(WEEKLY));
    knowledge.withoutFormulary();
    assertThat(words()).containsExactly("not-checked");
  }

  @Test
  void aRangeWithoutAUnitIsRefused() {
    var head = rule("monitoring/x", Tier.MODERATE, false);
    var range = Optional.of(new Range(Bounds.atLeast("1"), ""));
    assertThatThrownBy(() ->
            new MonitoringRule(
                head,
                Selector.ANY,
                "x",
                Set.of(),
                "",
                Optional.empty(),
                Set.of(),
                List.of(),
                Optional.empty(),
                range,
                List.of(),
                Optional.empty(),
                false))
        .hasMessageContaining("unit");
    assertThatThrownBy(() ->
            new MonitoringRule(
                head,
                Selector.ANY,
                "x",
                Set.of(),
                "",
                Optional.empty(),
                Set.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(new MonitoringRule.Critical(Bounds.below("1"), "")),
                Optional.empty(),
                false))
        .hasMessageContaining("unit");
  }

  private List<DueItem> due() {
    return new Monitoring(knowledge, "US", ZoneOffset.UTC, Period.ofDays(1))
        .due(person, exposures, results, TODAY);
  }

  private DueItem only() {
    assertThat(due()).hasSize(1);
    return due().getFirst();
  }

  private List<String> words() {
    return due().stream().map(DueItem::word).toList();
  }

  private Optional<MonitoringRule> ruled() {
    return only().rule();
  }

  private DueItem upToDate(int lastDaysAgo, LocalDate due) {
    return new UpToDate("lithium", ruled(), on(lastDaysAgo), Optional.of(due));
  }

  private static Optional<LocalDate> on(int daysAgo) {
    return Optional.of(TODAY.minusDays(daysAgo));
  }

  private static Exposure lithium() {
    return Exposure.of("m1", new Ingredient("lithium"));
  }

  private void startedDaysAgo(int days) {
    exposures.add(lithium().since(TODAY.minusDays(days)));
  }

  private static Exposure ended(int fromDaysAgo, int untilDaysAgo, String daily) {
    return lithium()
        .since(TODAY.minusDays(fromDaysAgo))
        .withDaily(SmallKnowledge.daily(daily))
        .ended(TODAY.minusDays(untilDaysAgo), Optional.empty());
  }

  private void measured(int daysAgo, String value, double hours) {
    results.add(
        result(daysAgo, Optional.of(level(value, SerumLevel.Unit.MMOL_PER_L)), Optional.of(hours)));
  }

  private static SerumLevel level(String value, SerumLevel.Unit unit) {
    return new SerumLevel(new BigDecimal(value), unit);
  }

  private static Observation result(
      int daysAgo, Optional<SerumLevel> value, Optional<Double> hours) {
    return new Observation(
        "o" + daysAgo,
        Optional.empty(),
        LOINC,
        value,
        TODAY.minusDays(daysAgo).atTime(8, 0).toInstant(ZoneOffset.UTC),
        hours);
  }

  private static Observation named(String name, int daysAgo) {
    return new Observation(
        "o",
        Optional.of(name),
        new Code.Unrecognised("local", "1"),
        Optional.empty(),
        TODAY.minusDays(daysAgo).atTime(8, 0).toInstant(ZoneOffset.UTC),
        Optional.empty());
  }

  private void rules(MonitoringRule... rules) {
    knowledge.with(MonitoringRules.KEY, new MonitoringRules(List.of(rules)));
  }

  private static MonitoringRule level(Step... schedule) {
    return level(Optional.empty(), schedule);
  }

  private static MonitoringRule level(Optional<PersonCondition> who, Step... schedule) {
    return new MonitoringRule(
        rule("monitoring/lithium-level", Tier.MODERATE, false),
        Selector.medicine("lithium"),
        "lithium level",
        Set.of(),
        "adults",
        who,
        Set.of(LOINC),
        List.of(schedule),
        Optional.of(SerumLevel.Unit.MMOL_PER_L),
        Optional.of(
            new Range(
                new Bounds(Optional.of(new BigDecimal("0.6")), Optional.of(new BigDecimal("1.2"))),
                "")),
        List.of(
            new MonitoringRule.Critical(Bounds.atLeast("1.5"), "call today"),
            new MonitoringRule.Critical(Bounds.atLeast("2"), "emergency")),
        Optional.of(new LevelWindow(new BigDecimal("10"), new BigDecimal("14"))),
        false);
  }

  private static Step step(String phase, String every, String from, String until) {
    return new Step(
        phase, false, false, period(every), period(from), period(until), List.of(), true);
  }

  private static Optional<Period> period(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Period.parse(text));
  }
}
