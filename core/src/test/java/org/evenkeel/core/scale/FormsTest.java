package org.evenkeel.core.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.person.Known;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.scale.Criterion.AllOf;
import org.evenkeel.core.scale.Criterion.AnyOf;
import org.evenkeel.core.scale.Criterion.Asked;
import org.evenkeel.core.scale.Criterion.Count;
import org.evenkeel.core.scale.Criterion.Named;
import org.evenkeel.core.scale.Criterion.OfSex;
import org.evenkeel.core.scale.Criterion.Outcome;
import org.evenkeel.core.scale.Criterion.Part;
import org.evenkeel.core.scale.Criterion.Total;
import org.evenkeel.core.scale.RatingScale.Ages;
import org.evenkeel.core.scale.RatingScale.Band;
import org.evenkeel.core.scale.RatingScale.ChangeRule;
import org.evenkeel.core.scale.RatingScale.FlagRule;
import org.evenkeel.core.scale.RatingScale.Item;
import org.evenkeel.core.scale.RatingScale.Licence;
import org.evenkeel.core.scale.RatingScale.Method;
import org.evenkeel.core.scale.RatingScale.Missing;
import org.evenkeel.core.scale.RatingScale.Option;
import org.evenkeel.core.scale.RatingScale.Parts;
import org.evenkeel.core.scale.RatingScale.RatedBy;
import org.evenkeel.core.scale.RatingScale.Scoring;
import org.evenkeel.core.scale.RatingScale.Subscale;
import org.evenkeel.core.scale.RatingScale.Use;
import org.evenkeel.core.scale.ScoreResult.Incomplete;
import org.evenkeel.core.scale.ScoreResult.Judged;
import org.evenkeel.core.scale.ScoreResult.Scored;
import org.evenkeel.core.scale.ScoreResult.Undecided;
import org.junit.jupiter.api.Test;

/// Forms that are more than a sum with bands: no total, conditions, questions that are not put to
/// everyone, cuts by sex, parts, reversed items, prorated blanks.
class FormsTest {

  /// Three questions of yes and no about risk; the second is put only after a yes to the first.
  private static final RatingScale RISK =
      form(
          List.of(
              yesNo("wish"),
              asked(yesNo("plan"), new Asked(Optional.of(atLeast(1, "wish")), Optional.empty())),
              yesNo("act")),
          new Scoring(Method.NONE, BigDecimal.ZERO, BigDecimal.ZERO, 0, Optional.empty()),
          new Parts(
              List.of(
                  new Outcome("high", new AnyOf(List.of(atLeast(1, "plan"), atLeast(1, "act")))),
                  new Outcome("low", atLeast(1, "wish"))),
              "none",
              List.of(),
              List.of()),
          List.of(new FlagRule("wish", 1, "seen"), new FlagRule("plan", 1, "seen")),
          Set.of("wish", "plan", "act"),
          Use.ANYONE);

  /// Three questions of 0 to 4 on drinking with a cut of 4 for men and 3 for women.
  private static final RatingScale DRINKING =
      form(
          List.of(
              points("1"),
              asked(points("2"), new Asked(Optional.of(atLeast(1, "1")), Optional.empty())),
              points("3")),
          sum(12),
          new Parts(
              List.of(
                  new Outcome(
                      "positive",
                      new AnyOf(
                          List.of(
                              new AllOf(List.of(new OfSex(Sex.FEMALE), total(3))),
                              new AllOf(List.of(new OfSex(Sex.MALE), total(4))))))),
              "negative",
              List.of(),
              List.of()),
          List.of(),
          Set.of(),
          Use.ANYONE);

  /// One question for all, one for women, one for men.
  private static final RatingScale BY_SEX =
      form(
          List.of(
              points("all"),
              asked(points("women"), new Asked(Optional.empty(), Optional.of(Sex.FEMALE))),
              asked(points("men"), new Asked(Optional.empty(), Optional.of(Sex.MALE)))),
          sum(12),
          new Parts(
              List.of(),
              "",
              List.of(new Subscale("hormones", List.of("women", "men"), Optional.empty())),
              List.of(new Named("marked", atLeast(3, "women", "men")))),
          List.of(),
          Set.of(),
          Use.ANYONE);

