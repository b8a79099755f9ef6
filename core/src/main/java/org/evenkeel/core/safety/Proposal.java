package org.evenkeel.core.safety;

import java.util.List;
import java.util.Set;
import org.evenkeel.core.regimen.Exposure;

/// What somebody would like to change.
///
/// @param start medicines that would be on board from then on
/// @param stop ids of exposures that would end on that day
public record Proposal(List<Exposure> start, Set<String> stop) {
  public Proposal {
    start = List.copyOf(start);
    stop = Set.copyOf(stop);
  }

  /// One medicine more.
  public static Proposal toStart(Exposure exposure) {
    return new Proposal(List.of(exposure), Set.of());
  }

  /// One medicine less.
  public static Proposal toStop(String exposureId) {
    return new Proposal(List.of(), Set.of(exposureId));
  }
}
