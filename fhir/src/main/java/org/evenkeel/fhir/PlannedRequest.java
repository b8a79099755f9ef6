package org.evenkeel.fhir;

import java.util.List;
import org.evenkeel.core.regimen.RegimenItem;

/// A MedicationRequest as the plan it orders.
///
/// @param ref where it stands, such as `MedicationRequest/m1`
/// @param text the medicine as written there
/// @param items one for each Dosage that could be read
/// @param unread the Dosages that could not, and why
public record PlannedRequest(
    String ref, String text, List<RegimenItem> items, List<Unread> unread) {
  public PlannedRequest {
    items = List.copyOf(items);
    unread = List.copyOf(unread);
  }
}
