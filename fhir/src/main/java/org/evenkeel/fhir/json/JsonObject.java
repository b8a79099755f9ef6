package org.evenkeel.fhir.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A JSON object that knows where it stands. A member of the wrong type is an error with its path;
/// an absent one is empty.
public final class JsonObject {
  private final String path;
  private final Map<String, Object> members;

  JsonObject(String path, Map<String, Object> members) {
    this.path = path;
    this.members = members;
  }

  /// An object with nothing in it.
  public static JsonObject empty(String path) {
    return new JsonObject(path, new LinkedHashMap<>());
  }

  /// Where it stands, such as `$.entry[3].resource`.
  public String path() {
    return path;
  }

  /// True when the member is there.
  public boolean has(String name) {
    return members.containsKey(name);
  }

  /// The names of the members, in their order.
  public List<String> names() {
    return List.copyOf(members.keySet());
  }

  /// A text.
  ///
  /// @throws WrongInput when the member is there and is not a text
  public Optional<String> text(String name) {
    return Optional.ofNullable(as(name, String.class, "a text"));
  }

  /// True or false.
  ///
  /// @throws WrongInput when the member is there and is neither
  public Optional<Boolean> bool(String name) {
    return Optional.ofNullable(as(name, Boolean.class, "true or false"));
  }

  /// A number, exact.
  ///
  /// @throws WrongInput when the member is there and is not a number
  public Optional<BigDecimal> number(String name) {
    return Optional.ofNullable(as(name, BigDecimal.class, "a number"));
  }

  /// An object.
  ///
  /// @throws WrongInput when the member is there and is not an object
  public Optional<JsonObject> object(String name) {
    return Optional.ofNullable(as(name, JsonObject.class, "an object"));
  }

  /// A list of objects; an absent list is empty.
  ///
  /// @throws WrongInput when the member is there and is not a list of objects
  public List<JsonObject> objects(String name) {
    return list(name, JsonObject.class, "an object");
  }

  /// A list of texts; an absent list is empty.
  ///
  /// @throws WrongInput when the member is there and is not a list of texts
  public List<String> texts(String name) {
    return list(name, String.class, "a text");
  }

  /// A member as it is: a text, a number, true or false, an object, a list, or null when absent.
  public @Nullable Object raw(String name) {
    return members.get(name);
  }

  /// An error at one of the members.
  public WrongInput wrong(String name, String what) {
    return new WrongInput(path + "." + name, what);
  }

  private <T> @Nullable T as(String name, Class<T> type, String word) {
    Object value = members.get(name);
    if (value == null) {
      return null;
    }
    if (!type.isInstance(value)) {
      throw wrong(name, "expected " + word);
    }
    return type.cast(value);
  }

  private <T> List<T> list(String name, Class<T> type, String word) {
    Object value = members.get(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> items)) {
      throw wrong(name, "expected a list");
    }
    List<T> out = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      Object item = items.get(i);
      if (!type.isInstance(item)) {
        throw wrong(name + "[" + i + "]", "expected " + word);
      }
      out.add(type.cast(item));
    }
    return out;
  }
}
