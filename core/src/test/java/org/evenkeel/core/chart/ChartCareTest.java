package org.evenkeel.core.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.core.SmallKnowledge.SOURCE;
import static org.evenkeel.core.SmallKnowledge.rule;
import static org.evenkeel.core.chart.Book.at;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.administration.DoseAct;
import org.evenkeel.core.administration.DoseOf;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.journal.Feeling;
import org.evenkeel.core.journal.JournalEntry;
import org.evenkeel.core.journal.Level;
import org.evenkeel.core.journal.SideEffect;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.monitoring.DueItem;
import org.evenkeel.core.monitoring.MonitoringRule;
import org.evenkeel.core.monitoring.MonitoringRules;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.observation.Parameters;
import org.evenkeel.core.person.Allergy;
import org.evenkeel.core.person.Bounds;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.person.Known;
import org.evenkeel.core.person.LiverGrade;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.PastTrial;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.quantity.SerumLevel;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.Step;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.request.Dispatch;
import org.evenkeel.core.request.Reviewed;
import org.evenkeel.core.request.StopReason;
import org.evenkeel.core.safety.InteractionRules;
import org.evenkeel.core.safety.PairRule;
import org.evenkeel.core.safety.ProposalReview;
import org.evenkeel.core.scale.RatingScale;
import org.evenkeel.core.scale.RatingScales;
import org.evenkeel.core.scale.ScoreResult;
import org.evenkeel.core.stopping.Washouts;
import org.evenkeel.core.time.DateRange;
import org.junit.jupiter.api.Test;

class ChartCareTest {

  private static final Instant NOW = at("2026-11-24T12:00");
  private static final Code LEVEL = new Code.Loinc("14334-7");
  private static final Code WEIGHT = new Code.Loinc("29463-7");
  private static final ItemId LITHIUM = new ItemId("lithium");

  private static final SmallKnowledge KNOWLEDGE =
      new SmallKnowledge()
          .with(
              InteractionRules.KEY,
              new InteractionRules(
                  List.of(
                      new PairRule(
                          rule("interactions/maoi", Tier.CONTRAINDICATED, true),
                          Selector.medicine("phenelzine"),
                          Selector.medicine("sertraline"),
                          List.of(),
                          Set.of())),
                  List.of()))
          .with(
              Washouts.KEY,
              new Washouts(
                  List.of(
                      new Washouts.Washout(
                          rule("stopping/maoi-then-ssri", Tier.CONTRAINDICATED, true),
                          Selector.medicine("phenelzine"),
                          Selector.medicine("sertraline"),
                          Period.ofDays(14)))))
          .with(
              Parameters.KEY,
              new Parameters(
                  Map.of(
                      LEVEL,
                      new Parameters.Parameter(
                          "lithium level", Optional.empty(), Optional.of("lithium"), 180),
                      WEIGHT,
                      new Parameters.Parameter(
                          "weight", Optional.of("weightKg"), Optional.empty(), 365))))
          .with(RatingScales.KEY, new RatingScales(List.of(phq9())))
          .with(MonitoringRules.KEY, new MonitoringRules(List.of(lithiumLevel())));

  @Test
  void aFindingOfTheWholePersonIsRaisedByAnOrderAndKeptWithIt() {
    Chart chart =
        Book.ofPerson().start("2026-11-01T09:00", "phenelzine", "45 mg", "2026-11-02").chart();
    var order = Book.order(7, "sertraline", Book.daily("50 mg", "2026-11-25"));
    ProposalReview review = chart.review(order, KNOWLEDGE, NOW);
    assertThat(review.interrupting()).hasSize(1);
    Reviewed kept = Reviewed.of(review, KNOWLEDGE, LocalDate.of(2026, 11, 24), NOW, 2);
    assertThat(kept.interrupting().getFirst().washout()).isFalse();
    assertThat(kept.notChecked()).containsKey("dose-limits").doesNotContainKey("interactions");
    assertThat(kept.knowledgeVersion()).isEqualTo("test.1");
    assertThat(chart.review(KNOWLEDGE, NOW).findings()).isEmpty();
  }

