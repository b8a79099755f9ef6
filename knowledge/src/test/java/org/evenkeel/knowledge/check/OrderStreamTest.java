package org.evenkeel.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.quantity.DailyDose;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.safety.Finding;
import org.evenkeel.core.safety.Proposal;
import org.evenkeel.core.safety.SafetyReview;
import org.evenkeel.knowledge.load.KnowledgeLoader;
import org.junit.jupiter.api.Test;

/// A thousand orders as a clinic writes them on an ordinary day: how often is a prescriber stopped?
///
/// The people are made up: what brings them, what else they have and take, and the next order that
/// such a person gets. Orders that every prescriber would pause at are among them, as in life (an
/// opioid with a benzodiazepine, lithium with a pain pill).
class OrderStreamTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final int ORDERS = 1000;

  /// A kind of person.
  ///
  /// @param share how many of a hundred are like this
  /// @param condition what brings them
  /// @param has what one of them takes for it already, one or two
  /// @param next what is ordered
  private record Kind(int share, String condition, List<String> has, List<String> next) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              30,
              "depression",
              List.of(
                  "sertraline 50",
                  "escitalopram 10",
                  "bupropion 150",
                  "fluoxetine 20",
                  "venlafaxine 75",
                  "duloxetine 60",
                  "trazodone 50",
                  "mirtazapine 15"),
              List.of(
                  "sertraline 100",
                  "escitalopram 20",
                  "bupropion 150",
                  "mirtazapine 15",
                  "aripiprazole 2",
                  "quetiapine 50",
                  "buspirone 15",
                  "trazodone 50",
                  "duloxetine 30",
                  "venlafaxine 75",
                  "hydroxyzine 25",
                  "lamotrigine 25")),
          new Kind(
              15,
              "anxiety-disorder",
              List.of("escitalopram 10", "sertraline 50", "paroxetine 20", "venlafaxine 75"),
              List.of(
                  "buspirone 15",
                  "hydroxyzine 25",
                  "propranolol 20",
                  "clonazepam 1",
                  "lorazepam 1",
                  "gabapentin 300",
                  "sertraline 50",
                  "duloxetine 30")),
          new Kind(
              13,
              "bipolar-disorder",
              List.of("lithium 900", "valproate 1000", "lamotrigine 200", "quetiapine 300"),
              List.of(
                  "quetiapine 50",
                  "lurasidone 20",
                  "lamotrigine 25",
                  "olanzapine 10",
                  "aripiprazole 10",
                  "cariprazine 1.5",
                  "clonazepam 1",
                  "lithium 600")),
          new Kind(
              12,
              "schizophrenia",
              List.of("risperidone 4", "olanzapine 15", "aripiprazole 15", "haloperidol 5"),
              List.of(
                  "benztropine 2",
                  "paliperidone 6",
                  "olanzapine 10",
                  "clozapine 12.5",
                  "aripiprazole 10",
                  "propranolol 20",
                  "lorazepam 1",
                  "sertraline 50")),
          new Kind(
              12,
              "adhd",
              List.of("methylphenidate 36", "lisdexamfetamine 30", "atomoxetine 40"),
              List.of(
                  "methylphenidate 18",
                  "lisdexamfetamine 30",
                  "guanfacine 1",
                  "clonidine 0.1",
                  "atomoxetine 40",
                  "bupropion 150",
                  "sertraline 50",
                  "melatonin 3")),
          new Kind(
              8,
              "ptsd",
              List.of("sertraline 100", "venlafaxine 150", "paroxetine 20"),
              List.of("prazosin 1", "trazodone 50", "mirtazapine 15", "quetiapine 25")),
          new Kind(
              5,
              "opioid-use-disorder",
              List.of("buprenorphine/naloxone 16", "methadone 80"),
              List.of(
                  "sertraline 50",
                  "hydroxyzine 25",
                  "trazodone 50",
                  "gabapentin 300",
                  "clonidine 0.1",
                  "bupropion 150",
                  "clonazepam 1")),
          new Kind(
              5,
              "alcohol-use-disorder",
              List.of("naltrexone 50", "acamprosate 1998"),
              List.of("sertraline 50", "gabapentin 300", "trazodone 50", "topiramate 25")));

  /// What people take besides, by how often it is met.
  private static final List<String> BESIDES =
      List.of(
          "levothyroxine 0.1",
          "lisinopril 10",
          "amlodipine 5",
          "metformin 1000",
          "atorvastatin 20",
          "omeprazole 20",
          "albuterol 0.2",
          "metoprolol 50",
          "losartan 50",
          "hydrochlorothiazide 25",
          "ibuprofen 600",
          "acetaminophen 1000",
          "cetirizine 10",
          "fluticasone 0.1",
          "montelukast 10",
          "pantoprazole 40",
          "rosuvastatin 10",
          "aspirin 81",
          "amoxicillin 1500",
          "famotidine 20");

  private final KnowledgeBase knowledge = KnowledgeLoader.bundled();
  private final Random chance = new Random(20261125);

  @Test
  void anOrderStopsThePrescriberLessThanOnceInTen() {
    int stops = 0;
    int findings = 0;
    Map<String, Integer> why = new TreeMap<>();
    Set<String> written = new HashSet<>();
    for (int n = 0; n < ORDERS; n++) {
      Kind kind = kind();
      List<Exposure> taken = new ArrayList<>();
      Set<String> names = new HashSet<>();
      add(taken, names, kind.has());
      for (int more = chance.nextInt(4); more > 0; more--) {
        add(taken, names, BESIDES);
      }
      String order = another(kind.next(), names);
      written.add(order);
      var review =
          SafetyReview.reviewProposed(
              person(kind),
              taken,
              new Proposal(List.of(exposure("order", order)), Set.of()),
              List.of(),
              knowledge,
              DAY);
      findings += review.raised().size();
      for (Finding finding : review.interrupting()) {
        stops++;
        why.merge(finding.rule(), 1, Integer::sum);
      }
    }
    assertThat(written).hasSizeGreaterThan(30);
    assertThat(findings).as("findings of %d orders", ORDERS).isGreaterThan(ORDERS / 2);
    assertThat(stops).as("stops in %d orders: %s", ORDERS, why).isLessThanOrEqualTo(ORDERS / 10);
  }

  private Kind kind() {
    int at = chance.nextInt(KINDS.stream().mapToInt(Kind::share).sum());
    for (Kind kind : KINDS) {
      at -= kind.share();
      if (at < 0) {
        return kind;
      }
    }
    throw new IllegalStateException("shares do not add up");
  }

  private ClinicalPicture person(Kind kind) {
    return ClinicalPicture.builder()
        .age(18 + chance.nextInt(55))
        .sex(chance.nextBoolean() ? Sex.FEMALE : Sex.MALE)
        .pregnant(false)
        .allergies(List.of())
        .conditions(Set.of(kind.condition()))
        .build();
  }

  private void add(List<Exposure> taken, Set<String> names, List<String> from) {
    String one = from.get(chance.nextInt(from.size()));
    if (names.add(one.substring(0, one.lastIndexOf(' ')))) {
      taken.add(exposure("taken-" + taken.size(), one).since(DAY.minusMonths(6)));
    }
  }

  /// An order for something the person does not take yet.
  private String another(List<String> next, Set<String> names) {
    List<String> open =
        next.stream()
            .filter(one -> !names.contains(one.substring(0, one.lastIndexOf(' '))))
            .toList();
    return open.get(chance.nextInt(open.size()));
  }

  private static Exposure exposure(String id, String written) {
    int cut = written.lastIndexOf(' ');
    return Exposure.of(id, new Ingredient(written.substring(0, cut)))
        .withDaily(new DailyDose(Mass.parse(written.substring(cut + 1) + " mg")));
  }
}
