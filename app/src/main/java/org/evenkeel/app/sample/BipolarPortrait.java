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
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.request.StopReason;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.Routine;

/// Bipolar disorder: lithium, and lamotrigine in titration.
final class BipolarPortrait extends PortraitOver {
  BipolarPortrait(Span span) {
    super(span);
  }

  @Override
  Portrait portrait() {
    LocalDate begins = span.ago(22);
    Habit habit =
        Habit.regular()
            .with(0.91, 0.04, 30)
            .because(
                SkipReason.FORGOT,
                SkipReason.FEELING_BETTER,
                SkipReason.SIDE_EFFECT,
                SkipReason.ASLEEP);
    ItemId lithiumItem = new ItemId("lithium");
    DateRange flu = DateRange.between(span.day(431), span.day(435));
    Course lithium =
        Course.of(
                "lithium",
                "lithium",
                "lithium carbonate ER 450 mg tablet",
                "450 mg",
                SLOW_TABLET,
                "Bipolar disorder: keeping moods level",
                span.day(3),
                daily(span.day(3), at(Anchor.BEDTIME, "450 mg")))
            .then(span.day(10), daily(span.day(10), at(Anchor.BEDTIME, "900 mg")))
            .held(
                new Hold.Pause(lithiumItem, flu),
                "Stomach flu: paused until drinking and eating again, level afterwards")
            .taken(habit.with(0.94, 0.02, 30));
    Course quetiapine =
        Course.of(
                "quetiapine",
                "quetiapine",
                "quetiapine 100 mg tablet",
                "100 mg",
                TABLET,
                "A high stretch: sleep and slowing down",
                span.day(272),
                daily(span.day(272), at(Anchor.BEDTIME, "200 mg")))
            .stopped(
                span.day(334),
                StopReason.NO_LONGER_NEEDED,
                "Sleep and pace back to usual for five weeks; agreed with Dana")
            .taken(habit);
    Course lamotrigine =
        Course.of(
                "lamotrigine",
                "lamotrigine",
                "lamotrigine 25 mg tablet",
                "25 mg",
                TABLET,
                "Bipolar disorder: preventing lows",
                begins,
                new Titration(
                    begins,
                    List.of(
                        step(14, at(Anchor.BREAKFAST, "25 mg")),
                        step(14, at(Anchor.BREAKFAST, "50 mg")),
                        step(7, at(Anchor.BREAKFAST, "100 mg")),
                        stay(at(Anchor.BREAKFAST, "200 mg")))))
            .taken(habit.with(0.95, 0.01, 20));
    LocalDate forgotHours = span.ago(24);
    List<LocalDate> levels =
        List.of(
            span.day(17),
            span.day(24),
            span.day(31),
            span.day(120),
            span.day(210),
            span.day(300),
            span.day(438),
            span.day(555),
            forgotHours);
    List<LocalDate> halfYears = List.of(span.day(2), span.day(185), span.day(366), span.day(540));
    return new Portrait(
        "bipolar",
        Sex.FEMALE,
        facts(
            new Payload.NoKnownAllergies(),
            condition(Optional.of("bipolar-disorder"), "Bipolar I disorder"),
            new Payload.ConditionsComplete(),
            new Payload.FactRecorded(new Fact.Pregnant(false)),
            new Payload.FactRecorded(new Fact.ChildBearing(true)),
            new Payload.FactRecorded(new Fact.Breastfeeding(false)),
            measured(Measure.WEIGHT, "66"),
            substance("alcohol", false),
            substance("tobacco smoke", false)),
        Routine.common().with(Anchor.BEDTIME, LocalTime.of(22, 30)),
        new Mood.Course(
            9,
            0.85,
            List.of(Turn.helped(10, 2.5), Turn.passing(610, 6, 70), Turn.passing(90, 3, 30))),
        new Mood.Course(4, 0.8, List.of(Turn.helped(10, 2.4), Turn.passing(258, 13, 22))),
        new Mood.Course(8, 0.7, List.of(Turn.helped(10, 2))),
        7.2,
        Optional.empty(),
        List.of(lithium, quetiapine, lamotrigine),
        Map.of(),
        List.of(
            LabPlan.of("lithium level", "14334-7", "mmol/L", 2, levels, 0.72, 0.06)
                .asLevel(forgotHours),
            LabPlan.of("TSH", "3016-3", "mIU/L", 2, halfYears, 2.1, 0.4)
                .around(day -> 2.0 + day / 500.0),
            LabPlan.of("creatinine", "2160-0", "mg/dL", 2, halfYears, 0.82, 0.05),
            LabPlan.of("eGFR", "98979-8", "mL/min/1.73m2", 0, halfYears, 92, 3),
            LabPlan.of("sodium", "2951-2", "mmol/L", 0, halfYears, 140, 1.2),
            LabPlan.of("potassium", "2823-3", "mmol/L", 1, halfYears, 4.2, 0.2),
            LabPlan.of("body weight", "29463-7", "kg", 1, halfYears, 67, 0.6),
            LabPlan.of("calcium", "17861-6", "mg/dL", 1, halfYears, 9.5, 0.2)),
        Map.of("PHQ-9", 14, "GAD-7", 42),
        0.45,
        List.of(
            List.of(
                "Feels slower on lithium, but the ground holds.",
                "Thirsty all day.",
                "Painted for two hours. Went to bed on time all the same.",
                "Quiet. Not sad, quiet."),
            List.of(
                "So many ideas for the studio.",
                "Mom says I talk fast. I do not think so.",
                "Slept eight hours, woke rested.",
                "Group was good tonight."),
            List.of(
                "Grey today.",
                "Did the small things: shower, walk, one call.",
                "No rash. I look every morning.",
                "The light in the afternoon helped.")),
        Map.ofEntries(
            entry(span.day(262), "Four hours of sleep and wide awake. I know this feeling."),
            entry(span.day(272), "Called the clinic myself this time. Proud of that."),
            entry(span.day(432), "Cannot keep anything down. Nurse said no lithium for now."),
            entry(begins, "New tablet from today, going up slowly. Calendar is on the fridge.")),
        List.of(
            new Trouble("Thirst", "lithium", span.day(14), 60),
            new Trouble("Hands shake a little", "lithium", span.day(20), 45)));
  }
}
