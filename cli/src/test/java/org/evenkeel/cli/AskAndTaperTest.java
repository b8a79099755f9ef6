package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AskAndTaperTest {
  private record Said(int exit, String out, String err) {}

  private static Said evenkeel(String in, String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Evenkeel.run(
            Evenkeel.COMMANDS,
            new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err)),
            words);
    return new Said(exit, out.toString(), err.toString());
  }

  @Test
  void answersOneLineForEachQuestionAndGoesOnAfterABadOne() {
    String questions =
        """
        {"ask":"interactions","medications":["lithium","ibuprofen"]}
        not json

        {"ask":"score","instrument":"PHQ-9","answers":[1,2,0,null,1,0,0,0,1]}
        {"ask":"change","instrument":"PHQ-9","baseline":18,"followUp":8}
        {"ask":"recognise","text":"Zoloft 50mg tabs"}
        {"ask":"nonsense"}
        """;
    Said said = evenkeel(questions, "ask");
    assertThat(said.exit()).isZero();
    List<String> lines = said.out().lines().toList();
    assertThat(lines).hasSize(6);
    assertThat(lines.get(0)).contains("\"status\":\"found\"").contains("\"severity\":\"major\"");
    assertThat(lines.get(1)).contains("\"error\"");
    assertThat(lines.get(2))
        .contains("\"total\":null")
        .contains("incomplete")
        .contains("suicide-item-positive");
    assertThat(lines.get(3)).contains("\"change\":-10").contains("-55.6");
    assertThat(lines.get(4)).contains("sertraline").contains("brand");
    assertThat(lines.get(5)).contains("\"error\"");
  }

  @Test
  void worksOutATaperInRealTabletsThatEnds() {
    Said said =
        evenkeel(
            "",
            "taper",
            "clonazepam",
            "--from",
            "2mg",
            "--to",
            "0",
            "--over",
            "16w",
            "--start",
            "2026-11-22");
    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out())
        .contains("A proposal")
        .contains("2026-11-22")
        .contains("2027-03-14             none");
    assertThat(
            evenkeel(
                    "",
                    "taper",
                    "sertraline",
                    "--from",
                    "100mg",
                    "--to",
                    "25mg",
                    "--over",
                    "8w",
                    "--method",
                    "proportional",
                    "--format",
                    "json")
                .out())
        .contains("\"steps\":[{")
        .contains("\"method\":\"proportional\"");
    assertThat(
            evenkeel(
                    "",
                    "taper",
                    "clonazepam",
                    "--from",
                    "2mg",
                    "--to",
                    "0",
                    "--over",
                    "8w",
                    "--format",
                    "ics")
                .out())
        .startsWith("BEGIN:VCALENDAR\r\n")
        .doesNotContain("clonazepam");
  }

  @Test
  void aHyperbolicTaperGoesByAMeasuredCurveAndIsRefusedWithoutOne() {
    Said said =
        evenkeel(
            "",
            "taper",
            "citalopram",
            "--from",
            "20mg",
            "--to",
            "0",
            "--over",
            "12w",
            "--method",
            "hyperbolic");
    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out())
        .contains("Equal shares of the serotonin transporter")
        .contains("unsure:");
    Said without =
        evenkeel(
            "",
            "taper",
            "clonazepam",
            "--from",
            "2mg",
            "--to",
            "0",
            "--over",
            "8w",
            "--method",
            "hyperbolic");
    assertThat(without.exit()).isEqualTo(2);
    assertThat(without.err()).contains("no occupancy of").contains("linear or proportional");
  }

  @Test
  void aTaperFasterThanThePaceIsFlaggedStepByStep() {
    String[] call = {"taper", "clonazepam", "--from", "2mg", "--to", "0", "--over", "8w"};
    Said said = evenkeel("", call);
    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out())
        .contains("TOO FAST, not more than 25 % every 14 days")
        .contains("Seen in withdrawal: ")
        .contains("Seen when the illness comes back: ")
        .contains("this list cannot say");
    String[] json =
        Stream.concat(Stream.of(call), Stream.of("--format", "json")).toArray(String[]::new);
    assertThat(evenkeel("", json).out())
        .contains("\"rule\":\"paces/benzodiazepine\"")
        .contains("\"tooFast\":true");
  }

  @Test
  void refusesATaperThatGoesUpOrHasNoUnitOrAnUnknownMedicine() {
    assertThat(
            evenkeel("", "taper", "clonazepam", "--from", "1mg", "--to", "2mg", "--over", "8w")
                .err())
        .contains("a taper goes down");
    assertThat(
            evenkeel("", "taper", "clonazepam", "--from", "2", "--to", "0", "--over", "8w").exit())
        .isEqualTo(2);
    assertThat(evenkeel("", "taper", "fooblar", "--from", "2mg", "--to", "0", "--over", "8w").err())
        .contains("not a single medicine that we know");
  }
}
