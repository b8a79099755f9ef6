package org.evenkeel.core.careteam;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// What a person shared with someone, from when (inclusive) until when (exclusive). It always has
/// an end.
///
/// @param id by which it is taken back
/// @param to the account it is shared with
/// @param scopes the parts that are shared, at least one
/// @param from when it begins
/// @param until when it ends by itself
public record Grant(UUID id, UUID to, Set<Scope> scopes, Instant from, Instant until) {

  public Grant {
    scopes = Set.copyOf(scopes);
    if (scopes.isEmpty()) {
      throw new IllegalArgumentException("a grant shares something: " + id);
    }
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("grant " + id + " would end before it begins");
    }
  }

  /// True when it shares this part at this moment.
  public boolean covers(Scope scope, Instant at) {
    return scopes.contains(scope) && isOpen(at);
  }

  /// True when it has begun and not ended.
  public boolean isOpen(Instant at) {
    return !at.isBefore(from) && at.isBefore(until);
  }
}
