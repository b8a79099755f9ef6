package org.evenkeel.knowledge.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.knowledge.ask.Answers;
import org.evenkeel.knowledge.content.JsonText;
import org.evenkeel.knowledge.content.Spans;
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

  /// `expect` is the action, `missing` what is named.
  Optional<String> induction(Tree entry, Tree example) {
    Map<String, @Nullable Object> asked = new LinkedHashMap<>(example.fields());
    asked.putIfAbsent("medication", entry.tree("of").orElseThrow().texts("medicine").getFirst());
    Tree answer = ask("induction", new Tree(example.path(), asked), "expect", "missing");
    boolean right =
        answer.text("action").equals(example.text("expect"))
            && answer.texts("missing").containsAll(example.texts("missing"))
            && answer.text("rule").equals(entry.text("id"));
    return right ? Optional.empty() : Optional.of(answer.toString());
  }

  /// `expect` is the method of the rule that the example stands at, and `wait` its days. No way may
  /// wait less than the washout that holds for the two.
  Optional<String> change(Tree entry, Tree example) {
    Tree answer = ask("switch", example, "expect", "wait");
    Optional<Period> washout = answer.tree("washout").map(w -> Period.parse(w.text("wait")));
    boolean right = false;
    for (Tree way : answer.trees("ways")) {
      Period wait = way.maybe("wait").map(Period::parse).orElse(Period.ZERO);
      if (washout.filter(gap -> days(wait) < days(gap)).isPresent()) {
        return Optional.of("less than the washout: " + answer);
      }
      right |=
          way.text("rule").equals(entry.text("id"))
              && way.text("method").equals(example.text("expect"))
              && example
                  .maybe("wait")
                  .map(Spans::period)
                  .map(expected -> days(expected) == days(wait))
                  .orElse(true);
    }
    return right ? Optional.empty() : Optional.of(answer.toString());
  }

  private static long days(Period period) {
    return LocalDate.EPOCH.plus(period).toEpochDay();
  }

  /// `expect` is the status, `from` and `to` the range of the table that the example stands at.
  Optional<String> equivalence(Tree entry, Tree example) {
    Tree answer = ask("equivalence", example, "expect", "from", "to");
    boolean right =
        answer.text("status").equals(example.text("expect"))
            && (!example.has("from")
                || answer.trees("tables").stream()
                    .anyMatch(table ->
                        table.text("rule").equals(entry.text("id"))
                            && table.text("from").equals(example.text("from"))
                            && table.text("to").equals(example.text("to"))));
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
