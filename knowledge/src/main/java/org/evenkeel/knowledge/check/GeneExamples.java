package org.evenkeel.knowledge.check;

import java.util.List;
import java.util.Optional;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.genes.GeneAnswer;
import org.evenkeel.core.genes.GeneRule;
import org.evenkeel.core.genes.GeneRules;
import org.evenkeel.core.genes.Genes;
import org.evenkeel.core.genes.Pharmacogenomics;
import org.evenkeel.core.genes.WorkingGenes;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.knowledge.ask.GeneQuestion;
import org.evenkeel.knowledge.ask.NamedMedicines;
import org.evenkeel.knowledge.content.Tree;

/// Worked examples of genes and medicines: a recommendation, or `not-known` when no case fits and
/// the answer says what is missing.
///
/// @param knowledge the content
/// @param names reads the names of other medicines in the examples
record GeneExamples(KnowledgeBase knowledge, NamedMedicines names) {

  Optional<String> run(Tree entry, Tree example) {
    GeneRule rule =
        knowledge.get(GeneRules.KEY, Examples.TODAY).orElseThrow().rules().stream()
            .filter(r -> r.id().equals(entry.text("id")))
            .findFirst()
            .orElseThrow();
    Genes genes = knowledge.get(Genes.KEY, Examples.TODAY).orElseThrow();
    List<InUse> others =
        example.texts("with").stream().flatMap(text -> names.inUse(text).stream()).toList();
    WorkingGenes working = WorkingGenes.of(genes.read(GeneQuestion.results(example)), others);
    GeneAnswer answer =
        Pharmacogenomics.answer(rule, working.genes(), GeneQuestion.population(example));
    boolean notKnown = answer.matched().isEmpty() && !answer.missing().isEmpty();
    String got = notKnown ? "not-known" : answer.recommendation().word();
    boolean right =
        got.equals(example.text("expect"))
            && answer.missing().containsAll(example.texts("missing"));
    return right ? Optional.empty() : Optional.of(got + " " + answer.missing());
  }
}
