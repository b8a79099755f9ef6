package org.evenkeel.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

  @TempDir Path folder;

  @Test
  void theNamedProgramWins() throws IOException {
    Path program = program("my-chromium");
    assertThat(Chromium.find(Map.of("CHROMIUM", program.toString()))).contains(program);
  }

  @Test
  void aNameThatIsNoProgramIsAnErrorAndNotARequestToLookElsewhere() {
    assertThatThrownBy(() -> Chromium.find(Map.of("CHROMIUM", folder.resolve("no").toString())))
        .hasMessageContaining("CHROMIUM names no program");
  }

  @Test
  void looksAlongThePath() throws IOException {
    program("google-chrome");
    String path = String.join(File.pathSeparator, "/nowhere", folder.toString());
    assertThat(Chromium.find(Map.of("PATH", path))).isPresent();
  }

  private Path program(String name) throws IOException {
    Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }
}
