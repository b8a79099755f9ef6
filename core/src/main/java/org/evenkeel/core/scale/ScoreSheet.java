package org.evenkeel.core.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.core.person.Sex;
import org.evenkeel.core.scale.Criterion.Named;
import org.evenkeel.core.scale.Criterion.Outcome;
import org.evenkeel.core.scale.Criterion.Verdict;
import org.evenkeel.core.scale.RatingScale.Band;
import org.evenkeel.core.scale.RatingScale.FlagRule;
import org.evenkeel.core.scale.RatingScale.Item;
import org.evenkeel.core.scale.RatingScale.Method;
import org.evenkeel.core.scale.RatingScale.Scoring;
import org.evenkeel.core.scale.RatingScale.Subscale;

/// One filled-in form, scored for one sex.
final class ScoreSheet {
  private static final String SAFETY_ITEM_MISSING = "safety-item-missing";

  private final RatingScale scale;
  private final Map<String, Integer> answers;
  private final Sex sex;

  ScoreSheet(RatingScale scale, Map<String, Integer> answers, Sex sex) {
    this.scale = scale;
    this.answers = answers;
    this.sex = sex;
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
    List<String> flags = flags();
    List<Item> counting = scale.items().stream().filter(Item::scored).toList();
    List<String> missing = blank(counting);
    if (scale.scoring().method() == Method.NONE) {
      return judged(missing, flags);
    }
    Optional<BigDecimal> total = total(counting, missing);
    if (total.isEmpty()) {
      return new ScoreResult.Incomplete(missing, flags);
    }
    if (scale.outcomes().isEmpty()) {
      return new ScoreResult.Scored(total.get(), band(total.get()), flags);
    }
    return switch (decide(total)) {
      case Decision.Made(var band) -> new ScoreResult.Scored(total.get(), band, flags);
      case Decision.Open(var open) -> new ScoreResult.Incomplete(open, flags);
    };
  }

  /// A form without a total. Blanks that could not change the outcome leave it standing; a form
  /// that only has parts needs every item.
  private ScoreResult judged(List<String> missing, List<String> flags) {
    if (scale.outcomes().isEmpty()) {
      return missing.isEmpty()
          ? new ScoreResult.Judged("", flags)
          : new ScoreResult.Incomplete(missing, flags);
    }
    return switch (decide(Optional.empty())) {
      case Decision.Made(var band) -> new ScoreResult.Judged(band, flags);
      case Decision.Open(var open) ->
          new ScoreResult.Incomplete(missing.isEmpty() ? open : missing, flags);
    };
  }

  ScoreDetails details() {
    var subscales = new LinkedHashMap<String, Optional<BigDecimal>>();
    for (Subscale subscale : scale.parts().subscales()) {
      subscales.put(subscale.name(), part(subscale));
    }
    List<Item> counting = scale.items().stream().filter(Item::scored).toList();
    Optional<BigDecimal> total =
        scale.scoring().method() == Method.NONE
            ? Optional.empty()
            : total(counting, blank(counting));
    var criteria = new LinkedHashMap<String, Optional<Boolean>>();
    for (Named named : scale.parts().criteria()) {
      criteria.put(
          named.name(),
          switch (verdict(named.when(), total)) {
            case YES -> Optional.of(true);
            case NO -> Optional.of(false);
            case UNKNOWN -> Optional.empty();
          });
    }
    return new ScoreDetails(subscales, criteria, blank(counting));
  }

  private List<String> flags() {
    var flags = new LinkedHashSet<String>();
    for (FlagRule rule : scale.flags()) {
      Integer answer = answers.get(rule.item());
      if (answer != null && answer >= rule.atLeast()) {
        flags.add(rule.flag());
      }
    }
    if (safetyItemBlank()) {
      flags.add(SAFETY_ITEM_MISSING);
    }
    return List.copyOf(flags);
  }

  private boolean safetyItemBlank() {
    return blank(scale.items()).stream().anyMatch(scale.safetyItems()::contains);
  }

  /// The items that should have been answered and are not.
  private List<String> blank(List<Item> items) {
    return items.stream()
        .filter(item -> isOpen(item) && asked(item) == Verdict.YES)
        .map(Item::id)
        .toList();
  }

  /// Whether this item's question is put to this person.
  private Verdict asked(Item item) {
    return isForOtherSex(item)
        ? Verdict.NO
        : item.asked().when().map(when -> verdict(when, Optional.empty())).orElse(Verdict.YES);
  }

  private boolean isForOtherSex(Item item) {
    return item.asked().onlyFor().filter(only -> only != sex).isPresent();
  }

  /// An answer counts also where its question need not have been put.
  private boolean counts(Item item) {
    return answers.containsKey(item.id()) && !isForOtherSex(item);
  }

  /// True when an answer may still come.
  private boolean isOpen(Item item) {
    return !answers.containsKey(item.id()) && asked(item) != Verdict.NO;
  }

  private int points(Item item) {
    return item.points(answers.getOrDefault(item.id(), 0));
  }

