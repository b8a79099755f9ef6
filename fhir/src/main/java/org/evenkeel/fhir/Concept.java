package org.evenkeel.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.core.code.Code;
import org.evenkeel.fhir.json.JsonObject;

/// A CodeableConcept: its codes and its words.
///
/// @param codes the codings that have a system and a code
/// @param texts the text first, then the displays
record Concept(List<Code> codes, List<String> texts) {
  static final Concept NONE = new Concept(List.of(), List.of());

  static Concept of(Optional<JsonObject> concept) {
    return concept.map(Concept::read).orElse(NONE);
  }

  private static Concept read(JsonObject concept) {
    List<Code> codes = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    concept.text("text").filter(t -> !t.isBlank()).ifPresent(texts::add);
    for (JsonObject coding : concept.objects("coding")) {
      Optional<String> code = coding.text("code");
      coding.text("display").filter(t -> !t.isBlank() && !texts.contains(t)).ifPresent(texts::add);
      if (code.isPresent()) {
        codes.add(Code.of(coding.text("system").orElse(""), code.get()));
      }
    }
    return new Concept(List.copyOf(codes), List.copyOf(texts));
  }

  /// The words, or the first code, for a person to read.
  String said() {
    if (!texts.isEmpty()) {
      return texts.getFirst();
    }
    return codes.isEmpty() ? "(no text)" : codes.getFirst().value();
  }

  boolean hasCode(String value) {
    return codes.stream().anyMatch(c -> c.value().equals(value));
  }
}
