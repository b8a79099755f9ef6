package org.evenkeel.core.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Match;
import org.evenkeel.core.safety.DuplicateRules.DuplicateRule;

/// Is the same, or much the same, taken twice?
record DuplicateCheck() implements SafetyCheck {

  @Override
  public Check check() {
    return Check.DUPLICATES;
  }

  @Override
  public void ask(CaseUnderReview person, Gathered into) {
    into.missing().addAll(person.unknown());
    sameIngredient(person, into);
    for (DuplicateRule rule : person.rules().duplicates()) {
      if (!rule.sameIngredient()) {
        kin(rule, person, into);
      }
    }
  }

  private void sameIngredient(CaseUnderReview person, Gathered into) {
    List<DuplicateRule> rules =
        person.rules().duplicates().stream().filter(DuplicateRule::sameIngredient).toList();
    var seen = new HashSet<Set<String>>();
    for (List<OnBoard> same : byPart(person).values()) {
      Set<String> orders = orders(same);
      if (orders.size() > 1 && seen.add(orders)) {
        if (rules.isEmpty()) {
          into.missing().add("no rule about taking " + same.getFirst().name() + " twice");
        }
        for (DuplicateRule rule : rules) {
          if (orders.size() > rule.atMost()) {
            into.findings().add(writer(rule, same).write());
          }
        }
      }
    }
  }

  /// The medicines that hold each ingredient, alone or in a combination.
  private static Map<String, List<OnBoard>> byPart(CaseUnderReview person) {
    var byPart = new TreeMap<String, List<OnBoard>>();
    for (OnBoard medicine : person.prescribable()) {
      List<Ingredient> parts = medicine.medicine().contains();
      if (parts.isEmpty()) {
        parts = List.of(medicine.medicine().ingredient());
      }
      for (Ingredient part : parts) {
        byPart.computeIfAbsent(part.name(), _ -> new ArrayList<>()).add(medicine);
      }
    }
    return byPart;
  }

  private void kin(DuplicateRule rule, CaseUnderReview person, Gathered into) {
    var counted = new TreeMap<String, OnBoard>();
    var possible = new TreeMap<String, OnBoard>();
    var missing = new TreeSet<String>();
    boolean sure = true;
    for (OnBoard medicine : person.prescribable()) {
      Match match = rule.of().match(medicine.use());
      if (match.yes()) {
        counted.put(medicine.ingredient(), medicine);
        sure = sure && match.sure();
      } else if (!match.no()) {
        possible.put(medicine.ingredient(), medicine);
        missing.addAll(match.missing());
      }
    }
    possible.keySet().removeAll(counted.keySet());
    if (orders(counted.values()).size() > rule.atMost()) {
      into.findings().add(writer(rule, List.copyOf(counted.values())).matchIsSure(sure).write());
    } else if (counted.size() + possible.size() > rule.atMost()) {
      into.missing().addAll(missing);
    }
  }

  /// The orders behind them; the parts of one product are one order.
  private static Set<String> orders(Collection<OnBoard> medicines) {
    var ids = new TreeSet<String>();
    medicines.forEach(medicine -> ids.add(medicine.exposure().id()));
    return ids;
  }

  private FindingWriter writer(DuplicateRule rule, List<OnBoard> all) {
    FindingWriter writer = Finding.by(rule.head(), check()).a(all.getFirst());
    all.forEach(writer::about);
    writer.list(all.stream().map(OnBoard::name).distinct().toList());
    return rule.allowedWhen().isEmpty()
        ? writer
        : writer.note("allowed when: " + rule.allowedWhen());
  }
}
