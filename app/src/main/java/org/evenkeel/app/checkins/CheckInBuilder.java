package org.evenkeel.app.checkins;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenkeel.app.web.TimeWords;
import org.evenkeel.core.scale.RatingScale;
import org.evenkeel.core.scale.ScoreResult;

/// Lays out the check-ins.
final class CheckInBuilder {
  private static final Set<String> FOR_EVERYONE = Set.of("PHQ-9", "GAD-7");

  private CheckInBuilder() {}

  /// Answers given, with when.
  ///
  /// @param scale the scale's name
  record Given(UUID id, String scale, Instant at, Map<String, Integer> answers) {}

  /// Why a scale cannot be answered here; empty when it can.
  static Optional<String> notOffered(RatingScale scale, Optional<SafetyWatch> watch) {
    if (!isForPeopleHere(scale)) {
      return Optional.of(scale.name() + " is answered at the clinic.");
    }
    boolean needsEyes = !scale.safetyItems().isEmpty() || !scale.flags().isEmpty();
    return needsEyes && watch.isEmpty()
        ? Optional.of(
            scale.name()
                + " is not offered here yet: your clinic has not set who reads it and when.")
        : Optional.empty();
  }

  /// True when people fill it in themselves, its text may be shown, and it is for everyone. A
  /// clinic cannot choose further forms yet, and a form about trauma or alcohol is not put before
  /// people whom nobody asked about it.
  private static boolean isForPeopleHere(RatingScale scale) {
    return FOR_EVERYONE.contains(scale.name())
        && scale.licence().mayShip()
        && scale.use().ratedBy() == RatingScale.RatedBy.PERSON;
  }

