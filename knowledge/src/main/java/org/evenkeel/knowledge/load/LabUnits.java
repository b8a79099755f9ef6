package org.evenkeel.knowledge.load;

import java.util.Optional;
import org.evenkeel.core.quantity.SerumLevel;

/// Units of results as authors write them.
public final class LabUnits {

  private static final String NO_LABORATORY_REPORTS_IT = "other";

  private LabUnits() {}

  /// Reads a unit; `other` is for what no laboratory reports, such as stools in a week, and is no
  /// unit.
  ///
  /// @throws IllegalArgumentException when the unit is unknown
  public static Optional<SerumLevel.Unit> parse(String text) {
    return text.equals(NO_LABORATORY_REPORTS_IT)
        ? Optional.empty()
        : Optional.of(SerumLevel.Unit.parse(text));
  }
}
