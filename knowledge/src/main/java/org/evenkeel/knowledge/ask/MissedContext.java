package org.evenkeel.knowledge.ask;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evenkeel.core.missed.MissedQuestion;
import org.evenkeel.core.missed.MissedQuestion.Others;
import org.evenkeel.core.quantity.Mass;
import org.evenkeel.knowledge.content.Tree;
import org.jspecify.annotations.Nullable;

/// What somebody says about a missed dose, read from named values.
///
/// @param names reads the names of other medicines
public record MissedContext(NamedMedicines names) {

  private static final Pattern DAYS_AND_TIME =
      Pattern.compile(
          "P(?=.)(?:([0-9]{1,4})W)?(?:([0-9]{1,5})D)?(?:T(?=.)(?:([0-9]{1,5})H)?(?:([0-9]{1,6})M)?)?");

  /// The question.
  ///
  /// @param since ISO 8601 time since the last dose, such as `P2DT3H`
  /// @param context `phase`, `doseNumber`, `lastDose`, `dosesMissed`, `with`, `answered`
  /// @throws IllegalArgumentException naming what cannot be read
  public MissedQuestion question(Optional<String> since, Tree context) {
    return new MissedQuestion(
        since.map(MissedContext::span),
        context.maybe("phase").map(MissedContext::phase),
        count(context, "doseNumber"),
        Question.at("context.lastDose", () -> context.maybe("lastDose").map(Mass::parse)),
        count(context, "dosesMissed"),
        context.has("with") ? Optional.of(others(context.texts("with"))) : Optional.empty(),
        context.tree("answered").map(MissedContext::numbers).orElse(Map.of()));
  }

  private static Optional<Integer> count(Tree context, String key) {
    Optional<Integer> number = context.whole(key);
    if (number.isPresent() && number.get() < 0) {
      throw new IllegalArgumentException("context." + key + ": cannot be below zero");
    }
    return number;
  }

  private static String phase(String word) {
    if (!word.equals("initiation") && !word.equals("maintenance")) {
      throw new IllegalArgumentException(
          "context.phase: \"" + word + "\" is neither initiation nor maintenance");
    }
    return word;
  }

  /// Reads a time such as `P50D`, `PT26H` or `P2DT3H`; months and years have no fixed length and
  /// are refused.
  ///
  /// @throws IllegalArgumentException when it is no such time
  static Duration span(String text) {
    var matcher = DAYS_AND_TIME.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "sinceLastDose: \"" + text + "\" is not a time such as P2DT3H");
    }
    try {
      return Duration.ofDays(7L * number(matcher.group(1)) + number(matcher.group(2)))
          .plusHours(number(matcher.group(3)))
          .plusMinutes(number(matcher.group(4)));
    } catch (DateTimeException | ArithmeticException tooLong) {
      throw new IllegalArgumentException("sinceLastDose: \"" + text + "\" is too long", tooLong);
    }
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  private Others others(List<String> texts) {
    NamedMedicines.Others others = names.others(texts);
    return new Others(others.known(), others.unknown());
  }

  private static Map<String, BigDecimal> numbers(Tree answered) {
    Map<String, BigDecimal> numbers = new HashMap<>();
    answered.keys().forEach(name -> answered.number(name).ifPresent(n -> numbers.put(name, n)));
    return numbers;
  }
}
