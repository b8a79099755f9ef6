package org.evenkeel.knowledge.content;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// JSON to plain values and back, strictly: no duplicate keys, no depth or number beyond reason.
///
/// Maps keep the order of the text. Whole numbers that fit are [Long], all others [BigDecimal].
public final class JsonText {

  private static final int LARGEST_EXPONENT = 30;

  private static final JsonFactory STRICT =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(64)
                  .maxNumberLength(40)
                  .maxStringLength(1_000_000)
                  .build())
          .build();

  /// What we compiled ourselves was checked when it was made.
  private static final JsonFactory OWN = JsonFactory.builder().build();

  private JsonText() {}

  /// Reads one JSON value from text, to its end.
  ///
  /// @throws IllegalArgumentException naming line and column when it is not one JSON value
  public static @Nullable Object read(String text) {
    try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("more than one JSON value");
      }
      return value;
    } catch (JacksonException wrong) {
      throw new IllegalArgumentException(
          "not JSON as expected: " + wrong.getOriginalMessage() + place(wrong.getLocation()),
          wrong);
    }
  }

  private static String place(@Nullable TokenStreamLocation at) {
    return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
  }

  /// Reads content that this module compiled.
  public static @Nullable Object readOwn(InputStream in) {
    try (JsonParser parser = OWN.createParser(ObjectReadContext.empty(), in)) {
      parser.nextToken();
      return value(parser);
    }
  }

  private static @Nullable Object value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IllegalArgumentException("no JSON value");
    }
    return switch (token) {
      case START_OBJECT -> map(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT ->
          parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
              ? reasonable(new BigDecimal(parser.getBigIntegerValue()))
              : (Object) parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> reasonable(parser.getDecimalValue());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new IllegalArgumentException("unexpected " + token);
    };
  }

  private static Map<String, @Nullable Object> map(JsonParser parser) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      map.put(name, value(parser));
    }
    return map;
  }

  private static List<@Nullable Object> list(JsonParser parser) {
    List<@Nullable Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(parser));
    }
    return list;
  }

  private static BigDecimal reasonable(BigDecimal number) {
    if (Math.abs((long) number.scale()) > LARGEST_EXPONENT
        || number.precision() > LARGEST_EXPONENT) {
      throw new IllegalArgumentException("a number beyond reason: " + number);
    }
    return number;
  }

  /// Writes a value as compact JSON.
  public static String write(@Nullable Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = STRICT.createGenerator(ObjectWriteContext.empty(), text)) {
      write(generator, value);
    }
    return text.toString();
  }

  /// Writes a value as compact JSON in UTF-8.
  public static void write(OutputStream out, @Nullable Object value) {
    try (JsonGenerator generator = OWN.createGenerator(ObjectWriteContext.empty(), out)) {
      write(generator, value);
    }
  }

  private static void write(JsonGenerator generator, @Nullable Object value) {
    switch (value) {
      case null -> generator.writeNull();
      case String text -> generator.writeString(text);
      case Boolean flag -> generator.writeBoolean(flag);
      case Integer number -> generator.writeNumber(number);
      case Long number -> generator.writeNumber(number);
      case BigInteger number -> generator.writeNumber(number);
      case BigDecimal number -> generator.writeNumber(number.toPlainString());
      case Iterable<?> list -> {
        generator.writeStartArray();
        for (Object each : list) {
          write(generator, each);
        }
        generator.writeEndArray();
      }
      case Map<?, ?> map -> {
        generator.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          generator.writeName(String.valueOf(entry.getKey()));
          write(generator, entry.getValue());
        }
        generator.writeEndObject();
      }
      default ->
          throw new IllegalArgumentException("no JSON for " + value.getClass().getSimpleName());
    }
  }
}
