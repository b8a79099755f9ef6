package org.evenkeel.core.regimen;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.evenkeel.core.quantity.Count;
import org.evenkeel.core.quantity.Mass;

/// Which real tablets make a dose. A dose that cannot be made is said to be so; it is never
/// rounded.
public sealed interface TabletPlan {

  /// The dose that was asked for.
  Mass dose();

  /// These pieces hold the dose exactly.
  ///
  /// @param dose the dose
  /// @param pieces of which kind how many, the strongest first
  record Made(Mass dose, List<Pieces> pieces) implements TabletPlan {
    public Made {
      pieces = List.copyOf(pieces);
    }

    /// `1 tablet of 100 mg and ½ tablet of 50 mg`.
    public String text() {
      return pieces.stream()
          .map(p -> p.count().text() + " of " + p.kind().active().text())
          .collect(joining(" and "));
    }
  }

  /// No allowed pieces hold the dose exactly: ask the pharmacist. The neighbors are what could be
  /// made, not advice.
  ///
  /// @param dose the dose
  /// @param below the next smaller dose that could be made, when there is one
  /// @param above the next larger one, when there is one
  record CannotBeMade(Mass dose, Optional<Mass> below, Optional<Mass> above)
      implements TabletPlan {}

  /// Some pieces of one kind.
  ///
  /// @param count how many, halves included
  /// @param kind of which kind
  record Pieces(Count count, TabletKind kind) {}
}
