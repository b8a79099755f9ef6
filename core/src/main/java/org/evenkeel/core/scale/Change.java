package org.evenkeel.core.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.core.scale.RatingScale.Better;
import org.evenkeel.core.scale.RatingScale.ChangeRule;
import org.evenkeel.core.scale.RatingScale.Response;
import org.evenkeel.core.scale.RatingScale.Threshold;

/// What the way from one score to a later one means.
///
/// Empty where no threshold is published, or where the first score is zero and a share of it means
/// nothing.
///
/// @param change later score minus first score
/// @param percent the change as a share of the first score, to one decimal
/// @param worse the score moved to the side where the person is worse
/// @param reliable more than answering twice would differ by chance, in either direction
/// @param response the score moved for the better as far as counts as response
/// @param remission the later score is on the side of remission
/// @param important as large as matters to people, in either direction
/// @param unsure which of these rest on a number that is itself unsure
public record Change(
    BigDecimal change,
    Optional<BigDecimal> percent,
    boolean worse,
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
    Optional<BigDecimal> share =
        first.signum() == 0
            ? Optional.empty()
            : Optional.of(change.multiply(HUNDRED).divide(first, 6, RoundingMode.HALF_UP));
    var unsure = new TreeSet<String>();
    note(unsure, "reliable", rule.reliable());
    note(unsure, "response", rule.response().map(Response::threshold));
    note(unsure, "remission", rule.remission());
    note(unsure, "important", rule.important());
    return new Change(
        change,
        share.map(s -> s.setScale(1, RoundingMode.HALF_UP)),
        gain(rule.better(), change).signum() < 0,
        rule.reliable().map(points -> change.abs().compareTo(points.number()) >= 0),
        rule.response().flatMap(needed -> responded(rule.better(), needed, change, share)),
        rule.remission().map(edge -> remitted(rule.better(), edge.number(), later)),
        rule.important().map(points -> change.abs().compareTo(points.number()) >= 0),
        unsure);
  }

  /// How far a change goes for the better.
  private static BigDecimal gain(Better better, BigDecimal change) {
    return better == Better.LOWER ? change.negate() : change;
  }

  private static Optional<Boolean> responded(
      Better better, Response needed, BigDecimal change, Optional<BigDecimal> share) {
    return switch (needed) {
      case Response.Points(var points) ->
          Optional.of(gain(better, change).compareTo(points.number()) >= 0);
      case Response.Share(var percent) ->
          share.map(s -> gain(better, s).compareTo(percent.number()) >= 0);
    };
  }

  private static boolean remitted(Better better, BigDecimal edge, BigDecimal later) {
    return better == Better.LOWER ? later.compareTo(edge) < 0 : later.compareTo(edge) >= 0;
  }

  private static void note(Set<String> unsure, String name, Optional<Threshold> threshold) {
    if (threshold.isPresent() && !threshold.get().sure()) {
      unsure.add(name);
    }
  }
}
