package org.evenkeel.core.observation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.code.Code;
import org.evenkeel.core.evidence.Key;

/// What the codes of results measure, by the names the knowledge uses.
///
/// @param byCode LOINC code to parameter
public record Parameters(Map<Code, Parameter> byCode) {

  /// Where the knowledge base keeps it.
  public static final Key<Parameters> KEY = new Key<>("parameters", Parameters.class);

  public Parameters {
    byCode = Map.copyOf(byCode);
  }

  /// One thing that is measured.
  ///
  /// @param name its name, such as `lithium level`
  /// @param measure the word of the measure of the body it tells, such as `egfr`; empty when it
  ///   tells none
  /// @param medicine the medicine whose level it is, empty when it is no drug level
  /// @param goodForDays how many days an old result still speaks for today
  public record Parameter(
      String name, Optional<String> measure, Optional<String> medicine, int goodForDays) {
    public Parameter {
      if (goodForDays <= 0) {
        throw new IllegalArgumentException(name + ": a result is good for at least a day");
      }
    }
  }

  /// The parameter of the first code that is known, or empty.
  public Optional<Parameter> of(List<Code> codes) {
    for (Code code : codes) {
      Parameter parameter = byCode.get(code);
      if (parameter != null) {
        return Optional.of(parameter);
      }
    }
    return Optional.empty();
  }
}
