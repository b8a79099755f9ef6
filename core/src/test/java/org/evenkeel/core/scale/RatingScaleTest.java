package org.evenkeel.core.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.scale.RatingScale.Band;
import org.evenkeel.core.scale.RatingScale.Better;
import org.evenkeel.core.scale.RatingScale.ChangeRule;
import org.evenkeel.core.scale.RatingScale.FlagRule;
import org.evenkeel.core.scale.RatingScale.Item;
import org.evenkeel.core.scale.RatingScale.Licence;
import org.evenkeel.core.scale.RatingScale.Method;
import org.evenkeel.core.scale.RatingScale.Option;
import org.evenkeel.core.scale.RatingScale.Parts;
import org.evenkeel.core.scale.RatingScale.Response;
import org.evenkeel.core.scale.RatingScale.Scoring;
import org.evenkeel.core.scale.RatingScale.Threshold;
import org.evenkeel.core.scale.RatingScale.Use;
import org.evenkeel.core.scale.ScoreResult.Incomplete;
import org.evenkeel.core.scale.ScoreResult.Scored;
import org.junit.jupiter.api.Test;

/// A form shaped like the PHQ-9: nine items of 0 to 3, the ninth about safety, a tenth that does
/// not count.
class RatingScaleTest {
  private static final List<Band> BANDS =
      List.of(band(0, 5, "minimal"), band(5, 10, "mild"), band(10, 28, "more"));

  private final RatingScale form = scale(Method.SUM, 0, BANDS, published(true));

  @Test
  void aCompleteFormHasATotalAndABand() {
    assertThat(form.scoreInOrder(List.of(1, 2, 1, 1, 1, 1, 1, 1, 0)))
        .isEqualTo(new Scored(BigDecimal.valueOf(9), "mild", List.of()));
    assertThat(form.scoreInOrder(List.of(1, 1, 1, 1, 1, 0, 0, 0, 0)))
        .isEqualTo(new Scored(BigDecimal.valueOf(5), "mild", List.of()));
    assertThat(form.scoreInOrder(List.of(1, 1, 1, 1, 0, 0, 0, 0, 0)))
        .isEqualTo(new Scored(BigDecimal.valueOf(4), "minimal", List.of()));
  }

  @Test
  void anItemThatDoesNotCountChangesNothingAndMayBeBlank() {
    assertThat(form.scoreInOrder(List.of(1, 1, 1, 1, 1, 0, 0, 0, 0, 3)))
        .isEqualTo(form.scoreInOrder(List.of(1, 1, 1, 1, 1, 0, 0, 0, 0)));
  }

  @Test
  void aBlankIsNeverFilledInAndAnAnsweredSafetyItemStillRaisesItsFlag() {
    assertThat(form.scoreInOrder(Arrays.asList(1, 2, 0, null, 1, 0, 0, 0, 1)))
        .isEqualTo(new Incomplete(List.of("4"), List.of("suicide-item-positive")));
  }

  @Test
  void aBlankSafetyItemIsAFlagOfItsOwn() {
    assertThat(form.scoreInOrder(Arrays.asList(1, 1, 1, 1, 1, 1, 1, 1, null)))
        .isEqualTo(new Incomplete(List.of("9"), List.of("safety-item-missing")));
    assertThat(form.score(Map.of()).flags()).containsExactly("safety-item-missing");
  }

