package org.evenkeel.knowledge.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.core.evidence.Source;
import org.evenkeel.core.genes.GeneRules;
import org.evenkeel.core.genes.Genes;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.missed.MissedDoseRules;
import org.evenkeel.core.monitoring.MonitoringRules;
import org.evenkeel.core.observation.Parameters;
import org.evenkeel.core.person.ConditionIndex;
import org.evenkeel.core.safety.AllergyRules;
import org.evenkeel.core.safety.Contraindications;
import org.evenkeel.core.safety.DoseLimits;
import org.evenkeel.core.safety.DuplicateRules;
import org.evenkeel.core.safety.InteractionRules;
import org.evenkeel.core.safety.SafetyRules;
import org.evenkeel.core.scale.RatingScales;
import org.evenkeel.core.starting.InductionRules;
import org.evenkeel.core.starting.TitrationRules;
import org.evenkeel.core.stopping.AbruptStops;
import org.evenkeel.core.stopping.Equivalences;
import org.evenkeel.core.stopping.Occupancies;
import org.evenkeel.core.stopping.Switches;
import org.evenkeel.core.stopping.TaperPaces;
import org.evenkeel.core.stopping.Washouts;
import org.evenkeel.knowledge.content.JsonText;
import org.evenkeel.knowledge.content.Tree;
import org.evenkeel.knowledge.education.NotPrescribed;
import org.jspecify.annotations.Nullable;

/// Loads the compiled content into a knowledge base.
///
/// Loading takes a fraction of a second and is worth doing once; the result never changes and is
/// safe to share.
public final class KnowledgeLoader {

  private static final String RESOURCE = "/knowledge/knowledge.json";

  private KnowledgeLoader() {}

  private static final class Shared {
    static final KnowledgeBase KNOWLEDGE = read();
  }

  /// The knowledge shipped with the program, loaded on first use.
  ///
  /// @throws IllegalStateException when it was not compiled into the program
  public static KnowledgeBase bundled() {
    return Shared.KNOWLEDGE;
  }

  private static KnowledgeBase read() {
    try (InputStream in = KnowledgeLoader.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the knowledge was not compiled: no " + RESOURCE);
      }
      return load(Tree.of("knowledge", JsonText.readOwn(in)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Makes a knowledge base of compiled content.
  ///
  /// @throws IllegalArgumentException naming the place of what does not fit
  public static KnowledgeBase load(Map<String, @Nullable Object> content) {
    return load(new Tree("knowledge", content));
  }

  private static KnowledgeBase load(Tree content) {
    String version = content.text("version");
    Heads heads = new Heads(version);
    Map<Key<?>, Object> held = new HashMap<>();
    held.put(Formulary.KEY, Medicines.formulary(content));
    held.put(ConditionIndex.KEY, Indexes.conditions(content.trees("conditions")));
    held.put(Parameters.KEY, Indexes.parameters(content.trees("parameters")));
    SafetyReader safety = new SafetyReader(heads);
    held.put(InteractionRules.KEY, safety.interactions(content.trees("interaction")));
    held.put(DoseLimits.KEY, safety.limits(content.trees("limit")));
    held.put(Contraindications.KEY, safety.contraindications(content.trees("contraindication")));
    held.put(AllergyRules.KEY, safety.allergies(content.trees("allergy")));
    held.put(DuplicateRules.KEY, safety.duplicates(content.trees("duplicate")));
    StartingReader starting = new StartingReader(heads);
    held.put(TitrationRules.KEY, starting.titrations(content.trees("titration")));
    held.put(InductionRules.KEY, starting.inductions(content.trees("induction")));
    StoppingReader stopping = new StoppingReader(heads);
    held.put(Washouts.KEY, stopping.washouts(content.trees("washout")));
    held.put(AbruptStops.KEY, stopping.abruptStops(content.trees("abrupt")));
    held.put(Switches.KEY, stopping.switches(content.trees("switch")));
    held.put(Equivalences.KEY, stopping.equivalences(content.trees("equivalence")));
    held.put(TaperPaces.KEY, stopping.paces(content.trees("pace")));
    held.put(Occupancies.KEY, StoppingReader.occupancies(content.trees("occupancy")));
    held.put(MonitoringRules.KEY, new MonitoringReader(heads).read(content.trees("monitoring")));
    held.put(MissedDoseRules.KEY, new MissedReader(heads).read(content.trees("missed")));
    held.put(NotPrescribed.KEY, NotPrescribedReader.read(content.trees("not-prescribed")));
    GeneReader genes = new GeneReader(heads);
    held.put(Genes.KEY, genes.genes(content.trees("gene")));
    held.put(GeneRules.KEY, genes.rules(content.trees("gene-rule")));
    held.put(RatingScales.KEY, new ScaleReader(heads).read(content.trees("scale")));
    Map<String, Source> sources = sources(content.trees("sources"));
    KnowledgeBase rules = new LoadedKnowledge(version, Map.copyOf(held), sources);
    held.put(SafetyRules.KEY, SafetyRules.of(rules, LocalDate.EPOCH));
    return new LoadedKnowledge(version, Map.copyOf(held), sources);
  }

  private static Map<String, Source> sources(List<Tree> trees) {
    Map<String, Source> sources = new HashMap<>();
    for (Tree tree : trees) {
      Source source = Heads.source(tree);
      sources.put(source.key(), source);
    }
    return Map.copyOf(sources);
  }
}
