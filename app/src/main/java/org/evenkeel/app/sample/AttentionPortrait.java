package org.evenkeel.app.sample;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.LocalTime;
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
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.Routine;

/// ADHD, on methylphenidate.
final class AttentionPortrait extends PortraitOver {
  AttentionPortrait(Span span) {
    super(span);
  }

  @Override
  Portrait portrait() {
    Habit habit =
        Habit.regular()
            .with(0.9, 0.04, 45)
            .lessOnWeekends(0.35)
            .because(
                SkipReason.FORGOT,
                SkipReason.FEELING_BETTER,
                SkipReason.RATHER_NOT_SAY,
                SkipReason.SIDE_EFFECT);
    Course methylphenidate =
        Course.of(
                "methylphenidate",
                "methylphenidate",
                "methylphenidate ER 18 mg tablet",
                "18 mg",
                SLOW_TABLET,
                "ADHD: staying with one thing",
                span.day(12),
                daily(span.day(12), at(Anchor.BREAKFAST, "18 mg")))
            .then(span.day(40), daily(span.day(40), at(Anchor.BREAKFAST, "36 mg")))
            .then(span.day(110), daily(span.day(110), at(Anchor.BREAKFAST, "54 mg")))
            .then(span.day(152), daily(span.day(152), at(Anchor.BREAKFAST, "36 mg")))
            .taken(habit);
    List<LocalDate> checks =
        List.of(
            span.day(11),
            span.day(39),
            span.day(82),
            span.day(124),
            span.day(166),
            span.day(330),
            span.day(500));
    return new Portrait(
        "adhd",
        Sex.FEMALE,
        facts(
            new Payload.NoKnownAllergies(),
            condition(Optional.empty(), "ADHD, combined"),
            new Payload.ConditionsComplete(),
            new Payload.FactRecorded(new Fact.Pregnant(false)),
            new Payload.FactRecorded(new Fact.ChildBearing(true)),
            measured(Measure.WEIGHT, "61"),
            substance("alcohol", true),
            substance("tobacco smoke", false)),
        Routine.common()
            .with(Anchor.WAKING, LocalTime.of(7, 30))
            .with(Anchor.BREAKFAST, LocalTime.of(8, 30))
            .with(Anchor.BEDTIME, LocalTime.of(23, 30)),
        new Mood.Course(6, 0.9, List.of(Turn.helped(40, 1.5), Turn.passing(190, 4, 18))),
        Mood.Course.steady(2.5),
        new Mood.Course(9, 0.9, List.of(Turn.helped(40, 2.5), Turn.passing(112, 3, 40))),
        7.0,
        Optional.empty(),
        List.of(methylphenidate),
        Map.of(),
        List.of(
            LabPlan.of("pulse", "8867-4", "/min", 0, checks, 78, 3)
                .around(day -> day > 110 && day < 152 ? 93 : 79),
            LabPlan.of("systolic blood pressure", "8480-6", "mmHg", 0, checks, 115, 4),
            LabPlan.of("diastolic blood pressure", "8462-4", "mmHg", 0, checks, 73, 3),
            LabPlan.of("body weight", "29463-7", "kg", 1, checks, 60, 0.5)
                .around(day -> day > 110 && day < 170 ? 58.2 : 60.4)),
        Map.of("PHQ-9", 42, "GAD-7", 42),
        0.3,
        List.of(
            List.of(
                "Three tabs open instead of thirty.",
                "Forgot lunch. Not hungry at all.",
                "Finished the lab report a day early??",
                "Lost the keys. Found the keys."),
            List.of(
                "54 is too much, heart going in the library.",
                "36 again, feels like me.",
                "Weekend without. Slept till noon.",
                "Made a list and did the list."),
            List.of(
                "Exam went fine.",
                "Internship starts Monday.",
                "Cleaned my desk. Found March.",
                "Late dose, awake at one.")),
        Map.ofEntries(
            entry(span.day(150), "Pulse was high at the check. Going back down tomorrow."),
            entry(span.day(560), "Passed. All of them.")),
        List.of(
            new Trouble("No appetite at noon", "methylphenidate", span.day(42), 40),
            new Trouble("Heart beats fast", "methylphenidate", span.day(113), 36)));
  }
}
