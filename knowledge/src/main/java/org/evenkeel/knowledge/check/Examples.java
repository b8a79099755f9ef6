package org.evenkeel.knowledge.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.knowledge.ask.Answers;
import org.evenkeel.knowledge.ask.NamedMedicines;
import org.evenkeel.knowledge.content.Catalogue;
import org.evenkeel.knowledge.content.Section;
import org.evenkeel.knowledge.content.Tree;

/// All worked examples of the content, as the engine is asked them.
///
/// @param catalogue where the examples stand
/// @param knowledge the same content, loaded
public record Examples(Catalogue catalogue, KnowledgeBase knowledge) {

  /// The day on which all examples play.
  static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  /// Every example, in the order of the content.
  public List<Example> all() {
    Formulary formulary = knowledge.get(Formulary.KEY, TODAY).orElseThrow();
    NamedMedicines names = new NamedMedicines(formulary);
    SafetyExamples safety = new SafetyExamples(knowledge, names);
    MonitoringExamples monitoring = new MonitoringExamples(knowledge, names);
    GeneExamples genes = new GeneExamples(knowledge, names);
    StartingExamples starting = new StartingExamples(new Answers(knowledge, TODAY));
    TableExamples tables = new TableExamples(knowledge, names);
    List<Example> all = new ArrayList<>();
    for (Section section : Section.values()) {
      for (Tree entry : catalogue.of(section)) {
        switch (section) {
          case INTERACTIONS -> add(all, entry, e -> safety.interaction(entry, e));
          case DUPLICATES -> add(all, entry, e -> safety.duplicate(entry, e));
          case LIMITS -> add(all, entry, e -> safety.limit(entry, e));
          case CONTRAINDICATIONS -> add(all, entry, e -> safety.contraindication(entry, e));
          case ALLERGIES -> add(all, entry, e -> safety.allergy(entry, e));
          case TITRATIONS -> add(all, entry, e -> starting.titration(entry, e));
          case INDUCTIONS -> add(all, entry, e -> starting.induction(entry, e));
          case SWITCHES -> add(all, entry, e -> starting.change(entry, e));
          case EQUIVALENCES -> add(all, entry, e -> starting.equivalence(entry, e));
          case PACES -> add(all, entry, e -> tables.pace(entry, e));
          case WASHOUTS -> add(all, entry, e -> safety.washout(entry, e));
          case ABRUPT_STOPS -> add(all, entry, e -> safety.abruptStop(entry, e));
          case MONITORING -> add(all, entry, e -> monitoring.run(entry, e));
          case MISSED -> add(all, entry, e -> tables.missed(entry, e));
          case GENE_RULES -> add(all, entry, e -> genes.run(entry, e));
          case SCALES -> add(all, entry, e -> tables.scale(entry, e));
          case MEDICINES,
              RECOGNITION,
              OCCUPANCIES,
              EDUCATION,
              CONDITION_EDUCATION,
              NOT_PRESCRIBED,
              GENES,
              CLASSES,
              CONDITIONS,
              PARAMETERS,
              PRODUCT_CODES,
              SOURCES -> {}
        }
      }
    }
    return all;
  }

  private static void add(List<Example> all, Tree entry, Function<Tree, Optional<String>> run) {
    for (Tree example : entry.trees("examples")) {
      all.add(new Example(entry.text("id"), example.fields().toString(), () -> run.apply(example)));
    }
  }
}
