package org.evenkeel.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.core.administration.Reading;
import org.evenkeel.core.chart.Answered;
import org.evenkeel.core.chart.Chart;
import org.evenkeel.core.chart.Entry;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.monitoring.DueItem;
import org.evenkeel.core.scale.ScoreResult;
import org.evenkeel.core.schedule.SlotId;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.knowledge.load.KnowledgeLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LifeTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final Instant NOW = Instant.parse("2026-11-25T16:20:00Z");
  private static final Span SPAN = Span.endingOn(LocalDate.of(2026, 11, 25));
  private static final KnowledgeBase KNOWLEDGE = KnowledgeLoader.bundled();
  private static final Map<String, List<Entry>> LIVES = new LinkedHashMap<>();
  private static final Map<String, Chart> CHARTS = new LinkedHashMap<>();

  @BeforeAll
  static void live() {
    for (Portrait portrait : Portraits.over(SPAN)) {
      List<Entry> life = Signings.complete(life(portrait, SampleLives.SEED), KNOWLEDGE);
      LIVES.put(portrait.key(), life);
      CHARTS.put(portrait.key(), Chart.of(life));
    }
  }

  private static List<Entry> life(Portrait portrait, long seed) {
    Cast cast = Cast.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 4));
    Payload.PersonRegistered registered =
        new Payload.PersonRegistered(
            "Someone invented",
            LocalDate.of(1980, 1, 2),
            Optional.of(portrait.sex()),
            Optional.of("1"));
    return Life.of(portrait, registered, cast, SPAN, ZONE, NOW, seed);
  }

  private static Chart chart(String key) {
    return Optional.ofNullable(CHARTS.get(key)).orElseThrow();
  }

  @Test
  void theSameSeedGivesTheSameEntriesAndAnotherGivesOthers() {
    for (Portrait portrait : Portraits.over(SPAN)) {
      assertThat(life(portrait, 7)).isEqualTo(life(portrait, 7)).isNotEqualTo(life(portrait, 8));
    }
  }

  @Test
  void everyoneHasTwoYearsAndNothingLiesAhead() {
    assertThat(LIVES).hasSize(8);
    LIVES.forEach((key, life) -> {
      assertThat(life).as(key).hasSizeGreaterThan(180);
      assertThat(life.getFirst().happened().atZone(ZONE).toLocalDate()).isEqualTo(SPAN.start());
      assertThat(life.getLast().recorded().atZone(ZONE).toLocalDate()).as(key).isAfter(SPAN.ago(8));
      assertThat(life).as(key).allMatch(entry -> !entry.recorded().isAfter(NOW));
      assertThat(life).as(key).allMatch(entry -> !entry.happened().isAfter(entry.recorded()));
    });
  }

  @Test
  void everyEntryFindsWhatItSpeaksOf() {
    CHARTS.forEach((key, chart) -> {
      assertThat(chart.loose()).as(key).isEmpty();
      assertThat(chart.unscheduled()).as(key).isEmpty();
      DateRange all = DateRange.between(SPAN.start(), SPAN.today());
      assertThat(chart.readings(all).all())
          .as(key)
          .noneMatch(reading -> reading instanceof Reading.NoSuchPlan);
    });
  }

  @Test
  void todaysDosesAreLeftForWhoeverTriesTheProgram() {
    CHARTS.forEach((key, chart) -> {
      boolean anyOfToday =
          chart.doseLog().doses().stream()
              .flatMap(dose -> dose.of().slot().stream())
              .anyMatch(slot ->
                  slot instanceof SlotId.Named named && named.day().date().equals(SPAN.today()));
      assertThat(anyOfToday).as(key).isFalse();
    });
    assertThat(chart("depression").today(NOW).doses()).hasSize(2);
    assertThat(chart("depression").today(NOW).whenNeeded()).hasSize(1);
  }

  @Test
  void depressionGetsBetterOverTheTwoYears() {
    List<Answered> phq =
        chart("depression").scores(KNOWLEDGE, NOW).stream()
            .filter(score -> score.instrument().equals("PHQ-9"))
            .toList();
    assertThat(phq).hasSizeGreaterThan(40);
    assertThat(total(phq.getFirst())).isBetween(13.0, 22.0);
    assertThat(
            phq.subList(phq.size() - 5, phq.size()).stream()
                .mapToDouble(LifeTest::total)
                .average()
                .orElseThrow())
        .isBetween(2.0, 9.0);
  }

  private static double total(Answered answered) {
    return answered.result().orElseThrow() instanceof ScoreResult.Scored scored
        ? scored.total().doubleValue()
        : Double.NaN;
  }

  @Test
  void theOlderAdultsMedicinesShowFindings() {
    var report = chart("older").review(KNOWLEDGE, NOW);
    assertThat(report.findings())
        .as("%s", report.findings())
        .hasSizeGreaterThan(4)
        .anyMatch(
            finding -> finding.tier() == Tier.MAJOR && finding.ingredients().contains("warfarin"));
  }

  @Test
  void theClozapineCountIsOverdueAndALithiumLevelLacksItsHours() {
    assertThat(chart("clozapine").due(KNOWLEDGE, NOW))
        .anyMatch(item -> item instanceof DueItem.Overdue);
    assertThat(chart("bipolar").observations())
        .filteredOn(o -> o.parameter().equals(Optional.of("lithium level")))
        .hasSize(9)
        .filteredOn(o -> o.hoursSinceDose().isEmpty())
        .hasSize(1);
    assertThat(chart("bipolar").due(KNOWLEDGE, NOW))
        .anyMatch(item -> item instanceof DueItem.NotInterpretable);
  }

  @Test
  void everyOrderCarriesTheReviewOfItsDayAndAnAnswerToWhatStoppedIt() {
    LIVES.forEach((key, life) ->
        life.forEach(entry -> {
          if (entry.payload() instanceof Payload.PlanSigned signed) {
            assertThat(signed.reviewed().knowledgeVersion()).as(key).isNotEmpty();
            assertThat(signed.reviewed().interrupting())
                .as(key)
                .allMatch(concern ->
                    signed.acknowledgements().stream().anyMatch(a -> a.answers(concern)));
          }
        }));
  }
}
