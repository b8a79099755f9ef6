package org.evenkeel.app.sample;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.evenkeel.core.person.Allergy;
import org.evenkeel.core.person.LiverGrade;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.quantity.Amount;
import org.evenkeel.core.regimen.AsNeeded;
import org.evenkeel.core.regimen.Depot;
import org.evenkeel.core.regimen.DosagePlan;
import org.evenkeel.core.regimen.Fixed;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.regimen.ItemId;
import org.evenkeel.core.regimen.Slot;
import org.evenkeel.core.regimen.Step;
import org.evenkeel.core.regimen.TakeOver;
import org.evenkeel.core.regimen.Taper;
import org.evenkeel.core.regimen.Timing;
import org.evenkeel.core.regimen.Titration;
import org.evenkeel.core.request.Order.Product;
import org.evenkeel.core.request.Origin.Verification;
import org.evenkeel.core.request.StopReason;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.DateRange;
import org.evenkeel.core.time.Routine;

/// The eight people of the sample clinic. All of it is invented, and none of it is advice.
final class Portraits {
  private static final Product TABLET = oral("tablet", Release.IMMEDIATE);
  private static final Product CAPSULE = oral("capsule", Release.IMMEDIATE);
  private static final Product SLOW_TABLET = oral("tablet", Release.EXTENDED);

  private final Span span;

  private Portraits(Span span) {
    this.span = span;
  }

  /// All eight, over a span.
  static List<Portrait> over(Span span) {
    Portraits of = new Portraits(span);
    return List.of(
        of.depression(),
        of.bipolar(),
        of.schizophrenia(),
        of.clozapine(),
        of.attention(),
        of.trauma(),
        of.opioid(),
        of.older());
  }

  // ---- Depression on sertraline ----

