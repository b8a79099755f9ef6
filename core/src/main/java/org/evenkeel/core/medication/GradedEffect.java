package org.evenkeel.core.medication;

import org.evenkeel.core.evidence.SourceRef;

/// An effect of a medicine that adds up with the same effect of another.
///
/// @param effect from the closed list of the knowledge, such as `serotonergic` or `qt`
/// @param grade 1 slight, 2 moderate, 3 marked
/// @param source where it stands
/// @param sure false when it rests only on what was recalled
public record GradedEffect(String effect, int grade, SourceRef source, boolean sure) {
  public GradedEffect {
    if (grade < 1 || grade > 3) {
      throw new IllegalArgumentException("grade of " + effect + " must be 1 to 3, not " + grade);
    }
  }
}
