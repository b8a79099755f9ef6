package org.evenkeel.knowledge.education;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.knowledge.content.Catalogue;
import org.evenkeel.knowledge.content.Section;
import org.evenkeel.knowledge.content.Tree;
import org.evenkeel.knowledge.education.Education.Worry;

/// What a person and those who stand by them are told about a condition, each part one to four
/// short sentences.
///
/// @param name its name, as in `alcohol-use-disorder`
/// @param title how it is called
/// @param conditions the conditions of a record that it speaks of
/// @param whatItIs what it is
/// @param whyItHappens why it happens, as far as anybody knows
/// @param medicinesCan what medicines can do
/// @param medicinesCannot what they cannot do
/// @param whatTrialsShow what trials show
/// @param therapy which talk therapy helps
/// @param sleep what helps with sleep
/// @param support who and what else helps
/// @param inDays what to expect in days
/// @param inWeeks what to expect in weeks
/// @param inMonths what to expect in months
/// @param earlySigns early warning signs
/// @param getHelpNow when to get help at once
/// @param withdrawal danger signs when a substance is stopped, empty where there are none
/// @param lapse what to do after a lapse, empty where there is none
/// @param worries worries many people have, and answers
/// @param families for those who stand by the person
/// @param sources where it stands
/// @param review when written, by whom signed
public record ConditionEducation(
    String name,
    String title,
    List<String> conditions,
    String whatItIs,
    String whyItHappens,
    String medicinesCan,
    String medicinesCannot,
    String whatTrialsShow,
    String therapy,
    String sleep,
    String support,
    String inDays,
    String inWeeks,
    String inMonths,
    List<String> earlySigns,
    List<String> getHelpNow,
    Optional<String> withdrawal,
    Optional<String> lapse,
    List<Worry> worries,
    String families,
    List<SourceRef> sources,
    Review review) {

  public ConditionEducation {
    conditions = List.copyOf(conditions);
    earlySigns = List.copyOf(earlySigns);
    getHelpNow = List.copyOf(getHelpNow);
    worries = List.copyOf(worries);
    sources = List.copyOf(sources);
  }

  private static final class Shelf {
    static final List<ConditionEducation> ALL =
        Catalogue.bundled().of(Section.CONDITION_EDUCATION).stream()
            .map(ConditionEducation::of)
            .toList();
  }

  /// All that was written, in the order of their names.
  public static List<ConditionEducation> all() {
    return Shelf.ALL;
  }

  /// What is told of a condition, by its name here or by the name of the condition in a record;
  /// empty when nothing was written yet.
  public static Optional<ConditionEducation> about(String name) {
    return all().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .or(() -> all().stream().filter(c -> c.conditions().contains(name)).findFirst());
  }

  private static ConditionEducation of(Tree tree) {
    Tree helps = tree.tree("whatElseHelps").orElseThrow();
    Tree expect = tree.tree("expect").orElseThrow();
    Tree review = tree.tree("review").orElseThrow();
    return new ConditionEducation(
        tree.text("about"),
        tree.text("title"),
        tree.texts("conditions"),
        tree.text("whatItIs"),
        tree.text("whyItHappens"),
        tree.text("medicinesCan"),
        tree.text("medicinesCannot"),
        tree.text("whatTrialsShow"),
        helps.text("therapy"),
        helps.text("sleep"),
        helps.text("support"),
        expect.text("days"),
        expect.text("weeks"),
        expect.text("months"),
        tree.texts("earlySigns"),
        tree.texts("getHelpNow"),
        tree.maybe("withdrawal"),
        tree.maybe("lapse"),
        tree.trees("worries").stream()
            .map(w -> new Worry(w.text("worry"), w.text("answer")))
            .toList(),
        tree.text("families"),
        tree.texts("sources").stream().map(SourceRef::parse).toList(),
        new Review(LocalDate.parse(review.text("written")), review.texts("checkedBy")));
  }
}
