package org.evenkeel.core.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.core.scale.RatingScale.ChangeRule;
import org.evenkeel.core.scale.RatingScale.Threshold;

/// What the way from one score to a later one means. Lower is better.
///
/// Empty where no threshold is published, or where the first score is zero and a share of it means
/// nothing.
///
/// @param change later score minus first score
/// @param percent the change as a share of the first score, to one decimal
/// @param reliable more than answering twice would differ by chance, in either direction
/// @param response the score fell by the share that counts as response
/// @param remission the later score is below the threshold of remission
/// @param important as large as matters to people, in either direction
/// @param unsure which of these rest on a number that is itself unsure
public record Change(
    BigDecimal change,
    Optional<BigDecimal> percent,
    Optional<Boolean> reliable,
    Optional<Boolean> response,
    Optional<Boolean> remission,
    Optional<Boolean> important,
    Set<String> unsure) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Change {
    unsure = Set.copyOf(unsure);
  }

  static Change of(ChangeRule rule, BigDecimal first, BigDecimal later) {
    BigDecimal change = later.subtract(first);
    Optional<BigDecimal> fall =
        first.signum() == 0
            ? Optional.empty()
            : Optional.of(change.negate().multiply(HUNDRED).divide(first, 6, RoundingMode.HALF_UP));
    Optional<Boolean> response =
        fall.flatMap(share -> rule.response().map(needed -> share.compareTo(needed.number()) >= 0));
    var unsure = new TreeSet<String>();
    note(unsure, "reliable", rule.reliable());
    note(unsure, "response", rule.response());
    note(unsure, "remission", rule.remission());
    note(unsure, "important", rule.important());
    return new Change(
        change,
        fall.map(share -> share.negate().setScale(1, RoundingMode.HALF_UP)),
        rule.reliable().map(points -> change.abs().compareTo(points.number()) >= 0),
        response,
        rule.remission().map(below -> later.compareTo(below.number()) < 0),
        rule.important().map(points -> change.abs().compareTo(points.number()) >= 0),
        unsure);
  }

  private static void note(Set<String> unsure, String name, Optional<Threshold> threshold) {
    if (threshold.isPresent() && !threshold.get().sure()) {
      unsure.add(name);
    }
  }
}
