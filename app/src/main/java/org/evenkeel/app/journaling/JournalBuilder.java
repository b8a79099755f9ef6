package org.evenkeel.app.journaling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenkeel.app.web.TimeWords;
import org.evenkeel.core.journal.Feeling;
import org.evenkeel.core.journal.JournalEntry;
import org.evenkeel.core.journal.Level;
import org.evenkeel.core.regimen.Regimen;
import org.evenkeel.core.regimen.RegimenItem;

/// Lays out the journal.
final class JournalBuilder {
  private static final int EARLIER = 10;
  private static final int EVENING = 17;
  private static final List<JournalView.Question> QUESTIONS =
      List.of(
          new JournalView.Question(Feeling.LOW.word(), "Low", "low"),
          new JournalView.Question(Feeling.HIGH.word(), "High", "high"),
          new JournalView.Question(Feeling.IRRITABLE.word(), "Irritable", "edgy"),
          new JournalView.Question(Feeling.ANXIOUS.word(), "Anxious", "worry"));

  private JournalBuilder() {}

  /// A page as written, with when.
  record Written(Instant at, JournalEntry entry) {}

  static JournalView of(
      List<Written> pages,
      Regimen regimen,
      JournalForm form,
      String clientId,
      boolean saved,
      Instant now,
      ZoneId zone,
      boolean namesHidden) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    return new JournalView(
        clientId,
        TimeWords.weekday(today)
            + ", "
            + TimeWords.time(now, zone)
            + ". Pick what fits, then save.",
        now.atZone(zone).getHour() >= EVENING,
        QUESTIONS,
        medicines(regimen, namesHidden),
        form,
        saved,
        pages.stream()
            .sorted(Comparator.comparing(Written::at).reversed())
            .limit(EARLIER)
            .map(page -> page(page, regimen, now, zone, namesHidden))
            .toList());
  }

  private static Map<String, String> medicines(Regimen regimen, boolean hidden) {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("", "I do not know");
    for (RegimenItem item : regimen.items()) {
      choices.put(item.id().value(), name(item, regimen, hidden));
    }
    return choices;
  }

  private static String name(RegimenItem item, Regimen regimen, boolean hidden) {
    return hidden ? "Medicine " + (regimen.items().indexOf(item) + 1) : item.medicine().name();
  }

  private static JournalView.Page page(
      Written page, Regimen regimen, Instant now, ZoneId zone, boolean hidden) {
    String when = TimeWords.nearTime(page.at(), now, zone);
    LocalDate day = LocalDate.ofInstant(page.at(), zone);
    if (day.equals(LocalDate.ofInstant(now, zone))) {
      when = "Today, " + when;
    }
    return new JournalView.Page(
        when.substring(0, 1).toUpperCase(Locale.ROOT) + when.substring(1),
        words(page.entry(), regimen, hidden));
  }

  /// A page in a line or two: `Anxious, a lot. Slept 5.5 hours.`
  static String words(JournalEntry entry, Regimen regimen, boolean hidden) {
    List<String> parts = new ArrayList<>();
    boolean even =
        entry.feelings().size() == Feeling.values().length
            && entry.feelings().values().stream().allMatch(level -> level.value() == 0);
    if (even) {
      parts.add("Even");
    } else {
      for (JournalView.Question question : QUESTIONS) {
        entry
            .feeling(Feeling.parse(question.field()))
            .filter(level -> level.value() > 0)
            .ifPresent(level -> parts.add(question.label() + ", " + amount(level)));
      }
    }
    entry
        .energy()
        .ifPresent(level ->
            parts.add(
                "Energy: "
                    + JournalView.ENERGY.get(level.value()).label().toLowerCase(Locale.ROOT)));
    entry.sleepHours().ifPresent(hours -> parts.add("Slept " + hours.toPlainString() + " hours"));
    entry.cravings().ifPresent(level -> parts.add("Cravings: " + amount(level)));
    entry
        .sideEffects()
        .forEach(effect ->
            parts.add(
                effect.what()
                    + " ("
                    + severity(effect.severity().word())
                    + effect
                        .item()
                        .flatMap(regimen::item)
                        .map(item -> ", maybe " + name(item, regimen, hidden))
                        .orElse("")
                    + ")"));
    entry.note().ifPresent(parts::add);
    if (parts.isEmpty()) {
      parts.add("None of the moods asked about");
    }
    return String.join(". ", parts);
  }

  private static String amount(Level level) {
    return switch (level.value()) {
      case 0 -> "not at all";
      case 1 -> "a little";
      case 2 -> "some";
      case 3 -> "a lot";
      default -> "as much as can be";
    };
  }

  private static String severity(String word) {
    return JournalView.SEVERITY.stream()
        .filter(choice -> choice.value().equals(word))
        .map(choice -> choice.label().toLowerCase(Locale.ROOT).replaceFirst("^i ", "I "))
        .findFirst()
        .orElse(word);
  }
}
