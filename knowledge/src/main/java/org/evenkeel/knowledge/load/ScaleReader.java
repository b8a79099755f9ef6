package org.evenkeel.knowledge.load;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.scale.Criterion;
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
        parts(tree),
        tree.trees("flags").stream()
            .map(flag ->
                new RatingScale.FlagRule(
                    flag.text("item"), flag.whole("atLeast").orElseThrow(), flag.text("flag")))
            .toList(),
        Set.copyOf(tree.texts("safetyItems")),
        tree.tree("change")
            .map(ScaleReader::change)
            .orElse(RatingScale.ChangeRule.NOTHING_PUBLISHED),
        use(tree),
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
        tree.flag("reversed"),
        tree.whole("countsFrom"),
        new Criterion.Asked(
            tree.tree("askedWhen").map(ScaleReader::criterion),
            tree.maybe("onlyFor").map(Sex::parse)),
        tree.texts("also"),
        tree.has("answers") ? options(tree) : common);
  }

  private static RatingScale.Parts parts(Tree tree) {
    return new RatingScale.Parts(
        tree.trees("outcomes").stream()
            .map(o -> new Criterion.Outcome(o.text("band"), criterion(when(o))))
            .toList(),
        tree.textOr("otherwise", ""),
        tree.trees("subscales").stream()
            .map(s ->
                new RatingScale.Subscale(s.text("name"), s.texts("items"), s.whole("countAtLeast")))
            .toList(),
        tree.trees("criteria").stream()
            .map(c -> new Criterion.Named(c.text("name"), criterion(when(c))))
            .toList());
  }

  private static Tree when(Tree tree) {
    return tree.tree("when").orElseThrow();
  }

  /// The schema sees to it that exactly one of these is there.
  private static Criterion criterion(Tree tree) {
    if (tree.has("allOf")) {
      return new Criterion.AllOf(criteria(tree, "allOf"));
    }
    if (tree.has("anyOf")) {
      return new Criterion.AnyOf(criteria(tree, "anyOf"));
    }
    if (tree.has("sex")) {
      return new Criterion.OfSex(Sex.parse(tree.text("sex")));
    }
    if (tree.has("items")) {
      return new Criterion.Count(
          tree.texts("items"), tree.whole("atLeast").orElseThrow(), tree.whole("times").orElse(1));
    }
    return tree.maybe("subscale")
        .<Criterion>map(name -> new Criterion.Part(name, tree.number("atLeast").orElseThrow()))
        .orElseGet(() -> new Criterion.Total(tree.number("totalAtLeast").orElseThrow()));
  }

  private static List<Criterion> criteria(Tree tree, String key) {
    return tree.trees(key).stream().map(ScaleReader::criterion).toList();
  }

  private static RatingScale.Use use(Tree tree) {
    return new RatingScale.Use(
        tree.maybe("ratedBy")
            .map(word -> RatingScale.RatedBy.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElse(RatingScale.RatedBy.PERSON),
        tree.maybe("instruction"),
        tree.tree("ages")
            .map(ages ->
                new RatingScale.Ages(ages.whole("from").orElseThrow(), ages.whole("until"))),
        tree.flag("needsAnswers"));
  }

  private static List<RatingScale.Option> options(Tree tree) {
    return tree.trees("answers").stream()
        .map(option ->
            new RatingScale.Option(
                option.whole("value").orElseThrow(),
                option.maybe("text"),
                option.maybe("loinc"),
                option.texts("also")))
        .toList();
  }

  private static RatingScale.Scoring scoring(Tree tree) {
    return new RatingScale.Scoring(
        RatingScale.Method.valueOf(tree.text("method").toUpperCase(Locale.ROOT).replace('-', '_')),
        tree.number("minimum").orElse(BigDecimal.ZERO),
        tree.number("maximum").orElse(BigDecimal.ZERO),
        tree.tree("missing")
            .map(m -> new RatingScale.Missing(m.whole("allowed").orElseThrow(), m.flag("prorated")))
            .orElse(new RatingScale.Missing(0, false)),
        tree.whole("countAtLeast"),
        tree.whole("times").orElse(1));
  }

  private static RatingScale.Band band(Tree tree) {
    return new RatingScale.Band(
        tree.number("from").orElseThrow(), tree.number("until").orElseThrow(), tree.text("band"));
  }

  private static RatingScale.ChangeRule change(Tree tree) {
    boolean higher = tree.textOr("better", "lower").equals("higher");
    return new RatingScale.ChangeRule(
        higher ? RatingScale.Better.HIGHER : RatingScale.Better.LOWER,
        threshold(tree, "reliable", "points"),
        response(tree),
        threshold(tree, "remission", higher ? "atLeast" : "below"),
        threshold(tree, "important", "points"));
  }

  private static Optional<RatingScale.Response> response(Tree tree) {
    return tree.tree("response")
        .flatMap(r ->
            r.has("points")
                ? threshold(tree, "response", "points").map(RatingScale.Response.Points::new)
                : threshold(tree, "response", "percent").map(RatingScale.Response.Share::new));
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
