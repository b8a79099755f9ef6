package org.evenkeel.core.evidence;

import java.time.LocalDate;
import java.util.List;

/// When a statement was written, and which clinicians have signed it.
///
/// @param written the day it was written or last changed
/// @param checkedBy the clinicians who signed it; empty until one does, and findings then say so
public record Review(LocalDate written, List<String> checkedBy) {
  public Review {
    checkedBy = List.copyOf(checkedBy);
  }

  /// True once a clinician has signed.
  public boolean signed() {
    return !checkedBy.isEmpty();
  }
}
