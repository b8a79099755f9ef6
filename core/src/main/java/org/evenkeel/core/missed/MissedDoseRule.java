package org.evenkeel.core.missed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.medication.Selector;
import org.evenkeel.core.person.Bounds;
import org.evenkeel.core.quantity.Mass;

/// What to do when a dose of one product was missed. The cases are read in order; the first that
/// fits answers.
///
/// @param id the path of the rule in the knowledge, such as `missed/clozapine`
/// @param version the version of the knowledge it came with
/// @param of which medicines or products
/// @param names names it is asked by, in any case
/// @param needs context words that must be said before any case is read, such as `sinceLastDose`
/// @param interval the planned gap between two doses
/// @param cases the cases
/// @param daily what a person does within the day, when there is such a rule
/// @param region where it holds
/// @param review when written, by whom signed
public record MissedDoseRule(
    String id,
    String version,
    Selector of,
    List<String> names,
    Set<String> needs,
    Duration interval,
    List<MissedCase> cases,
    Optional<Daily> daily,
    String region,
    Review review) {

  public MissedDoseRule {
    names = List.copyOf(names);
    needs = Set.copyOf(needs);
    cases = List.copyOf(cases);
    if (cases.isEmpty()) {
      throw new IllegalArgumentException(id + " has no case");
    }
  }

  /// One line of the table.
  ///
  /// @param when when it fits
  /// @param action what to do
  /// @param why for clinicians
  /// @param plain for the person
  /// @param details further facts by name, such as `restartAt`
  /// @param sources where it stands
  /// @param sure false when it rests only on what was recalled
  public record MissedCase(
      When when,
      MissedAction action,
      String why,
      String plain,
      Map<String, String> details,
      List<SourceRef> sources,
      boolean sure) {
    public MissedCase {
      details = Map.copyOf(details);
      sources = List.copyOf(sources);
      if (action == MissedAction.NOT_KNOWN) {
        throw new IllegalArgumentException("not-known is never the action of a case");
      }
    }
  }

  /// When a case fits: every part that is given must hold.
  ///
  /// @param phases `initiation`, `maintenance`; empty for any
  /// @param sinceFrom time since the last dose, from (inclusive)
  /// @param sinceUntil time since the last dose, until (exclusive); empty for ever
  /// @param lastDoses the last dose is one of these; empty for any
  /// @param doseNumbers the dose that is due has one of these numbers; empty for any
  /// @param dosesMissed how many doses were missed
  /// @param with another medicine is taken
  /// @param without no such other medicine is taken
  /// @param answered answers to questions asked first, by name, such as `opioidFreeDays`
  /// @param onlyIfSaid true when the case is passed over, not left open, where what it asks for was
  ///   not said; a later case then asks in another way
  public record When(
      Set<String> phases,
      Optional<Duration> sinceFrom,
      Optional<Duration> sinceUntil,
      Set<Mass> lastDoses,
      Set<Integer> doseNumbers,
      Optional<Bounds> dosesMissed,
      Optional<Selector> with,
      Optional<Selector> without,
      Map<String, Bounds> answered,
      boolean onlyIfSaid) {
    public When {
      phases = Set.copyOf(phases);
      lastDoses = Set.copyOf(lastDoses);
      doseNumbers = Set.copyOf(doseNumbers);
      answered = Map.copyOf(answered);
    }

    /// A case that is left open where what it asks for was not said.
    public When(
        Set<String> phases,
        Optional<Duration> sinceFrom,
        Optional<Duration> sinceUntil,
        Set<Mass> lastDoses,
        Set<Integer> doseNumbers,
        Optional<Bounds> dosesMissed,
        Optional<Selector> with,
        Optional<Selector> without,
        Map<String, Bounds> answered) {
      this(
          phases,
          sinceFrom,
          sinceUntil,
          lastDoses,
          doseNumbers,
          dosesMissed,
          with,
          without,
          answered,
          false);
    }
  }

  /// What a person does about a late dose within the day.
  ///
  /// @param takeUntil until when it may still be taken, in words
  /// @param then what to do after that
  /// @param plain for the person
  /// @param sources where it stands
  /// @param sure false when it rests only on what was recalled
  public record Daily(
      String takeUntil, MissedAction then, String plain, List<SourceRef> sources, boolean sure) {
    public Daily {
      sources = List.copyOf(sources);
    }
  }
}