  /// Four questions: three count, the fourth says how much of a problem it is.
  private static final RatingScale CONDITIONS =
      form(
          List.of(points("1"), points("2"), points("3"), uncounted(points("problem"))),
          sum(12),
          new Parts(
              List.of(new Outcome("positive", new AllOf(List.of(total(6), atLeast(2, "problem"))))),
              "negative",
              List.of(
                  new Subscale("first", List.of("1", "2"), Optional.empty()),
                  new Subscale("often", List.of("1", "2", "3"), Optional.of(3))),
              List.of(
                  new Named("two-often", new Count(List.of("1", "2", "3"), 3, 2)),
                  new Named("first-high", new Part("first", BigDecimal.valueOf(5))),
                  new Named("six", total(6)))),
          List.of(),
          Set.of(),
          Use.ANYONE);

  @Test
  void theFirstOutcomeThatHoldsIsTheOne() {
    assertThat(RISK.score(Map.of("wish", 0, "act", 0))).isEqualTo(judged("none"));
    assertThat(RISK.score(Map.of("wish", 1, "plan", 0, "act", 0))).isEqualTo(judged("low", "seen"));
    assertThat(RISK.score(Map.of("wish", 1, "plan", 1, "act", 0)))
        .isEqualTo(judged("high", "seen"));
    assertThat(RISK.score(Map.of("wish", 0, "act", 1))).isEqualTo(judged("high"));
  }

  @Test
  void aQuestionThatIsNotPutIsNoBlank() {
    assertThat(RISK.score(Map.of("wish", 0, "act", 0)).flags()).isEmpty();
    assertThat(RISK.score(Map.of("wish", 1, "act", 0)).flags())
        .containsExactly("seen", "safety-item-missing");
  }

  @Test
  void aBlankThatCouldMakeItWorseLeavesItOpen() {
    assertThat(RISK.score(Map.of("wish", 1, "act", 0)))
        .isEqualTo(new Incomplete(List.of("plan"), List.of("seen", "safety-item-missing")));
    assertThat(RISK.score(Map.of("act", 0)))
        .isEqualTo(new Incomplete(List.of("wish"), List.of("safety-item-missing")));
    assertThat(RISK.score(Map.of()))
        .isEqualTo(new Incomplete(List.of("wish", "act"), List.of("safety-item-missing")));
  }

  @Test
  void aBlankThatChangesNothingLeavesTheHighestStanding() {
    assertThat(RISK.score(Map.of("act", 1)))
        .isEqualTo(new Judged("high", List.of("safety-item-missing")));
  }

  @Test
  void noBlankEverLowersWhatTheAnswersSay() {
    List<String> order = List.of("none", "low", "high");
    for (long seed = 0; seed < Long.getLong("evenkeel.seeds", 1000); seed++) {
      RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      Map<String, Integer> full = new HashMap<>();
      full.put("wish", random.nextInt(2));
      full.put("act", random.nextInt(2));
      if (full.get("wish") > 0) {
        full.put("plan", random.nextInt(2));
      }
      Map<String, Integer> some = new HashMap<>(full);
      some.keySet().removeIf(_ -> random.nextInt(3) == 0);
      String whole = ((Judged) RISK.score(full)).band();
      if (RISK.score(some) instanceof Judged(var band, _)) {
        assertThat(order.indexOf(band)).as("seed %d", seed).isEqualTo(order.indexOf(whole));
      }
    }
  }

  @Test
  void aFormWithoutATotalHasNothingToCompare() {
    assertThatThrownBy(() -> RISK.change(BigDecimal.ZERO, BigDecimal.ONE))
        .hasMessageContaining("no total");
  }

  @Test
  void aCutBySexIsThatOfThePerson() {
    Map<String, Integer> three = Map.of("1", 1, "2", 1, "3", 1);
    assertThat(DRINKING.score(three, Respondent.of(Sex.FEMALE))).isEqualTo(scored(3, "positive"));
    assertThat(DRINKING.score(three, Respondent.of(Sex.MALE))).isEqualTo(scored(3, "negative"));
  }

