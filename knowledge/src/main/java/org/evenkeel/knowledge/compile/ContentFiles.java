package org.evenkeel.knowledge.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The authors' files: their names and texts, from a folder or from what was shipped.
///
/// @param texts the text of each file, by its name relative to the root
public record ContentFiles(Map<String, String> texts) {

  /// Lists the names of all shipped files, one a line.
  static final String INDEX = "index.txt";

  private static final String ROOT = "/knowledge/";

  /// The files of a folder, schemas left out.
  public static ContentFiles ofFolder(Path root) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        texts.put(name, Files.readString(file));
      }
    }
    return new ContentFiles(texts);
  }

  /// The files shipped with the program.
  public static ContentFiles bundled() {
    Map<String, String> texts = new TreeMap<>();
    resource(INDEX).lines().forEach(name -> texts.put(name, resource(name)));
    return new ContentFiles(texts);
  }

  /// The text of a file shipped with the program.
  static String resource(String name) {
    try (InputStream in = ContentFiles.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new IllegalStateException("not shipped: " + ROOT + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
