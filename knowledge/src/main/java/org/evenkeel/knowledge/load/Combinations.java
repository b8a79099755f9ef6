package org.evenkeel.knowledge.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.medication.EnzymeRole;
import org.evenkeel.core.medication.GradedEffect;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.knowledge.content.Tree;
import org.jspecify.annotations.Nullable;

/// Which combination products are one medicine of their own, and what is known of those without a
/// file.
///
/// A combination is one medicine when it has a file, or when a rule names it: the rule could not
/// mean it by its ingredients alone.
final class Combinations {

  private static final List<String> RULES =
      List.of(
          "interaction",
          "washout",
          "abrupt",
          "limit",
          "contraindication",
          "duplicate",
          "monitoring",
          "missed");

  private Combinations() {}

  static Set<String> thatAreOneMedicine(Tree content, Collection<Medicine> medicines) {
    Set<String> named = new HashSet<>();
    RULES.forEach(kind -> content.trees(kind).forEach(rule -> collect(rule.fields(), named)));
    Set<String> whole = new HashSet<>();
    for (Medicine medicine : medicines) {
      String name = medicine.ingredient().name();
      boolean hasFile = medicine.depth() != Medicine.Depth.NAMES;
      if (!medicine.contains().isEmpty() && (hasFile || named.contains(name))) {
        whole.add(name);
      }
    }
    return whole;
  }

  private static void collect(@Nullable Object value, Set<String> named) {
    if (value instanceof Map<?, ?> map) {
      if (map.get("medicine") instanceof List<?> names) {
        names.forEach(name -> named.add(String.valueOf(name)));
      }
      map.values().forEach(each -> collect(each, named));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, named));
    }
  }

  /// A combination without a file has the classes, enzymes and effects of its ingredients, and is
  /// known as deeply as the one of them that is known least.
  static void giveFacts(Set<String> whole, Map<String, Medicine> medicines) {
    for (String name : whole) {
      Medicine combination = medicines.get(name);
      if (combination != null && combination.depth() == Medicine.Depth.NAMES) {
        medicines.put(name, withFacts(combination, medicines));
      }
    }
  }

  private static Medicine withFacts(Medicine combination, Map<String, Medicine> medicines) {
    Set<String> groups = new HashSet<>(combination.groups());
    List<EnzymeRole> enzymes = new ArrayList<>();
    List<GradedEffect> effects = new ArrayList<>();
    boolean allKnown = true;
    for (Ingredient ingredient : combination.contains()) {
      Medicine part = medicines.get(ingredient.name());
      if (part == null) {
        allKnown = false;
      } else {
        groups.add(part.therapeuticClass());
        groups.addAll(part.groups());
        enzymes.addAll(part.enzymes());
        effects.addAll(part.effects());
        allKnown = allKnown && part.depth() != Medicine.Depth.NAMES;
      }
    }
    return new Medicine(
        combination.ingredient(),
        combination.display(),
        combination.contains(),
        combination.therapeuticClass(),
        groups,
        allKnown ? Medicine.Depth.INTERACTIONS : Medicine.Depth.NAMES,
        List.of(),
        enzymes,
        effects,
        Optional.empty(),
        Optional.empty(),
        combination.schedule());
  }
}
