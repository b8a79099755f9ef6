package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The list of hazards names only tests and types that exist, and has not lost a hazard.
class HazardsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");
  private static final Pattern HEADING = Pattern.compile("(?m)^## HZ(\\d\\d) ");

  @Test
  void everyTestAndTypeThatAHazardNamesExists() throws IOException {
    Map<String, String> sources = sources();
    List<String> unknown =
        NAMED
            .matcher(hazards())
            .results()
            .filter(name -> {
              String source = sources.get(name.group(1));
              return source == null
                  || (name.group(2) != null
                      && !Pattern.compile("\\b" + name.group(2) + "\\(").matcher(source).find());
            })
            .map(name -> name.group())
            .distinct()
            .toList();
    assertThat(sources).isNotEmpty();
    assertThat(unknown).isEmpty();
  }

  @Test
  void theFortyEightHazardsStandInOrder() throws IOException {
    List<Integer> numbers =
        HEADING.matcher(hazards()).results().map(h -> Integer.valueOf(h.group(1))).toList();
    assertThat(numbers).isEqualTo(Stream.iterate(1, n -> n + 1).limit(48).toList());
  }

  private static String hazards() throws IOException {
    return Files.readString(ROOT.resolve("docs/hazards.md"));
  }

  /// Every Java file of the project by its name; two of one name are one text.
  private static Map<String, String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().contains("/src/") && file.toString().endsWith(".java"))
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString().replace(".java", ""),
                  HazardsTest::read,
                  String::concat));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
