package org.evenkeel.knowledge.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evenkeel.core.medication.EnzymeRole;
import org.evenkeel.core.medication.Form;
import org.evenkeel.core.medication.Formulary;
import org.evenkeel.core.medication.GradedEffect;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.core.medication.Medicine;
import org.evenkeel.core.medication.Release;
import org.evenkeel.core.medication.Route;
import org.evenkeel.knowledge.content.Spans;
import org.evenkeel.knowledge.content.Tree;
import org.evenkeel.knowledge.recognise.CodeTable;
import org.evenkeel.knowledge.recognise.NameTable;
import org.evenkeel.knowledge.recognise.NamedFormulary;
import org.evenkeel.knowledge.recognise.Names;

/// The medicines: those with a file of their own, and those known by name only.
final class Medicines {

  private final Map<String, Set<String>> groups = new HashMap<>();
  private final NameTable names;

  private Medicines(Tree content, NameTable names) {
    this.names = names;
    for (Tree entry : content.trees("classes")) {
      groups.put(entry.text("class"), Set.copyOf(entry.texts("groups")));
    }
  }

  static Formulary formulary(Tree content) {
    List<Tree> files = content.trees("medicine");
    List<Tree> known = content.trees("recognition");
    NameTable names = Names.table(files, known);
    Medicines reader = new Medicines(content, names);
    Map<String, Medicine> medicines = new TreeMap<>();
    CodeTable codes = new CodeTable();
    for (Tree file : files) {
      medicines.put(file.text("medicine"), reader.medicine(file));
      file.tree("codes").ifPresent(c -> addCodes(codes, c, file.text("medicine")));
    }
    for (Tree entry : known) {
      String name = Names.canonical(names, entry.text("medicine"));
      medicines.putIfAbsent(name, reader.byNameOnly(name, entry));
      entry.tree("codes").ifPresent(c -> addCodes(codes, c, name));
    }
    for (Tree product : content.trees("product-codes")) {
      codes.product(
          product.text("rxnorm"), product.maybe("text").orElseGet(() -> product.text("medicine")));
    }
    Set<String> whole = Combinations.thatAreOneMedicine(content, medicines.values());
    Combinations.giveFacts(whole, medicines);
    return new NamedFormulary(medicines.values(), names, codes, whole, classWords(content));
  }

  private static Set<String> classWords(Tree content) {
    Set<String> words = new HashSet<>();
    for (Tree entry : content.trees("classes")) {
      words.add(entry.text("class"));
      words.add(entry.text("title"));
      words.addAll(entry.texts("groups"));
    }
    return words;
  }

  private static void addCodes(CodeTable codes, Tree listed, String medicine) {
    listed.texts("rxnorm").forEach(code -> codes.rxnorm(code, medicine));
    listed.texts("atc").forEach(code -> codes.atc(code, medicine));
  }

  private Medicine medicine(Tree tree) {
    String medicineClass = tree.text("class");
    Optional<Tree> kinetics = tree.tree("kinetics");
    return new Medicine(
        new Ingredient(tree.text("medicine")),
        tree.tree("names").flatMap(n -> n.maybe("tallMan")).orElse(tree.text("medicine")),
        contains(tree),
        medicineClass,
        groups.getOrDefault(medicineClass, Set.of()),
        Medicine.Depth.valueOf(tree.text("knowledge").toUpperCase(Locale.ROOT)),
        forms(tree),
        tree.trees("enzymes").stream().map(Medicines::enzyme).toList(),
        tree.trees("effects").stream().map(Medicines::effect).toList(),
        kinetics.flatMap(k -> span(k, "onBoardFor")),
        kinetics.flatMap(k -> span(k, "halfLife")),
        tree.maybe("schedule").filter(s -> !s.equals("none")));
  }

  private Medicine byNameOnly(String name, Tree tree) {
    String medicineClass = tree.text("class");
    return new Medicine(
        new Ingredient(name),
        tree.textOr("tallMan", name),
        contains(tree),
        medicineClass,
        groups.getOrDefault(medicineClass, Set.of()),
        Medicine.Depth.NAMES,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private List<Ingredient> contains(Tree tree) {
    return tree.texts("contains").stream()
        .map(name -> new Ingredient(Names.canonical(names, name)))
        .toList();
  }

  /// A span, or nothing where the author says why there is none.
  private static Optional<Duration> span(Tree kinetics, String key) {
    return kinetics
        .maybe(key)
        .filter(text -> !text.startsWith("not-applicable") && !text.startsWith("unsure"))
        .map(Spans::duration);
  }

  private static List<Form> forms(Tree tree) {
    List<Form> forms = new ArrayList<>();
    for (Tree form : tree.trees("forms")) {
      forms.add(
          new Form(
              form.text("form"),
              Route.parse(form.text("route")),
              Release.parse(form.text("release")),
              form.texts("strengths").stream().flatMap(s -> Strengths.first(s).stream()).toList(),
              permission(form.textOr("split", "unsure")),
              permission(form.textOr("crush", "unsure")),
              form.maybe("brand"),
              form.maybe("interval").map(Spans::duration).map(d -> (int) d.toDays()),
              Heads.firstSource(form)));
    }
    return forms;
  }

  private static Form.Permission permission(String word) {
    return Form.Permission.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static EnzymeRole enzyme(Tree tree) {
    return new EnzymeRole(
        tree.text("enzyme"),
        Asking.as(tree.text("as")),
        Asking.strength(tree.text("strength")),
        tree.flag("prodrug"),
        tree.maybe("atLeastDaily").flatMap(Strengths::mass),
        Heads.firstSource(tree),
        Heads.isSure(tree));
  }

  private static GradedEffect effect(Tree tree) {
    return new GradedEffect(
        tree.text("effect"),
        tree.whole("grade").orElseThrow(),
        Heads.firstSource(tree),
        Heads.isSure(tree));
  }
}
