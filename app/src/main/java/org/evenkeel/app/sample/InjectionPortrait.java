package org.evenkeel.app.sample;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.app.sample.Mood.Turn;
import org.evenkeel.app.sample.Portrait.Trouble;
import org.evenkeel.core.administration.SkipReason;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.medication.Release;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.person.Allergy;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.TakeOver;
import org.evenkeel.core.request.Order.Product;
import org.evenkeel.core.request.StopReason;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.Routine;

/// Schizophrenia, on a monthly injection of paliperidone.
final class InjectionPortrait extends PortraitOver {
  InjectionPortrait(Span span) {
    super(span);
  }

  @Override
  Portrait portrait() {
    List<LocalDate> injections = injections();
    LocalDate first = injections.get(0);
    LocalDate second = injections.get(1);
    LocalDate third = injections.get(2);
    Product injection =
        new Product(
            Optional.of("Invega Sustenna"),
            Optional.of(Route.INTRAMUSCULAR),
            Optional.of("injection"),
            Optional.of(Release.DEPOT));
    Course tolerated =
        Course.of(
                "paliperidone",
                "paliperidone",
                "paliperidone ER 6 mg tablet",
                "6 mg",
                SLOW_TABLET,
                "Voices and mistrust",
                span.start(),
                daily(span.day(1), at(Anchor.BREAKFAST, "6 mg")))
            .stopped(first, StopReason.REPLACED, "Borne well; the injection takes its place")
            .taken(Habit.regular().with(0.8, 0.05, 50).because(SkipReason.FORGOT));
    Course sustenna =
        Course.of(
                "invega-sustenna",
                "paliperidone",
                "Invega Sustenna",
                "",
                injection,
                "Voices and mistrust",
                first,
                new Depot(
                    "Invega Sustenna",
                    Amount.parse("234 mg"),
                    first,
                    7,
                    new Depot.Window(0, 0),
                    2,
                    Optional.empty()))
            .then(
                first,
                new Depot(
                    "Invega Sustenna",
                    Amount.parse("156 mg"),
                    second,
                    7,
                    new Depot.Window(4, 4),
                    2,
                    Optional.empty()),
                new TakeOver.FromDose(2))
            .then(
                second,
                new Depot(
                    "Invega Sustenna",
                    Amount.parse("156 mg"),
                    third,
                    28,
                    new Depot.Window(7, 7),
                    5,
                    Optional.empty()),
                new TakeOver.FromDose(3));
    List<LocalDate> yearly = List.of(span.day(1), span.day(92), span.day(360));
    return new Portrait(
        "schizophrenia",
        Sex.MALE,
        facts(
            new Payload.AllergyRecorded(
                new Allergy(
                    "penicillin",
                    Optional.of("penicillin"),
                    Optional.empty(),
                    Allergy.Kind.ALLERGY,
                    Optional.of("rash"))),
            condition(Optional.of("schizophrenia"), "Schizophrenia"),
            condition(Optional.of("psychosis"), "Psychosis"),
            new Payload.ConditionsComplete(),
            measured(Measure.WEIGHT, "91"),
            substance("tobacco smoke", true),
            substance("alcohol", false)),
        Routine.common().with(Anchor.BREAKFAST, LocalTime.of(9, 30)),
        new Mood.Course(9, 0.6, List.of(Turn.helped(30, 3.5))),
        Mood.Course.steady(1),
        new Mood.Course(14, 0.8, List.of(Turn.helped(20, 7), Turn.passing(395, 4, 20))),
        8.1,
        Optional.empty(),
        List.of(tolerated, sustenna),
        Map.of("invega-sustenna", injections),
        List.of(
            LabPlan.of(
                "prolactin", "2842-3", "ng/mL", 1, List.of(span.day(1), span.day(180)), 31, 6),
            LabPlan.of("fasting glucose", "1558-6", "mg/dL", 0, yearly, 97, 4)
                .around(day -> 93 + day / 60.0),
            LabPlan.of("hemoglobin A1c", "4548-4", "%", 1, yearly, 5.5, 0.1),
            LabPlan.of("total cholesterol", "2093-3", "mg/dL", 0, yearly, 196, 8),
            LabPlan.of("triglycerides", "2571-8", "mg/dL", 0, yearly, 158, 15),
            LabPlan.of("HDL cholesterol", "2085-9", "mg/dL", 0, yearly, 42, 3),
            LabPlan.of(
                    "body weight",
                    "29463-7",
                    "kg",
                    1,
                    Span.every(84, span.day(1), span.ago(20)),
                    92,
                    0.7)
                .around(day -> 91 + day / 160.0)),
        Map.of("PHQ-9", 56),
        0.16,
        List.of(
            List.of("The TV was quiet today.", "Did not trust the bus. Walked.", "Slept."),
            List.of(
                "Helped my uncle in the yard.", "Voices far away, like next door.", "Good soup."),
            List.of("Chess club.", "Nurse Ortega asks about football, I like that.", "Calm week.")),
        Map.ofEntries(
            entry(first.plusDays(1), "Arm is sore. One thing less to think of every morning."),
            entry(span.day(398), "Missed the appointment, the bus again. They called me.")),
        List.of(new Trouble("Arm hurts after the injection", "invega-sustenna", first, 4)));
  }

  /// Monthly, counted back from the last one; once ten days late.
  private List<LocalDate> injections() {
    int[] gaps = {
      28, 29, 28, 27, 30, 28, 28, 33, 28, 28, 27, 28, 38, 28, 29, 28, 28, 31, 28, 27, 28
    };
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = span.ago(26);
    days.add(day);
    for (int i = 0; day.minusDays(gaps[i % gaps.length] + 36).isAfter(span.day(20)); i++) {
      day = day.minusDays(gaps[i % gaps.length]);
      days.addFirst(day);
    }
    days.addFirst(days.getFirst().minusDays(28));
    days.addFirst(days.getFirst().minusDays(7));
    return days;
  }
}
