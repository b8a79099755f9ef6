package org.evenkeel.knowledge.education;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.knowledge.content.Catalogue;
import org.evenkeel.knowledge.content.Section;
import org.evenkeel.knowledge.content.Tree;

/// What a person is told about a medicine, each part one to four short sentences.
///
/// @param medicine the medicine
/// @param whatFor what it treats
/// @param howItWorks how it works
/// @param howToTake how to take it
/// @param inDays what to expect in days
/// @param inWeeks what to expect in weeks
/// @param inMonths what to expect in months
/// @param passing side effects that pass
/// @param staying side effects that stay
/// @param callNow signs to call about at once
/// @param alcohol with alcohol
/// @param substances with other substances
/// @param driving when driving
/// @param pregnancy when pregnant or feeding a child
/// @param ifIStop when it is stopped
/// @param ifIForget when a dose is forgotten
/// @param lifestyle what else helps
/// @param worries worries many people have, and answers
/// @param sources where it stands
/// @param review when written, by whom signed
public record Education(
    Ingredient medicine,
    String whatFor,
    String howItWorks,
    String howToTake,
    String inDays,
    String inWeeks,
    String inMonths,
    String passing,
    String staying,
    String callNow,
    String alcohol,
    String substances,
    String driving,
    String pregnancy,
    String ifIStop,
    String ifIForget,
    String lifestyle,
    List<Worry> worries,
    List<SourceRef> sources,
    Review review) {

  public Education {
    worries = List.copyOf(worries);
    sources = List.copyOf(sources);
  }

  /// A worry and an answer to it.
  public record Worry(String worry, String answer) {}

  private static final class Shelf {
    static final Map<Ingredient, Education> BY_MEDICINE = read();

    private static Map<Ingredient, Education> read() {
      Map<Ingredient, Education> all = new HashMap<>();
      for (Tree tree : Catalogue.bundled().of(Section.EDUCATION)) {
        Education education = of(tree);
        all.put(education.medicine(), education);
      }
      return Map.copyOf(all);
    }
  }

  /// What a person is told about a medicine, empty when nothing was written yet.
  public static Optional<Education> about(Ingredient medicine) {
    return Optional.ofNullable(Shelf.BY_MEDICINE.get(medicine));
  }

  private static Education of(Tree tree) {
    Tree expect = tree.tree("expect").orElseThrow();
    Tree effects = tree.tree("sideEffects").orElseThrow();
    Tree review = tree.tree("review").orElseThrow();
    return new Education(
        new Ingredient(tree.text("medicine")),
        tree.text("whatFor"),
        tree.text("howItWorks"),
        tree.text("howToTake"),
        expect.text("days"),
        expect.text("weeks"),
        expect.text("months"),
        effects.text("pass"),
        effects.text("stay"),
        effects.text("callNow"),
        tree.text("alcohol"),
        tree.text("substances"),
        tree.text("driving"),
        tree.text("pregnancy"),
        tree.text("ifIStop"),
        tree.text("ifIForget"),
        tree.text("lifestyle"),
        tree.trees("worries").stream()
            .map(w -> new Worry(w.text("worry"), w.text("answer")))
            .toList(),
        tree.texts("sources").stream().map(SourceRef::parse).toList(),
        new Review(LocalDate.parse(review.text("written")), review.texts("checkedBy")));
  }
}
