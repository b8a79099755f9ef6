package org.evenkeel.knowledge.recognise;

import java.util.List;
import java.util.Set;
import org.evenkeel.core.medication.Recognition.MatchedBy;
import org.evenkeel.knowledge.content.Tree;

/// Fills a [NameTable] from content.
public final class Names {

  private Names() {}

  /// The table of all medicines with a file of their own, and then of those known by name only.
  ///
  /// A name-only entry for a medicine that has a file adds its names to that medicine, also when it
  /// is listed there under a synonym.
  public static NameTable table(List<Tree> medicines, List<Tree> recognition) {
    NameTable table = new NameTable();
    for (Tree medicine : medicines) {
      table.add(medicine.text("medicine"), MatchedBy.INGREDIENT, medicine.text("medicine"));
    }
    for (Tree medicine : medicines) {
      medicine.tree("names").ifPresent(names -> addAll(table, medicine.text("medicine"), names));
    }
    for (Tree entry : recognition) {
      String listed = entry.text("medicine");
      if (table.find(listed).isEmpty()) {
        table.add(listed, MatchedBy.INGREDIENT, listed);
      }
    }
    for (Tree entry : recognition) {
      String medicine = canonical(table, entry.text("medicine"));
      addAll(table, medicine, entry);
      if (entry.has("together")) {
        table.addTogether(Set.copyOf(entry.texts("together")), medicine);
      }
    }
    return table;
  }

  /// The name under which the knowledge holds a medicine; the name itself when it holds none.
  public static String canonical(NameTable table, String name) {
    return table.find(name).map(NameTable.Named::medicine).orElse(name);
  }

  /// True when a text leaves no doubt that it names listed medicines.
  public static boolean isRecognised(NameTable table, String text) {
    return new TextReading(text, table).doubt() == null;
  }

  private static void addAll(NameTable table, String medicine, Tree names) {
    names.maybe("tallMan").ifPresent(name -> table.add(medicine, MatchedBy.SYNONYM, name));
    names.texts("salts").forEach(name -> table.add(medicine, MatchedBy.INGREDIENT, name));
    names.texts("brands").forEach(name -> table.add(medicine, MatchedBy.BRAND, name));
    names.texts("brandsElsewhere").forEach(name -> table.add(medicine, MatchedBy.BRAND, name));
    names.texts("synonyms").forEach(name -> table.add(medicine, MatchedBy.SYNONYM, name));
    names.texts("misspellings").forEach(name -> table.add(medicine, MatchedBy.MISSPELLING, name));
  }
}
