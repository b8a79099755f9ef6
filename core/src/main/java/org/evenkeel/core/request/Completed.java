package org.evenkeel.core.request;

import java.time.LocalDate;

/// A signed request whose plan has come to its own end.
///
/// @param signed the request
/// @param on the first day without a dose
public record Completed(Signed signed, LocalDate on) implements Request {

  @Override
  public Order order() {
    return signed.order();
  }
}
