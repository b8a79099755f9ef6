package org.evenkeel.core.request;

import java.util.List;
import org.evenkeel.core.careteam.Act;
import org.evenkeel.core.careteam.Authority;

/// What came of a decision about a signed request.
///
/// @param <T> the state it leads to
public sealed interface Decision<T> {

  /// It is made.
  record Made<T>(T now) implements Decision<T> {}

  /// It is not made, and why.
  record NotMade<T>(List<Refusal> why) implements Decision<T> {
    public NotMade {
      why = List.copyOf(why);
    }
  }

  /// Made if whoever decides may.
  static <T> Decision<T> by(Authority who, Act act, T made) {
    return who.may(act) ? new Made<>(made) : new NotMade<>(List.of(new Refusal.NotAllowed(act)));
  }
}