  @Test
  void withoutTheSexOnlyWhatHoldsForEitherIsSaid() {
    assertThat(DRINKING.score(Map.of("1", 2, "2", 1, "3", 1))).isEqualTo(scored(4, "positive"));
    assertThat(DRINKING.score(Map.of("1", 1, "2", 1, "3", 0))).isEqualTo(scored(2, "negative"));
    Map<String, Integer> three = Map.of("1", 1, "2", 1, "3", 1);
    var open = new Undecided(BigDecimal.valueOf(3), List.of("sex"), List.of());
    assertThat(DRINKING.score(three)).isEqualTo(open);
    assertThat(DRINKING.score(three, Respondent.of(Sex.OTHER))).isEqualTo(open);
  }

  @Test
  void aQuestionThatIsNotPutScoresNothing() {
    assertThat(DRINKING.score(Map.of("1", 0, "3", 0))).isEqualTo(scored(0, "negative"));
    assertThat(DRINKING.score(Map.of("1", 1, "3", 0)))
        .isEqualTo(new Incomplete(List.of("2"), List.of()));
    assertThat(DRINKING.score(Map.of("2", 1, "3", 0)))
        .isEqualTo(new Incomplete(List.of("1"), List.of()));
  }

  @Test
  void anAnswerCountsAlsoWhereItsQuestionNeedNotHaveBeenPut() {
    assertThat(DRINKING.score(Map.of("1", 0, "2", 4, "3", 0))).isEqualTo(scored(4, "positive"));
    assertThat(RISK.score(Map.of("wish", 0, "plan", 1, "act", 0)))
        .isEqualTo(judged("high", "seen"));
  }

  @Test
  void aTotalWaitsForTheAnswerThatSaysWhetherAQuestionIsPut() {
    RatingScale lenient =
        form(
            DRINKING.items(),
            new Scoring(Method.SUM, BigDecimal.ZERO, BigDecimal.TEN, 1, Optional.empty()),
            Parts.NONE,
            List.of(),
            Set.of(),
            Use.ANYONE);
    assertThat(lenient.score(Map.of("3", 2))).isEqualTo(new Incomplete(List.of("1"), List.of()));
    assertThat(lenient.score(Map.of("1", 0))).isEqualTo(scored(0, ""));
  }

  @Test
  void aQuestionForTheOtherSexNeitherCountsNorIsMissing() {
    assertThat(BY_SEX.score(Map.of("all", 1, "women", 2), Respondent.of(Sex.FEMALE)))
        .isEqualTo(scored(3, ""));
    assertThat(BY_SEX.score(Map.of("all", 1, "women", 2, "men", 4), Respondent.of(Sex.FEMALE)))
        .isEqualTo(scored(3, ""));
    assertThat(BY_SEX.score(Map.of("all", 1, "women", 2), Respondent.of(Sex.MALE)))
        .isEqualTo(new Incomplete(List.of("men"), List.of()));
  }

  @Test
  void theQuestionThatIsAnsweredTellsWhichFormItIs() {
    assertThat(BY_SEX.score(Map.of("all", 1, "women", 2))).isEqualTo(scored(3, ""));
    assertThat(BY_SEX.score(Map.of("all", 1, "men", 4))).isEqualTo(scored(5, ""));
    assertThat(BY_SEX.score(Map.of("all", 1, "women", 2, "men", 2))).isEqualTo(scored(3, ""));
    assertThat(BY_SEX.score(Map.of("all", 1, "women", 2, "men", 4)))
        .isEqualTo(new Incomplete(List.of("sex"), List.of()));
    assertThat(BY_SEX.score(Map.of("all", 1))).isEqualTo(new Incomplete(List.of("sex"), List.of()));
    assertThat(BY_SEX.score(Map.of())).isEqualTo(new Incomplete(List.of("all", "sex"), List.of()));
  }

