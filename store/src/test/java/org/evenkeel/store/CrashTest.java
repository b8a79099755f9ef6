package org.evenkeel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {

  @Test
  void losesNothingAcknowledgedAndTearsNothingWhenProgramAndDatabaseAreKilledThreeTimes(
      @TempDir Path folder) throws Exception {
    Crash crash = new Crash(folder, List.of(), 20_261_122);
    for (int kill = 0; kill < 3; kill++) {
      crash.killOnce();
    }
    nothingIsLostOrTorn(crash.look());
  }

  @Test
  @Tag("crash")
  void losesNothingInTwentyFiveKills(@TempDir Path folder) throws Exception {
    Crash crash = new Crash(folder, List.of(), 7);
    for (int kill = 0; kill < 25; kill++) {
      crash.killOnce();
    }
    nothingIsLostOrTorn(crash.look());
  }

  /// The test above can fail: with the protection taken away, it does.
  @Test
  @Tag("crash")
  void seesALossWithinTwentyFiveKillsWhenCommitsAreNotWaitedFor(@TempDir Path folder)
      throws Exception {
    Crash crash = new Crash(folder, List.of("synchronous_commit=off", "wal_writer_delay=10s"), 11);
    for (int kill = 1; kill <= 25; kill++) {
      crash.killOnce();
      Crash.Found found = crash.look();
      if (!found.lost().isEmpty()) {
        System.out.println(
            "synchronous_commit=off: "
                + found.lost().size()
                + " of "
                + found.acknowledged()
                + " acknowledged entries lost at kill "
                + kill);
        return;
      }
    }
    assertThat(false).as("a loss was seen within 25 kills").isTrue();
  }

  private static void nothingIsLostOrTorn(Crash.Found found) {
    System.out.println(
        "crash: "
            + found.acknowledged()
            + " acknowledged, "
            + found.stored()
            + " stored, "
            + found.lost().size()
            + " lost, "
            + found.torn().size()
            + " torn");
    assertThat(found.acknowledged()).isGreaterThan(100);
    assertThat(found.lost()).isEmpty();
    assertThat(found.torn()).isEmpty();
  }
}
