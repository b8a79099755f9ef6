package org.evenkeel.app.sample;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.app.sample.Mood.Turn;
import org.evenkeel.app.sample.Portrait.Trouble;
import org.evenkeel.core.administration.SkipReason;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.request.Origin.Verification;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.Routine;

/// Depression, on sertraline.
final class DepressionPortrait extends PortraitOver {
  DepressionPortrait(Span span) {
    super(span);
  }

  @Override
  Portrait portrait() {
    DateRange phoneBroken = DateRange.between(span.day(405), span.day(423));
    Habit habit =
        Habit.regular()
            .with(0.93, 0.03, 25)
            .because(SkipReason.FORGOT, SkipReason.FORGOT, SkipReason.SIDE_EFFECT)
            .silentOn(phoneBroken);
    Course sertraline =
        Course.of(
                "sertraline",
                "sertraline",
                "sertraline 50 mg tablet",
                "50 mg",
                TABLET,
                "Depression",
                span.start(),
                daily(span.day(1), at(Anchor.BREAKFAST, "50 mg")))
            .then(span.day(49), daily(span.day(49), at(Anchor.BREAKFAST, "100 mg")))
            .taken(habit);
    Course thiazide =
        Course.of(
                "hydrochlorothiazide",
                "hydrochlorothiazide",
                "hydrochlorothiazide 12.5 mg tablet",
                "12.5 mg",
                TABLET,
                "High blood pressure",
                span.start(),
                daily(span.start(), at(Anchor.BREAKFAST, "12.5 mg")))
            .by("Dr. Okafor, family medicine", Verification.SAW_THE_LABEL)
            .taken(habit.with(0.92, 0.01, 25));
    Course ibuprofen =
        Course.of(
                "ibuprofen",
                "ibuprofen",
                "ibuprofen 200 mg tablet",
                "200 mg",
                TABLET,
                "Headache",
                span.day(60),
                needed("400 mg", 6, 3, span.day(60), "headache"))
            .by("Robert buys it himself", Verification.PERSON_SAID)
            .taken(habit)
            .used(1.6);
    return new Portrait(
        "depression",
        Sex.MALE,
        facts(
            new Payload.NoKnownAllergies(),
            condition(Optional.empty(), "Major depressive disorder"),
            condition(Optional.of("hypertension"), "High blood pressure"),
            new Payload.ConditionsComplete(),
            measured(Measure.WEIGHT, "84"),
            substance("alcohol", true),
            substance("tobacco smoke", false)),
        Routine.common(),
        new Mood.Course(
            17, 0.75, List.of(Turn.helped(1, 4.5), Turn.helped(49, 6.8), Turn.passing(505, 4, 24))),
        Mood.Course.steady(0.6),
        new Mood.Course(11, 0.7, List.of(Turn.helped(1, 3), Turn.helped(49, 3.5))),
        7.4,
        Optional.empty(),
        List.of(sertraline, thiazide, ibuprofen),
        Map.of(),
        List.of(
            LabPlan.of("sodium", "2951-2", "mmol/L", 0, days(14, 120, 480), 138.5, 1.2),
            LabPlan.of("systolic blood pressure", "8480-6", "mmHg", 0, visits(), 131, 5),
            LabPlan.of("diastolic blood pressure", "8462-4", "mmHg", 0, visits(), 83, 4),
            LabPlan.of("pulse", "8867-4", "/min", 0, visits(), 72, 5)),
        Map.of("PHQ-9", 14, "GAD-7", 28),
        0.36,
        List.of(
            List.of(
                "Hard to get out of bed. Did it anyway, at eleven.",
                "Food tastes of nothing.",
                "Called in sick again.",
                "My sister came by. We did not talk much but it was good.",
                "Woke at four and lay there."),
            List.of(
                "Walked to the lake and back.",
                "Slept through. First time in a while.",
                "Laughed at something on the radio, noticed it afterwards.",
                "Back at work half days.",
                "Tired but not the heavy kind."),
            List.of(
                "Ordinary day. I like those now.",
                "Cooked for friends.",
                "A bit flat, went for a run, better.",
                "Work was long, evening was fine.",
                "Thinking about the guitar again.")),
        Map.ofEntries(
            entry(
                span.day(424), "Phone was broken for over two weeks. I took the tablets, mostly."),
            entry(span.day(507), "Dad is in hospital. Not sleeping well."),
            entry(span.day(531), "Dad is home. So am I, in a way.")),
        List.of(new Trouble("Nausea", "sertraline", span.day(2), 18)));
  }
}
