package org.evenkeel.core.stopping;

import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.evidence.Review;
import org.evenkeel.core.evidence.SourceRef;
import org.evenkeel.core.medication.InUse;
import org.evenkeel.core.medication.Selector;

/// All the knowledge holds about changing from one medicine to another.
///
/// @param rules by pairs of classes, and by pairs of medicines where they differ from their class
public record Switches(List<Switch> rules) {
  /// Where the knowledge base keeps them.
  public static final Key<Switches> KEY = new Key<>("switches", Switches.class);

  public Switches {
    rules = List.copyOf(rules);
  }

  /// The ways from one medicine to another; several where sources differ, none where nothing is on
  /// file. A rule that stands instead of another leaves that one out.
  public List<Switch> between(InUse from, InUse to) {
    List<Switch> fitting =
        rules.stream()
            .filter(rule -> !rule.from().match(from).no() && !rule.to().match(to).no())
            .toList();
    Set<String> replaced = new HashSet<>();
    fitting.forEach(rule -> replaced.addAll(rule.insteadOf()));
    return fitting.stream().filter(rule -> !replaced.contains(rule.id())).toList();
  }

  /// One way to change.
  ///
  /// @param id the path in the knowledge, such as `switching/fluoxetine-to-maoi`
  /// @param version the version of the knowledge it came with
  /// @param from what is taken now
  /// @param to what takes its place
  /// @param method how
  /// @param gap the days without either, counted from the last dose of the one; empty when there is
  ///   no gap
  /// @param steps what to do, in order
  /// @param why what goes wrong otherwise
  /// @param watch what to watch for
  /// @param sources where it stands
  /// @param unsureBecause what would settle it, empty when it counts as sure
  /// @param insteadOf the ids of the rules that it stands instead of
  /// @param region where it holds
  /// @param review when written, by whom signed
  public record Switch(
      String id,
      String version,
      Selector from,
      Selector to,
      SwitchMethod method,
      Optional<Period> gap,
      List<String> steps,
      String why,
      List<String> watch,
      List<SourceRef> sources,
      Optional<String> unsureBecause,
      Set<String> insteadOf,
      String region,
      Review review) {

    public Switch {
      steps = List.copyOf(steps);
      watch = List.copyOf(watch);
      sources = List.copyOf(sources);
      insteadOf = Set.copyOf(insteadOf);
      boolean waits =
          switch (method) {
            case TAPER_AND_WAIT, STOP_AND_WAIT -> true;
            case DIRECT, CROSS_TAPER, OVERLAP, TAPER_THEN_START -> false;
          };
      if (waits != gap.isPresent()) {
        throw new IllegalArgumentException(
            id + ": " + method.word() + (waits ? " needs days" : " has no days") + " to wait");
      }
    }
  }
}
