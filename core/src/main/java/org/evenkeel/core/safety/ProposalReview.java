package org.evenkeel.core.safety;

import java.util.List;

/// What the checks say of a change before it is signed.
///
/// @param report everything the checks say once the change is made
/// @param raised findings that are new with the change, or heavier than before
/// @param resolved findings of today that the change does away with
public record ProposalReview(SafetyReport report, List<Finding> raised, List<Finding> resolved) {
  public ProposalReview {
    raised = List.copyOf(raised);
    resolved = List.copyOf(resolved);
  }

  /// The new findings that stop the act until someone decides.
  public List<Finding> interrupting() {
    return raised.stream().filter(Finding::interruptive).toList();
  }
}
