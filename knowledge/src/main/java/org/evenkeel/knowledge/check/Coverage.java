package org.evenkeel.knowledge.check;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.genes.GeneRules;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.missed.MissedDoseRules;
import org.evenkeel.core.monitoring.MonitoringRules;
import org.evenkeel.core.safety.Contraindications;
import org.evenkeel.core.safety.DoseLimits;
import org.evenkeel.core.safety.InteractionRules;
import org.evenkeel.knowledge.content.Catalogue;
import org.evenkeel.knowledge.content.Section;
import org.evenkeel.knowledge.content.Tree;

/// The command `knowledge coverage`: which fields and which rules are there for which medicine, and
/// which are not.
///
/// A field counts as filled when something is written, as unsure when what is written says so or
/// the medicine lists it among its open questions, and as a hole when nothing is. Of a medicine
/// that is known for its interactions only, nothing but what interactions need is asked.
///
/// @param catalogue the content
/// @param knowledge the same, loaded
public record Coverage(Catalogue catalogue, KnowledgeBase knowledge) {

  private static final List<String> FIELDS =
      List.of(
          "forms",
          "doses",
          "kinetics",
          "enzymes",
          "effects",
          "boxedWarnings",
          "overdose",
          "pregnancy",
          "breastfeeding",
          "onset",
          "sideEffects",
          "intake",
          "withdrawal");

  /// No guideline speaks of genes for most medicines: its absence is no hole.
  private static final String GENES = "genes";

  /// What a medicine must have that is known for its interactions only.
  private static final Set<String> FOR_INTERACTIONS = Set.of("enzymes", "effects", "interactions");

  /// How far one thing is covered.
  enum Mark {
    FILLED('x'),
    UNSURE('u'),
    HOLE('-'),
    NOT_ASKED('.');

    private final char sign;

    Mark(char sign) {
      this.sign = sign;
    }
  }

  /// Writes a line per medicine with a file of its own, the share of holes, and how many are known
  /// by name only.
  public void run(Appendable out) throws IOException {
    List<Tree> medicines = catalogue.of(Section.MEDICINES);
    Map<String, Predicate<Medicine>> rules = rules();
    out.append(
        "x filled, u unsure, - nothing written, . not asked of a medicine of this depth\n\n");
    out.append("medicine\tdepth\t").append(String.join("\t", FIELDS)).append("\teducation\t");
    out.append(String.join("\t", rules.keySet())).append('\n');
    Map<String, List<Mark>> byDepth = new TreeMap<>();
    Map<String, Integer> number = new TreeMap<>();
    for (Tree tree : medicines) {
      List<Mark> marks = marks(tree, rules);
      String depth = tree.text("knowledge");
      out.append(tree.text("medicine")).append('\t').append(depth);
      for (Mark mark : marks) {
        out.append('\t').append(mark.sign);
      }
      out.append('\n');
      byDepth.computeIfAbsent(depth, _ -> new ArrayList<>()).addAll(marks);
      number.merge(depth, 1, Integer::sum);
    }
    out.append(
        "\n%d medicines with a file, %d known by name only.%n"
            .formatted(medicines.size(), formulary().medicines().size() - medicines.size()));
    for (Map.Entry<String, List<Mark>> depth : byDepth.entrySet()) {
      out.append(share(depth.getKey(), number.getOrDefault(depth.getKey(), 0), depth.getValue()));
    }
  }

  private static String share(String depth, int medicines, List<Mark> marks) {
    long asked = marks.stream().filter(m -> m != Mark.NOT_ASKED).count();
    long holes = marks.stream().filter(m -> m == Mark.HOLE).count();
    long unsure = marks.stream().filter(m -> m == Mark.UNSURE).count();
    return "%s: %d medicines, %d of %d cells filled (%d %%), of them %d unsure; %d holes.%n"
        .formatted(
            depth,
            medicines,
            asked - holes,
            asked,
            asked == 0 ? 0 : 100 * (asked - holes) / asked,
            unsure,
            holes);
  }

