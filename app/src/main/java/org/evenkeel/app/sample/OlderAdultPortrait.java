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
import org.evenkeel.core.request.Origin.Verification;
import org.evenkeel.core.time.Anchor;
import org.evenkeel.core.time.Routine;

/// An older adult on many medicines.
final class OlderAdultPortrait extends PortraitOver {
  OlderAdultPortrait(Span span) {
    super(span);
  }

  @Override
  Portrait portrait() {
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
}
