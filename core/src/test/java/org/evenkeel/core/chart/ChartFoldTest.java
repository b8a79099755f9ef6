package org.evenkeel.core.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.evenkeel.core.chart.Book.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.evenkeel.core.SmallKnowledge;
import org.evenkeel.core.administration.DoseEvent;
import org.evenkeel.core.administration.RandomLog;
import org.evenkeel.core.careteam.Consent;
import org.evenkeel.core.careteam.Grant;
import org.evenkeel.core.careteam.Scope;
import org.evenkeel.core.journal.Feeling;
import org.evenkeel.core.journal.JournalEntry;
import org.evenkeel.core.journal.Level;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.request.StopReason;
import org.evenkeel.core.time.DateRange;
import org.junit.jupiter.api.Test;

class ChartFoldTest {

  private static final int SEEDS = Integer.getInteger("evenkeel.seeds", 1000);
  private static final ItemId M = new ItemId("m");
  private static final Instant NOW = at("2026-11-05T12:00");
  private static final SmallKnowledge KNOWLEDGE = new SmallKnowledge();

  @Test
  void everyOrderOfArrivalGivesOneChartAndAddingEqualsFoldingFromScratch() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      List<Entry> entries = new ArrayList<>(randomRecord(random));
      Chart expected = Chart.of(entries);
      Collections.shuffle(entries, random);
      int checkpoint = random.nextInt(entries.size());
      Chart chart = Chart.of(entries.subList(0, checkpoint));
      for (Entry entry : entries.subList(checkpoint, entries.size())) {
        chart = chart.with(entry);
      }
      assertThat(chart).as("seed %d", seed).isEqualTo(expected).hasSameHashCodeAs(expected);
      assertThat(answers(chart)).as("seed %d", seed).isEqualTo(answers(expected));
    }
  }

  private static List<Object> answers(Chart chart) {
    DateRange days = DateRange.between(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 6));
    return List.of(
        chart.today(NOW),
        chart.plannedDoses(days),
        chart.doseLog(),
        chart.readings(days).all(),
        chart.adherence(days, NOW),
        chart.plans().regimen(),
        chart.plans().holds(),
        chart.clinicalPicture(KNOWLEDGE, NOW),
        chart.exposures(KNOWLEDGE, NOW),
        chart.circle().tasks(),
        chart.circle().grants(NOW),
        chart.journal(),
        chart.timeline(days, KNOWLEDGE, NOW),
        chart.attention(KNOWLEDGE, NOW),
        chart.loose());
  }

  /// A record with a plan, changes, holds and a stop in every order of time, and doses with
  /// corrections and undos.
  private static List<Entry> randomRecord(Random random) {
    Book book = Book.ofPerson().start("2026-10-20T09:00", "m", "10 mg", "2026-11-01");
    for (int i = 0; i < random.nextInt(3); i++) {
      book.change(
          "2026-10-2" + (1 + i) + "T09:00",
          "m",
          (20 + i) + " mg",
          "2026-11-0" + (2 + random.nextInt(3)));
    }
    String clock = "2026-11-0" + (1 + random.nextInt(3)) + "T10:00";
    LocalDate day = LocalDate.of(2026, 11, 1 + random.nextInt(5));
    switch (random.nextInt(5)) {
      case 0 ->
          book.say(
              clock,
              new Payload.PlanHeld(new Hold.Pause(M, DateRange.startingOn(day)), "hospital", 2));
      case 1 -> book.say(clock, new Payload.PlanResumed(M, day, 2));
      case 2 ->
          book.say(
              clock, new Payload.PlanStopped(M, day, StopReason.NOT_HELPING, Optional.empty(), 2));
      case 3 -> book.phq9(clock, 1, 2, 3);
      default -> book.say(clock, new Payload.FactRecorded(new Fact.Pregnant(random.nextBoolean())));
    }
    book.say(clock, new Payload.JournalWritten(JournalEntry.of(Map.of(Feeling.LOW, new Level(2)))));
    UUID written = book.last();
    if (random.nextBoolean()) {
      book.say(clock, new Payload.Retracted(written, "wrong person"));
    }
    List<Entry> entries = new ArrayList<>(book.entries());
    for (DoseEvent event : RandomLog.of(random, 1 + random.nextInt(6))) {
      entries.add(
          new Entry(
              event.id(),
              event.happened(),
              event.zone(),
              event.recorded(),
              event.by(),
              new Payload.DoseSaid(event.act())));
    }
    return entries;
  }

  @Test
  void anEntrySentTwiceCountsOnceAndOneIdNeverMeansTwoThings() {
    Entry entry = Book.ofPerson().entries().getFirst();
    Entry other =
        new Entry(
            entry.id(),
            entry.happened(),
            entry.zone(),
            entry.recorded(),
            entry.by(),
            new Payload.NoKnownAllergies());
    assertThat(Chart.of(List.of(entry, entry)).entries()).hasSize(1);
    assertThatIllegalArgumentException().isThrownBy(() -> Chart.of(List.of(entry, other)));
    assertThat(Chart.of(List.of(entry)))
        .isNotEqualTo(Chart.EMPTY)
        .isNotEqualTo("a chart")
        .isNotEqualTo(
            Chart.of(List.of(entry))
                .under(new Practice("UK", Practice.COMMON.soon(), Practice.COMMON.usual(), 3)))
        .hasToString("Chart of 1 entries");
  }

  @Test
  void aChangeThatArrivesBeforeItsMedicineWaits() {
    Book book =
        Book.ofPerson()
            .start("2026-10-20T09:00", "m", "10 mg", "2026-11-01")
            .change("2026-10-21T09:00", "m", "20 mg", "2026-11-03");
    List<Entry> entries = book.entries();
    Chart before = Chart.of(List.of(entries.get(0), entries.get(2)));
    assertThat(before.loose()).containsExactly(entries.get(2));
    assertThat(before.with(entries.get(1)).loose()).isEmpty();
    assertThat(before.with(entries.get(1)).plans().chain(M)).hasSize(2);
  }

  @Test
  void twoChangesThatDoNotFitTogetherAreBothKeptAndOneIsLoose() {
    Book book = Book.ofPerson().start("2026-10-20T09:00", "m", "10 mg", "2026-11-01");
    Chart chart =
        book.change("2026-10-21T09:00", "m", "20 mg", "2026-11-05")
            .change("2026-10-22T09:00", "m", "30 mg", "2026-11-03")
            .start("2026-10-23T09:00", "m", "40 mg", "2026-11-03")
            .chart();
    assertThat(chart.plans().chain(M)).hasSize(2);
    assertThat(chart.loose()).hasSize(2);
  }

  @Test
  void aHoldOrStopOfAMedicineThatIsNotHereIsLoose() {
    Chart chart =
        Book.ofPerson()
            .say(
                "2026-10-20T09:00",
                new Payload.PlanHeld(new Hold.Pause(M, DateRange.ALWAYS), "x", 1))
            .say(
                "2026-10-20T10:00",
                new Payload.PlanStopped(
                    M, LocalDate.of(2026, 11, 1), StopReason.SAFETY, Optional.empty(), 1))
            .undo("2026-10-20T11:00", new UUID(4, 4))
            .chart();
    assertThat(chart.loose()).hasSize(3);
    assertThat(chart.plans().state(M, LocalDate.of(2026, 11, 1))).isEmpty();
    assertThat(chart.medicationReview(M, KNOWLEDGE, NOW)).isEmpty();
  }

  @Test
  void whatWasWrittenInErrorCountsNoMoreButDecisionsAndDosesAreNotRetracted() {
    Book book = Book.ofPerson().start("2026-10-20T09:00", "m", "10 mg", "2026-11-01");
    UUID signing = book.last();
    book.taken("2026-11-01T08:00", "m/2026-11-01/morning", "10 mg");
    UUID dose = book.last();
    book.say("2026-11-01T09:00", new Payload.JournalWritten(JournalEntry.note("not mine")));
    UUID page = book.last();
    Chart chart =
        book.say("2026-11-01T09:01", new Payload.Retracted(page, "wrong person"))
            .say("2026-11-01T09:02", new Payload.Retracted(signing, "no"))
            .say("2026-11-01T09:03", new Payload.Retracted(dose, "no"))
            .chart();
    assertThat(chart.journal()).isEmpty();
    assertThat(chart.entries()).hasSize(7);
    assertThat(chart.plans().regimen().items()).hasSize(1);
    assertThat(chart.doseLog().taken()).hasSize(1);
  }

  @Test
  void aGrantTakenBackNeverHoldsAgainWhicheverArrivesFirst() {
    UUID supporter = new UUID(8, 8);
    Grant grant =
        new Grant(
            new UUID(6, 6),
            supporter,
            Set.of(Scope.DOSES),
            at("2026-10-01T00:00"),
            at("2026-12-30T00:00"));
    Book book =
        Book.ofPerson()
            .say("2026-10-01T09:00", new Payload.GrantGiven(grant, 1))
            .say(
                "2026-10-01T09:00",
                new Payload.ConsentStated(new Consent(Consent.Matter.EXCHANGE, false)));
    assertThat(book.chart().circle().shares(supporter, Scope.DOSES, NOW)).isTrue();
    assertThat(book.chart().circle().shares(supporter, Scope.NOTES, NOW)).isFalse();
    assertThat(book.chart().circle().shares(new UUID(9, 9), Scope.DOSES, NOW)).isFalse();
    assertThat(book.chart().circle().consent(Consent.Matter.EXCHANGE)).contains(false);
    assertThat(book.chart().circle().consent(Consent.Matter.JOURNAL_WITH_TEAM)).isEmpty();
    book.say("2026-09-30T09:00", new Payload.GrantWithdrawn(grant.id(), 2));
    assertThat(book.chart().circle().grants(NOW)).isEmpty();
  }

  @Test
  void aTaskIsOpenUntilSomebodyClosesIt() {
    UUID task = new UUID(3, 3);
    Book book =
        Book.ofPerson()
            .say(
                "2026-11-01T09:00",
                new Payload.TaskOpened(
                    task, TaskKind.MONITORING, "m", Optional.empty(), at("2026-11-03T09:00")));
    assertThat(book.chart().circle().openTasks()).hasSize(1);
    assertThat(book.chart().attention(KNOWLEDGE, NOW))
        .anySatisfy(reason ->
            assertThat(reason)
                .isInstanceOfSatisfying(
                    Attention.OpenTask.class, open -> assertThat(open.late()).isTrue()));
    book.say("2026-11-02T09:00", new Payload.TaskClosed(task, "done"));
    assertThat(book.chart().circle().openTasks()).isEmpty();
    assertThat(book.chart().circle().tasks().getFirst().closed()).contains(at("2026-11-02T09:00"));
  }

  @Test
  void anEmptyRecordAnswersEveryQuestion() {
    assertThat(Chart.EMPTY.person()).isEmpty();
    assertThat(answers(Chart.EMPTY)).hasSize(15);
    assertThat(Chart.EMPTY.review(KNOWLEDGE, NOW).findings()).isEmpty();
    assertThat(Chart.EMPTY.due(KNOWLEDGE, NOW)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Practice("US", Practice.COMMON.soon(), Practice.COMMON.usual(), 0));
  }
}
