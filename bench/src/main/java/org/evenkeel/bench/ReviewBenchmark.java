package org.evenkeel.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.safety.SafetyReport;
import org.evenkeel.core.safety.SafetyReview;
import org.evenkeel.knowledge.load.KnowledgeLoader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long does the review of a person with twelve medicines take, warm?
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReviewBenchmark {
  private static final LocalDate DAY = LocalDate.parse("2026-11-22");
  private static final List<String> TWELVE =
      List.of(
          "sertraline", "lithium", "quetiapine", "clonazepam", "lamotrigine", "lisinopril",
          "hydrochlorothiazide", "ibuprofen", "acetaminophen", "clonidine", "tramadol", "aspirin");

  private final KnowledgeBase knowledge = KnowledgeLoader.bundled();
  private final List<Exposure> exposures = new ArrayList<>();
  private final ClinicalPicture person =
      ClinicalPicture.builder()
          .age(72)
          .sex(Sex.FEMALE)
          .conditions(Set.of("bipolar-disorder", "hypertension", "falls"))
          .allergies(List.of())
          .build();

  /// Gathers the medicines once.
  public ReviewBenchmark() {
    for (String name : TWELVE) {
      exposures.add(
          Exposure.of("MedicationRequest/" + name, new Ingredient(name))
              .withDaily(new DailyDose(Mass.ofMilligrams(50)))
              .since(DAY.minusMonths(3)));
    }
  }

  /// Every check over twelve medicines.
  @Benchmark
  public SafetyReport reviewOfTwelveMedicines() {
    return SafetyReview.review(person, exposures, List.of(), knowledge, DAY);
  }

  /// Which medicine a product text means.
  @Benchmark
  public Object recogniseAProductText() {
    return knowledge
        .get(Formulary.KEY, DAY)
        .orElseThrow()
        .recognise("24 HR venlafaxine 75 MG Extended Release Oral Capsule");
  }
}
