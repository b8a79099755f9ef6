package org.evenkeel.core.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.evenkeel.core.scale.RatingScale.Band;
import org.evenkeel.core.scale.RatingScale.FlagRule;
import org.evenkeel.core.scale.RatingScale.Item;
import org.evenkeel.core.scale.RatingScale.Scoring;

/// One filled-in form.
final class ScoreSheet {
  private static final String SAFETY_ITEM_MISSING = "safety-item-missing";

  private final RatingScale scale;
  private final Map<String, Integer> answers;

  ScoreSheet(RatingScale scale, Map<String, Integer> answers) {
    this.scale = scale;
    this.answers = answers;
    answers.forEach(this::requireAllowed);
  }

  private void requireAllowed(String id, int value) {
    Item item =
        scale.items().stream()
            .filter(i -> i.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(scale.name() + " has no item " + id));
    if (!item.allows(value)) {
      throw new IllegalArgumentException(
          scale.name() + " item " + id + ": " + value + " is not an answer of this item");
    }
  }

  ScoreResult score() {
    var given = new ArrayList<Integer>();
    var missing = new ArrayList<String>();
    for (Item item : scale.items()) {
      if (item.scored()) {
        Integer answer = answers.get(item.id());
        if (answer == null) {
          missing.add(item.id());
        } else {
          given.add(answer);
        }
      }
    }
    List<String> flags = flags();
    if (given.isEmpty() || missing.size() > scale.scoring().missingAllowed()) {
      return new ScoreResult.Incomplete(missing, flags);
    }
    BigDecimal total = total(given);
    return new ScoreResult.Scored(total, band(total), flags);
  }

  private List<String> flags() {
    var flags = new LinkedHashSet<String>();
    for (FlagRule rule : scale.flags()) {
      Integer answer = answers.get(rule.item());
      if (answer != null && answer >= rule.atLeast()) {
        flags.add(rule.flag());
      }
    }
    if (!answers.keySet().containsAll(scale.safetyItems())) {
      flags.add(SAFETY_ITEM_MISSING);
    }
    return List.copyOf(flags);
  }

  private BigDecimal total(List<Integer> given) {
    Scoring scoring = scale.scoring();
    BigDecimal sum = BigDecimal.valueOf(given.stream().mapToLong(Integer::longValue).sum());
    return switch (scoring.method()) {
      case SUM -> sum;
      case MEAN -> sum.divide(BigDecimal.valueOf(given.size()), 2, RoundingMode.HALF_UP);
      case COUNT_AT_LEAST -> {
        int from = scoring.countAtLeast().orElseThrow();
        yield BigDecimal.valueOf(given.stream().filter(answer -> answer >= from).count());
      }
    };
  }

  /// The bands follow each other without gap from the lowest score on, so the first that ends above
  /// is the one.
  private String band(BigDecimal total) {
    for (Band band : scale.bands()) {
      if (total.compareTo(band.until()) < 0) {
        return band.band();
      }
    }
    return "";
  }
}
