package org.evenkeel.core.scale;

import java.math.BigDecimal;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.person.Known;
import org.evenkeel.core.person.Sex;
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
/// @param parts what else it says: outcomes that are no range of scores, part scores, criteria
/// @param flags answers that must be seen by somebody
/// @param safetyItems items whose blank is itself a flag
/// @param change what a change of score means
/// @param use who fills it in, and about whom
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
    Parts parts,
    List<FlagRule> flags,
    Set<String> safetyItems,
    ChangeRule change,
    Use use,
    Optional<Period> recall,
    Optional<Period> minimumInterval,
    String validatedFor,
    Licence licence,
    List<SourceRef> sources,
    Review review) {

  private static final String CAN_ANSWER = "canAnswer";

  public RatingScale {
    names = List.copyOf(names);
    items = List.copyOf(items);
    bands = List.copyOf(bands);
    flags = List.copyOf(flags);
    safetyItems = Set.copyOf(safetyItems);
    sources = List.copyOf(sources);
    requireWholeRange(name, scoring, bands);
    Set<String> ids = requireOnce(name, items);
    requireItems(name, ids, safetyItems);
    requireItems(name, ids, flags.stream().map(FlagRule::item).toList());
    for (Subscale subscale : parts.subscales()) {
      requireItems(name, ids, subscale.items());
    }
    for (Criterion criterion : parts.everyCriterion()) {
      requireItems(name, ids, criterion.namedItems());
      for (String subscale : criterion.namedParts()) {
        parts.subscale(subscale);
      }
    }
  }

  /// The ids and other names of the items, each of which stands there once. A question that is only
  /// put after another comes after it.
  private static Set<String> requireOnce(String name, List<Item> items) {
    var ids = new HashSet<String>();
    for (Item item : items) {
      item.asked().when().ifPresent(when -> requireItems(name, ids, when.namedItems()));
      for (String id : item.names().toList()) {
        if (!ids.add(id)) {
          throw new IllegalArgumentException(name + ": item " + id + " stands there twice");
        }
      }
    }
    return ids;
  }

  private static void requireItems(String name, Set<String> ids, Iterable<String> wanted) {
    for (String id : wanted) {
      if (!ids.contains(id)) {
        throw new IllegalArgumentException(name + ": no item " + id);
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

  /// What a filled-in form amounts to, when nothing is known of the person. An item that is not in
  /// the map is blank.
  ///
  /// @throws IllegalArgumentException when an item is not of this scale or an answer not of the
  ///   item
  public ScoreResult score(Map<String, Integer> answers) {
    return score(answers, Respondent.UNKNOWN);
  }

  /// What a filled-in form amounts to for this person. An item that is not in the map is blank.
  ///
  /// When the sex is not known, or neither word fits, it amounts to what holds for either sex, if
  /// anything does.
  ///
  /// @throws IllegalArgumentException when an item is not of this scale or an answer not of the
  ///   item
  public ScoreResult score(Map<String, Integer> answers, Respondent who) {
    Map<String, Integer> given = Map.copyOf(answers);
    ScoreResult result =
        who.sex() instanceof Known.Is<Sex>(var sex) && sex != Sex.OTHER
            ? new ScoreSheet(this, given, sex).score()
            : EitherSex.agreed(
                new ScoreSheet(this, given, Sex.FEMALE).score(),
                new ScoreSheet(this, given, Sex.MALE).score());
    return use.needsAnswers() && who.cannotAnswer()
        ? new ScoreResult.Incomplete(List.of(CAN_ANSWER), result.flags())
        : result;
  }

  /// What a filled-in form says beside its total.
  ///
  /// When the sex is not known, or neither word fits, it says what holds for either sex.
  ///
  /// @throws IllegalArgumentException when an item is not of this scale or an answer not of the
  ///   item
  public ScoreDetails details(Map<String, Integer> answers, Respondent who) {
    Map<String, Integer> given = Map.copyOf(answers);
    return who.sex() instanceof Known.Is<Sex>(var sex) && sex != Sex.OTHER
        ? new ScoreSheet(this, given, sex).details()
        : EitherSex.agreed(
            new ScoreSheet(this, given, Sex.FEMALE).details(),
            new ScoreSheet(this, given, Sex.MALE).details());
  }

  /// The item of an id or another name, in any case.
  public Optional<Item> item(String wanted) {
    return items.stream()
        .filter(item -> item.names().anyMatch(wanted.strip()::equalsIgnoreCase))
        .findFirst();
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
    if (scoring.method() == Method.NONE) {
      throw new IllegalArgumentException(name + " has no total to compare");
    }
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
  /// @param text its text, or a short label of ours when the licence does not let us ship it
  /// @param loinc its code
  /// @param scored false when it does not count
  /// @param reversed true when its highest answer scores lowest
  /// @param countsFrom for [Method#COUNT_AT_LEAST], from which points this item counts, when that
  ///   differs from the others
  /// @param asked to whom the question is put
  /// @param also other names it is answered by
  /// @param answers the answers allowed
  public record Item(
      String id,
      Optional<String> text,
      Optional<Code> loinc,
      boolean scored,
      boolean reversed,
      Optional<Integer> countsFrom,
      Criterion.Asked asked,
      List<String> also,
      List<Option> answers) {
    public Item {
      also = List.copyOf(also);
      answers = List.copyOf(answers);
    }

    /// An item that is asked of everyone and scores as it is answered.
    public Item(
        String id,
        Optional<String> text,
        Optional<Code> loinc,
        boolean scored,
        List<Option> answers) {
      this(
          id,
          text,
          loinc,
          scored,
          false,
          Optional.empty(),
          Criterion.Asked.ALWAYS,
          List.of(),
          answers);
    }

    Stream<String> names() {
      return Stream.concat(Stream.of(id), also.stream());
    }

    boolean allows(int value) {
      return answers.stream().anyMatch(option -> option.value() == value);
    }

    /// What an answer scores.
    int points(int value) {
      if (!reversed) {
        return value;
      }
      int lowest = answers.stream().mapToInt(Option::value).min().orElse(0);
      int highest = answers.stream().mapToInt(Option::value).max().orElse(0);
      return lowest + highest - value;
    }

    /// The answer called so, in any case, such as `Y` or `Yes`.
    public Optional<Integer> called(String word) {
      return answers.stream()
          .filter(option -> option.isCalled(word.strip()))
          .findFirst()
          .map(Option::value);
    }
  }

  /// One answer that can be given.
  ///
  /// @param value its number
  /// @param text its text, empty when the licence does not let us ship it
  /// @param code its LOINC answer code
  /// @param also other words for it
  public record Option(int value, Optional<String> text, Optional<String> code, List<String> also) {
    public Option {
      also = List.copyOf(also);
    }

    /// An answer without other words for it.
    public Option(int value, Optional<String> text, Optional<String> code) {
      this(value, text, code, List.of());
    }

    private boolean isCalled(String word) {
      return Stream.concat(text.stream(), also.stream()).anyMatch(word::equalsIgnoreCase);
    }
  }

  /// How the items make a score.
  ///
  /// @param method how
  /// @param minimum the lowest score possible
  /// @param maximum the highest score possible
  /// @param missing what a blank item does
  /// @param countAtLeast for [Method#COUNT_AT_LEAST], from which points an item counts
  /// @param times what the result is multiplied with, usually 1
  public record Scoring(
      Method method,
      BigDecimal minimum,
      BigDecimal maximum,
      Missing missing,
      Optional<Integer> countAtLeast,
      int times) {
    public Scoring {
      if ((method == Method.COUNT_AT_LEAST) != countAtLeast.isPresent()) {
        throw new IllegalArgumentException(method + " does not go with " + countAtLeast);
      }
    }

    /// A score that leaves out so many blank items and is not multiplied.
    public Scoring(
        Method method,
        BigDecimal minimum,
        BigDecimal maximum,
        int missingAllowed,
        Optional<Integer> countAtLeast) {
      this(method, minimum, maximum, new Missing(missingAllowed, false), countAtLeast, 1);
    }
  }

  /// What blank items do. They are never filled in.
  ///
  /// @param allowed how many scored items may be blank
  /// @param prorated true when the instrument says to raise the sum by the share of items that are
  ///   blank, rounded to a whole number; then no safety item may be among them
  public record Missing(int allowed, boolean prorated) {}

  /// How items make a score.
  public enum Method {
    SUM,
    MEAN,
    COUNT_AT_LEAST,
    /// There is no total, only an outcome or the scores of parts.
    NONE
  }

  /// What a form says that is no range of its total.
  ///
  /// @param outcomes what the form amounts to, the first that holds
  /// @param otherwise what it amounts to when none of them holds; empty when there are none
  /// @param subscales parts with a score of their own
  /// @param criteria what else holds or does not
  public record Parts(
      List<Criterion.Outcome> outcomes,
      String otherwise,
      List<Subscale> subscales,
      List<Criterion.Named> criteria) {
    /// The form has a total and nothing else.
    public static final Parts NONE = new Parts(List.of(), "", List.of(), List.of());

    public Parts {
      outcomes = List.copyOf(outcomes);
      subscales = List.copyOf(subscales);
      criteria = List.copyOf(criteria);
    }

    List<Criterion> everyCriterion() {
      return Stream.concat(
              outcomes.stream().map(Criterion.Outcome::when),
              criteria.stream().map(Criterion.Named::when))
          .toList();
    }

    Subscale subscale(String name) {
      return subscales.stream()
          .filter(subscale -> subscale.name().equals(name))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no subscale " + name));
    }
  }

  /// A part of the form with a score of its own.
  ///
  /// @param name its name
  /// @param items its items
  /// @param countAtLeast from which points an item counts; empty when the points are added up
  public record Subscale(String name, List<String> items, Optional<Integer> countAtLeast) {
    public Subscale {
      items = List.copyOf(items);
    }
  }

  /// Who fills a form in, and about whom.
  ///
  /// @param ratedBy who fills it in
  /// @param instruction the sentence that stands above the questions
  /// @param ages the ages it was tested at
  /// @param needsAnswers true when it means nothing of someone who cannot answer
  public record Use(
      RatedBy ratedBy, Optional<String> instruction, Optional<Ages> ages, boolean needsAnswers) {
    /// The person fills it in, at any age.
    public static final Use ANYONE =
        new Use(RatedBy.PERSON, Optional.empty(), Optional.empty(), false);
  }

  /// Who fills a form in.
  public enum RatedBy {
    PERSON,
    CLINICIAN,
    PARENT,
    TEACHER
  }

  /// Ages in years.
  ///
  /// @param from the youngest, inclusive
  /// @param until the first age beyond; empty when there is none
  public record Ages(int from, Optional<Integer> until) {
    /// True when someone of this age is among them.
    public boolean include(int age) {
      return age >= from && until.filter(end -> age >= end).isEmpty();
    }
  }

  /// What a score means, from (inclusive) until (exclusive).
  public record Band(BigDecimal from, BigDecimal until, String band) {}

  /// An answer that somebody must see.
  public record FlagRule(String item, int atLeast, String flag) {}

  /// What a change of score means; what is empty is not published.
  ///
  /// @param better in which direction the person is better
  /// @param reliable points beyond what answering twice would differ by chance
  /// @param response how far the score must move for the better
  /// @param remission the score on whose better side there is remission: below it when lower is
  ///   better, at or above it when higher is
  /// @param important points that matter to people
  public record ChangeRule(
      Better better,
      Optional<Threshold> reliable,
      Optional<Response> response,
      Optional<Threshold> remission,
      Optional<Threshold> important) {
    /// Nothing is published.
    public static final ChangeRule NOTHING_PUBLISHED =
        new ChangeRule(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// Lower is better, and a response is a share of the first score, in per cent.
    public ChangeRule(
        Optional<Threshold> reliable,
        Optional<Threshold> response,
        Optional<Threshold> remission,
        Optional<Threshold> important) {
      this(Better.LOWER, reliable, response.map(Response.Share::new), remission, important);
    }
  }

  /// In which direction the person is better.
  public enum Better {
    LOWER,
    HIGHER
  }

  /// How far a score must move for the better to count as a response.
  public sealed interface Response {
    /// The published number.
    Threshold threshold();

    /// By a share of the first score, in per cent.
    record Share(Threshold threshold) implements Response {}

    /// By points.
    record Points(Threshold threshold) implements Response {}
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

  /// The outcomes of its parts.
  List<Criterion.Outcome> outcomes() {
    return parts.outcomes();
  }

  /// True when it is asked by this name, in any case, whatever stands between letters and digits.
  public boolean isCalled(String wanted) {
    String bare = bare(wanted);
    return bare(name).equals(bare) || names.stream().anyMatch(n -> bare(n).equals(bare));
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
