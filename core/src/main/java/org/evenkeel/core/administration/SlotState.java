package org.evenkeel.core.administration;

import java.util.List;

/// What is known of one planned dose. Silence is its own state: a dose nobody recorded is not a
/// missed one.
public sealed interface SlotState {

  /// Its window has not opened.
  record NotYetDue() implements SlotState {}

  /// Its window is open and nothing is recorded.
  record Open() implements SlotState {}

  /// Its window has closed and nothing is recorded. It may have been taken.
  record NotRecorded() implements SlotState {}

  /// It was taken.
  ///
  /// @param dose the first record of it
  /// @param portion whether all of it
  /// @param also other records of the same dose: further attestations, or people who say otherwise
  record Done(Dose dose, Portion portion, List<Dose> also) implements SlotState {
    public Done {
      also = List.copyOf(also);
    }
  }

  /// It was skipped, refused or held.
  ///
  /// @param dose the record that holds: the latest
  /// @param also earlier ones
  record LeftOut(Dose dose, List<Dose> also) implements SlotState {
    public LeftOut {
      also = List.copyOf(also);
    }

    /// True when it was left out on advice, and so was not to be taken.
    public boolean onAdvice() {
      return switch (dose.outcome()) {
        case DoseAct.Held _ -> true;
        case DoseAct.Skipped(_, SkipReason reason, _) -> reason.onAdvice();
        case DoseAct.Refused _, DoseAct.Taken _ -> false;
      };
    }
  }
}
