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
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.person.Allergy;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.Routine;

/// PTSD: clonazepam going down, prazosin, sertraline.
final class TraumaPortrait extends PortraitOver {
  TraumaPortrait(Span span) {
    super(span);
  }

  @Override
  Portrait portrait() {
    LocalDate down = span.ago(50);
    Habit habit =
        Habit.regular()
            .with(0.92, 0.03, 35)
            .because(SkipReason.FORGOT, SkipReason.WORK_OR_DRIVING, SkipReason.ASLEEP);
    Course sertraline =
        Course.of(
                "sertraline",
                "sertraline",
                "sertraline 50 mg tablet",
                "50 mg",
                TABLET,
                "PTSD",
                span.day(7),
                daily(span.day(7), at(Anchor.BREAKFAST, "50 mg")))
            .then(span.day(35), daily(span.day(35), at(Anchor.BREAKFAST, "100 mg")))
            .then(span.day(91), daily(span.day(91), at(Anchor.BREAKFAST, "150 mg")))
            .taken(habit);
    Course clonazepam =
        Course.of(
                "clonazepam",
                "clonazepam",
                "clonazepam 0.5 mg tablet",
                "0.5 mg",
                TABLET,
                "Panic, from before; now going down together",
                span.start(),
                daily(span.start(), at(Anchor.BREAKFAST, "0.5 mg"), at(Anchor.BEDTIME, "0.5 mg")))
            .then(
                down,
                new Taper(
                    down,
                    List.of(
                        step(14, at(Anchor.BREAKFAST, "0.25 mg"), at(Anchor.BEDTIME, "0.5 mg")),
                        step(14, at(Anchor.BREAKFAST, "0.25 mg"), at(Anchor.BEDTIME, "0.25 mg")),
                        step(14, at(Anchor.BREAKFAST, "0.125 mg"), at(Anchor.BEDTIME, "0.25 mg")),
                        step(14, at(Anchor.BEDTIME, "0.25 mg")),
                        step(14, at(Anchor.BEDTIME, "0.125 mg")))))
            .taken(habit);
    Course prazosin =
        Course.of(
                "prazosin",
                "prazosin",
                "prazosin 1 mg capsule",
                "1 mg",
                CAPSULE,
                "Nightmares",
                span.day(56),
                new Titration(
                    span.day(56),
                    List.of(
                        step(7, at(Anchor.BEDTIME, "1 mg")),
                        step(7, at(Anchor.BEDTIME, "2 mg")),
                        stay(at(Anchor.BEDTIME, "4 mg")))))
            .taken(habit.with(0.9, 0.04, 30));
    Course hydroxyzine =
        Course.of(
                "hydroxyzine",
                "hydroxyzine",
                "hydroxyzine 25 mg tablet",
                "25 mg",
                TABLET,
                "When panic comes up",
                span.day(56),
                needed("25 mg", 6, 3, span.day(56), "panic"))
            .used(2.4);
    return new Portrait(
        "ptsd",
        Sex.MALE,
        facts(
            new Payload.AllergyRecorded(
                new Allergy(
                    "codeine",
                    Optional.of("codeine"),
                    Optional.empty(),
                    Allergy.Kind.INTOLERANCE,
                    Optional.of("nausea"))),
            condition(Optional.empty(), "Post-traumatic stress disorder"),
            new Payload.ConditionsComplete(),
            measured(Measure.WEIGHT, "88"),
            substance("alcohol", false),
            substance("tobacco smoke", false)),
        Routine.common().with(Anchor.BEDTIME, LocalTime.of(22, 30)),
        new Mood.Course(13, 0.8, List.of(Turn.helped(35, 3), Turn.helped(91, 2.5))),
        Mood.Course.steady(1.5),
        new Mood.Course(
            18,
            1.0,
            List.of(
                Turn.helped(35, 3.5),
                Turn.helped(91, 2.5),
                Turn.passing(span.index(down) + 4, 3, 40))),
        6.6,
        Optional.empty(),
        List.of(sertraline, clonazepam, prazosin, hydroxyzine),
        Map.of(),
        List.of(
            LabPlan.of("systolic blood pressure", "8480-6", "mmHg", 0, visits(), 124, 5),
            LabPlan.of("diastolic blood pressure", "8462-4", "mmHg", 0, visits(), 79, 4),
            LabPlan.of("pulse", "8867-4", "/min", 0, visits(), 76, 5)),
        Map.of("PHQ-9", 14, "GAD-7", 14),
        0.42,
        List.of(
            List.of(
                "Nightmare, the road again. Up from two till five.",
                "Nightmare. Changed the sheets.",
                "Sat near the door at dinner. It is what I do.",
                "No dreams I remember.",
                "Fireworks two streets over. Took one, breathed, stayed."),
            List.of(
                "Dream, but I woke before the worst of it.",
                "Slept six hours straight.",
                "Drove over the bridge.",
                "Group. I said two sentences."),
            List.of(
                "Half a tablet less. Jumpy, and still here.",
                "Bad night, decent day.",
                "No nightmare this week.",
                "Took the dog instead of a tablet.")),
        Map.ofEntries(
            entry(
                span.day(60),
                "First night on the new capsule. Dizzy getting up, sat on the bed first."),
            entry(down, "We start going down today. My pace, they said, and I can say stop."),
            entry(span.ago(20), "Asked to stay on this step a bit. Then did not need to.")),
        List.of(new Trouble("Dizzy getting up", "prazosin", span.day(57), 16)));
  }
}
