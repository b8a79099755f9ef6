package org.evenkeel.core.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.evenkeel.core.careteam.Author;

/// A signed request that was stopped. It stays readable, with its reason.
///
/// @param signed the request
/// @param on no dose on or after this day
/// @param reason why
/// @param words in words
/// @param by who decided
/// @param at when
public record Stopped(
    Signed signed, LocalDate on, StopReason reason, Optional<String> words, Author by, Instant at)
    implements Request {

  @Override
  public Order order() {
    return signed.order();
  }
}
