package org.evenkeel.fhir;

import java.util.List;
import java.util.stream.Stream;
import org.evenkeel.core.observation.Observation;
import org.evenkeel.core.person.ClinicalPicture;
import org.evenkeel.core.regimen.Exposure;

/// What a Bundle says of one person, as of a day.
///
/// @param patient the id of the Patient, or of the reference when there is no Patient
/// @param picture what is known of the person
/// @param medications every medication resource, on board or not
/// @param observations every result that could be read, oldest first
/// @param unread what took no part, and why
public record PersonInBundle(
    String patient,
    ClinicalPicture picture,
    List<MedicationEntry> medications,
    List<Observation> observations,
    List<Unread> unread) {
  public PersonInBundle {
    medications = List.copyOf(medications);
    observations = List.copyOf(observations);
    unread = List.copyOf(unread);
  }

  /// All exposures, those of one resource together.
  public List<Exposure> exposures() {
    return medications.stream().flatMap(m -> m.exposures().stream()).toList();
  }

  /// Medicines of which it cannot be told whether they are on board.
  public Stream<MedicationEntry> notKnownOnBoard() {
    return medications.stream().filter(m -> m.onBoard() == MedicationEntry.OnBoard.NOT_KNOWN);
  }
}
