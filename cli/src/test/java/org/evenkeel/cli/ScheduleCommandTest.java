package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScheduleCommandTest {
  private static final String PERSON = "src/main/aot/person.json";

  @Test
  void listsThePlannedDosesOfADayInTheZoneAskedFor() {
    String out =
        evenkeel(
            "schedule",
            PERSON,
            "--from",
            "2026-11-22",
            "--to",
            "2026-11-22",
            "--zone",
            "America/New_York",
            "--format",
            "ndjson");
    assertThat(out.lines()).hasSize(3);
    assertThat(out.lines().findFirst().orElseThrow())
        .contains("\"slot\":\"m1/2026-11-22/breakfast\"")
        .contains("\"due\":\"2026-11-22T13:00:00Z\"")
        .contains("\"amount\":\"1 tablet\"");
  }

  @Test
  void saysWhatItDidNotPlan() {
    assertThat(
            evenkeel(
                "schedule", PERSON, "--from", "2026-11-22", "--to", "2026-11-22", "--zone", "UTC"))
        .contains("not planned: MedicationRequest/m2, no dosage instruction");
  }

  @Test
  void refusesAWrongZoneOrRange() {
    assertThat(evenkeel("schedule", PERSON, "--zone", "Nowhere")).contains("--zone takes a zone");
    assertThat(evenkeel("schedule", PERSON, "--from", "2026-11-22", "--to", "2026-11-21"))
        .contains("--to must be");
  }

  private static String evenkeel(String... words) {
    StringWriter said = new StringWriter();
    PrintWriter both = new PrintWriter(said);
    Evenkeel.run(
        Evenkeel.COMMANDS,
        new Console(new ByteArrayInputStream("".getBytes(StandardCharsets.UTF_8)), both, both),
        words);
    return said.toString();
  }
}