  private Portrait depression() {
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

  // ---- Bipolar disorder: lithium, and lamotrigine in titration ----

  private Portrait bipolar() {
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

  // ---- Schizophrenia: Invega Sustenna ----

  private Portrait schizophrenia() {
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

  // ---- Clozapine ----

  private Portrait clozapine() {
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

  // ---- ADHD on methylphenidate ----

  private Portrait attention() {
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

  // ---- PTSD: clonazepam going down, prazosin, sertraline ----

  private Portrait trauma() {
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

  // ---- Opioid use disorder on buprenorphine/naloxone ----

  private Portrait opioid() {
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

  // ---- An older adult on many medicines ----

  private Portrait older() {
    Habit habit =
        Habit.regular()
            .with(0.93, 0.02, 30)
            .because(SkipReason.FORGOT, SkipReason.NOT_SURE, SkipReason.ASLEEP);
    Habit evening = habit.with(0.9, 0.02, 45);
    String heart = "Dr. Keller, cardiology";
    List<Course> courses =
        List.of(
            Course.of(
                    "warfarin",
                    "warfarin",
                    "warfarin 5 mg tablet",
                    "5 mg",
                    TABLET,
                    "Irregular heartbeat: preventing clots",
                    span.start(),
                    daily(span.start(), at(Anchor.DINNER, "5 mg")))
                .by(heart, Verification.SAW_THE_LABEL)
                .taken(evening),
            Course.of(
                    "lisinopril",
                    "lisinopril",
                    "lisinopril 20 mg tablet",
                    "20 mg",
                    TABLET,
                    "High blood pressure",
                    span.start(),
                    daily(span.start(), at(Anchor.BREAKFAST, "20 mg")))
                .by(heart, Verification.SAW_THE_LABEL)
                .taken(habit),
            Course.of(
                    "hydrochlorothiazide",
                    "hydrochlorothiazide",
                    "hydrochlorothiazide 25 mg tablet",
                    "25 mg",
                    TABLET,
                    "High blood pressure",
                    span.start(),
                    daily(span.start(), at(Anchor.BREAKFAST, "25 mg")))
                .by(heart, Verification.SAW_THE_LABEL)
                .taken(habit),
            Course.of(
                    "donepezil",
                    "donepezil",
                    "donepezil 10 mg tablet",
                    "10 mg",
                    TABLET,
                    "Memory",
                    span.day(30),
                    daily(span.day(30), at(Anchor.BEDTIME, "10 mg")))
                .by("Dr. Ames, neurology", Verification.PHARMACY_RECORD)
                .taken(evening),
            Course.of(
                    "oxybutynin",
                    "oxybutynin",
                    "oxybutynin 5 mg tablet",
                    "5 mg",
                    TABLET,
                    "Bladder",
                    span.day(210),
                    daily(span.day(210), at(Anchor.BREAKFAST, "5 mg"), at(Anchor.BEDTIME, "5 mg")))
                .by("Dr. Stein, urology", Verification.SAW_THE_LABEL)
                .taken(evening),
            Course.of(
                    "sertraline",
                    "sertraline",
                    "sertraline 50 mg tablet",
                    "50 mg",
                    TABLET,
                    "Depression after the move",
                    span.day(75),
                    daily(span.day(75), at(Anchor.BREAKFAST, "25 mg")))
                .then(span.day(96), daily(span.day(96), at(Anchor.BREAKFAST, "50 mg")))
                .taken(habit),
            Course.of(
                    "ibuprofen",
                    "ibuprofen",
                    "ibuprofen 200 mg tablet",
                    "200 mg",
                    TABLET,
                    "Knee pain",
                    span.day(330),
                    needed("400 mg", 6, 3, span.day(330), "knee pain"))
                .by("Harold buys it himself", Verification.PERSON_SAID)
                .used(3.2),
            Course.of(
                    "tramadol",
                    "tramadol",
                    "tramadol 50 mg tablet",
                    "50 mg",
                    TABLET,
                    "Knee pain, bad days",
                    span.ago(110),
                    needed("50 mg", 6, 3, span.ago(110), "knee pain"))
                .by("Dr. Rossi, orthopedics", Verification.SAW_THE_LABEL)
                .used(2.2));
    List<LocalDate> inr = Span.every(28, span.day(2), span.ago(12));
    List<LocalDate> halfYears = List.of(span.day(3), span.day(180), span.day(362), span.day(545));
    return new Portrait(
        "older",
        Sex.MALE,
        facts(
            new Payload.AllergyRecorded(
                new Allergy(
                    "sulfa antibiotic",
                    Optional.empty(),
                    Optional.empty(),
                    Allergy.Kind.ALLERGY,
                    Optional.of("hives, long ago"))),
            condition(Optional.of("arrhythmia"), "Atrial fibrillation"),
            condition(Optional.of("hypertension"), "High blood pressure"),
            condition(Optional.of("kidney-disease"), "Chronic kidney disease, stage 3"),
            condition(Optional.of("dementia"), "Mild memory loss, Alzheimer type"),
            new Payload.ConditionsComplete(),
            measured(Measure.WEIGHT, "73"),
            substance("alcohol", true),
            substance("tobacco smoke", false)),
        Routine.common()
            .with(Anchor.BREAKFAST, LocalTime.of(7, 30))
            .with(Anchor.BEDTIME, LocalTime.of(21, 30)),
        new Mood.Course(
            13, 0.6, List.of(Turn.helped(96, 5.5), Turn.passing(span.index(span.ago(90)), 2, 200))),
        Mood.Course.steady(0.5),
        new Mood.Course(8, 0.6, List.of(Turn.helped(96, 3))),
        6.9,
        Optional.empty(),
        courses,
        Map.of(),
        List.of(
            LabPlan.of("eGFR", "98979-8", "mL/min/1.73m2", 0, halfYears, 52, 2)
                .around(day -> 56 - day / 80.0),
            LabPlan.of("creatinine", "2160-0", "mg/dL", 2, halfYears, 1.35, 0.05),
            LabPlan.of("sodium", "2951-2", "mmol/L", 0, halfYears, 136, 1)
                .around(day -> day < 100 ? 139 : 135.6),
            LabPlan.of("potassium", "2823-3", "mmol/L", 1, halfYears, 4.6, 0.15),
            LabPlan.of("QTc", "8636-3", "ms", 0, List.of(span.day(28), span.day(470)), 447, 5),
            LabPlan.of("systolic blood pressure", "8480-6", "mmHg", 0, inr, 134, 7),
            LabPlan.of("diastolic blood pressure", "8462-4", "mmHg", 0, inr, 76, 5),
            LabPlan.of("pulse", "8867-4", "/min", 0, inr, 66, 6)),
        Map.of("PHQ-9", 28),
        0.2,
        List.of(
            List.of(
                "The new flat is small. The window is good.",
                "Pillbox filled with Anna.",
                "Did not sleep for thinking of the house."),
            List.of(
                "Cards with Otto.",
                "Knee says rain.",
                "Better in the mornings.",
                "Forgot the word for colander. It came back."),
            List.of(
                "Dizzy after lunch, sat down.",
                "Bruise on the arm, do not know from what.",
                "Choir. We were loud.",
                "Mouth dry all night.")),
        Map.ofEntries(
            entry(
                span.ago(109), "New pain tablet from the knee doctor. I have quite a collection."),
            entry(span.ago(16), "Nosebleed that took its time. Told Anna.")),
        List.of(
            new Trouble("Dry mouth", "oxybutynin", span.day(215), 80),
            new Trouble("Bruises easily", "warfarin", span.ago(60), 60)));
  }

  // ---- Words the portraits share ----

  private List<LocalDate> visits() {
    return Span.every(90, span.start(), span.ago(20));
  }

  private List<LocalDate> days(int... numbers) {
    return Arrays.stream(numbers).mapToObj(span::day).toList();
  }

  private static Product oral(String form, Release release) {
    return new Product(
        Optional.empty(), Optional.of(Route.ORAL), Optional.of(form), Optional.of(release));
  }

  private static Slot at(Anchor anchor, String amount) {
    return Slot.at(anchor, Amount.parse(amount));
  }

  private static DosagePlan daily(LocalDate from, Slot... slots) {
    return Fixed.of(Timing.OnDays.daily(slots), DateRange.startingOn(from));
  }

  private static Step step(int days, Slot... slots) {
    return Step.lasting(days, Timing.OnDays.daily(slots));
  }

  private static Step stay(Slot... slots) {
    return Step.staying(Timing.OnDays.daily(slots));
  }

  private static DosagePlan needed(
      String amount, int hours, int most, LocalDate from, String reason) {
    return new AsNeeded(
        Amount.parse(amount),
        Duration.ofHours(hours),
        AsNeeded.Maximum.doses(most),
        List.of(reason),
        DateRange.startingOn(from));
  }

  private static List<Payload> facts(Payload... all) {
    return List.of(all);
  }

  private static Payload condition(Optional<String> key, String text) {
    return new Payload.ConditionRecorded(key, text, Optional.empty(), Optional.empty());
  }

  private static Payload measured(Measure measure, String value) {
    return new Payload.FactRecorded(new Fact.Measured(measure, new BigDecimal(value)));
  }

  private static Payload substance(String name, boolean takes) {
    return new Payload.FactRecorded(new Fact.Substance(name, takes));
  }
}