  @Test
  void aPartOfOneSexIsThatOfTheFormFilledIn() {
    assertThat(hormones(Map.of("women", 2), Respondent.UNKNOWN)).contains(BigDecimal.TWO);
    assertThat(hormones(Map.of("men", 4), Respondent.UNKNOWN)).contains(BigDecimal.valueOf(4));
    assertThat(hormones(Map.of("men", 4), Respondent.of(Sex.MALE))).contains(BigDecimal.valueOf(4));
    assertThat(hormones(Map.of("men", 4, "women", 4), Respondent.of(Sex.OTHER)))
        .contains(BigDecimal.valueOf(4));
    assertThat(hormones(Map.of("men", 4, "women", 2), Respondent.UNKNOWN)).isEmpty();
    assertThat(hormones(Map.of(), Respondent.UNKNOWN)).isEmpty();
  }

  @Test
  void aCriterionThatDiffersBySexIsOpenWithoutIt() {
    Map<String, Integer> answers = Map.of("all", 0, "women", 3, "men", 0);
    assertThat(BY_SEX.details(answers, Respondent.UNKNOWN).criteria().get("marked")).isEmpty();
    assertThat(BY_SEX.details(answers, Respondent.of(Sex.FEMALE)).criteria().get("marked"))
        .contains(true);
    ScoreDetails open = BY_SEX.details(Map.of("all", 0), Respondent.UNKNOWN);
    assertThat(open.blank()).isEmpty();
    assertThat(BY_SEX.details(Map.of(), Respondent.UNKNOWN).blank()).containsExactly("all");
  }

  @Test
  void allConditionsMustHold() {
    assertThat(CONDITIONS.score(Map.of("1", 2, "2", 2, "3", 2, "problem", 2)))
        .isEqualTo(scored(6, "positive"));
    assertThat(CONDITIONS.score(Map.of("1", 2, "2", 2, "3", 2, "problem", 1)))
        .isEqualTo(scored(6, "negative"));
    assertThat(CONDITIONS.score(Map.of("1", 2, "2", 2, "3", 1, "problem", 4)))
        .isEqualTo(scored(5, "negative"));
  }

  @Test
  void aBlankConditionMattersOnlyWhenItCouldStillHold() {
    assertThat(CONDITIONS.score(Map.of("1", 2, "2", 2, "3", 1))).isEqualTo(scored(5, "negative"));
    assertThat(CONDITIONS.score(Map.of("1", 2, "2", 2, "3", 2)))
        .isEqualTo(new Incomplete(List.of("problem"), List.of()));
    assertThat(CONDITIONS.score(Map.of("1", 2, "2", 2, "problem", 2)))
        .isEqualTo(new Incomplete(List.of("3"), List.of()));
  }

  @Test
  void partsHaveScoresOfTheirOwn() {
    ScoreDetails full =
        CONDITIONS.details(Map.of("1", 3, "2", 2, "3", 4, "problem", 0), Respondent.UNKNOWN);
    assertThat(full.subscales().get("first")).contains(BigDecimal.valueOf(5));
    assertThat(full.subscales().get("often")).contains(BigDecimal.TWO);
    assertThat(full.criteria())
        .containsEntry("two-often", Optional.of(true))
        .containsEntry("first-high", Optional.of(true))
        .containsEntry("six", Optional.of(true));
    assertThat(full.blank()).isEmpty();
  }

  @Test
  void aBlankLeavesItsPartsOpenAndNoOther() {
    ScoreDetails some = CONDITIONS.details(Map.of("1", 3, "2", 3), Respondent.UNKNOWN);
    assertThat(some.subscales().get("first")).contains(BigDecimal.valueOf(6));
    assertThat(some.subscales().get("often")).isEmpty();
    assertThat(some.criteria())
        .containsEntry("two-often", Optional.of(true))
        .containsEntry("six", Optional.empty());
    assertThat(some.blank()).containsExactly("3");
    ScoreDetails one = CONDITIONS.details(Map.of("1", 0, "2", 0), Respondent.UNKNOWN);
    assertThat(one.criteria()).containsEntry("two-often", Optional.of(false));
    assertThat(CONDITIONS.details(Map.of("1", 3), Respondent.UNKNOWN).criteria().get("two-often"))
        .isEmpty();
  }

