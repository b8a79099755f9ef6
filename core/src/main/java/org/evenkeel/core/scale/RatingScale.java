package org.evenkeel.core.scale;

import java.math.BigDecimal;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.evidence.SourceRef;
import org.jspecify.annotations.Nullable;

/// A questionnaire: its items, how it is scored, and what a score and a change of score mean.
///
/// @param name its name, such as `PHQ-9`
/// @param version the version of the knowledge it came with
/// @param title its full title
/// @param names names it is asked by, in any case
/// @param items its items, in order
/// @param scoring how the items make a score
/// @param bands what a score means, lowest first
/// @param flags answers that must be seen by somebody
/// @param safetyItems items whose blank is itself a flag
/// @param change what a change of score means
/// @param recall the days the answers look back on, when it says
/// @param minimumInterval the shortest time between two that can be compared
/// @param validatedFor for whom and what it was tested
/// @param licence what may be done with its text
/// @param sources where all this stands
/// @param review when written, by whom signed
public record RatingScale(
    String name,
    String version,
    String title,
    List<String> names,
    List<Item> items,
    Scoring scoring,
    List<Band> bands,
    List<FlagRule> flags,
    Set<String> safetyItems,
    ChangeRule change,
    Optional<Period> recall,
    Optional<Period> minimumInterval,
    String validatedFor,
    Licence licence,
    List<SourceRef> sources,
    Review review) {

  public RatingScale {
    names = List.copyOf(names);
    items = List.copyOf(items);
    bands = List.copyOf(bands);
    flags = List.copyOf(flags);
    safetyItems = Set.copyOf(safetyItems);
    sources = List.copyOf(sources);
    requireWholeRange(name, scoring, bands);
    var ids = new HashSet<String>();
    for (Item item : items) {
      if (!ids.add(item.id())) {
        throw new IllegalArgumentException(name + ": item " + item.id() + " stands there twice");
      }
    }
    for (String id : safetyItems) {
      if (!ids.contains(id)) {
        throw new IllegalArgumentException(name + ": no item " + id);
      }
    }
    for (FlagRule flag : flags) {
      if (!ids.contains(flag.item())) {
        throw new IllegalArgumentException(name + ": no item " + flag.item());
      }
    }
  }

  /// The bands follow each other without gap and reach from the lowest to the highest score.
  private static void requireWholeRange(String name, Scoring scoring, List<Band> bands) {
    if (bands.isEmpty()) {
      return;
    }
    BigDecimal reached = scoring.minimum();
    for (Band band : bands) {
      if (band.from().compareTo(reached) != 0 || band.until().compareTo(reached) <= 0) {
        throw new IllegalArgumentException(name + ": no band, or two, at " + reached);
      }
      reached = band.until();
    }
    if (reached.compareTo(scoring.maximum()) <= 0) {
      throw new IllegalArgumentException(name + ": no band from " + reached + " on");
    }
  }

  /// What a filled-in form amounts to. An item that is not in the map is blank.
  ///
  /// @throws IllegalArgumentException when an item is not of this scale or an answer not of the
  ///   item
  public ScoreResult score(Map<String, Integer> answers) {
    return new ScoreSheet(this, Map.copyOf(answers)).score();
  }

  /// The same, with the answers in the order of the items; null is blank, and items left off at the
  /// end are blank.
  ///
  /// @throws IllegalArgumentException when there are more answers than items, or an answer is not
  ///   of its item
  public ScoreResult scoreInOrder(List<? extends @Nullable Integer> answers) {
    if (answers.size() > items.size()) {
      throw new IllegalArgumentException(
          name + " has " + items.size() + " items, not " + answers.size());
    }
    var byItem = new HashMap<String, Integer>();
    for (int i = 0; i < answers.size(); i++) {
      Integer answer = answers.get(i);
      if (answer != null) {
        byItem.put(items.get(i).id(), answer);
      }
    }
    return score(byItem);
  }

  /// What the way from a first to a later score means.
  ///
  /// @throws IllegalArgumentException when a score is outside of what the scale can give
  public Change change(BigDecimal first, BigDecimal later) {
    requirePossible(first);
    requirePossible(later);
    return Change.of(change, first, later);
  }

  private void requirePossible(BigDecimal score) {
    if (score.compareTo(scoring.minimum()) < 0 || score.compareTo(scoring.maximum()) > 0) {
      throw new IllegalArgumentException(name + " cannot have the score " + score);
    }
  }

  /// One question.
  ///
  /// @param id its number or name on the form
  /// @param text its text, empty when the licence does not let us ship it
  /// @param loinc its code
  /// @param scored false when it does not count
  /// @param answers the answers allowed
  public record Item(
      String id,
      Optional<String> text,
      Optional<Code> loinc,
      boolean scored,
      List<Option> answers) {
    public Item {
      answers = List.copyOf(answers);
    }

    boolean allows(int value) {
      return answers.stream().anyMatch(option -> option.value() == value);
    }
  }

  /// One answer that can be given.
  ///
  /// @param value what it counts
  /// @param text its text, empty when the licence does not let us ship it
  /// @param code its LOINC answer code
  public record Option(int value, Optional<String> text, Optional<String> code) {}

  /// How the items make a score.
  ///
  /// @param method how
  /// @param minimum the lowest score possible
  /// @param maximum the highest score possible
  /// @param missingAllowed how many scored items may be blank; they are left out, never filled in
  /// @param countAtLeast for [Method#COUNT_AT_LEAST], from which answer an item counts
  public record Scoring(
      Method method,
      BigDecimal minimum,
      BigDecimal maximum,
      int missingAllowed,
      Optional<Integer> countAtLeast) {
    public Scoring {
      if ((method == Method.COUNT_AT_LEAST) != countAtLeast.isPresent()) {
        throw new IllegalArgumentException(method + " does not go with " + countAtLeast);
      }
    }
  }

  /// How items make a score.
  public enum Method {
    SUM,
    MEAN,
    COUNT_AT_LEAST
  }

  /// What a score means, from (inclusive) until (exclusive).
  public record Band(BigDecimal from, BigDecimal until, String band) {}

  /// An answer that somebody must see.
  public record FlagRule(String item, int atLeast, String flag) {}

  /// What a change of score means; what is empty is not published.
  ///
  /// @param reliable points beyond what answering twice would differ by chance
  /// @param response per cent the score must fall
  /// @param remission the score below which there is remission
  /// @param important points that matter to people
  public record ChangeRule(
      Optional<Threshold> reliable,
      Optional<Threshold> response,
      Optional<Threshold> remission,
      Optional<Threshold> important) {
    /// Nothing is published.
    public static final ChangeRule NOTHING_PUBLISHED =
        new ChangeRule(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// A published number.
  ///
  /// @param number the number
  /// @param source where it stands
  /// @param sure false when it rests only on what was recalled or sources disagree
  public record Threshold(BigDecimal number, SourceRef source, boolean sure) {}

  /// What may be done with the text of a scale.
  ///
  /// @param mayShip true when the items may be shipped with the notice
  /// @param notice the notice to show
  /// @param source where the terms stand
  public record Licence(boolean mayShip, String notice, SourceRef source) {}

  /// True when it is asked by this name, in any case.
  public boolean isCalled(String wanted) {
    return name.equalsIgnoreCase(wanted.strip())
        || names.stream().anyMatch(n -> n.equalsIgnoreCase(wanted.strip()));
  }
}
