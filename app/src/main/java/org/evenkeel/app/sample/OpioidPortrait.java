package org.evenkeel.app.sample;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.app.sample.Habit.LeftOut;
import org.evenkeel.app.sample.Mood.Turn;
import org.evenkeel.app.sample.Portrait.Trouble;
import org.evenkeel.core.administration.SkipReason;
import org.evenkeel.core.chart.Fact;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.medication.Release;
import org.evenkeel.core.medication.Route;
import org.evenkeel.core.person.LiverGrade;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.request.Order.Product;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.Routine;

/// Opioid use disorder, on buprenorphine/naloxone.
final class OpioidPortrait extends PortraitOver {
  OpioidPortrait(Span span) {
    super(span);
  }

  @Override
  Portrait portrait() {
    DateRange lapse = DateRange.between(span.day(238), span.day(241));
    Habit habit =
        Habit.regular()
            .with(0.95, 0.01, 30)
            .because(SkipReason.FORGOT, SkipReason.RAN_OUT)
            .leavingOut(new LeftOut(lapse, SkipReason.DRINKING_OR_USING));
    Product film =
        new Product(
            Optional.of("Suboxone"),
            Optional.of(Route.SUBLINGUAL),
            Optional.of("film"),
            Optional.of(Release.IMMEDIATE));
    Course films =
        Course.of(
                "buprenorphine-naloxone",
                "buprenorphine/naloxone",
                "buprenorphine/naloxone 8 mg/2 mg film",
                "8 mg",
                film,
                "Opioid use disorder: staying well",
                span.day(2),
                new Titration(
                    span.day(2),
                    List.of(
                        step(1, at(Anchor.BREAKFAST, "4 mg"), at(Anchor.DINNER, "4 mg")),
                        step(2, at(Anchor.BREAKFAST, "8 mg"), at(Anchor.DINNER, "4 mg")),
                        stay(at(Anchor.BREAKFAST, "8 mg"), at(Anchor.DINNER, "8 mg")))))
            .then(span.day(60), daily(span.day(60), at(Anchor.BREAKFAST, "16 mg")))
            .taken(habit);
    List<LocalDate> halfYears = List.of(span.day(2), span.day(190), span.day(380));
    return new Portrait(
        "opioid",
        Sex.MALE,
        facts(
            new Payload.NoKnownAllergies(),
            condition(Optional.of("opioid-use-disorder"), "Opioid use disorder"),
            new Payload.ConditionsComplete(),
            measured(Measure.WEIGHT, "79"),
            new Payload.FactRecorded(new Fact.Liver(LiverGrade.NONE)),
            substance("tobacco smoke", true),
            substance("alcohol", false)),
        Routine.common().with(Anchor.BREAKFAST, LocalTime.of(6, 45)),
        new Mood.Course(12, 0.8, List.of(Turn.helped(2, 4.5), Turn.passing(232, 6, 20))),
        Mood.Course.steady(1),
        new Mood.Course(13, 0.8, List.of(Turn.helped(2, 5), Turn.passing(228, 5, 24))),
        7.1,
        Optional.of(
            new Mood.Course(
                15,
                1.0,
                List.of(Turn.helped(-8, 9), Turn.helped(60, 3), Turn.passing(230, 11, 16)))),
        List.of(films),
        Map.of(),
        List.of(
            LabPlan.of("ALT", "1742-6", "U/L", 0, halfYears, 41, 5),
            LabPlan.of("AST", "1920-8", "U/L", 0, halfYears, 36, 4)),
        Map.of("PHQ-9", 28),
        0.4,
        List.of(
            List.of(
                "Day by day. Today is one.",
                "Craving at the gas station. Drove on.",
                "Slept badly, no sickness.",
                "Carlos picked me up for the meeting."),
            List.of(
                "Paid the rent on time.",
                "Thought about it once, called Carlos, it passed.",
                "Work was good, shift of ten hours.",
                "Kid's birthday. Was there, all of it."),
            List.of(
                "Quiet. Good quiet.",
                "A craving came and went like weather.",
                "Fixed the truck.",
                "Someone asked me how I do it. I said mornings.")),
        Map.ofEntries(
            entry(span.day(237), "Buried my cousin. I am not okay tonight."),
            entry(
                span.day(241),
                "I used, three days. I called the clinic this morning and they were glad I called."
                    + " Starting again tomorrow, with the nurse."),
            entry(
                span.day(246),
                "Five days. Naloxone is in the kitchen drawer and Mari knows where."),
            entry(span.day(606), "One year since. Nobody made a speech, we had tacos.")),
        List.of(new Trouble("Constipation", "buprenorphine-naloxone", span.day(5), 60)));
  }
}
