package org.evenkeel.knowledge.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A map of named values, with the path at which it stands.
///
/// Values are text, whole numbers ([Long]), decimals ([BigDecimal]), booleans, lists and maps. What
/// is asked for and absent, or of another kind, is an error that names the path.
public final class Tree {

  private final String path;
  private final Map<String, @Nullable Object> fields;

  /// A tree at a path.
  public Tree(String path, Map<String, @Nullable Object> fields) {
    this.path = path;
    this.fields = fields;
  }

  /// A tree from a value that must be a map.
  ///
  /// @throws IllegalArgumentException when it is not
  @SuppressWarnings("unchecked")
  public static Tree of(String path, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return new Tree(path, (Map<String, @Nullable Object>) map);
    }
    throw new IllegalArgumentException(path + ": expected named values, found " + kind(value));
  }

  /// Where this stands, such as `interactions/maoi-with-ssri/a`.
  public String path() {
    return path;
  }

  /// The names of all values, in the order written.
  public Set<String> keys() {
    return fields.keySet();
  }

  /// The values as a map.
  public Map<String, @Nullable Object> fields() {
    return fields;
  }

  /// True when there is a value that is not null.
  public boolean has(String key) {
    return fields.get(key) != null;
  }

  /// The value as it is, null when absent.
  public @Nullable Object raw(String key) {
    return fields.get(key);
  }

  /// The text at a key; numbers and booleans are given as they are written.
  ///
  /// @throws IllegalArgumentException when absent, or a list or map
  public String text(String key) {
    return maybe(key).orElseThrow(() -> absent(key));
  }

  /// The text at a key, empty when absent.
  public Optional<String> maybe(String key) {
    Object value = fields.get(key);
    if (value == null) {
      return Optional.empty();
    }
    return Optional.of(scalar(path + "/" + key, value));
  }

  /// The text at a key, or another when absent.
  public String textOr(String key, String otherwise) {
    return maybe(key).orElse(otherwise);
  }

  /// The texts of a list; a single text is a list of one, an absent key an empty list.
  public List<String> texts(String key) {
    Object value = fields.get(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      return List.of(scalar(path + "/" + key, value));
    }
    List<String> texts = new ArrayList<>(list.size());
    for (Object each : list) {
      if (each == null) {
        throw new IllegalArgumentException(path + "/" + key + ": an empty entry");
      }
      texts.add(scalar(path + "/" + key, each));
    }
    return texts;
  }

  /// The trees of a list; an absent key is an empty list.
  public List<Tree> trees(String key) {
    Object value = fields.get(key);
    if (value == null) {
      return List.of();
    }
    return listOf(path + "/" + key, value);
  }

  /// The tree at a key, empty when absent.
  public Optional<Tree> tree(String key) {
    Object value = fields.get(key);
    return value == null ? Optional.empty() : Optional.of(of(path + "/" + key, value));
  }

  /// The whole number at a key, empty when absent.
  public Optional<Integer> whole(String key) {
    Object value = fields.get(key);
    return switch (value) {
      case null -> Optional.empty();
      case Long number when number == number.intValue() -> Optional.of(number.intValue());
      default ->
          throw new IllegalArgumentException(
              path + "/" + key + ": expected a whole number, found " + kind(value));
    };
  }

  /// The number at a key, empty when absent.
  public Optional<BigDecimal> number(String key) {
    Object value = fields.get(key);
    return switch (value) {
      case null -> Optional.empty();
      case Long number -> Optional.of(BigDecimal.valueOf(number));
      case BigDecimal number -> Optional.of(number);
      default ->
          throw new IllegalArgumentException(
              path + "/" + key + ": expected a number, found " + kind(value));
    };
  }

  /// True when the key holds `true`; false when it holds `false` or is absent.
  public boolean flag(String key) {
    Object value = fields.get(key);
    return switch (value) {
      case null -> false;
      case Boolean flag -> flag;
      default ->
          throw new IllegalArgumentException(
              path + "/" + key + ": expected true or false, found " + kind(value));
    };
  }

  /// The trees of a list value.
  ///
  /// @throws IllegalArgumentException when it is not a list of maps
  public static List<Tree> listOf(String path, @Nullable Object value) {
    if (!(value instanceof List<?> list)) {
      throw new IllegalArgumentException(path + ": expected a list, found " + kind(value));
    }
    List<Tree> trees = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      trees.add(of(path + "/" + i, list.get(i)));
    }
    return trees;
  }

  private IllegalArgumentException absent(String key) {
    return new IllegalArgumentException(path + ": no \"" + key + "\"");
  }

  private static String scalar(String path, Object value) {
    return switch (value) {
      case String text -> text;
      case BigDecimal number -> number.toPlainString();
      case Long number -> number.toString();
      case Boolean flag -> flag.toString();
      default -> throw new IllegalArgumentException(path + ": expected text, found " + kind(value));
    };
  }

  private static String kind(@Nullable Object value) {
    return switch (value) {
      case null -> "nothing";
      case String text -> "\"" + text + "\"";
      case Map<?, ?> _ -> "named values";
      case List<?> _ -> "a list";
      default -> value.toString();
    };
  }

  @Override
  public String toString() {
    return path + fields;
  }
}