  @Test
  void anOutcomeOfAPartNamesTheBlanksItHangsOn() {
    RatingScale parted =
        form(
            List.of(points("1"), uncounted(points("2"))),
            sum(4),
            new Parts(
                List.of(
                    new Outcome(
                        "much",
                        new AnyOf(
                            List.of(
                                new AllOf(List.of(new Part("extra", BigDecimal.TWO), total(0))),
                                total(4))))),
                "little",
                List.of(
                    new Subscale("extra", List.of("2"), Optional.empty()),
                    new Subscale("main", List.of("1"), Optional.empty())),
                List.of()),
            List.of(),
            Set.of(),
            Use.ANYONE);
    assertThat(parted.score(Map.of("1", 1))).isEqualTo(new Incomplete(List.of("2"), List.of()));
    assertThat(parted.score(Map.of("1", 4))).isEqualTo(scored(4, "much"));
    assertThat(parted.score(Map.of("1", 1, "2", 1))).isEqualTo(scored(1, "little"));
  }

  @Test
  void aFormOfPartsAloneNeedsEveryItem() {
    RatingScale parts =
        form(
            List.of(points("1"), points("2")),
            new Scoring(Method.NONE, BigDecimal.ZERO, BigDecimal.ZERO, 0, Optional.empty()),
            new Parts(
                List.of(),
                "",
                List.of(new Subscale("one", List.of("1"), Optional.empty())),
                List.of(new Named("any", total(1)))),
            List.of(),
            Set.of(),
            Use.ANYONE);
    assertThat(parts.score(Map.of("1", 1, "2", 3))).isEqualTo(judged(""));
    assertThat(parts.score(Map.of("1", 1))).isEqualTo(new Incomplete(List.of("2"), List.of()));
    ScoreDetails details = parts.details(Map.of("1", 1), Respondent.UNKNOWN);
    assertThat(details.subscales().get("one")).contains(BigDecimal.ONE);
    assertThat(details.criteria()).containsEntry("any", Optional.empty());
  }

  @Test
  void outcomesWithoutATotalMayHangOnWhatDoesNotCount() {
    RatingScale global =
        form(
            List.of(points("1"), uncounted(points("global"))),
            new Scoring(Method.NONE, BigDecimal.ZERO, BigDecimal.ZERO, 0, Optional.empty()),
            new Parts(
                List.of(new Outcome("present", atLeast(2, "global"))),
                "absent",
                List.of(),
                List.of()),
            List.of(),
            Set.of(),
            Use.ANYONE);
    assertThat(global.score(Map.of("1", 1)))
        .isEqualTo(new Incomplete(List.of("global"), List.of()));
    assertThat(global.score(Map.of("1", 1, "global", 2))).isEqualTo(judged("present"));
  }

  @Test
  void aReversedItemScoresFromTheOtherEnd() {
    Item reversed =
        new Item(
            "2",
            Optional.empty(),
            Optional.empty(),
            true,
            true,
            Optional.empty(),
            Asked.ALWAYS,
            List.of(),
            points("2").answers());
    RatingScale form =
        form(List.of(points("1"), reversed), sum(8), Parts.NONE, List.of(), Set.of(), Use.ANYONE);
    assertThat(form.score(Map.of("1", 0, "2", 0))).isEqualTo(scored(4, ""));
    assertThat(form.score(Map.of("1", 0, "2", 3))).isEqualTo(scored(1, ""));
  }

  @Test
  void anItemMayCountFromALineOfItsOwn() {
    RatingScale form =
        form(
            List.of(countsFrom(points("1"), 2), points("2")),
            new Scoring(Method.COUNT_AT_LEAST, BigDecimal.ZERO, BigDecimal.TWO, 0, Optional.of(3)),
            Parts.NONE,
            List.of(),
            Set.of(),
            Use.ANYONE);
    assertThat(form.score(Map.of("1", 2, "2", 2))).isEqualTo(scored(1, ""));
    assertThat(form.score(Map.of("1", 1, "2", 3))).isEqualTo(scored(1, ""));
  }

