package org.evenkeel.knowledge.compile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.knowledge.compile.Library.Entry;
import org.evenkeel.knowledge.recognise.NameTable;
import org.evenkeel.knowledge.recognise.Names;

/// Names mean one thing each, and every medicine, class, group, brand and rule that is spoken of
/// exists.
final class NameChecks {

  private final Library library;
  private final NameTable names;
  private final List<Problem> problems;
  private final Set<String> classes = new HashSet<>();
  private final Set<String> groups = new HashSet<>();
  private final Set<String> rules = new HashSet<>();
  private final Set<String> conditions = new HashSet<>();
  private final Set<String> switches = new HashSet<>();

  NameChecks(Library library, NameTable names, List<Problem> problems) {
    this.library = library;
    this.names = names;
    this.problems = problems;
    for (Entry entry : library.of(Kind.CLASSES)) {
      classes.add(entry.tree().text("class"));
      groups.addAll(entry.tree().texts("groups"));
    }
    library.of(Kind.CONDITIONS).forEach(c -> conditions.add(c.tree().text("condition")));
    library.of(Kind.SWITCHES).forEach(rule -> switches.add(rule.id()));
    library.of(Kind.INTERACTIONS).forEach(rule -> rules.add(rule.name()));
  }

  void run() {
    clashes();
    codes();
    for (Kind kind : List.of(Kind.MEDICINES, Kind.RECOGNITION)) {
      for (Entry entry : library.of(kind)) {
        entry.tree().texts("contains").forEach(name -> mustBeMedicine(entry, "/contains", name));
        mustBeIn(classes, entry, "/class", "class", entry.tree().text("class"));
      }
    }
    for (Entry entry : library.of(Kind.EDUCATION)) {
      mustBeMedicine(entry, "/medicine", entry.tree().text("medicine"));
    }
    for (Entry entry : library.of(Kind.NOT_PRESCRIBED)) {
      entry.tree().texts("contains").forEach(name -> mustBeMedicine(entry, "/contains", name));
      Walk.over(entry, (below, key, value, parent) -> see(entry, below, key, value));
    }
    for (Entry entry : library.of(Kind.CONDITION_EDUCATION)) {
      entry
          .tree()
          .texts("conditions")
          .forEach(name -> mustBeIn(conditions, entry, "/conditions", "condition", name));
    }
    for (Entry entry : library.of(Kind.OCCUPANCY)) {
      mustBeMedicine(entry, "/occupancy", entry.tree().text("occupancy"));
    }
    for (Entry entry : library.all()) {
      if (entry.kind().isRule()) {
        Walk.over(entry, (below, key, value, parent) -> see(entry, below, key, value));
      }
    }
    everyCompleteMedicineIsExplained();
  }

  private void see(Entry entry, String below, String key, Object value) {
    if (below.startsWith("/examples") || !(value instanceof String text)) {
      return;
    }
    switch (key) {
      case "medicine" -> mustBeMedicine(entry, below, text);
      case "brand" -> mustBeMedicine(entry, below, text);
      case "class" -> mustBeIn(classes, entry, below, "class", text);
      case "group" -> mustBeIn(groups, entry, below, "group", text);
      case "replaces" -> mustBeIn(switches, entry, below, "switch", text);
      case "insteadOf" ->
          mustBeIn(rules, entry, below, "rule", text.replaceFirst("^interactions/", ""));
      default -> {}
    }
  }

  private void mustBeMedicine(Entry entry, String below, String name) {
    if (names.find(name).isEmpty()) {
      problems.add(entry.problem(below, "no medicine \"" + name + "\""));
    }
  }

  private void mustBeIn(Set<String> known, Entry entry, String below, String what, String name) {
    if (!known.contains(name)) {
      problems.add(entry.problem(below, "no " + what + " \"" + name + "\""));
    }
  }

  private void clashes() {
    for (NameTable.Clash clash : names.clashes()) {
      problems.add(
          new Problem(
              "medicines, recognition",
              0,
              "",
              "\"%s\" is a name of %s (%s) and of %s (%s)"
                  .formatted(
                      clash.name(),
                      clash.first().medicine(),
                      clash.first().by(),
                      clash.second().medicine(),
                      clash.second().by())));
    }
  }

  private void codes() {
    Map<String, String> owner = new HashMap<>();
    for (Kind kind : List.of(Kind.MEDICINES, Kind.RECOGNITION)) {
      for (Entry entry : library.of(kind)) {
        String listed = entry.tree().text("medicine");
        String medicine = names.find(listed).map(NameTable.Named::medicine).orElse(listed);
        entry
            .tree()
            .tree("codes")
            .ifPresent(codes -> {
              codes.texts("rxnorm").forEach(c -> own(owner, entry, "rxnorm", c, medicine));
              codes.texts("atc").forEach(c -> own(owner, entry, "atc", c, medicine));
            });
      }
    }
  }

  private void own(
      Map<String, String> owner, Entry entry, String system, String code, String medicine) {
    String other = owner.putIfAbsent(system + code, medicine);
    if (other != null && !other.equals(medicine)) {
      problems.add(entry.problem("/codes/" + system, code + " is also the code of " + other));
    }
  }

  private void everyCompleteMedicineIsExplained() {
    Set<String> explained = new HashSet<>();
    library
        .of(Kind.EDUCATION)
        .forEach(e -> explained.add(Names.canonical(names, e.tree().text("medicine"))));
    for (Entry entry : library.of(Kind.MEDICINES)) {
      if (entry.tree().text("knowledge").equals("complete")
          && !explained.contains(entry.tree().text("medicine"))) {
        problems.add(entry.problem("/medicine", "complete, and has no education file"));
      }
    }
  }
}
