package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

  @Test
  void whatIsRehearsedAtBuildRuns() {
    assertThatNoException()
        .isThrownBy(() -> Rehearsal.main(new String[] {Path.of("src/main/aot").toString()}));
  }

  @Test
  void aCommandThatFailsDoesNotStopTheOthers(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("commands.txt"), "# first\n\nconjure x < input\n--version\n");
    Files.writeString(folder.resolve("input"), "something");
    assertThatNoException().isThrownBy(() -> Rehearsal.main(new String[] {folder.toString()}));
  }
}