  @Test
  void anAnswerThatTheFormDoesNotOfferIsAnError() {
    assertThatThrownBy(() -> form.scoreInOrder(List.of(4))).hasMessageContaining("item 1: 4");
    assertThatThrownBy(() -> form.scoreInOrder(List.of(-1))).hasMessageContaining("item 1: -1");
    assertThatThrownBy(() -> form.score(Map.of("12", 1))).hasMessageContaining("no item 12");
    assertThatThrownBy(() -> form.scoreInOrder(List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
        .hasMessageContaining("10 items, not 11");
  }

  @Test
  void aMeanLeavesAllowedBlanksOut() {
    RatingScale mean = scale(Method.MEAN, 2, List.of(), published(true));
    assertThat(mean.scoreInOrder(Arrays.asList(3, 3, 2, 2, 2, 2, 2, null, 0)))
        .isEqualTo(new Scored(new BigDecimal("2.00"), "", List.of()));
    assertThat(mean.scoreInOrder(Arrays.asList(3, 3, 2, 2, 2, 2, null, null, null)))
        .isInstanceOf(Incomplete.class);
  }

  @Test
  void aBlankSafetyItemIsFlaggedAlsoWhereBlanksAreAllowed() {
    RatingScale lenient = scale(Method.SUM, 1, BANDS, published(true));
    assertThat(lenient.scoreInOrder(List.of(1, 1, 1, 1, 1, 1, 1, 1)))
        .isEqualTo(new Scored(BigDecimal.valueOf(8), "mild", List.of("safety-item-missing")));
  }

  @Test
  void nothingAnsweredIsNeverAScore() {
    RatingScale lenient = scale(Method.SUM, 9, BANDS, published(true));
    assertThat(lenient.score(Map.of())).isInstanceOf(Incomplete.class);
  }

  @Test
  void aCountCountsTheItemsFromAnAnswerOn() {
    RatingScale count = scale(Method.COUNT_AT_LEAST, 0, List.of(), published(true));
    assertThat(count.scoreInOrder(List.of(0, 1, 2, 3, 2, 1, 0, 0, 0)))
        .isEqualTo(new Scored(BigDecimal.valueOf(3), "", List.of()));
  }

  @Test
  void aFallFromEighteenToEightIsReliableAndAResponseButNoRemission() {
    Change change = form.change(new BigDecimal(18), new BigDecimal(8));
    assertThat(change.change()).isEqualByComparingTo("-10");
    assertThat(change.percent()).contains(new BigDecimal("-55.6"));
    assertThat(change.reliable()).contains(true);
    assertThat(change.response()).contains(true);
    assertThat(change.remission()).contains(false);
    assertThat(change.important()).contains(true);
    assertThat(change.unsure()).isEmpty();
  }

  @Test
  void exactlyHalfIsAResponseAndJustAboveIsNot() {
    assertThat(form.change(new BigDecimal(18), new BigDecimal(9)).response()).contains(true);
    assertThat(form.change(new BigDecimal(18), new BigDecimal(10)).response()).contains(false);
    Change small = form.change(new BigDecimal(8), new BigDecimal(4));
    assertThat(small.remission()).contains(true);
    assertThat(small.reliable()).contains(false);
    assertThat(small.important()).contains(false);
  }

  @Test
  void theThresholdsThemselvesCountAsChangeButNotAsRemission() {
    Change five = form.change(new BigDecimal(10), new BigDecimal(5));
    assertThat(five.reliable()).contains(true);
    assertThat(five.important()).contains(true);
    assertThat(five.remission()).contains(false);
    assertThat(form.change(new BigDecimal(27), BigDecimal.ZERO).remission()).contains(true);
  }

  @Test
  void aRiseIsReliableToo() {
    Change worse = form.change(new BigDecimal(5), new BigDecimal(12));
    assertThat(worse.reliable()).contains(true);
    assertThat(worse.response()).contains(false);
    assertThat(worse.percent()).contains(new BigDecimal("140.0"));
  }

  @Test
  void aRiseIsWorseWhereLowerIsBetterAndBetterWhereHigherIs() {
    assertThat(form.change(new BigDecimal(5), new BigDecimal(12)).worse()).isTrue();
    assertThat(form.change(new BigDecimal(12), new BigDecimal(5)).worse()).isFalse();
    assertThat(form.change(new BigDecimal(5), new BigDecimal(5)).worse()).isFalse();
    RatingScale wellBeing = scale(Method.SUM, 0, BANDS, higherIsBetter(share(50)));
    assertThat(wellBeing.change(new BigDecimal(12), new BigDecimal(5)).worse()).isTrue();
    Change risen = wellBeing.change(new BigDecimal(8), new BigDecimal(12));
    assertThat(risen.worse()).isFalse();
    assertThat(risen.response()).contains(true);
    assertThat(risen.remission()).contains(true);
    assertThat(wellBeing.change(new BigDecimal(8), new BigDecimal(11)).remission()).contains(false);
    assertThat(wellBeing.change(new BigDecimal(8), new BigDecimal(4)).response()).contains(false);
  }

  @Test
  void aResponseMayBeCountedInPoints() {
    RatingScale points =
        scale(Method.SUM, 0, BANDS, higherIsBetter(new Response.Points(number(4, false).get())));
    assertThat(points.change(BigDecimal.ZERO, new BigDecimal(4)).response()).contains(true);
    assertThat(points.change(BigDecimal.ZERO, new BigDecimal(3)).response()).contains(false);
    assertThat(points.change(BigDecimal.ZERO, BigDecimal.ONE).unsure()).contains("response");
  }

  @Test
  void fromZeroNoShareIsSaid() {
    Change change = form.change(BigDecimal.ZERO, new BigDecimal(3));
    assertThat(change.percent()).isEmpty();
    assertThat(change.response()).isEmpty();
  }

  @Test
  void whatIsNotPublishedIsNotSaidAndWhatIsUnsureIsNamed() {
    RatingScale silent = scale(Method.SUM, 0, BANDS, ChangeRule.NOTHING_PUBLISHED);
    Change change = silent.change(new BigDecimal(18), new BigDecimal(8));
    assertThat(change.reliable()).isEmpty();
    assertThat(change.response()).isEmpty();
    assertThat(change.remission()).isEmpty();
    assertThat(change.important()).isEmpty();
    RatingScale unsure = scale(Method.SUM, 0, BANDS, published(false));
    assertThat(unsure.change(new BigDecimal(18), BigDecimal.ONE).unsure())
        .containsExactlyInAnyOrder("reliable", "response", "remission", "important");
  }

  @Test
  void aScoreTheScaleCannotHaveIsAnError() {
    assertThatThrownBy(() -> form.change(new BigDecimal(28), BigDecimal.ONE))
        .hasMessageContaining("28");
    assertThatThrownBy(() -> form.change(BigDecimal.ONE, new BigDecimal(-1)))
        .hasMessageContaining("-1");
  }

  @Test
  void bandsReachFromEndToEndWithoutGapOrOverlap() {
    assertThatThrownBy(() -> bands(band(1, 28, "all"))).hasMessageContaining("at 0");
    assertThatThrownBy(() -> bands(band(0, 5, "a"), band(6, 28, "b"))).hasMessageContaining("at 5");
    assertThatThrownBy(() -> bands(band(0, 5, "a"), band(5, 5, "b"))).hasMessageContaining("at 5");
    assertThatThrownBy(() -> bands(band(0, 27, "a"))).hasMessageContaining("from 27 on");
  }

  @Test
  void aFormThatContradictsItselfIsRefused() {
    assertThatThrownBy(() -> custom(List.of(item("1"), item("1")), List.of(), Set.of()))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> custom(List.of(item("1")), List.of(), Set.of("2")))
        .hasMessageContaining("no item 2");
    var flags = List.of(new FlagRule("3", 1, "x"));
    assertThatThrownBy(() -> custom(List.of(item("1")), flags, Set.of()))
        .hasMessageContaining("no item 3");
    assertThatThrownBy(
            () -> new Scoring(Method.SUM, BigDecimal.ZERO, BigDecimal.TEN, 0, Optional.of(1)))
        .hasMessageContaining("SUM");
  }

  @Test
  void scalesAreFoundByAnyOfTheirNames() {
    var scales = new RatingScales(List.of(form));
    assertThat(scales.named("phq9")).contains(form);
    assertThat(scales.named(" Phq-9 ")).contains(form);
    assertThat(scales.named("PHQ 9")).contains(form);
    assertThat(scales.named("GAD-7")).isEmpty();
  }

  @Test
  void theTotalIsTheSumAndLiesInItsBandForEveryForm() {
    for (long seed = 0; seed < Long.getLong("evenkeel.seeds", 1000); seed++) {
      RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      List<Integer> answers = random.ints(9, 0, 4).boxed().toList();
      int sum = answers.stream().mapToInt(Integer::intValue).sum();
      var scored = (Scored) form.scoreInOrder(answers);
      assertThat(scored.total()).as("seed %d", seed).isEqualByComparingTo(BigDecimal.valueOf(sum));
      assertThat(scored.band())
          .as("seed %d", seed)
          .isEqualTo(sum < 5 ? "minimal" : sum < 10 ? "mild" : "more");
      assertThat(scored.flags().contains("suicide-item-positive"))
          .as("seed %d", seed)
          .isEqualTo(answers.getLast() > 0);
    }
  }

  private static RatingScale bands(Band... bands) {
    return scale(Method.SUM, 0, List.of(bands), published(true));
  }

  private static RatingScale custom(List<Item> items, List<FlagRule> flags, Set<String> safety) {
    return new RatingScale(
        "x",
        "1",
        "x",
        List.of(),
        items,
        scoring(Method.SUM, 0),
        List.of(),
        Parts.NONE,
        flags,
        safety,
        ChangeRule.NOTHING_PUBLISHED,
        Use.ANYONE,
        Optional.empty(),
        Optional.empty(),
        "",
        new Licence(true, "notice", SmallKnowledge.SOURCE),
        List.of(),
        new Review(SmallKnowledge.WRITTEN, List.of()));
  }

  private static RatingScale scale(
      Method method, int missingAllowed, List<Band> bands, ChangeRule change) {
    var items = new ArrayList<Item>();
    for (int i = 1; i <= 9; i++) {
      items.add(item(String.valueOf(i)));
    }
    items.add(new Item("10", Optional.empty(), Optional.empty(), false, item("10").answers()));
    return new RatingScale(
        "PHQ-9",
        "1",
        "nine items",
        List.of("PHQ9"),
        items,
        scoring(method, missingAllowed),
        bands,
        Parts.NONE,
        List.of(new FlagRule("9", 1, "suicide-item-positive")),
        Set.of("9"),
        change,
        Use.ANYONE,
        Optional.of(Period.ofDays(14)),
        Optional.of(Period.ofDays(7)),
        "adults",
        new Licence(true, "notice", SmallKnowledge.SOURCE),
        List.of(),
        new Review(SmallKnowledge.WRITTEN, List.of()));
  }

  private static Scoring scoring(Method method, int missingAllowed) {
    return new Scoring(
        method,
        BigDecimal.ZERO,
        BigDecimal.valueOf(27),
        missingAllowed,
        method == Method.COUNT_AT_LEAST ? Optional.of(2) : Optional.empty());
  }

  private static Item item(String id) {
    var answers = new ArrayList<Option>();
    for (int value = 0; value < 4; value++) {
      answers.add(new Option(value, Optional.empty(), Optional.empty()));
    }
    return new Item(id, Optional.empty(), Optional.empty(), true, answers);
  }

  private static Band band(int from, int until, String name) {
    return new Band(BigDecimal.valueOf(from), BigDecimal.valueOf(until), name);
  }

  private static Response share(int percent) {
    return new Response.Share(number(percent, true).get());
  }

  private static ChangeRule higherIsBetter(Response response) {
    return new ChangeRule(
        Better.HIGHER, number(5, true), Optional.of(response), number(12, true), Optional.empty());
  }

  private static ChangeRule published(boolean sure) {
    return new ChangeRule(number(5, sure), number(50, sure), number(5, sure), number(5, sure));
  }

  private static Optional<Threshold> number(int number, boolean sure) {
    return Optional.of(new Threshold(BigDecimal.valueOf(number), SmallKnowledge.SOURCE, sure));
  }
}
