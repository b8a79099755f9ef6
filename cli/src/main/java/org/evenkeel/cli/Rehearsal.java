package org.evenkeel.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs the light commands once over, so that the JVM can write down what it learned in a cache.
///
/// `./evenkeel` calls it after a build with the folder of `commands.txt`. Answers go nowhere; a
/// command that fails is no reason to stop, since the cache is a gain in speed and nothing else.
public final class Rehearsal {

  /// Often enough for the JVM to see which methods matter.
  private static final int TIMES = 20;

  private Rehearsal() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<String> lines = Files.readAllLines(folder.resolve("commands.txt"));
    for (int time = 0; time < TIMES; time++) {
      for (String line : lines) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rehearse(folder, List.of(line.strip().split("\\s+", -1)));
        }
      }
    }
  }

  private static void rehearse(Path folder, List<String> words) throws IOException {
    int from = words.indexOf("<");
    List<String> call = from < 0 ? words : words.subList(0, from);
    try (InputStream in =
        from < 0
            ? new ByteArrayInputStream(new byte[0])
            : Files.newInputStream(folder.resolve(words.get(from + 1)))) {
      var arguments = new ArrayList<String>();
      for (String word : call) {
        Path file = folder.resolve(word);
        arguments.add(Files.isRegularFile(file) ? file.toString() : word);
      }
      var nowhere = new PrintWriter(Writer.nullWriter());
      Evenkeel.run(
          Evenkeel.COMMANDS, new Console(in, nowhere, nowhere), arguments.toArray(String[]::new));
    }
  }
}
