package org.evenkeel.knowledge.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlFileTest {

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void onlyNumbersTrueFalseAndNullAreNotText() {
    YamlFile file =
        YamlFile.read(
            "f.yaml", "{on: 2026-11-25, no: no, n: 5, d: 0.6, t: true, q: '5'}", problems);

    assertThat(problems).isEmpty();
    assertThat(file.root())
        .isEqualTo(
            Map.of(
                "on",
                "2026-11-25",
                "no",
                "no",
                "n",
                5L,
                "d",
                new BigDecimal("0.6"),
                "t",
                true,
                "q",
                "5"));
  }

  @Test
  void knowsTheLineOfEveryValue() {
    YamlFile file = YamlFile.read("f.yaml", "- a: 1\n  b:\n    c: 2\n", problems);

    assertThat(file.line("/0/b/c")).isEqualTo(3);
    assertThat(file.line("/0/b/not-there")).isEqualTo(3);
  }

  @Test
  void refusesAKeyThatStandsThereTwice() {
    YamlFile.read("f.yaml", "a: 1\na: 2\n", problems);

    assertThat(problems)
        .extracting(Problem::text)
        .containsExactly("f.yaml:2: the key \"a\" is there twice");
  }

  @Test
  void refusesAnchors() {
    YamlFile.read("f.yaml", "a: &x 1\nb: *x\n", problems);

    assertThat(problems).isNotEmpty();
  }
}