  private List<Mark> marks(Tree tree, Map<String, Predicate<Medicine>> rules) {
    List<Mark> marks = new ArrayList<>();
    boolean whole = !tree.text("knowledge").equals("interactions");
    for (String field : FIELDS) {
      marks.add(asked(whole, field, mark(tree, field)));
    }
    boolean explained =
        catalogue.of(Section.EDUCATION).stream()
            .anyMatch(e -> e.text("medicine").equals(tree.text("medicine")));
    marks.add(asked(whole, "education", explained ? Mark.FILLED : Mark.HOLE));
    Medicine medicine = formulary().medicine(new Ingredient(tree.text("medicine"))).orElseThrow();
    rules.forEach((check, speaks) ->
        marks.add(asked(whole, check, speaks.test(medicine) ? Mark.FILLED : Mark.HOLE)));
    return marks;
  }

  private static Mark asked(boolean whole, String what, Mark mark) {
    boolean asked = whole ? !what.equals(GENES) : FOR_INTERACTIONS.contains(what);
    return mark == Mark.HOLE && !asked ? Mark.NOT_ASKED : mark;
  }

  private static Mark mark(Tree tree, String field) {
    if (!tree.has(field)) {
      return Mark.HOLE;
    }
    boolean open = tree.trees("unsure").stream().anyMatch(u -> u.text("field").startsWith(field));
    boolean says = String.valueOf(tree.raw(field)).contains("sure=unsure");
    return open || says ? Mark.UNSURE : Mark.FILLED;
  }

  private Formulary formulary() {
    return knowledge.get(Formulary.KEY, LocalDate.EPOCH).orElseThrow();
  }

  private Map<String, Predicate<Medicine>> rules() {
    LocalDate day = LocalDate.EPOCH;
    Map<String, List<Selector>> selectors = new LinkedHashMap<>();
    InteractionRules interactions = knowledge.get(InteractionRules.KEY, day).orElseThrow();
    List<Selector> pairs = new ArrayList<>();
    interactions
        .pairs()
        .forEach(p -> {
          pairs.add(p.a());
          pairs.add(p.b());
        });
    selectors.put("interactions", pairs);
    selectors.put(
        "limits",
        knowledge.get(DoseLimits.KEY, day).orElseThrow().limits().stream()
            .map(l -> l.of())
            .toList());
    selectors.put(
        "contraindications",
        knowledge.get(Contraindications.KEY, day).orElseThrow().rules().stream()
            .map(r -> r.of())
            .toList());
    selectors.put(
        "monitoring",
        knowledge.get(MonitoringRules.KEY, day).orElseThrow().rules().stream()
            .map(r -> r.of())
            .toList());
    selectors.put(
        "missed",
        knowledge.get(MissedDoseRules.KEY, day).orElseThrow().rules().stream()
            .map(r -> r.of())
            .toList());
    selectors.put(
        GENES,
        knowledge.get(GeneRules.KEY, day).orElseThrow().rules().stream().map(r -> r.of()).toList());
    Map<String, Predicate<Medicine>> rules = new LinkedHashMap<>();
    selectors.forEach(
        (name, all) -> rules.put(name, m -> all.stream().anyMatch(s -> speaksOf(s, m))));
    return rules;
  }

  /// A selector that names only a brand could mean every medicine; it speaks of those sold under
  /// the brand.
  private static boolean speaksOf(Selector selector, Medicine medicine) {
    boolean onlyBrand = selector.medicines().isEmpty() && !selector.brands().isEmpty();
    return onlyBrand
        ? medicine.forms().stream()
            .flatMap(f -> f.brand().stream())
            .anyMatch(b -> selector.brands().contains(b.toLowerCase(Locale.ROOT)))
        : selector.couldMean(medicine);
  }
}
