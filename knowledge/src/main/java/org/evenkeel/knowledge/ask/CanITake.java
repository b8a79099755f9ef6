package org.evenkeel.knowledge.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.evidence.Tier;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.regimen.Exposure;
import org.evenkeel.core.safety.Check;
import org.evenkeel.core.safety.Finding;
import org.evenkeel.core.safety.SafetyReview;
import org.evenkeel.knowledge.education.NotPrescribed;
import org.evenkeel.knowledge.education.NotPrescribed.AtBest;
import org.evenkeel.knowledge.education.NotPrescribed.Thing;
import org.evenkeel.knowledge.education.NotPrescribed.Together;

/// "Can I take this?": what the safety review finds between a thing and the medicines of a person,
/// in plain words.
///
/// @param knowledge the clinical content
/// @param asOf the day
public record CanITake(KnowledgeBase knowledge, LocalDate asOf) {

  private static final String WHAT = "what";
  private static final String PRESCRIBED =
      "If it needs a prescription, take it only when it was prescribed for you.";
  private static final Set<Check> BETWEEN_MEDICINES = Set.of(Check.INTERACTIONS, Check.DUPLICATES);
  private static final Set<Check> OF_THE_PERSON =
      Set.of(Check.ALLERGIES, Check.CONTRAINDICATIONS, Check.PREGNANCY);

  /// The answer in one word.
  public enum Verdict {
    /// Something is found that forbids it, or that stops an order until someone decides.
    NO,
    /// Something is found that a prescriber or pharmacist should weigh, or it is a thing of which
    /// nobody should say yes from afar.
    ASK_FIRST,
    /// All is known, and nothing is found.
    YES,
    /// Nothing is found, but not all is known.
    NOT_CHECKED;

    /// The word as written in answers.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// An answer.
  ///
  /// @param verdict in one word
  /// @param why in plain words
  /// @param instead what to do or take instead, empty after a yes
  /// @param safer how to be safer for someone who uses it anyway, may be empty
  /// @param help where help is, may be empty
  /// @param checked the names of the medicines that were looked for in it
  /// @param findings what was found, the heaviest first
  /// @param missing what was not known
  /// @param sources where the words stand
  public record Answer(
      Verdict verdict,
      String why,
      String instead,
      String safer,
      String help,
      List<String> checked,
      List<Finding> findings,
      List<String> missing,
      List<SourceRef> sources) {

    public Answer {
      checked = List.copyOf(checked);
      findings = List.copyOf(findings);
      missing = List.copyOf(missing);
      sources = List.copyOf(sources);
    }
  }

  /// What a text means: the ingredients of a thing that is named, else the medicine that is
  /// recognised; one exposure that is not recognised when it is neither.
  public List<Exposure> meant(String id, String text) {
    Optional<Thing> thing = things().named(text);
    if (thing.isPresent() && !thing.get().contains().isEmpty()) {
      return thing.get().contains().stream().map(each -> Exposure.of(id, each)).toList();
    }
    return new NamedMedicines(formulary()).onBoard(id, text);
  }

  /// Whether the person may take a thing with what is on board.
  ///
  /// @param what a product, herb, food, drink, drug or medicine, as somebody names it
  /// @param onBoard what the person takes
  /// @param person what is known of the person
  public Answer answer(String what, List<Exposure> onBoard, ClinicalPicture person) {
    List<Exposure> asked = meant(WHAT, what);
    Optional<Thing> thing =
        things()
            .named(what)
            .or(() ->
                asked.stream()
                    .flatMap(e -> e.ingredient().stream())
                    .flatMap(i -> things().of(i).stream())
                    .findFirst());
    List<Finding> findings = findings(asked, onBoard, person);
    Set<String> missing = missing(asked, onBoard, person);
    AtBest atBest = thing.map(Thing::atBest).orElseGet(() -> atBest(asked));
    Verdict verdict = verdict(findings, missing, atBest);
    Optional<Together> together = thing.flatMap(t -> together(t, findings, onBoard));
    return new Answer(
        verdict,
        why(verdict, thing, together, findings),
        verdict == Verdict.YES ? "" : instead(thing, together),
        verdict == Verdict.YES ? "" : safer(thing, together),
        verdict == Verdict.YES ? "" : thing.map(Thing::help).orElse(""),
        asked.stream().flatMap(e -> e.ingredient().stream()).map(i -> i.name()).toList(),
        findings,
        List.copyOf(missing),
        sources(thing, findings));
  }

  /// Of a thing without words of its own: a controlled medicine is for a prescriber to decide.
  private AtBest atBest(List<Exposure> asked) {
    boolean controlled =
        asked.stream().flatMap(e -> medicine(e).stream()).anyMatch(m -> m.schedule().isPresent());
    return controlled ? AtBest.ASK_FIRST : AtBest.YES;
  }

