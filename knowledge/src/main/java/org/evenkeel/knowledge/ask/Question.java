package org.evenkeel.knowledge.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.evenkeel.knowledge.content.Tree;
import org.jspecify.annotations.Nullable;

/// One question, and the checks that all questions share: only known keys, values of the right
/// kind.
///
/// @param tree what was asked
record Question(Tree tree) {

  /// @throws IllegalArgumentException naming a key that this question does not have
  void only(String... keys) {
    only(tree, "", keys);
  }

  static void only(Tree tree, String place, String... keys) {
    Set<String> unknown = new TreeSet<>(tree.keys());
    unknown.removeAll(Set.of(keys));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "unknown key \"%s%s\"; known: %s"
              .formatted(place, unknown.iterator().next(), String.join(", ", keys)));
    }
  }

  /// A text that must be there and not blank.
  String text(String key) {
    Object value = tree.raw(key);
    if (!(value instanceof String text) || text.isBlank()) {
      throw new IllegalArgumentException(key + (tree.has(key) ? ": expected text" : " is missing"));
    }
    return text.strip();
  }

  /// Runs a reader and says which key it read when it fails.
  static <T> T at(String key, Supplier<T> reader) {
    try {
      return reader.get();
    } catch (IllegalArgumentException | ArithmeticException wrong) {
      String said = String.valueOf(wrong.getMessage());
      throw new IllegalArgumentException(said.startsWith(key) ? said : key + ": " + said, wrong);
    }
  }

  static Map<String, @Nullable Object> answer(
      String ask, @Nullable Object answer, List<String> sources) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("ask", ask);
    json.put("answer", answer);
    json.put("sources", sources);
    return json;
  }
}
