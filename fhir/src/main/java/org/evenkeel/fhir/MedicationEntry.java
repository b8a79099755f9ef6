package org.evenkeel.fhir;

import java.util.List;
import org.evenkeel.core.regimen.Exposure;

/// One medication resource of a Bundle and what it means on the day asked about.
///
/// @param ref where it stands, such as `MedicationRequest/m1`
/// @param text the medicine as written there
/// @param recognised whether we know which medicine it is
/// @param onBoard whether it counts as on board, or that it cannot be told
/// @param exposures one for each ingredient; one without an ingredient when it was not recognised
public record MedicationEntry(
    String ref, String text, boolean recognised, OnBoard onBoard, List<Exposure> exposures) {
  public MedicationEntry {
    exposures = List.copyOf(exposures);
  }

  /// Whether a medicine is in the body.
  public enum OnBoard {
    YES,
    NO,
    /// The resource does not say enough; nothing is guessed.
    NOT_KNOWN
  }
}
