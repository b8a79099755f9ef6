package org.evenkeel.app.sample;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.chart.Payload;
import org.evenkeel.core.journal.Feeling;
import org.evenkeel.core.journal.JournalEntry;
import org.evenkeel.core.journal.Level;
import org.evenkeel.core.journal.SideEffect;
import org.evenkeel.core.regimen.ItemId;

/// What the person of a portrait writes of their own: pages of the journal, and answers to
/// questionnaires.
final class Diary {
  private static final int A_LOT = 3;

  private final Portrait portrait;
  private final Cast cast;
  private final Span span;
  private final Pen pen;
  private final Moods moods;

  Diary(Portrait portrait, Cast cast, Span span, Pen pen, Moods moods) {
    this.portrait = portrait;
    this.cast = cast;
    this.span = span;
    this.pen = pen;
    this.moods = moods;
  }

  /// Writes all of it down.
  void write() {
    journal();
    portrait.scales().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> questionnaire(each.getKey(), each.getValue()));
  }

  /// Whether the person writes nothing at all that day.
  private boolean silent(LocalDate day) {
    return portrait.courses().stream().anyMatch(course -> course.habit().isSilent(day));
  }

  private void journal() {
    Chance chance = pen.chance("journal");
    Optional<Mood> cravings =
        portrait.cravings().map(course -> Mood.of(course, span.length(), pen.chance("cravings")));
    String lastNote = "";
    for (int index = 1; index < span.length(); index++) {
      LocalDate day = span.day(index);
      boolean writes = chance.happens(portrait.writes());
      Optional<String> special = Optional.ofNullable(portrait.days().get(day));
      if (special.isEmpty() && (!writes || silent(day))) {
        continue;
      }
      Optional<String> note = special;
      if (special.isEmpty() && chance.happens(0.3)) {
        List<List<String>> parts = portrait.notes();
        List<String> part = parts.get(index * parts.size() / span.length());
        String drawn = chance.oneOf(part);
        note = drawn.equals(lastNote) ? Optional.empty() : Optional.of(drawn);
        lastNote = drawn;
      }
      Instant when = pen.at(day, LocalTime.of(19, 30)).plus(Duration.ofMinutes(chance.below(170)));
      pen.write(
          when,
          when,
          cast.person(),
          new Payload.JournalWritten(page(day, index, note, cravings, chance)));
    }
  }

  private JournalEntry page(
      LocalDate day, int index, Optional<String> note, Optional<Mood> cravings, Chance chance) {
    Map<Feeling, Level> feelings = new EnumMap<>(Feeling.class);
    feelings.put(Feeling.LOW, level(moods.low().on(index), chance));
    feelings.put(Feeling.HIGH, level(moods.high().on(index), chance));
    feelings.put(Feeling.ANXIOUS, level(moods.anxious().on(index), chance));
    feelings.put(
        Feeling.IRRITABLE,
        level(
            (moods.low().on(index) + moods.anxious().on(index) + 2 * moods.high().on(index)) / 3.2,
            chance));
    double hours =
        portrait.sleep()
            - moods.anxious().on(index) / 9
            - moods.high().on(index) / 5
            + chance.normal() * 0.6;
    BigDecimal slept =
        BigDecimal.valueOf(Math.round(Math.clamp(hours, 2.5, 11) * 2)).divide(BigDecimal.TWO);
    List<SideEffect> troubles =
        portrait.sideEffects().stream()
            .filter(trouble ->
                !day.isBefore(trouble.from())
                    && day.isBefore(trouble.from().plusDays(trouble.days())))
            .filter(_ -> chance.happens(0.7))
            .map(trouble -> trouble(trouble, day))
            .toList();
    Level energy = level(20 - moods.low().on(index) + moods.high().on(index) / 2, chance);
    return new JournalEntry(
        feelings,
        Optional.of(energy),
        Optional.of(slept),
        troubles,
        cravings.map(mood -> level(mood.on(index), chance)),
        note);
  }

  private static SideEffect trouble(Portrait.Trouble trouble, LocalDate day) {
    boolean fresh = day.isBefore(trouble.from().plusDays(trouble.days() / 3));
    return new SideEffect(
        trouble.what(),
        fresh ? SideEffect.Severity.MODERATE : SideEffect.Severity.MILD,
        Optional.of(new ItemId(trouble.item())),
        Optional.of(trouble.from()));
  }

  /// As the page asks it: not at all, a little, some, a lot.
  private static Level level(double strength, Chance chance) {
    return new Level(Math.clamp(Math.round(strength / 5.5 + chance.normal() * 0.35), 0, A_LOT));
  }

  private void questionnaire(String scale, int everyDays) {
    Chance chance = pen.chance("scale/" + scale);
    boolean depression = scale.equals("PHQ-9");
    int items = depression ? 8 : 7;
    for (LocalDate day : Span.every(everyDays, span.day(1), span.today())) {
      LocalDate when = day.plusDays(chance.below(3));
      int minute = chance.below(150);
      double strength =
          depression
              ? moods.low().lately(span.index(when))
              : moods.anxious().lately(span.index(when)) * 21 / 27;
      int total = Math.clamp(Math.round(strength + chance.normal() * 0.9), 0, items * 3);
      Map<String, Integer> answers = answers(total, items, chance);
      if (depression) {
        answers.put("9", 0);
        answers.put("10", Math.min(3, total / 6));
      }
      boolean answered = span.index(when) < 40 || chance.happens(0.9);
      if (answered && when.isBefore(span.today()) && !silent(when)) {
        Instant at = pen.at(when, LocalTime.of(18, 0)).plus(Duration.ofMinutes(minute));
        pen.write(at, at, cast.person(), new Payload.ScoreAnswered(scale, answers));
      }
    }
  }

  /// Answers from 0 to 3 that add up to the total.
  private static Map<String, Integer> answers(int total, int items, Chance chance) {
    int[] given = new int[items];
    for (int left = total; left > 0; left--) {
      int item = chance.below(items);
      while (given[item] == 3) {
        item = (item + 1) % items;
      }
      given[item]++;
    }
    Map<String, Integer> answers = new HashMap<>();
    for (int item = 0; item < items; item++) {
      answers.put(Integer.toString(item + 1), given[item]);
    }
    return answers;
  }
}
