package org.evenkeel.app.dosing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenkeel.app.web.TimeWords;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.CrossTaper;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.PlannedMedicine;
import org.evenkeel.core.regimen.StepDays;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.knowledge.education.Education;

/// Lays out the plan.
final class PlanBuilder {
  private static final int WEEKS_FROM = 14;
  private static final int MONTHS_FROM = 60;

  private PlanBuilder() {}

  static PlanView of(List<PlanFacts> facts, LocalDate today) {
    List<PlanView.Item> now = new ArrayList<>();
    List<PlanView.Item> past = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      PlanFacts one = facts.get(i);
      (one.ended(today) ? past : now).add(item(one, i + 1, today));
    }
    String sub =
        now.isEmpty()
            ? "No medicines are planned here."
            : TimeWords.many(now.size(), "medicine")
                + ". Your team and you can change it together.";
    return new PlanView(sub, now, past);
  }

  private static PlanView.Item item(PlanFacts facts, int number, LocalDate today) {
    Optional<Education> told = facts.education();
    List<String> forgot = new ArrayList<>();
    facts.late().ifPresent(daily -> forgot.add(daily.plain()));
    told.map(Education::ifIForget).filter(t -> !forgot.contains(t)).ifPresent(forgot::add);
    if (forgot.isEmpty()) {
      forgot.add("Not recorded. Ask your pharmacist.");
    }
    return new PlanView.Item(
        "m" + number,
        new MedicineName(facts.item().medicine().name(), number),
        facts.item().plan().inWords(),
        why(facts),
        steps(facts, today),
        (facts.instructions() + " " + told.map(Education::howToTake).orElse("")).strip(),
        expectTitle(facts, today),
        told.map(t -> expect(t, sinceStart(facts, today))).orElse(List.of()),
        forgot,
        told.map(Education::callNow).orElse(""),
        facts.tests(),
        facts.by(),
        facts.supply());
  }

  private static String why(PlanFacts facts) {
    String reason = facts.reason().isEmpty() ? "" : "You take it for: " + facts.reason() + ". ";
    String told = facts.education().map(Education::whatFor).orElse("");
    return reason.isEmpty() && told.isEmpty()
        ? "What it is for is not recorded. Ask your team."
        : (reason + told).strip();
  }

  /// Days since the medicine began; empty when that is not recorded or still to come.
  private static Optional<Long> sinceStart(PlanFacts facts, LocalDate today) {
    return facts
        .item()
        .dates()
        .from()
        .or(() -> facts.item().versions().getFirst().plan().dates().from())
        .map(from -> ChronoUnit.DAYS.between(from, today))
        .filter(days -> days >= 0);
  }

  private static String expectTitle(PlanFacts facts, LocalDate today) {
    return sinceStart(facts, today).map(days -> "What to expect now").orElse("What to expect");
  }

  private static List<String> expect(Education told, Optional<Long> days) {
    List<String> all =
        List.of(
            "In days: " + told.inDays(),
            "In weeks: " + told.inWeeks(),
            "In months: " + told.inMonths());
    int first = days.map(d -> d < WEEKS_FROM ? 0 : d < MONTHS_FROM ? 1 : 2).orElse(0);
    List<String> rest = new ArrayList<>(all.subList(first, all.size()));
    rest.add("May pass: " + told.passing());
    rest.add("May stay: " + told.staying());
    return rest;
  }

  private static List<PlanView.StepRow> steps(PlanFacts facts, LocalDate today) {
    List<DateRange> stays =
        facts.holds().stream().filter(Hold.StayOnStep.class::isInstance).map(Hold::days).toList();
    PlannedMedicine medicine = facts.item().medicine();
    return switch (facts.item().plan()) {
      case Titration titration -> rows(titration.steps(stays), medicine, "", today);
      case Taper taper -> rows(taper.steps(stays), medicine, "", today);
      case CrossTaper(PlannedMedicine leaving, Taper down, Titration up) -> {
        List<PlanView.StepRow> both =
            new ArrayList<>(rows(down.steps(stays), leaving, leaving.name() + ": ", today));
        both.addAll(rows(up.steps(stays), medicine, medicine.name() + ": ", today));
        yield both;
      }
      case Fixed _, AsNeeded _, Depot _ -> List.of();
    };
  }

  private static List<PlanView.StepRow> rows(
      List<StepDays> steps, PlannedMedicine medicine, String prefix, LocalDate today) {
    return steps.stream().map(step -> row(step, medicine, prefix, today)).toList();
  }

  private static PlanView.StepRow row(
      StepDays step, PlannedMedicine medicine, String prefix, LocalDate today) {
    DateRange days = step.days();
    LocalDate from = days.from().orElse(today);
    String dates =
        days.last()
            .map(last -> TimeWords.shortDay(from) + " to " + TimeWords.shortDay(last))
            .orElse("From " + TimeWords.shortDay(from));
    String each =
        String.join(
            ", ",
            step.step().doses().slots().stream()
                .map(slot -> AmountWords.of(medicine, slot.amount()).text() + " " + slot.name())
                .toList());
    if (days.contains(today)) {
      long day = ChronoUnit.DAYS.between(from, today) + 1;
      Optional<Long> length = days.until().map(end -> ChronoUnit.DAYS.between(from, end));
      return new PlanView.StepRow(
          "now",
          prefix + "You are here",
          total(step, medicine),
          dates + ". " + each + ".",
          length.map(n -> "Day " + day + " of " + n).orElse(""),
          length
              .map(n -> String.format(Locale.ROOT, "%.0f%%", Math.min(100.0, 100.0 * day / n)))
              .orElse(""));
    }
    boolean over = days.until().map(end -> !end.isAfter(today)).orElse(false);
    return new PlanView.StepRow(
        over ? "done" : "ahead", prefix + dates, total(step, medicine), each, "", "");
  }

  /// What the slots of a step come to; the amounts one by one when they cannot be added.
  private static String total(StepDays step, PlannedMedicine medicine) {
    List<Amount> amounts =
        step.step().doses().slots().stream()
            .map(slot ->
                medicine.mass(slot.amount()).<Amount>map(mass -> mass).orElse(slot.amount()))
            .toList();
    return amounts.stream()
        .map(Optional::of)
        .reduce((a, b) -> a.flatMap(x -> b.flatMap(x::together)))
        .flatMap(sum -> sum)
        .map(Amount::text)
        .orElseGet(() -> String.join(" and ", amounts.stream().map(Amount::text).toList()));
  }
}
