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

  /// The form has no total, and its answers settle what it amounts to.
  ///
  /// Blanks may remain: those that could not change it.
  ///
  /// @param band what it amounts to, empty when the scale only has parts
  /// @param flags what somebody must see
  record Judged(String band, List<String> flags) implements ScoreResult {
    public Judged {
      flags = List.copyOf(flags);
    }
  }

  /// There is a score, and what it means depends on something that is not known.
  ///
  /// @param total the score
  /// @param missing what must be known, such as `sex`
  /// @param flags what somebody must see
  record Undecided(BigDecimal total, List<String> missing, List<String> flags)
      implements ScoreResult {
    public Undecided {
      missing = List.copyOf(missing);
      flags = List.copyOf(flags);
    }
  }

  /// Too much is blank for a score; nothing is filled in.
  ///
  /// @param missing the blank items that count, or what else must be known
  /// @param flags what somebody must see
  record Incomplete(List<String> missing, List<String> flags) implements ScoreResult {
    public Incomplete {
      missing = List.copyOf(missing);
      flags = List.copyOf(flags);
    }
  }
}
