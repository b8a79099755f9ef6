package org.evenkeel.knowledge.compile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.knowledge.content.Tree;

/// All entries of the content by kind, each with the file and line it stands at.
public final class Library {

  /// One rule, medicine, source or other entry.
  ///
  /// @param kind what it is
  /// @param id its name with the kind before it, such as `interactions/maoi-with-ssri`
  /// @param tree what it says
  /// @param file the file it stands in
  /// @param pointer where in the file
  public record Entry(Kind kind, String id, Tree tree, YamlFile file, String pointer) {

    /// A problem with this entry at a path below it.
    Problem problem(String below, String message) {
      String where = pointer + below;
      return new Problem(file.name(), file.line(where), where, message);
    }

    /// The name without the kind.
    public String name() {
      return id.substring(kind.idPrefix().length() + 1);
    }
  }

  private final Map<Kind, List<Entry>> entries = new EnumMap<>(Kind.class);

  private Library() {}

  /// Reads all files and checks each against its schema. What does not keep to its schema is left
  /// out.
  static Library read(ContentFiles files, List<Problem> problems) {
    Library library = new Library();
    Schemas schemas = new Schemas();
    files.texts().forEach((name, text) -> library.add(name, text, schemas, problems));
    library.checkIdsAreUnique(problems);
    return library;
  }

  private void add(String name, String text, Schemas schemas, List<Problem> problems) {
    Kind kind = Kind.of(name).orElse(null);
    if (kind == null) {
      problems.add(new Problem(name, 0, "", "no kind of content lies here"));
      return;
    }
    int before = problems.size();
    YamlFile file = YamlFile.read(name, text, problems);
    if (problems.size() == before) {
      schemas.check(kind, file, problems);
    }
    if (problems.size() > before) {
      return;
    }
    List<Entry> list = entries.computeIfAbsent(kind, k -> new ArrayList<>());
    if (file.root() instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        list.add(entry(kind, file, "/" + i, items.get(i)));
      }
    } else {
      list.add(entry(kind, file, "", file.root()));
    }
  }

  private static Entry entry(
      Kind kind, YamlFile file, String pointer, @org.jspecify.annotations.Nullable Object value) {
    Tree bare = Tree.of(file.name() + pointer, value);
    String named =
        kind.idFields().stream().filter(bare::has).findFirst().map(bare::text).orElse("?");
    String id =
        kind.idPrefix()
            + "/"
            + (kind == Kind.SCALES ? file.name().replaceAll(".*/|\\.yaml", "") : named);
    return new Entry(kind, id, new Tree(id, bare.fields()), file, pointer);
  }

  private void checkIdsAreUnique(List<Problem> problems) {
    Map<String, Entry> byId = new LinkedHashMap<>();
    for (Entry entry : all()) {
      Entry other = byId.putIfAbsent(entry.id(), entry);
      if (other != null) {
        problems.add(
            entry.problem("", "\"" + entry.id() + "\" stands also in " + other.file().name()));
      }
    }
  }

  /// The entries of a kind, in the order of their files.
  public List<Entry> of(Kind kind) {
    return entries.getOrDefault(kind, List.of());
  }

  /// All entries.
  public List<Entry> all() {
    return entries.values().stream().flatMap(List::stream).toList();
  }

  /// The version of the content.
  public String version() {
    return of(Kind.VERSION).stream()
        .findFirst()
        .map(e -> e.tree().text("version"))
        .orElse("unknown");
  }
}
