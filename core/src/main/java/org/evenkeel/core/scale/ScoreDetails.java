package org.evenkeel.core.scale;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a form says beside its total: the score of each part and each criterion the form has, in
/// the order of the form.
///
/// @param subscales the score of each part; empty when an item of it is blank
/// @param criteria whether each criterion holds; empty when blanks leave it open
/// @param blank the items that count, should have been answered and are not
public record ScoreDetails(
    Map<String, Optional<BigDecimal>> subscales,
    Map<String, Optional<Boolean>> criteria,
    List<String> blank) {
  public ScoreDetails {
    subscales = Collections.unmodifiableMap(new LinkedHashMap<>(subscales));
    criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
    blank = List.copyOf(blank);
  }
}
