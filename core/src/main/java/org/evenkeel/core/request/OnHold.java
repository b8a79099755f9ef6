package org.evenkeel.core.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.evenkeel.core.careteam.Act;
import org.evenkeel.core.careteam.Author;
import org.evenkeel.core.careteam.Authority;
import org.evenkeel.core.regimen.Hold;
import org.evenkeel.core.time.DateRange;

/// A signed request that does not go on as written for a time.
///
/// @param signed the request
/// @param hold what is held, and on which days
/// @param reason why
/// @param by who decided
/// @param at when
public record OnHold(Signed signed, Hold hold, String reason, Author by, Instant at)
    implements Request {

  public OnHold {
    if (!hold.item().equals(signed.order().item())) {
      throw new IllegalArgumentException("a hold of " + hold.item() + " is none of this request");
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a hold says why: " + hold.item());
    }
  }

  @Override
  public Order order() {
    return signed.order();
  }

  /// Ends the hold: the plan goes on from a day. Whether it may go on as before is checked first.
  public Decision<Signed> resume(Authority who) {
    return Decision.by(who, Act.HOLD, signed);
  }

  /// A hold that ends before a day; it never grows by that.
  public static Hold ending(Hold hold, LocalDate day) {
    DateRange days = hold.days().intersect(new DateRange(Optional.empty(), Optional.of(day)));
    return switch (hold) {
      case Hold.Pause(var item, _) -> new Hold.Pause(item, days);
      case Hold.StayOnStep(var item, _) -> new Hold.StayOnStep(item, days);
    };
  }
}
