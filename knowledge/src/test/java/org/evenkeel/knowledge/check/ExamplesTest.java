package org.evenkeel.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenkeel.knowledge.content.Catalogue;
import org.evenkeel.knowledge.load.KnowledgeLoader;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every worked example of the content, run against the engine: one test per rule.
class ExamplesTest {

  @TestFactory
  Stream<DynamicContainer> theEngineAnswersEveryExampleAsItsAuthorExpects() {
    List<Example> all = new Examples(Catalogue.bundled(), KnowledgeLoader.bundled()).all();
    assertThat(all).isNotEmpty();
    return all.stream()
        .collect(Collectors.groupingBy(e -> e.rule().substring(0, e.rule().indexOf('/'))))
        .entrySet()
        .stream()
        .map(kind -> DynamicContainer.dynamicContainer(kind.getKey(), rules(kind.getValue())));
  }

  private static Stream<DynamicTest> rules(List<Example> examples) {
    return examples.stream().collect(Collectors.groupingBy(Example::rule)).entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> run(rule.getValue())));
  }

  private static void run(List<Example> examples) {
    for (Example example : examples) {
      assertThat(example.failure()).as("%s %s", example.rule(), example.says()).isEmpty();
    }
  }
}
