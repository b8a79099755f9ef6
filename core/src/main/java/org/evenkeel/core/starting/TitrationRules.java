package org.evenkeel.core.starting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.person.Answer;

/// All the knowledge holds about beginning a medicine step by step.
///
/// @param rules one for each medicine and setting
public record TitrationRules(List<TitrationRule> rules) {
  /// Where the knowledge base keeps them.
  public static final Key<TitrationRules> KEY = new Key<>("titrations", TitrationRules.class);

  public TitrationRules {
    rules = List.copyOf(rules);
  }

  /// The titration of a question.
  ///
  /// A setting that could fit and cannot be told from what was said makes the answer not known: the
  /// safe one is never guessed. The indication is asked only when it makes a difference.
  public TitrationAnswer answer(TitrationQuestion question) {
    List<TitrationRule> ofMedicine =
        rules.stream().filter(rule -> !rule.of().match(question.medicine()).no()).toList();
    List<TitrationRule> asked =
        ofMedicine.stream()
            .filter(rule -> question.indication().map(rule::isFor).orElse(true))
            .toList();
    var fitting = new ArrayList<TitrationRule>();
    var missing = new TreeSet<String>();
    for (TitrationRule rule : asked) {
      switch (rule.fits(question)) {
        case Answer.Met _ -> fitting.add(rule);
        case Answer.Unknown(var words) -> missing.addAll(words);
        case Answer.NotMet _ -> {}
      }
    }
    if (fitting.size() > 1) {
      missing.add("indication");
    }
    if (!missing.isEmpty()) {
      return new TitrationAnswer.NotKnown(missing, indications(asked));
    }
    return fitting.isEmpty()
        ? new TitrationAnswer.NoneOnFile(indications(ofMedicine))
        : new TitrationAnswer.Found(fitting.getFirst());
  }

  private static List<String> indications(List<TitrationRule> rules) {
    return rules.stream().flatMap(rule -> rule.indications().stream()).distinct().toList();
  }
}
