package org.evenkeel.knowledge.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.knowledge.content.JsonText;
import org.evenkeel.knowledge.content.Tree;
import org.evenkeel.knowledge.load.KnowledgeLoader;
import org.junit.jupiter.api.Test;

/// Pairs from the contraindications and boxed warnings of labels, and pairs no label minds.
class InteractionPairsTest {

  private static final Answers ANSWERS =
      new Answers(KnowledgeLoader.bundled(), LocalDate.of(2026, 11, 25));

  private record Pair(String medicine, String partner, String expected, List<Tree> findings) {

    boolean raised() {
      return !findings.isEmpty();
    }

    boolean interrupts() {
      return findings.stream().anyMatch(finding -> finding.flag("interruptive"));
    }
  }

  @Test
  void severePairsAreRaisedAndStopTheAct() throws IOException {
    List<Pair> severe = expected("interruptive");

    assertThat(severe).hasSizeGreaterThan(200);
    assertThat(severe).filteredOn(pair -> !pair.raised()).isEmpty();
    assertThat(severe).filteredOn(pair -> !pair.interrupts()).hasSizeLessThan(severe.size() / 20);
  }

  @Test
  void pairsThatNeedCareAreRaised() throws IOException {
    assertThat(expected("raised")).isNotEmpty().allMatch(Pair::raised);
  }

  @Test
  void pairsNoLabelMindsDoNotStopTheAct() throws IOException {
    List<Pair> harmless = expected("not interruptive");

    assertThat(harmless).hasSizeGreaterThan(200);
    assertThat(harmless).filteredOn(Pair::interrupts).isEmpty();
  }

  private static List<Pair> expected(String expectation) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    try (InputStream csv =
        InteractionPairsTest.class.getResourceAsStream("/org/evenkeel/knowledge/test-pairs.csv")) {
      assertThat(csv).isNotNull();
      String text = new String(csv.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().skip(1).toList()) {
        String[] cells = line.split(",", 4);
        if (cells[2].equals(expectation)) {
          pairs.add(new Pair(cells[0], cells[1], cells[2], findings(cells[0], cells[1])));
        }
      }
    }
    return pairs;
  }

  private static List<Tree> findings(String medicine, String partner) {
    String question =
        "{\"ask\":\"interactions\",\"medications\":[\"%s\",\"%s\"]}".formatted(medicine, partner);
    Tree response = Tree.of("response", JsonText.read(ANSWERS.answer(question)));
    return response.tree("answer").orElseThrow().trees("findings");
  }
}
