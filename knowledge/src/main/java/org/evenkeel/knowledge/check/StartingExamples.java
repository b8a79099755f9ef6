package org.evenkeel.knowledge.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.knowledge.ask.Answers;
import org.evenkeel.knowledge.content.JsonText;
import org.evenkeel.knowledge.content.Tree;
import org.jspecify.annotations.Nullable;

/// Worked examples of beginning and switching medicines, asked as anybody would ask them.
///
/// @param answers answers the questions
record StartingExamples(Answers answers) {

  /// The example's own fields are the question; `expect` is the status, `missing` what is named,
  /// and `first` the first dose. A `found` must come from the rule that the example stands at.
  Optional<String> titration(Tree entry, Tree example) {
    Tree answer = ask("titration", example, "expect", "missing", "first");
    boolean found = answer.text("status").equals("found");
    boolean right =
        answer.text("status").equals(example.text("expect"))
            && answer.texts("missing").containsAll(example.texts("missing"))
            && (!found || answer.text("rule").equals(entry.text("id")))
            && example
                .maybe("first")
                .map(first -> first.equals(answer.trees("steps").getFirst().text("dose")))
                .orElse(true);
    return right ? Optional.empty() : Optional.of(answer.toString());
  }

  /// The answer, or what went wrong under `status`.
  private Tree ask(String what, Tree example, String... expectations) {
    Map<String, @Nullable Object> question = new LinkedHashMap<>();
    question.put("ask", what);
    question.putAll(example.fields());
    for (String expectation : expectations) {
      question.remove(expectation);
    }
    Tree said = Tree.of("answer", JsonText.read(answers.answer(JsonText.write(question))));
    return said.tree("answer").orElseThrow(() -> new IllegalArgumentException(said.text("error")));
  }
}
