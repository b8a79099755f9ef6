package org.evenkeel.core.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenkeel.core.genes.GeneReading;
import org.evenkeel.core.genes.Genes;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.regimen.Exposure;

/// Everything a check may ask of one person on one day. The order in which exposures came does not
/// matter.
///
/// @param person what is known of the person, genes in the words of the knowledge
/// @param genes what is known of genes, by name, as the record tells it
/// @param onBoard the medicines on board that we know, substances included, by name
/// @param ended the medicines of the past that we know, by name
/// @param unknown what would have to be known of medicines on board that we do not know, in words
/// @param unknownEnded medicines of the past that we do not know
/// @param results laboratory results and other measurements
/// @param rules the rules
/// @param asOf the day
record CaseUnderReview(
    ClinicalPicture person,
    Map<String, GeneReading> genes,
    List<OnBoard> onBoard,
    List<OnBoard> ended,
    SortedSet<String> unknown,
    List<Exposure> unknownEnded,
    List<Observation> results,
    SafetyRules rules,
    LocalDate asOf) {

  private static final Comparator<OnBoard> BY_NAME =
      Comparator.comparing(OnBoard::ingredient).thenComparing(m -> m.exposure().id());

  static CaseUnderReview of(
      ClinicalPicture person,
      List<Exposure> exposures,
      List<Observation> results,
      SafetyRules rules,
      LocalDate asOf) {
    var onBoard = new ArrayList<OnBoard>();
    var ended = new ArrayList<OnBoard>();
    var unknown = new TreeSet<String>();
    var unknownEnded = new ArrayList<Exposure>();
    for (Exposure exposure : withSubstances(person, exposures)) {
      var ready = exposure.ingredient().flatMap(rules::medicine);
      if (ready.isPresent()) {
        var medicine = OnBoard.of(exposure, ready.get().medicine(), ready.get().rules());
        (exposure.onBoard() ? onBoard : ended).add(medicine);
        if (exposure.onBoard() && medicine.medicine().depth() == Medicine.Depth.NAMES) {
          unknown.add("no knowledge of " + medicine.name());
        }
      } else if (exposure.onBoard()) {
        unknown.add("no knowledge of " + exposure.text());
      } else {
        unknownEnded.add(exposure);
      }
    }
    onBoard.sort(BY_NAME);
    ended.sort(BY_NAME);
    return new CaseUnderReview(
        withGenesInOurWords(person, rules.genes()),
        rules.genes().read(person.genes()),
        onBoard,
        ended,
        unknown,
        unknownEnded,
        results,
        rules,
        asOf);
  }

  private static ClinicalPicture withGenesInOurWords(ClinicalPicture person, Genes genes) {
    return person.genes().isEmpty()
        ? person
        : person.toBuilder().genes(genes.said(person.genes())).build();
  }

  private static List<Exposure> withSubstances(ClinicalPicture person, List<Exposure> exposures) {
    var all = new ArrayList<>(exposures);
    person
        .substances()
        .forEach((name, takes) -> {
          var ingredient = new Ingredient(name);
          boolean listed =
              exposures.stream()
                  .anyMatch(
                      e -> e.onBoard() && e.ingredient().filter(ingredient::equals).isPresent());
          if (takes && !listed) {
            all.add(Exposure.of("substance/" + name, ingredient));
          }
        });
    return all;
  }

  /// The medicines on board that are prescribed, limited and tapered; no alcohol, smoke or food.
  List<OnBoard> prescribable() {
    return onBoard.stream().filter(OnBoard::isPrescribable).toList();
  }

  /// The prescribable medicines on board, together by ingredient.
  Map<String, List<OnBoard>> byIngredient() {
    var grouped = new TreeMap<String, List<OnBoard>>();
    for (OnBoard medicine : prescribable()) {
      grouped.computeIfAbsent(medicine.ingredient(), _ -> new ArrayList<>()).add(medicine);
    }
    return grouped;
  }

  /// True when no medicine is on board; alcohol, smoke and food are none.
  boolean isWithoutMedicines() {
    return prescribable().isEmpty() && unknown.isEmpty();
  }
}
