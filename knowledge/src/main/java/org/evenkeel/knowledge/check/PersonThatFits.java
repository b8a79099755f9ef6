package org.evenkeel.knowledge.check;

import java.math.BigDecimal;
import java.util.Set;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.Sex;
import org.evenkeel.knowledge.content.Tree;

/// A person for whom a rule holds, where its examples do not describe one.
final class PersonThatFits {

  private PersonThatFits() {}

  static void of(Tree rule, ClinicalPicture.Builder person) {
    rule.tree("who").ifPresent(who -> fit(who, person));
  }

  /// Of the alternatives of `anyOf` the first one.
  private static void fit(Tree who, ClinicalPicture.Builder person) {
    for (Measure measure : Measure.values()) {
      who.tree(measure.word()).ifPresent(bounds -> person.measure(measure, inside(bounds)));
    }
    who.texts("sex").stream().findFirst().ifPresent(sex -> person.sex(Sex.parse(sex)));
    if (who.has("has")) {
      person.conditions(Set.copyOf(who.texts("has")));
    }
    if (who.has("childBearing")) {
      person.childBearing(who.flag("childBearing"));
    }
    if (who.has("pregnant")) {
      person.pregnant(who.flag("pregnant"));
    }
    who.trees("anyOf").stream().findFirst().ifPresent(first -> fit(first, person));
  }

  private static BigDecimal inside(Tree bounds) {
    return bounds
        .number("atLeast")
        .orElseGet(() -> bounds.number("below").orElseThrow().subtract(BigDecimal.ONE));
  }
}