  @Test
  void aWashoutCountsFromTheLastDoseTakenAndIsMarkedAsOne() {
    Book book =
        Book.ofPerson()
            .start("2026-11-01T09:00", "phenelzine", "45 mg", "2026-11-02")
            .taken("2026-11-18T08:00", "phenelzine/2026-11-18/morning", "45 mg")
            .say(
                "2026-11-18T10:00",
                new Payload.PlanStopped(
                    new ItemId("phenelzine"),
                    LocalDate.of(2026, 11, 19),
                    StopReason.NOT_HELPING,
                    Optional.empty(),
                    3));
    var order = Book.order(7, "sertraline", Book.daily("50 mg", "2026-11-25"));
    ProposalReview review = book.chart().review(order, KNOWLEDGE, NOW);
    assertThat(Reviewed.of(review, KNOWLEDGE, LocalDate.of(2026, 11, 24), NOW, 4).concerns())
        .singleElement()
        .satisfies(concern -> assertThat(concern.washout()).isTrue());
    assertThat(book.chart().review(order, KNOWLEDGE, at("2026-12-02T12:00")).raised()).isEmpty();
  }

  @Test
  void aChangeTakesThePlaceOfWhatIsOnBoardAndEarlierVersionsHaveEnded() {
    Book book =
        Book.ofPerson()
            .start("2026-11-01T09:00", "lithium", "600 mg", "2026-11-02")
            .change("2026-11-10T09:00", "lithium", "900 mg", "2026-11-11")
            .change("2026-11-20T09:00", "lithium", "1200 mg", "2026-12-01");
    List<Exposure> exposures = book.chart().exposures(KNOWLEDGE, NOW);
    assertThat(exposures)
        .extracting(Exposure::id, Exposure::onBoard)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("lithium~1", false),
            org.assertj.core.groups.Tuple.tuple("lithium~2", true),
            org.assertj.core.groups.Tuple.tuple("lithium", false));
    assertThat(exposures.getFirst().daily().orElseThrow().perDay().text()).isEqualTo("600 mg");
    assertThat(book.chart().reviewStop(LITHIUM, KNOWLEDGE, NOW).raised()).isEmpty();
  }

  @Test
  void theVersionOnBoardIsReplacedEvenWhileANewerOneHasNotBegun() {
    Book book =
        Book.ofPerson()
            .start("2026-11-01T09:00", "phenelzine", "45 mg", "2026-11-02")
            .change("2026-11-20T09:00", "phenelzine", "60 mg", "2026-12-01")
            .start("2026-11-02T09:00", "sertraline", "50 mg", "2026-11-02");
    assertThat(book.chart().review(KNOWLEDGE, NOW).findings()).hasSize(1);
    assertThat(
            book.chart().reviewStop(new ItemId("phenelzine"), KNOWLEDGE, NOW).report().findings())
        .extracting(org.evenkeel.core.safety.Finding::rule)
        .containsExactly("stopping/maoi-then-ssri");
  }

  @Test
  void everyStepThatHasBegunIsAnExposureAtItsDoseAndStayingPushesThemBack() {
    Titration up =
        new Titration(
            LocalDate.of(2026, 11, 2),
            List.of(
                Step.lasting(7, onDays("300 mg")),
                Step.lasting(7, onDays("600 mg")),
                Step.staying(onDays("900 mg"))));
    Book book = Book.ofPerson().sign("2026-11-01T09:00", Book.order(1, "lithium", up));
    assertThat(steps(book)).containsExactly("300 mg", "600 mg", "900 mg on board");
    book.say(
        "2026-11-08T09:00",
        new Payload.PlanHeld(
            new org.evenkeel.core.regimen.Hold.StayOnStep(
                LITHIUM, DateRange.between(LocalDate.of(2026, 11, 8), LocalDate.of(2026, 11, 18))),
            "nausea",
            2));
    assertThat(steps(book)).containsExactly("300 mg", "600 mg on board");
    Taper down =
        new Taper(
            LocalDate.of(2026, 11, 2),
            List.of(Step.lasting(7, onDays("600 mg")), Step.lasting(7, onDays("300 mg"))));
    assertThat(steps(Book.ofPerson().sign("2026-11-01T09:00", Book.order(1, "lithium", down))))
        .containsExactly("600 mg", "300 mg");
  }

  private static List<String> steps(Book book) {
    return book.chart().exposures(KNOWLEDGE, NOW).stream()
        .map(exposure ->
            exposure.daily().orElseThrow().perDay().text()
                + (exposure.onBoard() ? " on board" : ""))
        .toList();
  }

  private static Timing.OnDays onDays(String amount) {
    return Timing.OnDays.daily(
        Slot.at("morning", java.time.LocalTime.of(8, 0), Amount.parse(amount)));
  }

  @Test
  void whatWasTakenWithoutAPlanIsOnBoardToo() {
    Chart chart =
        Book.ofPerson()
            .say(
                "2026-11-23T10:00",
                new Payload.DoseSaid(
                    new DoseAct.Taken(
                        DoseOf.unplanned("Advil", Set.of(new Ingredient("ibuprofen"))),
                        Amount.parse("200 mg"))))
            .chart();
    assertThat(chart.exposures(KNOWLEDGE, NOW))
        .singleElement()
        .satisfies(exposure -> {
          assertThat(exposure.onBoard()).isTrue();
          assertThat(exposure.stale()).isTrue();
          assertThat(exposure.lastTaken()).contains(LocalDate.of(2026, 11, 23));
        });
  }

  @Test
  void thePictureIsWhatWasStatedAndMeasuredUpToTheDay() {
    Chart chart =
        Book.ofPerson()
            .say("2026-11-01T09:00", fact(new Fact.Pregnant(true)))
            .say("2026-11-02T09:00", fact(new Fact.Pregnant(false)))
            .say("2026-11-01T09:00", fact(new Fact.ChildBearing(true)))
            .say("2026-11-01T09:00", fact(new Fact.Breastfeeding(false)))
            .say("2026-11-01T09:00", fact(new Fact.Measured(Measure.WEIGHT, BigDecimal.TEN)))
            .say("2026-11-01T09:00", fact(new Fact.Liver(LiverGrade.MILD)))
            .say("2026-11-01T09:00", fact(new Fact.Gene("CYP2D6", "poor metabolizer")))
            .say("2026-11-01T09:00", fact(new Fact.Substance("tobacco smoke", true)))
            .say(
                "2026-11-01T09:00",
                fact(
                    new Fact.Tried(
                        new PastTrial(
                            "fluoxetine", PastTrial.Outcome.DID_NOT_HELP, Optional.empty()))))
            .say("2026-11-01T09:00", new Payload.AllergyRecorded(Allergy.to("amoxicillin")))
            .say("2026-11-01T09:00", condition("seizure-disorder", null, null))
            .say("2026-11-01T09:00", condition("asthma", "2020-01-01", "2026-11-20"))
            .say("2026-11-01T09:00", condition("glaucoma", "2027-01-01", null))
            .say(
                "2026-11-10T09:00",
                result(WEIGHT, "80", SerumLevel.Unit.KILOGRAMS, "2026-11-10T08:00"))
            .say(
                "2026-11-10T09:00",
                result(WEIGHT, "70", SerumLevel.Unit.KILOGRAMS, "2024-11-10T08:00"))
            .say(
                "2026-11-10T09:00",
                result(LEVEL, "0.8", SerumLevel.Unit.MMOL_PER_L, "2026-11-10T08:00"))
            .say(
                "2026-11-10T09:00",
                result(new Code.Loinc("1-8"), "1", SerumLevel.Unit.PERCENT, "2026-11-10T08:00"))
            .say("2026-11-25T09:00", fact(new Fact.Pregnant(true)))
            .chart();
    ClinicalPicture picture = chart.clinicalPicture(KNOWLEDGE, NOW);
    assertThat(picture.age()).isEqualTo(Known.is(BigDecimal.valueOf(46)));
    assertThat(picture.pregnancy()).isEqualTo(Known.is(false));
    assertThat(picture.measure(Measure.WEIGHT)).isEqualTo(Known.is(new BigDecimal("80")));
    assertThat(picture.levels()).containsKey("lithium");
    assertThat(picture.conditions()).isEqualTo(Known.is(Set.of("seizure-disorder")));
    assertThat(picture.substances()).containsEntry("tobacco smoke", true);
    assertThat(picture.pastTrials()).isInstanceOf(Known.Is.class);
    assertThat(Book.ofPerson().chart().clinicalPicture(KNOWLEDGE, NOW).allergies())
        .isInstanceOf(Known.Not.class);
    assertThat(
            Book.ofPerson()
                .say("2026-11-01T09:00", new Payload.NoKnownAllergies())
                .say("2026-11-01T09:00", new Payload.ConditionsComplete())
                .chart()
                .clinicalPicture(KNOWLEDGE, NOW)
                .allergies())
        .isEqualTo(Known.is(List.of()));
  }

  @Test
  void anAnswerOfItemNineIsSeenAtOnceEvenOnAnIncompleteForm() {
    Chart chart = Book.ofPerson().phq9("2026-11-20T09:00", 0, 0, 0, 0, 0, 0, 0, 0, 1).chart();
    assertThat(chart.attention(KNOWLEDGE, NOW).getFirst())
        .isInstanceOfSatisfying(
            Attention.SafetyAnswer.class,
            answer -> assertThat(answer.flag()).isEqualTo("suicide-item-positive"));
    assertThat(chart.attention(KNOWLEDGE, NOW).getFirst().urgency())
        .isEqualTo(Attention.Urgency.NOW);
    Chart blank = Book.ofPerson().phq9("2026-11-20T09:00", 1, 1).chart();
    assertThat(blank.attention(KNOWLEDGE, NOW)).isEmpty();
    assertThat(blank.scores(KNOWLEDGE, NOW).getFirst().result())
        .containsInstanceOf(ScoreResult.Incomplete.class);
  }

  @Test
  void aScoreThatRoseByMoreThanChanceIsAReasonToLook() {
    Book book =
        Book.ofPerson()
            .phq9("2026-10-20T09:00", 1, 1, 1, 1, 1, 1, 1, 1, 0)
            .phq9("2026-11-20T09:00", 2, 2, 2, 2, 2, 2, 2, 2, 0);
    assertThat(book.chart().attention(KNOWLEDGE, NOW))
        .singleElement()
        .isInstanceOfSatisfying(
            Attention.Worse.class,
            worse -> assertThat(worse.change().change()).isEqualByComparingTo("8"));
    book.phq9("2026-11-21T09:00", 2, 2, 2, 2, 2, 2, 2, 1, 0);
    assertThat(book.chart().attention(KNOWLEDGE, NOW)).isEmpty();
  }

  @Test
  void answersToAFormWeDoNotKnowAreKeptWithoutAScore() {
    Chart chart =
        Book.ofPerson()
            .say("2026-11-20T09:00", new Payload.ScoreAnswered("UNKNOWN", Map.of("1", 1)))
            .say("2026-11-20T09:00", new Payload.ScoreAnswered("PHQ-9", Map.of("77", 1)))
            .chart();
    assertThat(chart.scores(KNOWLEDGE, NOW))
        .hasSize(2)
        .allSatisfy(score -> assertThat(score.result()).isEmpty());
    assertThat(chart.attention(KNOWLEDGE, NOW)).isEmpty();
  }

  @Test
  void whatIsOverdueCriticalNotRecordedNotSentOrToBeLookedAtIsListed() {
    Book book =
        Book.ofPerson()
            .sign(
                "2026-10-01T09:00",
                Book.order(1, "lithium", Book.daily("600 mg", "2026-10-02"))
                    .reviewedBy(LocalDate.of(2026, 11, 1)))
            .say(
                "2026-11-01T10:00",
                new Payload.PlanProposed(
                    Book.order(4, "sertraline", Book.daily("50 mg", "2026-12-01"))));
    assertThat(kinds(book))
        .containsExactly("NotSent", "MonitoringDue", "PlanToLookAt", "ToSign", "NotRecorded");
    book.say(
            "2026-11-02T10:00",
            new Payload.PlanDispatched(
                new UUID(9, 1), new Dispatch.Sent(Dispatch.Way.PRINTED, LocalDate.of(2026, 11, 2))))
        .say(
            "2026-11-02T10:00",
            new Payload.PlanLookedAt(
                LITHIUM, Optional.of("better"), Optional.of(LocalDate.of(2027, 2, 1))))
        .taken("2026-11-23T08:00", "lithium/2026-11-23/morning", "600 mg")
        .say(
            "2026-11-23T10:00",
            result(LEVEL, "2.1", SerumLevel.Unit.MMOL_PER_L, "2026-11-23T08:00"));
    assertThat(kinds(book)).containsExactly("CriticalResult", "ToSign");
    assertThat(book.chart().plans().proposed(new UUID(9, 4))).isPresent();
    assertThat(book.chart().plans().lookedAt(LITHIUM)).isPresent();
    book.say(
        "2026-11-23T11:00", result(LEVEL, "1.3", SerumLevel.Unit.MMOL_PER_L, "2026-11-23T09:00"));
    assertThat(kinds(book)).containsExactly("ResultOutOfRange", "ToSign");
  }

  @Test
  void aContraindicatedFindingOfTheStandingPlansIsListed() {
    Book book =
        Book.ofPerson()
            .start("2026-11-01T09:00", "phenelzine", "45 mg", "2026-11-02")
            .start("2026-11-01T10:00", "sertraline", "50 mg", "2026-11-02");
    assertThat(kinds(book)).contains("ContraindicatedFinding");
  }

  @Test
  void oneTimeLineHoldsDosesChangesScoresJournalAndResults() {
    Book book =
        Book.ofPerson()
            .start("2026-11-01T09:00", "lithium", "600 mg", "2026-11-02")
            .change("2026-11-10T09:00", "lithium", "900 mg", "2026-11-11")
            .taken("2026-11-03T08:00", "lithium/2026-11-03/morning", "600 mg")
            .skipped(
                "2026-11-04T08:00",
                "lithium/2026-11-04/morning",
                org.evenkeel.core.administration.SkipReason.FORGOT)
            .phq9("2026-11-05T09:00", 1, 1, 1, 1, 1, 1, 1, 1, 0)
            .say(
                "2026-11-05T09:00",
                new Payload.JournalWritten(JournalEntry.of(Map.of(Feeling.HIGH, new Level(3)))))
            .say(
                "2026-11-05T09:00",
                result(LEVEL, "0.8", SerumLevel.Unit.MMOL_PER_L, "2026-11-05T08:00"))
            .say(
                "2026-11-12T09:00",
                new Payload.PlanHeld(
                    new org.evenkeel.core.regimen.Hold.Pause(
                        LITHIUM, DateRange.startingOn(LocalDate.of(2026, 11, 13))),
                    "vomiting",
                    3))
            .say(
                "2026-11-14T09:00",
                new Payload.PlanStopped(
                    LITHIUM,
                    LocalDate.of(2026, 11, 15),
                    StopReason.SIDE_EFFECT,
                    Optional.empty(),
                    3));
    DateRange month = DateRange.between(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1));
    Timeline line = book.chart().timeline(month, KNOWLEDGE, NOW);
    assertThat(line.changes())
        .extracting(Timeline.PlanChange::what)
        .containsExactly(
            Timeline.PlanChange.What.STARTED,
            Timeline.PlanChange.What.CHANGED,
            Timeline.PlanChange.What.HELD,
            Timeline.PlanChange.What.STOPPED);
    assertThat(line.doses())
        .contains(
            new Timeline.DoseDay(LocalDate.of(2026, 11, 2), LITHIUM, 0, 0, 1),
            new Timeline.DoseDay(LocalDate.of(2026, 11, 3), LITHIUM, 1, 0, 0),
            new Timeline.DoseDay(LocalDate.of(2026, 11, 4), LITHIUM, 0, 1, 0))
        .hasSize(11);
    assertThat(line.scores()).hasSize(1);
    assertThat(line.journal()).hasSize(1);
    assertThat(line.results()).hasSize(1);
  }

  @Test
  void aMedicineIsLookedAtWithWhatWasTakenWhatChangedAndWhatHurt() {
    SideEffect tremor =
        new SideEffect(
            "tremor", SideEffect.Severity.MODERATE, Optional.of(LITHIUM), Optional.empty());
    Chart chart =
        Book.ofPerson()
            .phq9("2026-10-20T09:00", 2, 2, 2, 2, 2, 2, 2, 2, 0)
            .start("2026-11-01T09:00", "lithium", "600 mg", "2026-11-02")
            .taken("2026-11-03T08:00", "lithium/2026-11-03/morning", "600 mg")
            .say(
                "2026-11-05T09:00",
                new Payload.JournalWritten(
                    new JournalEntry(
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(tremor),
                        Optional.empty(),
                        Optional.empty())))
            .phq9("2026-11-20T09:00", 1, 1, 1, 1, 1, 1, 1, 1, 0)
            .chart();
    MedicationReview review = chart.medicationReview(LITHIUM, KNOWLEDGE, NOW).orElseThrow();
    assertThat(review.since()).contains(LocalDate.of(2026, 11, 2));
    assertThat(review.before()).hasSize(1);
    assertThat(review.now()).hasSize(1);
    assertThat(review.sideEffects()).extracting(Said::what).containsExactly(tremor);
    assertThat(review.due()).extracting(DueItem::medicine).containsExactly("lithium");
    assertThat(review.findings()).isEmpty();
    assertThat(
            chart
                .medicationReview(LITHIUM, KNOWLEDGE, at("2026-10-25T12:00"))
                .orElseThrow()
                .adherence())
        .isEqualTo(new org.evenkeel.core.adherence.Adherence.NotMeasurable("it has not begun"));
  }

  private static List<String> kinds(Book book) {
    return book.chart().attention(KNOWLEDGE, NOW).stream()
        .map(reason -> reason.getClass().getSimpleName())
        .toList();
  }

  private static Payload fact(Fact fact) {
    return new Payload.FactRecorded(fact);
  }

  private static Payload condition(
      String key,
      @org.jspecify.annotations.Nullable String onset,
      @org.jspecify.annotations.Nullable String ended) {
    return new Payload.ConditionRecorded(
        Optional.of(key),
        key,
        Optional.ofNullable(onset).map(LocalDate::parse),
        Optional.ofNullable(ended).map(LocalDate::parse));
  }

  private static Payload result(Code code, String value, SerumLevel.Unit unit, String taken) {
    return new Payload.ObservationReceived(
        new Observation(
            "o-" + taken + value,
            code.equals(LEVEL) ? Optional.of("lithium level") : Optional.empty(),
            code,
            Optional.of(new SerumLevel(new BigDecimal(value), unit)),
            at(taken),
            Optional.of(12.0)));
  }

  private static RatingScale phq9() {
    List<RatingScale.Item> items = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      List<RatingScale.Option> options = new ArrayList<>();
      for (int value = 0; value <= 3; value++) {
        options.add(new RatingScale.Option(value, Optional.empty(), Optional.empty()));
      }
      items.add(
          new RatingScale.Item(
              String.valueOf(i), Optional.empty(), Optional.empty(), true, options));
    }
    return new RatingScale(
        "PHQ-9",
        "1",
        "nine items",
        List.of("PHQ9"),
        items,
        new RatingScale.Scoring(
            RatingScale.Method.SUM, BigDecimal.ZERO, BigDecimal.valueOf(27), 0, Optional.empty()),
        List.of(new RatingScale.Band(BigDecimal.ZERO, BigDecimal.valueOf(28), "any")),
        RatingScale.Parts.NONE,
        List.of(new RatingScale.FlagRule("9", 1, "suicide-item-positive")),
        Set.of("9"),
        new RatingScale.ChangeRule(
            Optional.of(new RatingScale.Threshold(BigDecimal.valueOf(5), SOURCE, true)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        RatingScale.Use.ANYONE,
        Optional.empty(),
        Optional.empty(),
        "adults",
        new RatingScale.Licence(true, "notice", SOURCE),
        List.of(),
        new Review(SmallKnowledge.WRITTEN, List.of()));
  }

  private static MonitoringRule lithiumLevel() {
    return new MonitoringRule(
        rule("monitoring/lithium-level", Tier.MAJOR, false),
        Selector.medicine("lithium"),
        "lithium level",
        Set.of(),
        "adults",
        Optional.empty(),
        Set.of(LEVEL),
        List.of(
            new MonitoringRule.Step(
                "start",
                false,
                true,
                Optional.of(Period.ofDays(30)),
                Optional.of(Period.ofDays(7)),
                Optional.empty(),
                List.of(),
                true)),
        Optional.of(SerumLevel.Unit.MMOL_PER_L),
        Optional.of(
            new MonitoringRule.Range(
                new Bounds(Optional.of(new BigDecimal("0.6")), Optional.of(new BigDecimal("1.2"))),
                "")),
        List.of(new MonitoringRule.Critical(Bounds.atLeast("2.0"), "call now")),
        Optional.empty(),
        false);
  }
}
