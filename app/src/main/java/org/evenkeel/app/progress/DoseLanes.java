package org.evenkeel.app.progress;

import static org.evenkeel.app.progress.TimeAxis.base;
import static org.evenkeel.app.progress.TimeAxis.percent;
import static org.evenkeel.app.progress.TimeAxis.px;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.app.progress.ProgressView.Shape;
import org.evenkeel.app.web.TimeWords;
import org.evenkeel.core.administration.Reading;
import org.evenkeel.core.administration.SlotState;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.regimen.RegimenItem;
import org.evenkeel.core.schedule.PlannedDose;

/// The lanes of the medicines.
///
/// @param facts the chart's answers
/// @param axis the days shown
record DoseLanes(ProgressFacts facts, TimeAxis axis) {
  private static final int DOSE_HEIGHT = 54;
  private static final int WHEN_NEEDED_HEIGHT = 26;
  private static final int HEADROOM = 17;

  /// The same dose for some days.
  record DoseRun(LocalDate first, LocalDate last, DailyDose dose) {}

  /// Its place in the plan.
  int number(RegimenItem item) {
    return facts.regimen().items().indexOf(item) + 1;
  }

  /// The doses of a medicine that is taken at times; none of one taken when needed.
  List<DoseRun> runs(RegimenItem item) {
    List<DoseRun> runs = new ArrayList<>();
    if (facts.readings().planned().whenNeeded().contains(item.id())) {
      return runs;
    }
    for (LocalDate day = axis.from(); !day.isAfter(axis.today()); day = day.plusDays(1)) {
      Optional<DailyDose> dose = item.dailyDose(day);
      if (dose.isEmpty()) {
        continue;
      }
      DoseRun last = runs.isEmpty() ? null : runs.getLast();
      if (last != null && last.last().plusDays(1).equals(day) && last.dose().equals(dose.get())) {
        runs.set(runs.size() - 1, new DoseRun(last.first(), day, last.dose()));
      } else {
        runs.add(new DoseRun(day, day, dose.get()));
      }
    }
    return runs;
  }

  /// Steps for the daily dose, with the days that nobody recorded.
  ProgressView.Lane steps(RegimenItem item, List<DoseRun> runs) {
    BigDecimal most =
        runs.stream()
            .map(run -> run.dose().perDay().milligrams())
            .max(Comparator.naturalOrder())
            .orElse(BigDecimal.ONE)
            .max(BigDecimal.ONE);
    double room = DOSE_HEIGHT - 1.0 - HEADROOM;
    List<Shape> shapes = new ArrayList<>();
    for (DoseRun run : runs) {
      double height = run.dose().perDay().milligrams().doubleValue() / most.doubleValue() * room;
      double y = DOSE_HEIGHT - 1 - height;
      double x = axis.left(run.first());
      double width = axis.left(run.last().plusDays(1)) - x;
      shapes.add(new Shape.Box("fill", percent(x), percent(width), px(y), px(height)));
      shapes.add(new Shape.Stroke("step", percent(x), percent(x + width), px(y), px(y)));
      boolean late = x > 85;
      shapes.add(
          new Shape.Label(
              late ? "strong end" : "strong",
              percent(late ? 100 : x),
              px(y - 5),
              run.dose().text()));
    }
    Set<LocalDate> gaps = notRecorded(item);
    for (LocalDate day : gaps) {
      shapes.add(
          new Shape.Box(
              "gap",
              percent(axis.left(day)),
              percent(100.0 / axis.days()),
              px(HEADROOM),
              px(room)));
    }
    shapes.add(base(DOSE_HEIGHT));
    List<String> said =
        runs.stream()
            .map(run -> run.dose().text() + " from " + TimeWords.shortDay(run.first()))
            .toList();
    String desc =
        String.join(", ", said)
            + ". "
            + (gaps.isEmpty()
                ? "No day with a dose that is not recorded."
                : TimeWords.many(gaps.size(), "day") + " with a dose that is not recorded.");
    return new ProgressView.Lane(
        "m" + number(item),
        title(item),
        number(item),
        runs.getLast().last().equals(axis.today()) ? runs.getLast().dose().text() : "ended",
        desc,
        DOSE_HEIGHT,
        shapes);
  }

  /// A dot for each dose of a medicine taken when needed; nothing when none was recorded.
  Optional<ProgressView.Lane> whenNeeded(RegimenItem item) {
    if (!facts.readings().planned().whenNeeded().contains(item.id())) {
      return Optional.empty();
    }
    List<LocalDate> taken = takenWhenNeeded(item);
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    List<Shape> shapes = new ArrayList<>();
    taken.forEach(day ->
        shapes.add(
            new Shape.Dot("sleep", percent(axis.middle(day)), px(WHEN_NEEDED_HEIGHT - 8.0), "3")));
    shapes.add(base(WHEN_NEEDED_HEIGHT));
    String doses = TimeWords.many(taken.size(), "dose");
    String days = TimeWords.many(taken.stream().distinct().count(), "day");
    return Optional.of(
        new ProgressView.Lane(
            "m" + number(item),
            title(item),
            number(item),
            "as needed, " + doses,
            doses + " taken as needed, on " + days + ".",
            WHEN_NEEDED_HEIGHT,
            shapes));
  }

  /// The days on which a medicine was taken when needed, one for each dose.
  List<LocalDate> takenWhenNeeded(RegimenItem item) {
    return facts.readings().all().stream()
        .filter(reading -> reading instanceof Reading.WhenNeeded)
        .map(Reading::dose)
        .filter(dose -> dose.isTaken() && dose.of().item().filter(item.id()::equals).isPresent())
        .map(dose -> LocalDate.ofInstant(dose.happened(), facts.zone()))
        .filter(axis::shows)
        .toList();
  }

  private static String title(RegimenItem item) {
    String name = item.medicine().name();
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private Set<LocalDate> notRecorded(RegimenItem item) {
    Set<LocalDate> open = new LinkedHashSet<>();
    for (PlannedDose dose : planned(item)) {
      if (facts.readings().state(dose, facts.now()) instanceof SlotState.NotRecorded) {
        open.add(dose.day().date());
      }
    }
    return open;
  }

  /// Its planned doses in the days shown.
  List<PlannedDose> planned(RegimenItem item) {
    return facts.readings().planned().doses().stream()
        .filter(dose -> dose.id().item().equals(item.id()))
        .filter(dose -> axis.shows(dose.day().date()))
        .toList();
  }

  /// When it began and what changed, first to last.
  List<ProgressView.Change> changes(RegimenItem item, List<DoseRun> runs) {
    List<ProgressView.Change> changes = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      DoseRun run = runs.get(i);
      String name = item.medicine().name();
      if (i > 0) {
        changes.add(
            new ProgressView.Change(
                run.first().toString(),
                name + " from " + runs.get(i - 1).dose().text() + " to " + run.dose().text(),
                number(item)));
      } else if (run.first().isAfter(axis.from())) {
        changes.add(
            new ProgressView.Change(
                run.first().toString(), name + " started, " + run.dose().text(), number(item)));
      }
    }
    return changes;
  }
}