  /// The total, when little enough is blank. A blank safety item is never made up for.
  private Optional<BigDecimal> total(List<Item> counting, List<String> missing) {
    Scoring scoring = scale.scoring();
    List<Item> given = counting.stream().filter(this::counts).toList();
    boolean unknown =
        counting.stream().anyMatch(item -> isOpen(item) && asked(item) == Verdict.UNKNOWN);
    if (given.isEmpty() || unknown || missing.size() > scoring.missing().allowed()) {
      return Optional.empty();
    }
    BigDecimal sum = method(scoring.method(), given);
    if (scoring.missing().prorated() && !missing.isEmpty()) {
      if (missing.stream().anyMatch(scale.safetyItems()::contains)) {
        return Optional.empty();
      }
      int asked = given.size() + missing.size();
      sum =
          sum.multiply(BigDecimal.valueOf(asked))
              .divide(BigDecimal.valueOf(given.size()), 0, RoundingMode.HALF_UP);
    }
    return Optional.of(sum.multiply(BigDecimal.valueOf(scoring.times())));
  }

  private Optional<BigDecimal> part(Subscale subscale) {
    List<Item> items =
        scale.items().stream().filter(item -> subscale.items().contains(item.id())).toList();
    if (items.stream().anyMatch(this::isOpen)) {
      return Optional.empty();
    }
    List<Item> given = items.stream().filter(this::counts).toList();
    return Optional.of(
        subscale.countAtLeast().isPresent()
            ? count(given, subscale.countAtLeast().get())
            : sum(given));
  }

  private BigDecimal method(Method method, List<Item> given) {
    return switch (method) {
      case SUM, NONE -> sum(given);
      case MEAN -> sum(given).divide(BigDecimal.valueOf(given.size()), 2, RoundingMode.HALF_UP);
      case COUNT_AT_LEAST -> count(given, scale.scoring().countAtLeast().orElseThrow());
    };
  }

  private BigDecimal sum(List<Item> given) {
    return BigDecimal.valueOf(given.stream().mapToLong(this::points).sum());
  }

  private BigDecimal count(List<Item> given, int from) {
    return BigDecimal.valueOf(
        given.stream().filter(item -> points(item) >= item.countsFrom().orElse(from)).count());
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

  /// Which outcome it is.
  private sealed interface Decision {
    record Made(String band) implements Decision {}

    /// @param open the blank items that it hangs on
    record Open(List<String> open) implements Decision {}
  }

  /// The first outcome that holds, if all before it are known not to.
  private Decision decide(Optional<BigDecimal> total) {
    for (Outcome outcome : scale.outcomes()) {
      switch (verdict(outcome.when(), total)) {
        case YES -> {
          return new Decision.Made(outcome.band());
        }
        case NO -> {}
        case UNKNOWN -> {
          return new Decision.Open(open(outcome.when()));
        }
      }
    }
    return new Decision.Made(scale.parts().otherwise());
  }

  private List<String> open(Criterion criterion) {
    Set<String> items = new TreeSet<>(criterion.namedItems());
    for (Subscale subscale : scale.parts().subscales()) {
      if (criterion.namedParts().contains(subscale.name())) {
        items.addAll(subscale.items());
      }
    }
    return scale.items().stream()
        .filter(item -> items.contains(item.id()))
        .filter(this::isOpen)
        .map(Item::id)
        .toList();
  }

  private Verdict verdict(Criterion criterion, Optional<BigDecimal> total) {
    return switch (criterion) {
      case Criterion.Count count -> counted(count);
      case Criterion.Total(var atLeast) -> reached(total, atLeast);
      case Criterion.Part(var name, var atLeast) ->
          reached(part(scale.parts().subscale(name)), atLeast);
      case Criterion.OfSex(var wanted) -> Verdict.of(wanted == sex);
      case Criterion.AllOf(var all) -> allOf(all, total);
      case Criterion.AnyOf(var any) -> anyOf(any, total);
    };
  }

  private static Verdict reached(Optional<BigDecimal> number, BigDecimal atLeast) {
    return number.map(n -> Verdict.of(n.compareTo(atLeast) >= 0)).orElse(Verdict.UNKNOWN);
  }

  private Verdict counted(Criterion.Count count) {
    List<Item> items =
        scale.items().stream().filter(item -> count.items().contains(item.id())).toList();
    long sure =
        items.stream().filter(item -> counts(item) && points(item) >= count.atLeast()).count();
    if (sure >= count.times()) {
      return Verdict.YES;
    }
    long possible = items.stream().filter(this::isOpen).count();
    return sure + possible >= count.times() ? Verdict.UNKNOWN : Verdict.NO;
  }

  private Verdict allOf(List<Criterion> all, Optional<BigDecimal> total) {
    Verdict verdict = Verdict.YES;
    for (Criterion each : all) {
      switch (verdict(each, total)) {
        case YES -> {}
        case NO -> {
          return Verdict.NO;
        }
        case UNKNOWN -> verdict = Verdict.UNKNOWN;
      }
    }
    return verdict;
  }

  private Verdict anyOf(List<Criterion> any, Optional<BigDecimal> total) {
    Verdict verdict = Verdict.NO;
    for (Criterion each : any) {
      switch (verdict(each, total)) {
        case YES -> {
          return Verdict.YES;
        }
        case NO -> {}
        case UNKNOWN -> verdict = Verdict.UNKNOWN;
      }
    }
    return verdict;
  }
}
