package org.evenkeel.knowledge.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.person.Known;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.scale.RatingScale;
import org.evenkeel.core.scale.Respondent;
import org.evenkeel.knowledge.content.Tree;
import org.jspecify.annotations.Nullable;

/// Reads a filled-in form: answers in the order of the form or by item, as numbers or as the words
/// of the form (`Y`, `No`, `true`), null where blank.
public final class ScaleForm {

  private ScaleForm() {}

  /// The answers by item.
  ///
  /// @throws IllegalArgumentException naming the answer that cannot be read
  public static Map<String, Integer> answers(RatingScale scale, @Nullable Object raw) {
    return switch (raw) {
      case List<?> list -> inOrder(scale, list);
      case Map<?, ?> map -> byItem(scale, Tree.of("answers", map));
      case null, default ->
          throw new IllegalArgumentException(
              "answers: expected a list in the order of the form, or answers by item");
    };
  }

  private static Map<String, Integer> inOrder(RatingScale scale, List<?> list) {
    if (list.size() > scale.items().size()) {
      throw new IllegalArgumentException(
          "%s has %d items, not %d".formatted(scale.name(), scale.items().size(), list.size()));
    }
    Map<String, Integer> answers = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      RatingScale.Item item = scale.items().get(i);
      Integer answer = answer("answers[" + i + "]", item, list.get(i));
      if (answer != null) {
        answers.put(item.id(), answer);
      }
    }
    return answers;
  }

  private static Map<String, Integer> byItem(RatingScale scale, Tree map) {
    Map<String, Integer> answers = new HashMap<>();
    for (String key : map.keys()) {
      RatingScale.Item item =
          scale
              .item(key)
              .orElseThrow(
                  () -> new IllegalArgumentException(scale.name() + " has no item " + key));
      Integer answer = answer("answers." + key, item, map.raw(key));
      if (answer != null && answers.put(item.id(), answer) != null) {
        throw new IllegalArgumentException("answers." + key + ": this item is answered twice");
      }
    }
    return answers;
  }

  private static @Nullable Integer answer(
      String place, RatingScale.Item item, @Nullable Object value) {
    Optional<Integer> read =
        switch (value) {
          case null -> Optional.empty();
          case Long number when number == number.intValue() -> Optional.of(number.intValue());
          case Boolean yes -> item.called(yes ? "yes" : "no");
          case String word -> item.called(word);
          default -> Optional.empty();
        };
    if (value != null && read.isEmpty()) {
      throw new IllegalArgumentException(
          place + ": expected a whole number or null, found " + value);
    }
    return read.orElse(null);
  }

  /// Whom the form is about.
  ///
  /// @param context what was said of the person: `sex`, `canAnswer`
  /// @throws IllegalArgumentException when the sex is no word for one
  public static Respondent respondent(Tree context) {
    return new Respondent(
        context
            .maybe("sex")
            .map(ScaleForm::sex)
            .<Known<Sex>>map(Known::is)
            .orElse(Known.not("not said")),
        context.has("canAnswer") ? Known.is(context.flag("canAnswer")) : Known.not("not said"));
  }

  private static Sex sex(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "female", "f", "woman" -> Sex.FEMALE;
      case "male", "m", "man" -> Sex.MALE;
      case "other" -> Sex.OTHER;
      default ->
          throw new IllegalArgumentException(
              "context.sex: \"" + word + "\" is not female, male or other");
    };
  }
}
