package org.evenkeel.core.scale;

import java.util.List;
import java.util.Optional;
import org.evenkeel.core.evidence.Key;

/// All questionnaires the knowledge holds.
///
/// @param scales the scales
public record RatingScales(List<RatingScale> scales) {
  /// Where the knowledge base keeps them.
  public static final Key<RatingScales> KEY = new Key<>("scales", RatingScales.class);

  public RatingScales {
    scales = List.copyOf(scales);
  }

  /// The scale of a name, in any case.
  public Optional<RatingScale> named(String name) {
    return scales.stream().filter(scale -> scale.isCalled(name)).findFirst();
  }
}
