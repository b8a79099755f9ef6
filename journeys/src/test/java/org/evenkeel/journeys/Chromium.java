package org.evenkeel.journeys;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where is a Chromium on this computer?
///
/// The environment variable `CHROMIUM` wins; then `/usr/bin/chromium`; then the usual names on the
/// path. A `CHROMIUM` that names no program is an error, not a reason to look further.
final class Chromium {

  static final String NONE = "browser tests NOT run: no Chromium (apt-get install chromium)";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private Chromium() {}

  static Optional<Path> find(Map<String, String> environment) {
    String named = environment.getOrDefault("CHROMIUM", "");
    if (!named.isBlank()) {
      Path program = Path.of(named);
      if (!Files.isExecutable(program)) {
        throw new IllegalStateException("CHROMIUM names no program: " + named);
      }
      return Optional.of(program);
    }
    var candidates = new ArrayList<Path>();
    candidates.add(Path.of("/usr/bin/chromium"));
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      if (!folder.isBlank()) {
        NAMES.forEach(name -> candidates.add(Path.of(folder, name)));
      }
    }
    return candidates.stream().filter(Files::isExecutable).findFirst();
  }

  static boolean isRequired() {
    return "required".equals(System.getProperty("journeys"));
  }
}
