package org.evenkeel.core.scale;

import java.math.BigDecimal;
import java.util.List;

/// What the answers to a questionnaire amount to.
public sealed interface ScoreResult {

  /// What somebody must see, from every answered item, also of a form that is not complete.
  List<String> flags();

  /// There is a score.
  ///
  /// @param total the score
  /// @param band what it means, empty when the scale has no bands
  /// @param flags what somebody must see
  record Scored(BigDecimal total, String band, List<String> flags) implements ScoreResult {
    public Scored {
      flags = List.copyOf(flags);
    }
  }

  /// Too much is blank for a score; nothing is filled in.
  ///
  /// @param missing the blank items that count
  /// @param flags what somebody must see
  record Incomplete(List<String> missing, List<String> flags) implements ScoreResult {
    public Incomplete {
      missing = List.copyOf(missing);
      flags = List.copyOf(flags);
    }
  }
}