  @Test
  void aScoreMayBeASumTimesANumber() {
    RatingScale form = summed(2, new Missing(0, false), 4, Set.of());
    assertThat(form.score(Map.of("1", 3, "2", 2))).isEqualTo(scored(20, ""));
  }

  @Test
  void blanksAreProratedOnlyWhereTheInstrumentSaysSo() {
    RatingScale form = summed(4, new Missing(1, true), 1, Set.of("4"));
    // 8 x 4 / 3 = 10.67
    assertThat(form.score(Map.of("1", 2, "2", 3, "4", 3))).isEqualTo(scored(11, ""));
    assertThat(form.score(Map.of("1", 2, "2", 3, "3", 1, "4", 3))).isEqualTo(scored(9, ""));
    assertThat(form.score(Map.of("1", 2, "4", 3)))
        .isEqualTo(new Incomplete(List.of("2", "3"), List.of()));
  }

  @Test
  void aBlankSafetyItemIsNeverProrated() {
    RatingScale form = summed(4, new Missing(1, true), 1, Set.of("4"));
    assertThat(form.score(Map.of("1", 2, "2", 3, "3", 3)))
        .isEqualTo(new Incomplete(List.of("4"), List.of("safety-item-missing")));
  }

  @Test
  void aFormThatNeedsAnswersMeansNothingOfSomeoneWhoCannotAnswer() {
    RatingScale form =
        form(
            List.of(points("1")),
            sum(4),
            Parts.NONE,
            List.of(new FlagRule("1", 1, "seen")),
            Set.of(),
            new Use(RatedBy.CLINICIAN, Optional.empty(), Optional.empty(), true));
    Map<String, Integer> answers = Map.of("1", 2);
    assertThat(form.score(answers, canAnswer(Known.is(false))))
        .isEqualTo(new Incomplete(List.of("canAnswer"), List.of("seen")));
    assertThat(form.score(answers, canAnswer(Known.is(true))))
        .isEqualTo(new Scored(BigDecimal.TWO, "", List.of("seen")));
    assertThat(form.score(answers)).isInstanceOf(Scored.class);
    assertThat(CONDITIONS.score(Map.of("1", 2), canAnswer(Known.is(false))))
        .isEqualTo(new Incomplete(List.of("2", "3"), List.of()));
  }

  @Test
  void itemsAndAnswersAreFoundByTheirOtherNames() {
    Item named =
        new Item(
            "6_3mo",
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            Optional.empty(),
            Asked.ALWAYS,
            List.of("6b"),
            List.of(
                new Option(0, Optional.of("No"), Optional.empty(), List.of("N")),
                new Option(1, Optional.of("Yes"), Optional.empty(), List.of("Y"))));
    RatingScale form = form(List.of(named), sum(1), Parts.NONE, List.of(), Set.of(), Use.ANYONE);
    assertThat(form.item("6B")).contains(named);
    assertThat(form.item(" 6_3mo ")).contains(named);
    assertThat(form.item("7")).isEmpty();
    assertThat(named.called(" y ")).contains(1);
    assertThat(named.called("no")).contains(0);
    assertThat(named.called("maybe")).isEmpty();
  }

  @Test
  void agesAreFromTheFirstUntilTheLast() {
    var ages = new Ages(11, Optional.of(18));
    assertThat(ages.include(10)).isFalse();
    assertThat(ages.include(11)).isTrue();
    assertThat(ages.include(17)).isTrue();
    assertThat(ages.include(18)).isFalse();
    assertThat(new Ages(18, Optional.empty()).include(99)).isTrue();
  }

