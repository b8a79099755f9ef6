package org.evenkeel.knowledge.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.knowledge.compile.Library.Entry;
import org.evenkeel.knowledge.content.Tree;
import org.evenkeel.knowledge.recognise.NameTable;
import org.evenkeel.knowledge.recognise.Names;
import org.jspecify.annotations.Nullable;

/// The shape of what is compiled: one map, a list of entries for each kind.
///
/// What the engine loads leaves out examples, education and the prose of medicines, and calls every
/// medicine by the one name the knowledge holds it under.
final class Compiled {

  private static final Set<String> FOR_THE_ENGINE =
      Set.of(
          "medicine",
          "knowledge",
          "names",
          "codes",
          "contains",
          "class",
          "schedule",
          "forms",
          "kinetics",
          "enzymes",
          "effects");
  private static final Set<String> NOT_FOR_THE_ENGINE =
      Set.of(
          "examples", "interruptsBecause", "unsureBecause", "halfLifeNote", "note", "metabolites");
  private static final Set<String> NAMES_OF_MEDICINES = Set.of("medicine", "contains");

  private Compiled() {}

  static NameTable names(Library library) {
    return Names.table(trees(library, Kind.MEDICINES), trees(library, Kind.RECOGNITION));
  }

  private static List<Tree> trees(Library library, Kind kind) {
    return library.of(kind).stream().map(Entry::tree).toList();
  }

  /// What the engine loads.
  static Map<String, @Nullable Object> engine(Library library, NameTable names) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("version", library.version());
    for (Kind kind : Kind.values()) {
      switch (kind) {
        case VERSION, EDUCATION, CONDITION_EDUCATION -> {}
        case MEDICINES -> all.put(kind.schema(), medicines(library));
        case SOURCES,
            CONDITIONS,
            PARAMETERS,
            CLASSES,
            PRODUCT_CODES,
            RECOGNITION,
            GENES,
            OCCUPANCY,
            SCALES ->
            all.put(kind.schema(), list(library.of(kind), names, false));
        case INTERACTIONS,
            TITRATIONS,
            INDUCTIONS,
            SWITCHES,
            EQUIVALENCES,
            PACES,
            WASHOUTS,
            ABRUPT,
            LIMITS,
            CONTRAINDICATIONS,
            ALLERGIES,
            DUPLICATES,
            MONITORING,
            MISSED,
            GENE_RULES,
            NOT_PRESCRIBED ->
            all.put(kind.schema(), list(library.of(kind), names, true));
      }
    }
    return all;
  }

  /// All there is.
  static Map<String, @Nullable Object> everything(Library library) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("version", library.version());
    for (Kind kind : Kind.values()) {
      if (kind != Kind.VERSION) {
        List<@Nullable Object> entries = new ArrayList<>();
        for (Entry entry : library.of(kind)) {
          Map<String, @Nullable Object> fields = new LinkedHashMap<>();
          fields.put("id", entry.id());
          fields.putAll(entry.tree().fields());
          entries.add(fields);
        }
        all.put(kind.schema(), entries);
      }
    }
    return all;
  }

  private static List<@Nullable Object> medicines(Library library) {
    List<@Nullable Object> entries = new ArrayList<>();
    for (Entry entry : library.of(Kind.MEDICINES)) {
      Map<String, @Nullable Object> kept = new LinkedHashMap<>();
      entry
          .tree()
          .fields()
          .forEach((key, value) -> {
            if (FOR_THE_ENGINE.contains(key)) {
              kept.put(key, without(value));
            }
          });
      entries.add(kept);
    }
    return entries;
  }

  private static List<@Nullable Object> list(List<Entry> entries, NameTable names, boolean rules) {
    List<@Nullable Object> list = new ArrayList<>();
    for (Entry entry : entries) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put("id", entry.id());
      entry
          .tree()
          .fields()
          .forEach((key, value) -> {
            if (!key.equals("examples")) {
              fields.put(key, rules ? called(key, value, names) : value);
            }
          });
      list.add(fields);
    }
    return list;
  }

  private static @Nullable Object without(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, @Nullable Object> kept = new LinkedHashMap<>();
        map.forEach((key, each) -> {
          if (!NOT_FOR_THE_ENGINE.contains(String.valueOf(key))) {
            kept.put(String.valueOf(key), without(each));
          }
        });
        yield kept;
      }
      case List<?> list -> {
        List<@Nullable Object> kept = new ArrayList<>();
        list.forEach(each -> kept.add(without(each)));
        yield kept;
      }
      case null -> null;
      default -> value;
    };
  }

  private static @Nullable Object called(String key, @Nullable Object value, NameTable names) {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, @Nullable Object> renamed = new LinkedHashMap<>();
        map.forEach(
            (k, each) -> renamed.put(String.valueOf(k), called(String.valueOf(k), each, names)));
        yield renamed;
      }
      case List<?> list -> {
        List<@Nullable Object> renamed = new ArrayList<>();
        list.forEach(each -> renamed.add(called(key, each, names)));
        yield renamed;
      }
      case String name when NAMES_OF_MEDICINES.contains(key) -> Names.canonical(names, name);
      case null -> null;
      default -> value;
    };
  }
}