  static String slug(RatingScale scale) {
    return scale.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  static CheckInView.Overview overview(
      List<RatingScale> scales,
      Optional<SafetyWatch> watch,
      List<Given> given,
      Instant now,
      ZoneId zone) {
    List<CheckInView.Offer> offered = new ArrayList<>();
    List<String> notOffered = new ArrayList<>();
    for (RatingScale scale : scales.stream().filter(CheckInBuilder::isForPeopleHere).toList()) {
      notOffered(scale, watch)
          .ifPresentOrElse(notOffered::add, () -> offered.add(offer(scale, given, now, zone)));
    }
    return new CheckInView.Overview(
        offered,
        notOffered,
        given.stream()
            .sorted(Comparator.comparing(Given::at).reversed())
            .flatMap(one -> named(scales, one.scale()).stream().map(s -> earlier(s, one, zone)))
            .toList());
  }

  private static Optional<RatingScale> named(List<RatingScale> scales, String name) {
    return scales.stream().filter(scale -> scale.isCalled(name)).findFirst();
  }

  private static CheckInView.Offer offer(
      RatingScale scale, List<Given> given, Instant now, ZoneId zone) {
    String last =
        given.stream()
            .filter(one -> scale.isCalled(one.scale()))
            .map(Given::at)
            .max(Comparator.naturalOrder())
            .map(at -> "Last time: " + TimeWords.nearTime(at, now, zone) + ".")
            .orElse("Not answered here yet.");
    return new CheckInView.Offer(
        "/check-ins/" + slug(scale),
        scale.name(),
        scale.title() + ". " + scale.items().size() + " questions. " + last);
  }

  private static CheckInView.Earlier earlier(RatingScale scale, Given given, ZoneId zone) {
    return new CheckInView.Earlier(
        "/check-ins/answers/" + given.id(),
        TimeWords.longDay(LocalDate.ofInstant(given.at(), zone)),
        scale.name() + ": " + inShort(scale.score(given.answers())));
  }

  private static String inShort(ScoreResult result) {
    return switch (result) {
      case ScoreResult.Scored(var total, String band, _) ->
          total.toPlainString() + (band.isEmpty() ? "" : ", " + words(band));
      case ScoreResult.Judged(String band, _) -> band.isEmpty() ? "saved" : words(band);
      case ScoreResult.Undecided(var total, _, _) -> total.toPlainString();
      case ScoreResult.Incomplete(List<String> missing, _) ->
          "saved, " + TimeWords.many(missing.size(), "question") + " left blank, no score";
    };
  }

  private static String words(String band) {
    return band.replace('-', ' ');
  }

  static CheckInView.Form form(
      RatingScale scale, Optional<SafetyWatch> watch, String clientId, Map<String, String> typed) {
    List<CheckInView.Question> questions = new ArrayList<>();
    for (RatingScale.Item item : scale.items()) {
      Map<String, String> choices = new LinkedHashMap<>();
      item.answers()
          .forEach(option ->
              choices.put(
                  String.valueOf(option.value()),
                  option.text().orElse(String.valueOf(option.value()))));
      questions.add(
          new CheckInView.Question(
              "q" + item.id(),
              item.id(),
              item.text().orElse("Question " + item.id()),
              choices,
              typed.getOrDefault("q" + item.id(), "")));
    }
    String lead =
        scale
            .use()
            .instruction()
            .or(() ->
                scale
                    .recall()
                    .map(back ->
                        "Over the last "
                            + span(back)
                            + ", how often have you been bothered by these?"))
            .orElse("Pick the answer that fits best.");
    boolean needsEyes = !scale.flags().isEmpty() || !scale.safetyItems().isEmpty();
    String watched =
        needsEyes
            ? watch
                .map(w ->
                    "Your clinic reads this: %s. Outside of these hours nobody reads it. %s"
                        .formatted(w.hours(), w.fallback()))
                .orElse("")
            : "Nobody reads this right away. Your team can see the score.";
    return new CheckInView.Form(
        scale.name(),
        "/check-ins/" + slug(scale),
        clientId,
        lead,
        watched,
        questions,
        scale.licence().notice());
  }

  private static String span(Period back) {
    long days = LocalDate.EPOCH.plus(back).toEpochDay();
    return days % 7 == 0 ? TimeWords.many(days / 7, "week") : TimeWords.many(days, "day");
  }

  static CheckInView.Result result(
      RatingScale scale,
      Given given,
      List<Given> before,
      Optional<SafetyWatch> watch,
      ZoneId zone) {
    ScoreResult result = scale.score(given.answers());
    List<String> lines = new ArrayList<>();
    String title =
        switch (result) {
          case ScoreResult.Scored(var total, String band, _) -> {
            lines.add(scoreOf(scale, total));
            if (!band.isEmpty()) {
              lines.add("On this form that is called “" + words(band) + "”.");
            }
            last(scale, given, before)
                .ifPresent(earlier -> lines.add(compared(scale, given, earlier, zone)));
            lines.add(
                "A score is one view of how you are. It is not a diagnosis. Yours counts more.");
            yield "Thank you. It is saved.";
          }
          case ScoreResult.Undecided(var total, _, _) -> {
            lines.add(scoreOf(scale, total));
            lines.add("What it means differs from person to person. Your team can tell you.");
            yield "Thank you. It is saved.";
          }
          case ScoreResult.Judged _ -> {
            lines.add("This form has no score. Your team looks at the answers with you.");
            yield "Thank you. It is saved.";
          }
          case ScoreResult.Incomplete(List<String> missing, _) -> {
            lines.add(
                "Left blank: question %s. That is fine, and your answers are kept."
                    .formatted(String.join(", ", missing)));
            lines.add("A score needs all of the questions, so there is none this time.");
            yield "Thank you. Your answers are saved.";
          }
        };
    boolean eyes = !result.flags().isEmpty();
    return new CheckInView.Result(
        scale.name(),
        title,
        lines,
        eyes,
        eyes
            ? watch
                .map(w ->
                    "Your clinic was told, and looks at it in these hours: %s. %s"
                        .formatted(w.hours(), w.fallback()))
                .orElse("Your clinic was told.")
            : "",
        result instanceof ScoreResult.Incomplete ? "/check-ins/" + slug(scale) : "");
  }

  private static String scoreOf(RatingScale scale, BigDecimal total) {
    return "Your score is %s of %s."
        .formatted(total.toPlainString(), scale.scoring().maximum().toPlainString());
  }

  private static Optional<Given> last(RatingScale scale, Given given, List<Given> all) {
    return all.stream()
        .filter(one -> scale.isCalled(one.scale()) && one.at().isBefore(given.at()))
        .filter(one -> scale.score(one.answers()) instanceof ScoreResult.Scored)
        .max(Comparator.comparing(Given::at));
  }

  private static String compared(RatingScale scale, Given now, Given earlier, ZoneId zone) {
    if (!(scale.score(earlier.answers()) instanceof ScoreResult.Scored before)
        || !(scale.score(now.answers()) instanceof ScoreResult.Scored today)) {
      return "";
    }
    int way = today.total().compareTo(before.total());
    String day = TimeWords.day(LocalDate.ofInstant(earlier.at(), zone));
    return "It was %s on %s%s."
        .formatted(
            before.total().toPlainString(),
            day,
            way == 0 ? ", the same" : way < 0 ? ", and is lower now" : ", and is higher now");
  }
}
