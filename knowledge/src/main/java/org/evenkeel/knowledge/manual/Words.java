package org.evenkeel.knowledge.manual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keys and values of the content as people read them.
final class Words {

  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          Map.entry("a", "First medicine"),
          Map.entry("b", "Second medicine"),
          Map.entry("of", "Medicine"),
          Map.entry("rxnorm", "RxNorm"),
          Map.entry("atc", "ATC"),
          Map.entry("loinc", "LOINC"),
          Map.entry("egfr", "eGFR"),
          Map.entry("qtc", "QTc"),
          Map.entry("weightKg", "weight in kg"),
          Map.entry("onBoardFor", "Counts as on board for"),
          Map.entry("changes", "What would change this"),
          Map.entry("has", "has"),
          Map.entry("anyOf", "any of"),
          Map.entry("atLeast", "from"),
          Map.entry("ifIStop", "If I stop"),
          Map.entry("ifIForget", "If I forget"));

  private Words() {}

  /// `halfLifeNote` as `Half life note`.
  static String heading(String key) {
    String known = KNOWN.get(key);
    String words = known != null ? known : spaced(key);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /// `atLeastDaily` as `at least daily`.
  static String spaced(String key) {
    String known = KNOWN.get(key);
    return known != null
        ? known.toLowerCase(Locale.ROOT).replace("egfr", "eGFR").replace("qtc", "QTc")
        : key.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('-', ' ').toLowerCase(Locale.ROOT);
  }

  /// A value on one line.
  static String inline(@Nullable Object value) {
    return switch (value) {
      case null -> "none";
      case Map<?, ?> map -> {
        List<String> parts = new ArrayList<>();
        map.forEach((key, each) -> parts.add(spaced(String.valueOf(key)) + " " + nested(each)));
        yield String.join("; ", parts);
      }
      case List<?> list -> {
        List<String> parts = new ArrayList<>();
        list.forEach(each -> parts.add(nested(each)));
        yield parts.isEmpty() ? "none" : String.join(", ", parts);
      }
      case Boolean flag -> flag ? "yes" : "no";
      case BigDecimal number -> number.toPlainString();
      default -> value.toString();
    };
  }

  private static String nested(@Nullable Object value) {
    return value instanceof Map<?, ?> ? "(" + inline(value) + ")" : inline(value);
  }

  /// Safe inside a Markdown table.
  static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }

  /// A name for a file or an anchor.
  static String slug(String id) {
    return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
