package org.evenkeel.app.journaling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.app.web.FormErrors;
import org.evenkeel.core.journal.Feeling;
import org.evenkeel.core.journal.JournalEntry;
import org.evenkeel.core.journal.Level;
import org.evenkeel.core.journal.SideEffect;
import org.evenkeel.core.regimen.ItemId;

/// The journal form as it was typed.
///
/// @param fields every field by name; what is absent was left out
public record JournalForm(Map<String, String> fields) {
  /// How many side effects one page takes.
  public static final int EFFECTS = 2;

  private static final int MOST_WORDS = 4000;
  private static final BigDecimal DAY = BigDecimal.valueOf(24);

  /// An empty form.
  public static final JournalForm EMPTY = new JournalForm(Map.of());

  public JournalForm {
    fields = Map.copyOf(fields);
  }

  /// A field as typed, empty when left out.
  public String of(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  /// The page it makes; empty when something has to be looked at, which `errors` then says.
  ///
  /// @param items the medicines a side effect may be put down to
  Optional<JournalEntry> read(Set<ItemId> items, FormErrors errors) {
    Map<Feeling, Level> feelings = new EnumMap<>(Feeling.class);
    for (Feeling feeling : Feeling.values()) {
      if (of("even").equals("yes")) {
        feelings.put(feeling, new Level(0));
      } else {
        level(feeling.word(), errors).ifPresent(level -> feelings.put(feeling, level));
      }
    }
    Optional<Level> energy = level("energy", errors);
    Optional<Level> cravings = level("cravings", errors);
    Optional<BigDecimal> sleep = sleep(errors);
    List<SideEffect> effects = new ArrayList<>();
    for (int i = 1; i <= EFFECTS; i++) {
      effect(i, items, errors).ifPresent(effects::add);
    }
    String words = of("words");
    if (words.length() > MOST_WORDS) {
      errors.add("words", "Your words are longer than fits: " + MOST_WORDS + " letters at most.");
    }
    if (errors.isEmpty()
        && feelings.isEmpty()
        && energy.isEmpty()
        && cravings.isEmpty()
        && sleep.isEmpty()
        && effects.isEmpty()
        && words.isEmpty()) {
      errors.add("low", "Pick at least one thing, or write a few words.");
    }
    return errors.isEmpty()
        ? Optional.of(
            new JournalEntry(
                feelings,
                energy,
                sleep,
                effects,
                cravings,
                words.isEmpty() ? Optional.empty() : Optional.of(words)))
        : Optional.empty();
  }

  private Optional<Level> level(String field, FormErrors errors) {
    return switch (of(field)) {
      case "" -> Optional.empty();
      case "0", "1", "2", "3", "4" -> Optional.of(new Level(Integer.parseInt(of(field))));
      default -> {
        errors.add(field, "Pick one of the answers.");
        yield Optional.empty();
      }
    };
  }

  private Optional<BigDecimal> sleep(FormErrors errors) {
    String typed = of("sleep").replace(',', '.').replace("½", ".5");
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    try {
      BigDecimal hours = new BigDecimal(typed);
      if (typed.length() <= 5 && hours.signum() >= 0 && hours.compareTo(DAY) <= 0) {
        return Optional.of(hours);
      }
    } catch (NumberFormatException _) {
      // said below
    }
    errors.add("sleep", "Write the hours you slept as a number from 0 to 24, like 7.5.");
    return Optional.empty();
  }

  private Optional<SideEffect> effect(int number, Set<ItemId> items, FormErrors errors) {
    String what = of("effect-" + number);
    if (what.isEmpty()) {
      return Optional.empty();
    }
    String medicine = of("medicine-" + number);
    Optional<ItemId> item = items.stream().filter(id -> id.value().equals(medicine)).findFirst();
    return switch (of("severity-" + number)) {
      case "mild", "moderate", "severe" ->
          Optional.of(
              new SideEffect(
                  what,
                  SideEffect.Severity.parse(of("severity-" + number)),
                  item,
                  Optional.empty()));
      default -> {
        errors.add("severity-" + number, "Say how bad “" + what + "” is.");
        yield Optional.empty();
      }
    };
  }
}
