package org.evenkeel.knowledge.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.observation.Parameters;
import org.evenkeel.core.person.ConditionIndex;
import org.evenkeel.knowledge.content.Spans;
import org.evenkeel.knowledge.content.Tree;

/// What codes and words of records mean: diagnoses as condition keys, results as parameters.
final class Indexes {

  private Indexes() {}

  static ConditionIndex conditions(List<Tree> trees) {
    Map<String, Set<String>> icd10 = new HashMap<>();
    Map<String, Set<String>> snomed = new HashMap<>();
    Map<String, Set<String>> phrases = new HashMap<>();
    for (Tree tree : trees) {
      String key = tree.text("condition");
      tree.texts("icd10").forEach(code -> add(icd10, code, key));
      tree.texts("snomed").forEach(code -> add(snomed, code, key));
      tree.texts("phrases").forEach(phrase -> add(phrases, phrase, key));
      add(phrases, key.replace('-', ' '), key);
    }
    return new ConditionIndex(icd10, snomed, phrases);
  }

  private static void add(Map<String, Set<String>> index, String word, String key) {
    index.computeIfAbsent(word, w -> new TreeSet<>()).add(key);
  }

  static Parameters parameters(List<Tree> trees) {
    Map<Code, Parameters.Parameter> byCode = new HashMap<>();
    for (Tree tree : trees) {
      Parameters.Parameter parameter =
          new Parameters.Parameter(
              tree.text("parameter"),
              tree.maybe("measure"),
              tree.maybe("medicine"),
              (int) Spans.duration(tree.text("goodFor")).toDays());
      tree.texts("loinc").forEach(code -> byCode.put(new Code.Loinc(code), parameter));
    }
    return new Parameters(byCode);
  }
}
