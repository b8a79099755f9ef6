package org.evenkeel.core.person;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// Whether a condition holds for a person: yes, no, or not to be told from what is known.
public sealed interface Answer {

  /// It holds.
  record Met() implements Answer {}

  /// It does not hold.
  record NotMet() implements Answer {}

  /// It cannot be told.
  ///
  /// @param missing the facts that would settle it, in words
  record Unknown(Set<String> missing) implements Answer {
    public Unknown {
      missing = Set.copyOf(missing);
    }
  }

  /// It holds.
  Answer MET = new Met();

  /// It does not hold.
  Answer NOT_MET = new NotMet();

  /// Holds or not, as the flag says.
  static Answer of(boolean met) {
    return met ? MET : NOT_MET;
  }

  /// Cannot be told without this fact.
  static Answer unknown(String missing) {
    return new Unknown(Set.of(missing));
  }

  /// Holds when all hold; fails when one fails, whatever else is unknown.
  static Answer all(Collection<Answer> answers) {
    var missing = new TreeSet<String>();
    for (Answer answer : answers) {
      switch (answer) {
        case NotMet notMet -> {
          return notMet;
        }
        case Unknown(var words) -> missing.addAll(words);
        case Met _ -> {}
      }
    }
    return missing.isEmpty() ? MET : new Unknown(missing);
  }

  /// Holds when one holds, whatever else is unknown; fails when all fail.
  static Answer any(Collection<Answer> answers) {
    var missing = new TreeSet<String>();
    for (Answer answer : answers) {
      switch (answer) {
        case Met met -> {
          return met;
        }
        case Unknown(var words) -> missing.addAll(words);
        case NotMet _ -> {}
      }
    }
    return missing.isEmpty() ? NOT_MET : new Unknown(missing);
  }
}
