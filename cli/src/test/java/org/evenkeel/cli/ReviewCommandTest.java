package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
  private static final String PERSON = "src/main/aot/person.json";
  private static final Path DATA = Path.of("../../shared/data").toAbsolutePath().normalize();
  @TempDir private Path folder;

  private record Said(int exit, String out, String err) {}

  private static Said evenkeel(String in, String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err));
    int exit = Evenkeel.run(Evenkeel.COMMANDS, console, words);
    return new Said(exit, out.toString(), err.toString());
  }

  @Test
  void findsAnMaoiWithAnSsriInAFhirBundle() {
    Said said = evenkeel("", "review", PERSON, "--as-of", "2026-11-22", "--format", "ndjson");
    assertThat(said.exit()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .contains(
            "\"severity\":\"contraindicated\",\"interruptive\":true,\"ingredients\":[\"phenelzine\",\"sertraline\"]")
        .contains("\"check\":\"pregnancy\",\"status\":\"not-checked\",\"missing\":")
        .doesNotContain("safe");
    assertThat(said.out().lines()).hasSize(1);
  }

  @Test
  void aLevelWithoutHoursIsShownWithWhatItWouldMean() throws IOException {
    String bundle = Files.readString(Path.of(PERSON)).replace("\"value\": 0.8", "\"value\": 3.5");
    Path file = Files.writeString(folder.resolve("high.json"), bundle);
    Said said = evenkeel("", "review", file.toString(), "--as-of", "2026-11-22");
    assertThat(said.out())
        .containsPattern("not-interpretable .* 3\\.5 mmol/L, .*\\. If it was: .*emergency");
  }

  @Test
  void endsWithOneWhenSomethingIsAsHeavyAsAskedFor() throws IOException {
    assertThat(evenkeel("", "review", PERSON, "--as-of", "2026-11-22", "--fail-on", "major").exit())
        .isEqualTo(1);
    assertThat(evenkeel("", "review", empty(), "--fail-on", "minor").exit()).isZero();
  }

  @Test
  void answersTheOtherFilesWhenOneIsBad() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{\"resourceType\":\"Bundle\",");
    Said said =
        evenkeel("", "review", bad.toString(), PERSON, "--as-of", "2026-11-22", "--format", "json");
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.err().lines()).hasSize(1);
    assertThat(said.err()).startsWith("evenkeel: " + bad + ": ");
    assertThat(said.out()).startsWith("[").contains("\"patient\":\"p1\"").endsWith("]\n");
  }

  @Test
  void readsOneBundleALineFromStandardInputAndNamesABadLine() throws IOException {
    String line = Files.readString(Path.of(PERSON)).replaceAll("\\s*\n\\s*", "");
    Said said =
        evenkeel(
            line + "\n{}\n\n" + line + "\n",
            "review",
            "-",
            "--as-of",
            "2026-11-22",
            "--format",
            "ndjson");
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.out().lines()).hasSize(2);
    assertThat(said.err())
        .isEqualTo(
            "evenkeel: standard input, line 2: $.resourceType: expected a FHIR Bundle, found no resourceType\n");
  }

  @Test
  void refusesAWrongCallInOneLine() {
    assertThat(evenkeel("", "review").exit()).isEqualTo(2);
    assertThat(evenkeel("", "review", "x.json", "--as-of", "tomorrow").err())
        .contains("--as-of takes a date");
    assertThat(evenkeel("", "review", "x.json", "--format", "xml").err())
        .contains("--format is text, json or ndjson");
    assertThat(evenkeel("", "review", "no-such-file.json").err())
        .isEqualTo("evenkeel: no-such-file.json: cannot be read\n");
    assertThat(evenkeel("", "review", "--help").out()).contains("Examples:").contains("--fail-on");
  }

  /// Ninety-two people as other systems send them: all answered, nothing on standard error,
  /// medicines recognised.
  @Test
  void reviewsForeignDataWithoutASingleErrorAndRecognisesTheMedicines() throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(DATA), "no foreign data beside this checkout: " + DATA);
    List<String> call =
        new ArrayList<>(List.of("review", "--as-of", "2025-12-31", "--format", "ndjson"));
    try (Stream<Path> files = Files.walk(DATA)) {
      files
          .filter(f -> f.toString().matches(".*/(cases|synthea)/[^/]+[.]json"))
          .map(Path::toString)
          .sorted()
          .forEach(call::add);
    }
    Said said = evenkeel("", call.toArray(String[]::new));
    assertThat(said.err()).isEmpty();
    assertThat(said.exit()).isZero();
    assertThat(said.out().lines()).hasSize(call.size() - 5);
    double recognised = said.out().split("\"recognised\":true", -1).length - 1;
    double all = recognised + said.out().split("\"recognised\":false", -1).length - 1;
    assertThat(recognised / all).isGreaterThanOrEqualTo(0.95);
  }

  private String empty() throws IOException {
    return Files.writeString(
            folder.resolve("empty.json"),
            "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\"}}]}")
        .toString();
  }
}
