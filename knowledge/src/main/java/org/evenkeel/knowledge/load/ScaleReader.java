package org.evenkeel.knowledge.load;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.scale.RatingScale;
import org.evenkeel.core.scale.RatingScales;
import org.evenkeel.knowledge.content.Spans;
import org.evenkeel.knowledge.content.Tree;

/// The questionnaires of the room `scale`.
///
/// @param heads knows the version
record ScaleReader(Heads heads) {

  RatingScales read(List<Tree> trees) {
    return new RatingScales(trees.stream().map(this::scale).toList());
  }

  private RatingScale scale(Tree tree) {
    List<RatingScale.Option> options = options(tree);
    return new RatingScale(
        tree.text("scale"),
        heads.version(),
        tree.text("title"),
        tree.texts("names"),
        tree.trees("items").stream().map(item -> item(item, options)).toList(),
        scoring(tree.tree("scoring").orElseThrow()),
        tree.trees("bands").stream().map(ScaleReader::band).toList(),
        tree.trees("flags").stream()
            .map(flag ->
                new RatingScale.FlagRule(
                    flag.text("item"), flag.whole("atLeast").orElseThrow(), flag.text("flag")))
            .toList(),
        Set.copyOf(tree.texts("safetyItems")),
        tree.tree("change")
            .map(ScaleReader::change)
            .orElse(RatingScale.ChangeRule.NOTHING_PUBLISHED),
        tree.maybe("recall").map(Spans::period),
        tree.maybe("minimumInterval").map(Spans::period),
        tree.textOr("validatedFor", ""),
        licence(tree.tree("licence").orElseThrow()),
        Heads.sources(tree),
        Heads.review(tree));
  }

  private static RatingScale.Item item(Tree tree, List<RatingScale.Option> common) {
    return new RatingScale.Item(
        tree.text("id"),
        tree.maybe("text"),
        tree.maybe("loinc").map(Code.Loinc::new),
        !tree.has("scored") || tree.flag("scored"),
        tree.has("answers") ? options(tree) : common);
  }

  private static List<RatingScale.Option> options(Tree tree) {
    return tree.trees("answers").stream()
        .map(option ->
            new RatingScale.Option(
                option.whole("value").orElseThrow(), option.maybe("text"), option.maybe("loinc")))
        .toList();
  }

  private static RatingScale.Scoring scoring(Tree tree) {
    return new RatingScale.Scoring(
        RatingScale.Method.valueOf(tree.text("method").toUpperCase(Locale.ROOT).replace('-', '_')),
        tree.number("minimum").orElseThrow(),
        tree.number("maximum").orElseThrow(),
        tree.tree("missing").flatMap(m -> m.whole("allowed")).orElse(0),
        tree.whole("countAtLeast"));
  }

  private static RatingScale.Band band(Tree tree) {
    return new RatingScale.Band(
        tree.number("from").orElseThrow(), tree.number("until").orElseThrow(), tree.text("band"));
  }

  private static RatingScale.ChangeRule change(Tree tree) {
    return new RatingScale.ChangeRule(
        threshold(tree, "reliable", "points"),
        threshold(tree, "response", "percent"),
        threshold(tree, "remission", "below"),
        threshold(tree, "important", "points"));
  }

  private static Optional<RatingScale.Threshold> threshold(Tree tree, String what, String unit) {
    return tree.tree(what)
        .map(t -> {
          BigDecimal number = t.number(unit).orElseThrow();
          return new RatingScale.Threshold(number, Heads.firstSource(t), Heads.isSure(t));
        });
  }

  private static RatingScale.Licence licence(Tree tree) {
    return new RatingScale.Licence(
        tree.text("may").equals("ship"), tree.text("notice"), Heads.firstSource(tree));
  }
}
