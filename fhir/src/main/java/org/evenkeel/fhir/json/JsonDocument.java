package org.evenkeel.fhir.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Reads one JSON object from bytes, refusing what a careful sender never sends: duplicate names,
/// deep nesting, numbers beyond all measure, and anything after the end.
///
/// `null` members are treated as absent, as FHIR has no nulls outside lists of primitives.
public final class JsonDocument {
  private static final int DEPTH = 100;
  private static final int NUMBER_DIGITS = 40;
  private static final int RESOURCE_LIMIT = 16 * 1024 * 1024;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxNumberLength(100)
                  .maxStringLength(20_000_000)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private JsonDocument() {}

  /// Reads an object.
  ///
  /// @throws WrongInput when the bytes are not one well-formed JSON object
  public static JsonObject read(byte[] bytes) {
    refuseOtherFormats(bytes);
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new WrongInput("$", "expected a JSON object");
      }
      JsonObject object = object(parser, "$");
      if (parser.nextToken() != null) {
        throw new WrongInput("$", "something follows after the end of the object");
      }
      return object;
    } catch (StreamConstraintsException e) {
      throw new WrongInput("", at(e) + limit(e));
    } catch (JacksonException e) {
      throw new WrongInput("", at(e) + plain(e));
    }
  }

  /// Reads an object from a stream that holds at most `limit` bytes.
  ///
  /// @throws WrongInput when there is more, or it is not one well-formed JSON object
  public static JsonObject read(InputStream in, int limit) {
    try {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new WrongInput("", "larger than " + limit / (1024 * 1024) + " MB");
      }
      return read(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseOtherFormats(byte[] bytes) {
    int start = 0;
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      start = 3;
    }
    while (start < bytes.length && Character.isWhitespace(bytes[start])) {
      start++;
    }
    if (start == bytes.length) {
      throw new WrongInput("", "empty: expected a FHIR Bundle as JSON");
    }
    if (bytes[start] == '<') {
      throw new WrongInput("", "this looks like XML: expected FHIR as JSON");
    }
    if (bytes[start] == 'P' && bytes.length > start + 1 && bytes[start + 1] == 'K') {
      throw new WrongInput("", "this is a ZIP archive: expected FHIR as JSON");
    }
    if (bytes[start] == 0x1f) {
      throw new WrongInput("", "this is compressed: expected FHIR as JSON");
    }
  }

  private static JsonObject object(JsonParser parser, String path) {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Object value = value(parser, parser.nextToken(), path, name);
      if (value != null) {
        members.put(name, value);
      }
    }
    return new JsonObject(path, members);
  }

  /// An object inside the document; none may be larger than a resource is allowed to be.
  private static JsonObject member(JsonParser parser, String path) {
    long start = parser.currentTokenLocation().getByteOffset();
    JsonObject object = object(parser, path);
    if (parser.currentLocation().getByteOffset() - start > RESOURCE_LIMIT) {
      throw new WrongInput(path, "larger than " + RESOURCE_LIMIT / (1024 * 1024) + " MB");
    }
    return object;
  }

  private static List<Object> list(JsonParser parser, String path, String name) {
    List<Object> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      Object value = value(parser, token, path, name + "[" + items.size() + "]");
      items.add(value == null ? JsonObject.empty(path + "." + name) : value);
    }
    return items;
  }

  private static @Nullable Object value(
      JsonParser parser, JsonToken token, String path, String name) {
    return switch (token) {
      case START_OBJECT -> member(parser, path + "." + name);
      case START_ARRAY -> list(parser, path, name);
      case VALUE_STRING -> parser.getString();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, path + "." + name);
      case VALUE_NULL -> null;
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new WrongInput(path + "." + name, "unexpected " + token);
    };
  }

  private static BigDecimal number(JsonParser parser, String where) {
    String text = parser.getString();
    int e = Math.max(text.indexOf('e'), text.indexOf('E'));
    if (e >= 0) {
      String exponent = text.substring(e + 1).replace("+", "");
      if (exponent.length() > 4 || Math.abs(Integer.parseInt(exponent)) > NUMBER_DIGITS) {
        throw new WrongInput(where, "a number beyond all measure: " + shorten(text));
      }
    }
    return new BigDecimal(text);
  }

  private static String shorten(String text) {
    return text.length() > 20 ? text.substring(0, 20) + "…" : text;
  }

  private static String at(JacksonException e) {
    var location = e.getLocation();
    return location == null || location.getLineNr() < 1
        ? ""
        : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
  }

  private static String limit(StreamConstraintsException e) {
    String said = String.valueOf(e.getOriginalMessage());
    if (said.contains("nesting depth")) {
      return "nested deeper than " + DEPTH + " levels";
    }
    return said.contains("Number") ? "a number of more than 100 digits" : "too long a text";
  }

  private static String plain(JacksonException e) {
    String said = String.valueOf(e.getOriginalMessage());
    if (said.startsWith("Duplicate")) {
      return "the same name twice in one object";
    }
    return said.contains("end-of-input") ? "the JSON ends too early" : "not well-formed JSON";
  }
}