  @Test
  void aFormThatContradictsItselfIsRefused() {
    assertThatThrownBy(() ->
            parts(new Parts(List.of(new Outcome("a", atLeast(1, "9"))), "", List.of(), List.of())))
        .hasMessageContaining("no item 9");
    assertThatThrownBy(() ->
            parts(
                new Parts(
                    List.of(),
                    "",
                    List.of(new Subscale("a", List.of("9"), Optional.empty())),
                    List.of())))
        .hasMessageContaining("no item 9");
    assertThatThrownBy(() ->
            parts(
                new Parts(
                    List.of(),
                    "",
                    List.of(),
                    List.of(new Named("a", new Part("b", BigDecimal.ONE))))))
        .hasMessageContaining("no subscale b");
    var later = new Asked(Optional.of(atLeast(1, "2")), Optional.empty());
    assertThatThrownBy(() ->
            form(
                List.of(asked(points("1"), later), points("2")),
                sum(8),
                Parts.NONE,
                List.of(),
                Set.of(),
                Use.ANYONE))
        .hasMessageContaining("no item 2");
  }

  private static Optional<BigDecimal> hormones(Map<String, Integer> answers, Respondent who) {
    return BY_SEX.details(answers, who).subscales().getOrDefault("hormones", Optional.empty());
  }

  private static Respondent canAnswer(Known<Boolean> can) {
    return new Respondent(Known.not("not said"), can);
  }

  private static RatingScale parts(Parts parts) {
    return form(List.of(points("1")), sum(4), parts, List.of(), Set.of(), Use.ANYONE);
  }

  private static RatingScale summed(int items, Missing missing, int times, Set<String> safety) {
    List<Item> list = new ArrayList<>();
    for (int i = 1; i <= items; i++) {
      list.add(points(String.valueOf(i)));
    }
    return form(
        list,
        new Scoring(
            Method.SUM, BigDecimal.ZERO, BigDecimal.valueOf(100), missing, Optional.empty(), times),
        Parts.NONE,
        List.of(),
        safety,
        Use.ANYONE);
  }

  private static Judged judged(String band, String... flags) {
    return new Judged(band, List.of(flags));
  }

  private static Scored scored(int total, String band) {
    return new Scored(BigDecimal.valueOf(total), band, List.of());
  }

  private static Criterion atLeast(int points, String... items) {
    return new Count(List.of(items), points, 1);
  }

  private static Criterion total(int atLeast) {
    return new Total(BigDecimal.valueOf(atLeast));
  }

  private static Scoring sum(int maximum) {
    return new Scoring(
        Method.SUM, BigDecimal.ZERO, BigDecimal.valueOf(maximum), 0, Optional.empty());
  }

  private static Item yesNo(String id) {
    return upTo(id, 1);
  }

  private static Item points(String id) {
    return upTo(id, 4);
  }

  private static Item upTo(String id, int highest) {
    var answers = new ArrayList<Option>();
    for (int value = 0; value <= highest; value++) {
      answers.add(new Option(value, Optional.empty(), Optional.empty()));
    }
    return new Item(id, Optional.empty(), Optional.empty(), true, answers);
  }

  private static Item asked(Item item, Asked asked) {
    return new Item(
        item.id(),
        item.text(),
        item.loinc(),
        true,
        false,
        Optional.empty(),
        asked,
        List.of(),
        item.answers());
  }

  private static Item countsFrom(Item item, int from) {
    return new Item(
        item.id(),
        item.text(),
        item.loinc(),
        true,
        false,
        Optional.of(from),
        Asked.ALWAYS,
        List.of(),
        item.answers());
  }

  private static Item uncounted(Item item) {
    return new Item(item.id(), item.text(), item.loinc(), false, item.answers());
  }

  private static RatingScale form(
      List<Item> items,
      Scoring scoring,
      Parts parts,
      List<FlagRule> flags,
      Set<String> safetyItems,
      Use use) {
    List<Band> none = List.of();
    return new RatingScale(
        "form",
        "1",
        "a form",
        List.of(),
        items,
        scoring,
        none,
        parts,
        flags,
        safetyItems,
        ChangeRule.NOTHING_PUBLISHED,
        use,
        Optional.empty(),
        Optional.empty(),
        "",
        new Licence(true, "notice", SmallKnowledge.SOURCE),
        List.of(),
        new Review(SmallKnowledge.WRITTEN, List.of()));
  }
}