  private List<Finding> findings(
      List<Exposure> asked, List<Exposure> onBoard, ClinicalPicture person) {
    List<Exposure> all = new ArrayList<>(onBoard);
    all.addAll(asked);
    return SafetyReview.review(person, all, List.of(), knowledge, asOf).findings().stream()
        .filter(CanITake::isOfWhatIsAsked)
        .toList();
  }

  private static boolean isOfWhatIsAsked(Finding finding) {
    boolean ofIt = finding.exposures().contains(WHAT);
    boolean ofAnother = finding.exposures().stream().anyMatch(id -> !id.equals(WHAT));
    return ofIt
        && (OF_THE_PERSON.contains(finding.check())
            || (ofAnother && BETWEEN_MEDICINES.contains(finding.check())));
  }

  /// What is not known between the thing and each medicine; what is not known between two others is
  /// not asked.
  private Set<String> missing(
      List<Exposure> asked, List<Exposure> onBoard, ClinicalPicture person) {
    Set<String> missing = new TreeSet<>(missing(asked, person));
    for (Exposure exposure : onBoard) {
      List<Exposure> pair = new ArrayList<>(asked);
      pair.add(exposure);
      missing.addAll(missing(pair, person));
    }
    return missing;
  }

  private Set<String> missing(List<Exposure> exposures, ClinicalPicture person) {
    return SafetyReview.review(person, exposures, List.of(), knowledge, asOf)
        .missing(Check.INTERACTIONS);
  }

  private static Verdict verdict(List<Finding> findings, Set<String> missing, AtBest atBest) {
    if (findings.stream().anyMatch(f -> f.tier() == Tier.CONTRAINDICATED || f.interruptive())
        || atBest == AtBest.NO) {
      return Verdict.NO;
    }
    if (!findings.isEmpty()) {
      return Verdict.ASK_FIRST;
    }
    if (!missing.isEmpty()) {
      return Verdict.NOT_CHECKED;
    }
    return atBest == AtBest.ASK_FIRST ? Verdict.ASK_FIRST : Verdict.YES;
  }

  /// The first words that fit a finding, the heaviest finding first.
  private Optional<Together> together(Thing thing, List<Finding> findings, List<Exposure> onBoard) {
    for (Finding finding : findings) {
      for (Together each : thing.together()) {
        if (onBoard.stream()
            .filter(e -> finding.exposures().contains(e.id()))
            .flatMap(e -> medicine(e).stream())
            .anyMatch(m -> each.of().couldMean(m))) {
          return Optional.of(each);
        }
      }
    }
    return Optional.empty();
  }

  private static String why(
      Verdict verdict, Optional<Thing> thing, Optional<Together> together, List<Finding> findings) {
    String plain = thing.map(Thing::plain).orElse(verdict == Verdict.NOT_CHECKED ? "" : PRESCRIBED);
    String found =
        together
            .map(Together::why)
            .or(() -> findings.stream().findFirst().map(finding -> found(verdict, finding)))
            .orElse("");
    String why =
        switch (verdict) {
          case YES -> "We checked this with your list and found no problem.";
          case NOT_CHECKED -> "We do not know enough about this to say it is safe with your list.";
          case NO, ASK_FIRST -> found;
        };
    return (why + " " + plain).strip();
  }

  /// Said where no words of its own are on file.
  private static String found(Verdict verdict, Finding finding) {
    String both = String.join(" and ", finding.ingredients());
    return verdict == Verdict.NO
        ? both + " together can harm you."
        : both + " can change each other, or add up.";
  }

  private static String instead(Optional<Thing> thing, Optional<Together> together) {
    return together
        .map(Together::instead)
        .filter(text -> !text.isEmpty())
        .or(() -> thing.map(Thing::instead))
        .orElse("Ask your pharmacist or prescriber before you take it.");
  }

  private static String safer(Optional<Thing> thing, Optional<Together> together) {
    return together
        .map(Together::safer)
        .filter(text -> !text.isEmpty())
        .or(() -> thing.map(Thing::safer))
        .orElse("");
  }

  private static List<SourceRef> sources(Optional<Thing> thing, List<Finding> findings) {
    Set<SourceRef> all = new LinkedHashSet<>();
    findings.forEach(f -> all.addAll(f.sources()));
    thing.ifPresent(t -> all.addAll(t.sources()));
    return List.copyOf(all);
  }

  private Optional<Medicine> medicine(Exposure exposure) {
    return exposure.ingredient().flatMap(formulary()::medicine);
  }

  private Formulary formulary() {
    return knowledge.get(Formulary.KEY, asOf).orElseThrow();
  }

  private NotPrescribed things() {
    return knowledge.get(NotPrescribed.KEY, asOf).orElseGet(() -> new NotPrescribed(List.of()));
  }
}
