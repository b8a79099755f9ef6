package org.evenkeel.fhir;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.evenkeel.fhir.json.JsonDocument;

/// Small Bundles written in tests.
final class Bundles {
  static final LocalDate AS_OF = LocalDate.parse("2026-11-22");
  private static final SmallKnowledge KNOWLEDGE = new SmallKnowledge();

  private Bundles() {}

  static String bundle(String... resources) {
    StringBuilder out =
        new StringBuilder("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[");
    out.append(
        "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p1\",\"gender\":\"female\",\"birthDate\":\"1992-03-14\"}}");
    for (String resource : resources) {
      out.append(",{\"resource\":").append(resource).append('}');
    }
    return out.append("]}").toString().replace('\'', '"');
  }

  /// A resource about p1 in single quotes, `$` standing for subject and medicine.
  static String request(String members) {
    return "{'resourceType':'MedicationRequest','id':'m1','subject':{'reference':'Patient/p1'},"
        + "'medicationCodeableConcept':{'text':'lithium carbonate 300 MG Oral Tablet'},"
        + members
        + "}";
  }

  static PersonInBundle read(String... resources) {
    List<PersonInBundle> people = readText(bundle(resources));
    return people.getFirst();
  }

  static List<PersonInBundle> readText(String text) {
    return new BundleReader(KNOWLEDGE, AS_OF)
        .read(JsonDocument.read(text.getBytes(StandardCharsets.UTF_8)), AS_OF);
  }
}
