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
import org.evenkeel.core.chart.Fact;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.Routine;

/// Schizophrenia, on clozapine.
final class ClozapinePortrait extends PortraitOver {
  ClozapinePortrait(Span span) {
    super(span);
  }

  @Override
  Portrait portrait() {
    LocalDate begins = span.day(6);
    Habit habit =
        Habit.regular()
            .with(0.95, 0.02, 35)
            .because(SkipReason.ASLEEP, SkipReason.SIDE_EFFECT, SkipReason.FORGOT);
    Course clozapine =
        Course.of(
                "clozapine",
                "clozapine",
                "clozapine 100 mg tablet",
                "100 mg",
                TABLET,
                "Voices that other medicines did not quiet",
                begins,
                new Titration(
                    begins,
                    List.of(
                        step(1, at(Anchor.BEDTIME, "12.5 mg")),
                        step(3, at(Anchor.BEDTIME, "25 mg")),
                        step(5, at(Anchor.BEDTIME, "50 mg")),
                        step(7, at(Anchor.BEDTIME, "100 mg")),
                        step(7, at(Anchor.BEDTIME, "150 mg")),
                        step(14, at(Anchor.BEDTIME, "200 mg")),
                        stay(at(Anchor.BEDTIME, "250 mg")))))
            .then(span.day(130), daily(span.day(130), at(Anchor.BEDTIME, "300 mg")))
            .taken(habit);
    Course metformin =
        Course.of(
                "metformin",
                "metformin",
                "metformin 500 mg tablet",
                "500 mg",
                TABLET,
                "Weight and blood sugar",
                span.day(380),
                daily(span.day(380), at(Anchor.BREAKFAST, "500 mg"), at(Anchor.DINNER, "500 mg")))
            .taken(habit.with(0.86, 0.05, 40));
    List<LocalDate> counts = new ArrayList<>();
    counts.add(span.day(4));
    counts.addAll(Span.every(7, begins.plusDays(7), begins.plusDays(183)));
    counts.addAll(Span.every(14, begins.plusDays(190), begins.plusDays(366)));
    counts.addAll(Span.every(30, begins.plusDays(380), span.ago(36)));
    List<LocalDate> quarters = Span.every(91, span.day(4), span.ago(30));
    return new Portrait(
        "clozapine",
        Sex.FEMALE,
        facts(
            new Payload.NoKnownAllergies(),
            condition(Optional.of("schizophrenia"), "Schizophrenia"),
            condition(Optional.of("psychosis"), "Psychosis"),
            condition(Optional.of("tobacco-use"), "Smokes, about fifteen a day"),
            new Payload.ConditionsComplete(),
            new Payload.FactRecorded(new Fact.Pregnant(false)),
            new Payload.FactRecorded(new Fact.ChildBearing(true)),
            new Payload.FactRecorded(new Fact.Breastfeeding(false)),
            measured(Measure.WEIGHT, "71"),
            substance("tobacco smoke", true),
            substance("alcohol", false)),
        Routine.common().with(Anchor.BEDTIME, LocalTime.of(21, 30)),
        new Mood.Course(12, 0.6, List.of(Turn.helped(30, 4), Turn.helped(130, 2))),
        Mood.Course.steady(1),
        new Mood.Course(15, 0.8, List.of(Turn.helped(25, 6), Turn.helped(130, 3))),
        9.2,
        Optional.empty(),
        List.of(clozapine, metformin),
        Map.of(),
        List.of(
            LabPlan.of("absolute neutrophil count", "751-8", "/uL", 0, counts, 3900, 620)
                .around(day -> day > 95 && day < 104 ? 2100 : 3900),
            LabPlan.of("fasting glucose", "1558-6", "mg/dL", 0, quarters, 101, 5)
                .around(day -> day < 380 ? 92 + day / 30.0 : 101),
            LabPlan.of("hemoglobin A1c", "4548-4", "%", 1, quarters, 5.6, 0.1),
            LabPlan.of("triglycerides", "2571-8", "mg/dL", 0, quarters, 172, 18),
            LabPlan.of("total cholesterol", "2093-3", "mg/dL", 0, quarters, 204, 9),
            LabPlan.of("body weight", "29463-7", "kg", 1, quarters, 76, 0.6)
                .around(day -> day < 380 ? 71 + day / 45.0 : 79.4 - (day - 380) / 160.0),
            LabPlan.of("pulse", "8867-4", "/min", 0, quarters, 98, 6),
            LabPlan.of("systolic blood pressure", "8480-6", "mmHg", 0, quarters, 117, 5),
            LabPlan.of("diastolic blood pressure", "8462-4", "mmHg", 0, quarters, 75, 4)),
        Map.of("PHQ-9", 28),
        0.28,
        List.of(
            List.of(
                "Blood test again. My arm knows the way.",
                "Drooling at night, towel on the pillow.",
                "They are quieter. I am not used to it.",
                "So sleepy in the morning."),
            List.of(
                "Read a whole chapter.",
                "Weight is going up, talked about it.",
                "Walked with Mama.",
                "Bowels slow. Told the nurse."),
            List.of(
                "Started the evening class.",
                "Two cigarettes fewer this week.",
                "Quiet head, loud neighbors.",
                "Braided my cousin's hair.")),
        Map.ofEntries(
            entry(span.day(98), "Count was lower, so another test on Thursday. It was fine."),
            entry(span.day(650), "I want to stop smoking. Nurse says: tell us before, not after.")),
        List.of(
            new Trouble("Sleepy in the morning", "clozapine", span.day(8), 70),
            new Trouble("Constipation", "clozapine", span.day(40), 90)));
  }
}
