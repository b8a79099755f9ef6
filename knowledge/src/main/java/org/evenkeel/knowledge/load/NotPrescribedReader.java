package org.evenkeel.knowledge.load;

import java.util.List;
import java.util.Locale;
import org.evenkeel.core.medication.Ingredient;
import org.evenkeel.knowledge.content.Tree;
import org.evenkeel.knowledge.education.NotPrescribed;

/// What people take without a prescription, in plain words.
final class NotPrescribedReader {

  private NotPrescribedReader() {}

  static NotPrescribed read(List<Tree> trees) {
    return new NotPrescribed(trees.stream().map(NotPrescribedReader::thing).toList());
  }

  private static NotPrescribed.Thing thing(Tree tree) {
    return new NotPrescribed.Thing(
        tree.text("thing"),
        tree.texts("names"),
        tree.texts("contains").stream().map(Ingredient::new).toList(),
        NotPrescribed.AtBest.valueOf(
            tree.textOr("atBest", "yes").replace('-', '_').toUpperCase(Locale.ROOT)),
        tree.text("plain"),
        tree.text("instead"),
        tree.textOr("safer", ""),
        tree.textOr("help", ""),
        tree.trees("together").stream().map(NotPrescribedReader::together).toList(),
        Heads.sources(tree));
  }

  private static NotPrescribed.Together together(Tree tree) {
    return new NotPrescribed.Together(
        Asking.selector(tree.tree("of").orElseThrow()),
        tree.text("why"),
        tree.textOr("instead", ""),
        tree.textOr("safer", ""));
  }
}
