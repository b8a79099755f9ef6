package org.evenkeel.app.access;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// Under which condition a rule allows: words of a closed vocabulary joined by `and`, alternatives
/// by `or`.
///
/// @param anyOf one of these must hold; in each, every word
record Condition(List<List<Term>> anyOf) {

  Condition {
    anyOf = anyOf.stream().map(List::copyOf).toList();
  }

  /// The words. Those that the program cannot decide yet never hold.
  enum Word {
    /// It is the acting person's own record.
    OWN("own", true),
    /// It is about the acting account's own work or settings; the use case reads nothing else.
    SELF("self", true),
    /// The acting account is in this person's care team today.
    TEAM("team", true),
    /// The acting account wrote the entry in the path variable `entry`.
    AUTHOR("author", true),
    /// The password was given within the last five minutes.
    FRESH_SIGN_IN("fresh-sign-in", true),
    /// The person's live grant names this scope.
    GRANTED("granted", false),
    ADDRESSEE("addressee", false),
    BREAK_GLASS("break-glass", false),
    SIGNED_FORM("signed-form", false),
    SUBSTITUTION_RULE("substitution-rule", false),
    TWO_PEOPLE("two-people", false);

    private final String text;
    private final boolean decidable;

    Word(String text, boolean decidable) {
      this.text = text;
      this.decidable = decidable;
    }

    boolean decidable() {
      return decidable;
    }
  }

  /// A word, with its scope when it is `granted(scope)`.
  ///
  /// @param word which
  /// @param scope empty for every other word
  record Term(Word word, String scope) {}

  /// Whether it holds, given which words do.
  Decision decide(Predicate<Term> holds) {
    Decision best = Decision.DENIED;
    for (List<Term> all : anyOf) {
      boolean rest =
          all.stream()
              .filter(t -> t.word() != Word.FRESH_SIGN_IN)
              .allMatch(t -> t.word().decidable() && holds.test(t));
      if (!rest) {
        continue;
      }
      if (all.stream().filter(t -> t.word() == Word.FRESH_SIGN_IN).allMatch(holds)) {
        return Decision.ALLOWED;
      }
      best = Decision.CONFIRM_FIRST;
    }
    return best;
  }

  /// Reads a condition.
  ///
  /// @throws IllegalArgumentException on a word outside the vocabulary
  static Condition parse(String text) {
    return new Condition(
        Arrays.stream(text.split(" or ", -1))
            .map(all -> Arrays.stream(all.split(" and ", -1)).map(Condition::term).toList())
            .toList());
  }

  private static Term term(String text) {
    String said = text.strip();
    int open = said.indexOf('(');
    String word = open < 0 ? said : said.substring(0, open);
    String scope = open < 0 ? "" : said.substring(open + 1, said.length() - 1);
    for (Word known : Word.values()) {
      boolean scoped = known == Word.GRANTED;
      if (known.text.equals(word) && scoped == !scope.isEmpty()) {
        return new Term(known, scope);
      }
    }
    throw new IllegalArgumentException("unknown condition \"" + said + "\"");
  }
}
