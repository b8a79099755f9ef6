package org.evenkeel.knowledge.check;

import java.util.Map;
import java.util.Set;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.person.LiverGrade;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.quantity.SerumLevel;
import org.evenkeel.knowledge.content.Tree;

/// The person of an example. What the example does not say is not known.
final class PersonInExample {

  private PersonInExample() {}

  static ClinicalPicture of(Tree example) {
    Tree said = example.tree("person").orElse(new Tree(example.path(), Map.of()));
    ClinicalPicture.Builder person = ClinicalPicture.builder();
    for (Measure measure : Measure.values()) {
      said.number(measure.word()).ifPresent(number -> person.measure(measure, number));
    }
    said.maybe("sex").ifPresent(sex -> person.sex(Sex.parse(sex)));
    said.maybe("liver").ifPresent(grade -> person.liver(LiverGrade.parse(grade)));
    if (said.has("pregnant")) {
      person.pregnant(said.flag("pregnant"));
    }
    if (said.has("childBearing")) {
      person.childBearing(said.flag("childBearing"));
    }
    if (said.has("breastfeeding")) {
      person.breastfeeding(said.flag("breastfeeding"));
    }
    if (said.has("has")) {
      person.conditions(Set.copyOf(said.texts("has")));
    }
    said.tree("gene")
        .ifPresent(genes -> genes.keys().forEach(gene -> person.gene(gene, genes.text(gene))));
    said.tree("level")
        .ifPresent(levels ->
            levels
                .keys()
                .forEach(of ->
                    person.level(
                        of,
                        new SerumLevel(
                            levels.number(of).orElseThrow(), SerumLevel.Unit.PER_MICROLITER))));
    return person.build();
  }
}
