package org.evenkeel.app.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenkeel.core.administration.DoseAct;
import org.evenkeel.core.administration.DoseEvent;
import org.evenkeel.core.administration.DoseLog;
import org.evenkeel.core.administration.DoseOf;
import org.evenkeel.core.administration.Planned;
import org.evenkeel.core.careteam.Author;
import org.evenkeel.core.careteam.Role;
import org.evenkeel.core.journal.Feeling;
import org.evenkeel.core.journal.JournalEntry;
import org.evenkeel.core.journal.Level;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.Regimen;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.regimen.Repeat;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.schedule.Schedule;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.DoseWindow;
import org.evenkeel.core.time.Routine;
import org.junit.jupiter.api.Test;

class ProgressBuilderTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final Instant NOW = Instant.parse("2026-11-24T17:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

  @Test
  void drawsDosesAsStepsAndSaysWhatIsNotRecorded() {
    ProgressView view = view(List.of(), List.of());
    ProgressView.Lane lane = view.lanes().getFirst();
    assertThat(lane.name()).isEqualTo("Example");
    assertThat(lane.head()).isEqualTo("100 mg a day");
    assertThat(lane.desc())
        .contains(
            "50 mg a day from Oct 24, 100 mg a day from Nov 10",
            "days with a dose that is not recorded");
    assertThat(view.changes())
        .extracting(ProgressView.Change::text)
        .containsExactly("example from 50 mg a day to 100 mg a day");
    assertThat(view.taken().getFirst().count()).isEqualTo("cannot be told");
  }

  @Test
  void highAndLowOnOneDayAreBothDrawnAndADayWithoutAnEntryStaysBlank() {
    ProgressView view =
        view(
            List.of(
                page(
                    TODAY.minusDays(1),
                    Map.of(Feeling.HIGH, new Level(2), Feeling.LOW, new Level(1))),
                page(TODAY, Map.of(Feeling.HIGH, new Level(0), Feeling.LOW, new Level(0)))),
            List.of());
    ProgressView.Lane mood =
        view.lanes().stream().filter(lane -> lane.id().equals("mood")).findFirst().orElseThrow();
    assertThat(mood.desc()).startsWith("2 days with a mood: high on 1, low on 1");
    assertThat(mood.shapes().stream().filter(s -> s.toString().contains("style=high"))).hasSize(1);
    assertThat(mood.shapes().stream().filter(s -> s.toString().contains("style=even"))).hasSize(1);
  }

  @Test
  void scoresArePointsWithTheirNumberAndStandInTheTable() {
    ProgressView view =
        view(List.of(), List.of(score(TODAY.minusDays(20), 16), score(TODAY.minusDays(2), 8)));
    assertThat(view.scores()).containsExactly("PHQ-9: 8 on November 22. It was 16 on November 4.");
    assertThat(view.table().heads()).contains("example", "PHQ-9");
    assertThat(view.table().rows())
        .allSatisfy(row -> assertThat(row.cells()).hasSize(view.table().heads().size() - 1));
    assertThat(view.table().rows().getLast().cells()).contains("8");
  }

  @Test
  void aMedicineTakenWhenNeededIsDrawnByItsDosesAndNotByTheMostItAllows() {
    RegimenItem item =
        RegimenItem.of(
            "m1",
            PlannedMedicine.of("example"),
            new AsNeeded(
                Mass.parse("400 mg"),
                Duration.ofHours(4),
                AsNeeded.Maximum.doses(3),
                List.of("headache"),
                DateRange.startingOn(TODAY.minusDays(60))));
    Planned planned =
        new Planned(
            List.of(),
            Set.of(item.id()),
            new DoseWindow(Duration.ofHours(1), Duration.ofHours(1)),
            Map.of());
    DoseOf of = DoseOf.item(item.id(), "example", Set.of(new Ingredient("example")));
    List<DoseEvent> taken =
        List.of(NOW.minusSeconds(7200), NOW.minusSeconds(3600), NOW.minusSeconds(86_400 * 5))
            .stream()
            .map(at ->
                new DoseEvent(
                    UUID.randomUUID(),
                    at,
                    ZONE,
                    at,
                    new Author(new UUID(7, 7), Role.PERSON),
                    new DoseAct.Taken(of, Mass.parse("400 mg"))))
            .toList();
    ProgressView view =
        ProgressBuilder.of(
            new ProgressFacts(
                Regimen.of(item), DoseLog.of(taken).read(planned), List.of(), List.of(), ZONE, NOW),
            SpanOfTime.MONTH);
    ProgressView.Lane lane = view.lanes().getFirst();
    assertThat(lane.head()).isEqualTo("as needed, 3 doses");
    assertThat(lane.desc()).isEqualTo("3 doses taken as needed, on 2 days.");
    assertThat(lane.shapes()).filteredOn(ProgressView.Shape.Dot.class::isInstance).hasSize(3);
    assertThat(view.table().heads()).contains("example, doses");
    assertThat(
            view.table().rows().stream()
                .mapToInt(row -> Integer.parseInt(row.cells().getFirst()))
                .sum())
        .isEqualTo(3);
  }

  private static ProgressView view(
      List<ProgressFacts.DayPage> pages, List<ProgressFacts.DayScore> scores) {
    RegimenItem item =
        RegimenItem.of("m1", PlannedMedicine.of("example"), daily("50 mg", TODAY.minusDays(60)))
            .changedTo(
                daily("100 mg", LocalDate.parse("2026-11-10")), LocalDate.parse("2026-11-10"));
    Planned planned =
        new Planned(
            Schedule.of(item, Routine.common(), ZONE)
                .over(DateRange.through(TODAY.minusMonths(1), TODAY)),
            Set.of(),
            new DoseWindow(Duration.ofHours(1), Duration.ofHours(1)),
            Map.of());
    return ProgressBuilder.of(
        new ProgressFacts(Regimen.of(item), DoseLog.EMPTY.read(planned), pages, scores, ZONE, NOW),
        SpanOfTime.MONTH);
  }

  private static Fixed daily(String dose, LocalDate from) {
    return Fixed.of(
        new Timing.OnDays(
            new Repeat.EveryDays(1),
            List.of(Slot.at("morning", LocalTime.of(8, 0), Mass.parse(dose)))),
        DateRange.startingOn(from));
  }

  private static ProgressFacts.DayPage page(LocalDate day, Map<Feeling, Level> feelings) {
    return new ProgressFacts.DayPage(
        day,
        new JournalEntry(
            feelings,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty()));
  }

  private static ProgressFacts.DayScore score(LocalDate day, int total) {
    return new ProgressFacts.DayScore(
        day, "PHQ-9", BigDecimal.valueOf(total), "mild", BigDecimal.valueOf(27));
  }
}
