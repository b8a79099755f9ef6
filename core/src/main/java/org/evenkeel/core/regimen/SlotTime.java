package org.evenkeel.core.regimen;

import java.time.LocalTime;
import org.evenkeel.core.time.Anchor;

/// When in the day a slot is: at a clock time, or with an anchor of the person's routine.
public sealed interface SlotTime {

  /// At a time on the clock.
  ///
  /// @param time the time; seconds are not planned
  record At(LocalTime time) implements SlotTime {
    public At {
      if (time.getSecond() != 0 || time.getNano() != 0) {
        throw new IllegalArgumentException("doses are planned to the minute, not " + time);
      }
    }
  }

  /// With an anchor, or so many minutes before or after it.
  ///
  /// @param anchor waking, a meal, bedtime, or one of the person's own
  /// @param minutesAfter minutes after it; negative before it
  record AtAnchor(Anchor anchor, int minutesAfter) implements SlotTime {
    public AtAnchor {
      if (Math.abs(minutesAfter) > 12 * 60) {
        throw new IllegalArgumentException(
            "a dose " + minutesAfter + " minutes from " + anchor + " does not hang on it");
      }
    }
  }
}
