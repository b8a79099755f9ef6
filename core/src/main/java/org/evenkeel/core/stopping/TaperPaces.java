package org.evenkeel.core.stopping;

import java.util.List;
import java.util.Optional;
import org.evenkeel.core.evidence.Key;
import org.evenkeel.core.medication.InUse;

/// All the knowledge holds about how fast medicines are tapered, and what a taper can bring.
///
/// @param paces one for each group of medicines, a single medicine before its class
public record TaperPaces(List<TaperPace> paces) {
  /// Where the knowledge base keeps them.
  public static final Key<TaperPaces> KEY = new Key<>("taper-paces", TaperPaces.class);

  public TaperPaces {
    paces = List.copyOf(paces);
  }

  /// The pace of a medicine, empty when none is on file.
  public Optional<TaperPace> of(InUse medicine) {
    return paces.stream().filter(pace -> !pace.of().match(medicine).no()).findFirst();
  }
}
