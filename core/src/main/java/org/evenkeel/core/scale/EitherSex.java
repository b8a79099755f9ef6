package org.evenkeel.core.scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.scale.ScoreResult.Incomplete;
import org.evenkeel.core.scale.ScoreResult.Scored;
import org.evenkeel.core.scale.ScoreResult.Undecided;

/// What a form amounts to when the sex of the person is not known: what holds for either.
final class EitherSex {
  static final String SEX = "sex";

  private EitherSex() {}

  /// The result that is right for a woman and for a man. Where a question for one sex is answered
  /// and the one for the other is blank, the answered one tells which form was filled in.
  static ScoreResult agreed(ScoreResult woman, ScoreResult man) {
    if (woman.equals(man)) {
      return woman;
    }
    if (woman instanceof Scored w
        && man instanceof Scored m
        && w.total().compareTo(m.total()) == 0) {
      return new Undecided(w.total(), List.of(SEX), flags(woman, man));
    }
    if (woman instanceof Incomplete w && man instanceof Incomplete m) {
      var missing = new ArrayList<>(w.missing());
      missing.retainAll(m.missing());
      missing.add(SEX);
      return new Incomplete(missing, flags(woman, man));
    }
    if (woman instanceof Incomplete) {
      return man;
    }
    if (man instanceof Incomplete) {
      return woman;
    }
    return new Incomplete(List.of(SEX), flags(woman, man));
  }

  /// The details that are right for a woman and for a man. A part that one of the two has not
  /// answered is the other's.
  static ScoreDetails agreed(ScoreDetails woman, ScoreDetails man) {
    var subscales = new LinkedHashMap<String, Optional<BigDecimal>>();
    woman
        .subscales()
        .forEach((name, score) -> {
          Optional<BigDecimal> other = man.subscales().getOrDefault(name, Optional.empty());
          boolean differ = score.isPresent() && other.isPresent() && !score.equals(other);
          subscales.put(name, differ ? Optional.empty() : score.or(() -> other));
        });
    var criteria = new LinkedHashMap<>(woman.criteria());
    criteria.replaceAll(
        (name, holds) -> holds.equals(man.criteria().get(name)) ? holds : Optional.empty());
    var blank = new ArrayList<>(woman.blank());
    blank.retainAll(man.blank());
    return new ScoreDetails(subscales, criteria, blank);
  }

  private static List<String> flags(ScoreResult woman, ScoreResult man) {
    var flags = new LinkedHashSet<>(woman.flags());
    flags.addAll(man.flags());
    return List.copyOf(flags);
  }
}
