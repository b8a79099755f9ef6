package org.evenkeel.core.request;

import java.time.Instant;
import org.evenkeel.core.careteam.Author;

/// A request somebody wrote; nobody has checked it yet.
///
/// @param order what is asked for
/// @param by who wrote it
/// @param at when
public record Proposed(Order order, Author by, Instant at) implements Request {

  /// The request with what the review said of it.
  public Checked checked(Reviewed reviewed) {
    return new Checked(order, by, reviewed);
  }
}
