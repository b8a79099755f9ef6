package org.evenkeel.core.journal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person wrote about how they are. Nothing in it is required but something.
///
/// What was not answered is absent, never zero.
///
/// @param feelings how low, high, irritable, anxious, each apart
/// @param energy how much energy
/// @param sleepHours hours slept in the night before
/// @param sideEffects what is unwanted
/// @param cravings how strong cravings are
/// @param note in the person's words
public record JournalEntry(
    Map<Feeling, Level> feelings,
    Optional<Level> energy,
    Optional<BigDecimal> sleepHours,
    List<SideEffect> sideEffects,
    Optional<Level> cravings,
    Optional<String> note) {

  private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);

  public JournalEntry {
    feelings = Map.copyOf(feelings);
    sideEffects = List.copyOf(sideEffects);
    note = note.map(String::strip).filter(text -> !text.isEmpty());
    sleepHours = sleepHours.map(JournalEntry::hours);
    if (feelings.isEmpty()
        && energy.isEmpty()
        && sleepHours.isEmpty()
        && sideEffects.isEmpty()
        && cravings.isEmpty()
        && note.isEmpty()) {
      throw new IllegalArgumentException("an empty page is not kept");
    }
  }

  /// A page with moods only.
  public static JournalEntry of(Map<Feeling, Level> feelings) {
    return new JournalEntry(
        feelings,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /// A page with a note only.
  public static JournalEntry note(String text) {
    return new JournalEntry(
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(text));
  }

  /// How much of a feeling; empty when it was not answered.
  public Optional<Level> feeling(Feeling feeling) {
    return Optional.ofNullable(feelings.get(feeling));
  }

  private static BigDecimal hours(BigDecimal hours) {
    if (hours.signum() < 0 || hours.compareTo(HOURS_OF_A_DAY) > 0) {
      throw new IllegalArgumentException("nobody sleeps " + hours.toPlainString() + " hours a day");
    }
    return hours.signum() == 0 ? BigDecimal.ZERO : hours.stripTrailingZeros();
  }
}
