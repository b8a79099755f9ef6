package org.evenkeel.knowledge.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.person.Measure;
import org.evenkeel.core.person.Sex;
import org.evenkeel.knowledge.content.Tree;

/// A person for whom a rule holds, where its examples do not describe one.
final class PersonThatFits {

  private PersonThatFits() {}

  static void of(Tree rule, ClinicalPicture.Builder person) {
    Optional<Tree> who = rule.tree("who");
    if (who.isEmpty()) {
      return;
    }
    for (Measure measure : Measure.values()) {
      who.get().tree(measure.word()).ifPresent(bounds -> person.measure(measure, inside(bounds)));
    }
    who.get().texts("sex").stream().findFirst().ifPresent(sex -> person.sex(Sex.parse(sex)));
    if (who.get().has("has")) {
      person.conditions(Set.copyOf(who.get().texts("has")));
    }
    if (who.get().has("childBearing")) {
      person.childBearing(who.get().flag("childBearing"));
    }
    if (who.get().has("pregnant")) {
      person.pregnant(who.get().flag("pregnant"));
    }
  }

  private static BigDecimal inside(Tree bounds) {
    return bounds
        .number("atLeast")
        .orElseGet(() -> bounds.number("below").orElseThrow().subtract(BigDecimal.ONE));
  }
}
