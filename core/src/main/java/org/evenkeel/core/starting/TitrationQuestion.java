package org.evenkeel.core.starting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.core.medication.InUse;

/// What somebody says about a medicine that is to be begun. What nobody said is empty.
///
/// @param medicine the medicine, with what was said of its form
/// @param indication for what it is begun
/// @param others other medicines taken; empty when nobody said, an empty list when there are none
/// @param unrecognised names of others that we do not know
/// @param answered numbers about the person, such as `age` or `weightKg`
public record TitrationQuestion(
    InUse medicine,
    Optional<String> indication,
    Optional<List<InUse>> others,
    List<String> unrecognised,
    Map<String, BigDecimal> answered) {

  public TitrationQuestion {
    others = others.map(List::copyOf);
    unrecognised = List.copyOf(unrecognised);
    answered = Map.copyOf(answered);
  }
}
